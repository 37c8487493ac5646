import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** Who is told: the expert, who keeps the pool, whoever proposed the expert. */
export type ToldOfExpert = 'self' | 'keepers' | 'proposer';

/** What is told of a fact of the pool, to whom. */
export interface ExpertTold {
  readonly to: readonly ToldOfExpert[];
  readonly title: Bilingual;
}

const tell = (to: readonly ToldOfExpert[], en: string, zh: string): ExpertTold => ({
  to,
  title: { en, zh },
});

/** The facts of the pool. Of a dossier alone that it changed: what of it is confidential is not told by counting. */
export const poolFacts: FactTable<ExpertTold> = {
  'expert.proposed': fact(
    'Expert proposed',
    '专家提名',
    tell(['keepers'], 'An expert was proposed', '有专家被提名'),
  ),
  'expert.changed': fact('Expert’s particulars changed', '专家信息修改'),
  'expert.dossier_changed': fact('Expert’s dossier changed', '专家档案变更'),
  'expert.declared': fact('Expert’s declaration made', '专家作出声明'),
  'expert.verified': fact('Expert verified', '专家核实'),
  'expert.reopened': fact(
    'Verification of an expert reopened',
    '专家退回核实',
    tell(['keepers'], 'An expert is to be verified again', '有专家须重新核实'),
  ),
  'expert.admitted': fact(
    'Expert admitted',
    '专家准予入库',
    tell(['self'], 'You were admitted as an expert', '您已获准进入专家库'),
    tell(['proposer'], 'An expert you proposed was admitted', '您提名的专家已获准入库'),
  ),
  'expert.refused': fact(
    'Expert not admitted',
    '专家未获准入库',
    tell(['self'], 'You were not admitted as an expert', '您未获准进入专家库'),
    tell(['proposer'], 'An expert you proposed was not admitted', '您提名的专家未获准入库'),
  ),
  'expert.withdrawn': fact('Proposal of an expert withdrawn', '专家提名撤回'),
  'expert.paused': fact(
    'Expert paused',
    '专家暂停',
    tell(['self'], 'Your place in the pool of experts is paused', '您的专家资格已暂停'),
  ),
  'expert.suspended': fact(
    'Expert paused for want of a declaration',
    '专家未声明暂停',
    tell(
      ['self'],
      'Your place in the pool of experts is paused: declare anew',
      '您的专家资格已暂停：请重新声明',
    ),
    tell(['keepers'], 'An expert is paused for want of a declaration', '有专家因未按期声明被暂停'),
  ),
  'expert.resumed': fact(
    'Expert resumed',
    '专家恢复',
    tell(['self'], 'Your place in the pool of experts is active again', '您的专家资格已恢复'),
    tell(['keepers'], 'An expert is active again', '有专家已恢复在库'),
  ),
  'expert.expired': fact(
    'Expert’s place in the pool expired',
    '专家资格失效',
    tell(['self'], 'Your place in the pool of experts has expired', '您的专家资格已失效'),
  ),
  'expert.removed': fact(
    'Expert removed',
    '专家除名',
    tell(['self'], 'You were removed from the pool of experts', '您已被移出专家库'),
  ),
};
