import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';
import type { CaseSubject } from './cases.subjects.js';

/** What is told of who acts for a party, in words that name neither the party nor the case. */
export interface CaseTold {
  /** The member whose counsel it is, that counsel, or the members on both sides of a change. */
  readonly to: 'member' | 'counsel' | 'sides';
  readonly about: CaseSubject;
  readonly title: Bilingual;
}

const tell = (to: CaseTold['to'], about: CaseSubject, en: string, zh: string): CaseTold => ({
  to,
  about,
  title: { en, zh },
});

/** The facts of cases and what belongs to them. */
export const casesFacts: FactTable<CaseTold> = {
  'case.opened': fact('Case opened', '案件建立'),
  'case.revised': fact('Case revised', '案件信息修改'),
  'case.moved': fact('Case moved', '案件阶段变更'),
  'case.concerned': fact('Members concerned changed', '相关成员变更'),
  'counsel.added': fact(
    'Counsel added',
    '代理律师添加',
    tell('counsel', 'mandate', 'You act as counsel of a party', '您已受委托担任一方当事人的代理律师'),
  ),
  'counsel.proposed': fact(
    'Counsel proposed',
    '代理律师提名',
    tell('member', 'counsel_proposal', 'Counsel was proposed to you', '有代理律师人选待贵方同意'),
  ),
  'counsel.declined': fact('Counsel proposed was declined', '代理律师提名未获同意'),
  'counsel.ended': fact(
    'Mandate of counsel ended',
    '代理终止',
    tell('counsel', 'mandate', 'A mandate of yours has ended', '您的一项委托已终止'),
  ),
  'party.added': fact('Party added', '当事人添加'),
  'party.revised': fact('Party revised', '当事人信息修改'),
  'party.binding_proposed': fact(
    'Another member proposed for a party',
    '当事人所属成员变更提议',
    tell(
      'sides',
      'binding',
      'Which member a party is waits for your consent',
      '当事人所属成员的变更待贵方同意',
    ),
  ),
  'party.binding_agreed': fact(
    'A side agreed to a party’s being another member',
    '一方同意当事人所属成员变更',
  ),
  'party.binding_declined': fact('Another member for a party was declined', '当事人所属成员变更未获同意'),
  'party.binding_withdrawn': fact(
    'Proposal of another member for a party taken back',
    '当事人所属成员变更提议撤回',
  ),
  'party.withdrawn': fact('Party withdrawn', '当事人退出'),
  'patent.asserted': fact('Patent asserted', '涉案专利登记'),
  'product.accused': fact('Product accused', '被控产品登记'),
  'proceeding.added': fact('Proceeding added', '程序添加'),
  'proceeding.revised': fact('Proceeding revised', '程序信息修改'),
  'accusations.changed': fact('Accusations changed', '指控矩阵变更'),
  'position.revised': fact('Defences and licence revised', '抗辩与许可状态变更'),
  'parked_case.settled': fact('Duplicate case number settled', '同号案件处理'),
};
