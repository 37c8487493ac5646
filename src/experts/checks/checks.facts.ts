import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** Who is told: all of the team with the lead counsel, the expert, or who decides. */
export type ToldOfCheck = 'team' | 'expert' | 'ethics';

/** What is told of a check to whom, in words that name neither the expert nor the case. */
export interface CheckTold {
  readonly toOfCheck: readonly ToldOfCheck[];
  readonly title: Bilingual;
}

const tell = (en: string, zh: string, ...toOfCheck: readonly ToldOfCheck[]): CheckTold => ({
  toOfCheck,
  title: { en, zh },
});

/** The facts of conflict checks. None names a case, so that no record of a case and no reader of the chain is told of one. */
export const checksFacts: FactTable<CheckTold> = {
  'check.requested': fact('Conflict check asked for', '提出利益冲突核查'),
  'check.team_named': fact('Team of a conflict check named', '核查小组成员指定'),
  'check.names_sent': fact(
    'Names sent to an expert',
    '向专家发送名单',
    tell('A conflict check waits for your declaration', '有利益冲突核查待您声明', 'expert'),
  ),
  'check.declared': fact('Expert declared in a conflict check', '专家作出冲突声明'),
  'check.declined': fact('Expert declined', '专家谢绝', tell('An expert declined', '有专家谢绝', 'team')),
  'check.screened': fact(
    'Conflict check searched',
    '利益冲突检索完成',
    tell('A conflict check is to be decided', '有利益冲突核查待决定', 'ethics'),
  ),
  'check.cleared': fact(
    'Conflict check found clear',
    '利益冲突核查：无冲突',
    tell('A conflict check was decided', '利益冲突核查已决定', 'team'),
  ),
  'check.found_waivable': fact(
    'Conflict check left to a waiver',
    '利益冲突核查：须经豁免',
    tell('A conflict check needs a waiver', '利益冲突核查须经豁免', 'team'),
  ),
  'check.waiver_asked': fact(
    'Waiver asked for',
    '申请豁免',
    tell('A waiver waits for signatures', '有豁免待签署', 'team'),
  ),
  'check.waiver_signed': fact('Waiver signed', '豁免签署'),
  'check.waiver_died': fact(
    'Waiver ended',
    '豁免失效',
    tell('A waiver holds no more', '有豁免已失效', 'team', 'ethics'),
  ),
  'check.waived': fact(
    'Waivers accepted',
    '接受豁免',
    tell('A conflict check was decided', '利益冲突核查已决定', 'team'),
  ),
  'check.blocked': fact(
    'Conflict check blocked',
    '利益冲突核查：禁止聘用',
    tell('A conflict check was decided', '利益冲突核查已决定', 'team'),
  ),
  'check.rechecked': fact(
    'Conflict check to be decided anew',
    '利益冲突核查待重新决定',
    tell('A conflict check is to be decided anew', '利益冲突核查待重新决定', 'team', 'ethics'),
  ),
  'check.withdrawn': fact('Conflict check called off', '利益冲突核查撤回'),
  'check.question_asked': fact('Blind question asked', '提出匿名冲突询问'),
  'check.contact_logged': fact('Contact with an expert kept', '登记与专家的接触'),
};
