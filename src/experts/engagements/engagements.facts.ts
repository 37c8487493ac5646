import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** Who is told: the team with the lead counsel, or the expert. */
export type ToldOfEngagement = 'team' | 'expert';

/** What is told of an engagement to whom, in words that name neither the expert nor the case. */
export interface EngagementTold {
  readonly toOfEngagement: readonly ToldOfEngagement[];
  readonly title: Bilingual;
}

const tell = (en: string, zh: string, ...toOfEngagement: readonly ToldOfEngagement[]): EngagementTold => ({
  toOfEngagement,
  title: { en, zh },
});

const ended = tell('An engagement has ended', '有专家聘用已结束', 'team', 'expert');

/** The facts of engagements. None names a case, a person or an amount. */
export const engagementsFacts: FactTable<EngagementTold> = {
  'engagement.substance_refused': fact(
    'Substance refused before a conflict check was decided',
    '冲突核查未决前拒绝披露案件内容',
  ),
  'engagement.proposed': fact(
    'Engagement of an expert proposed',
    '提出聘用专家',
    tell('An engagement is offered to you', '有聘用邀请待您报价', 'expert'),
  ),
  'engagement.quoted': fact('Expert quoted', '专家报价', tell('An expert quoted', '有专家已报价', 'team')),
  'engagement.cap_set': fact('Cap of an engagement changed', '聘用费用上限变更'),
  'engagement.budget_asked': fact('Budget of an expert asked for', '申请专家预算'),
  'engagement.budget_approved': fact(
    'Budget of an expert approved',
    '专家预算获批',
    tell('A budget was approved', '预算已获批准', 'team'),
    tell('A statement of work waits for your signature', '有工作说明书待您签署', 'expert'),
  ),
  'engagement.budget_refused': fact(
    'Budget of an expert refused',
    '专家预算未获批',
    tell('A budget was refused', '预算未获批准', 'team'),
  ),
  'engagement.signed': fact(
    'Statement of work signed',
    '工作说明书签署',
    tell('A statement of work was signed', '工作说明书已签署', 'team'),
  ),
  'engagement.begun': fact(
    'Engagement of an expert began',
    '专家聘用开始',
    tell('Your engagement has begun', '您的聘用已开始', 'expert'),
  ),
  'engagement.designated': fact(
    'Expert designated as testifying',
    '专家被指定出庭作证',
    tell('An expert was designated as testifying', '有专家被指定出庭作证', 'team'),
    tell('You were designated as testifying', '您已被指定为出庭作证专家', 'expert'),
  ),
  'engagement.delivered': fact(
    'Work of an expert delivered',
    '专家工作交付',
    tell('An expert delivered', '有专家已交付', 'team'),
  ),
  'engagement.accepted': fact(
    'Work of an expert accepted',
    '专家工作验收',
    tell('Your work was accepted', '您的工作已通过验收', 'expert'),
  ),
  'engagement.sent_back': fact(
    'Engagement sent back',
    '聘用退回',
    tell('An engagement was sent back to you', '有聘用被退回给您', 'expert'),
  ),
  'engagement.closed': fact('Engagement of an expert closed', '专家聘用结束', ended),
  'engagement.declined': fact(
    'Engagement declined by the expert',
    '专家谢绝聘用',
    tell('An expert declined', '有专家谢绝', 'team'),
  ),
  'engagement.withdrawn': fact(
    'Engagement called off',
    '聘用撤回',
    tell('An engagement was called off', '有聘用已撤回', 'expert'),
  ),
  'engagement.terminated': fact('Engagement terminated', '聘用终止', ended),
  'engagement.conflicted_out': fact('Engagement ended by a conflict', '聘用因利益冲突终止', ended),
  'engagement.time_entered': fact('Time of an expert entered', '专家工时登记'),
  'engagement.time_withdrawn': fact('Time of an expert withdrawn', '专家工时撤回'),
  'engagement.cap_near': fact(
    'Four fifths of a cap spent',
    '费用已达上限的 80%',
    tell('An engagement is near its cap', '有聘用的费用已接近上限', 'team', 'expert'),
  ),
  'expert_statement.sent': fact(
    'Statement of an expert sent',
    '专家账单提交',
    tell('A statement of an expert waits to be approved', '有专家账单待批准', 'team'),
  ),
  'expert_statement.approved': fact(
    'Statement of an expert approved',
    '专家账单获批',
    tell('Your statement was approved', '您的账单已获批准', 'expert'),
  ),
  'expert_statement.refused': fact(
    'Statement of an expert refused',
    '专家账单未获批',
    tell('Your statement was refused', '您的账单未获批准', 'expert'),
  ),
  'rate_band.set': fact('Rate band of experts set', '专家费率上限设定'),
  'engagement.raise_asked': fact('Higher cap asked for', '申请提高费用上限'),
  'engagement.cap_raised': fact(
    'Cap of an engagement raised',
    '费用上限提高',
    tell('A higher cap holds', '新的费用上限已生效', 'team', 'expert'),
  ),
  'engagement.raise_refused': fact(
    'Higher cap refused',
    '提高费用上限未获批',
    tell('A higher cap was refused', '提高费用上限未获批准', 'team'),
  ),
};
