import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** Who is told of a subscription: the person who subscribes, counsel who deals with it, counsel who may object, or who keeps the walls. */
export type SubscriptionPart = 'subscriber' | 'counsel' | 'objectors' | 'ethics';

/** What is told of a subscription, in words that name neither the order nor the case. */
export interface SubscriptionTold {
  readonly title: Bilingual;
  readonly to: readonly SubscriptionPart[];
}

const tell = (en: string, zh: string, ...to: readonly SubscriptionPart[]): SubscriptionTold => ({
  title: { en, zh },
  to,
});

/** The facts of walls, compartments and protective orders. */
export const clearanceFacts: FactTable<SubscriptionTold> = {
  'wall.set': fact('Wall set', '隔离墙设立'),
  'wall.lifted': fact('Wall lifted', '隔离墙解除'),
  'compartment.opened': fact('Compartment opened', '专区开设'),
  'compartment.supplier_named': fact('Supplier under the order named', '保护令项下信息提供方指明'),
  'compartment.closed': fact('Compartment closed', '专区关闭'),
  'subscription.drafted': fact(
    'Subscription begun',
    '保护令签署登记发起',
    tell('An undertaking waits for your signature', '有承诺书待您签署', 'subscriber'),
  ),
  'subscription.signed': fact(
    'Undertaking signed',
    '保密承诺签署',
    tell('An undertaking was signed and is to be filed', '承诺书已签署，待提交', 'counsel'),
  ),
  'subscription.filed': fact(
    'Undertaking filed',
    '保密承诺提交',
    tell('An undertaking was filed', '承诺书已提交', 'ethics'),
  ),
  'subscription.noticed': fact(
    'Suppliers given notice',
    '已通知信息提供方',
    tell('The days to object to an undertaking have begun', '承诺书的异议期已开始', 'objectors'),
  ),
  'subscription.objected': fact(
    'Objected to',
    '提出异议',
    tell('An undertaking was objected to', '承诺书遭到异议', 'subscriber', 'counsel', 'ethics'),
  ),
  'subscription.allowed': fact(
    'Objection overruled',
    '异议不成立',
    tell('An objection was resolved: access is allowed', '异议已解决：准予接触', 'counsel', 'ethics'),
  ),
  'subscription.referred': fact(
    'Objection referred to the judge',
    '异议提请法官裁断',
    tell('An objection went to the judge', '异议已提请法官裁断', 'subscriber', 'counsel', 'ethics'),
  ),
  'subscription.refused': fact('Denied by every supplier', '各信息提供方均未获准'),
  'subscription.denied': fact(
    'Objection sustained',
    '异议成立',
    tell('Access was denied', '接触申请未获准许', 'subscriber', 'counsel'),
  ),
  'subscription.activated': fact(
    'Subscription active',
    '保护令签署生效',
    tell('Your access is open', '您的接触权限已开通', 'subscriber', 'counsel'),
  ),
  'subscription.revoked': fact(
    'Subscription revoked',
    '保护令签署撤销',
    tell('Access has ended', '接触权限已终止', 'subscriber', 'counsel'),
  ),
  'subscription.firm_changed': fact('Change of firm', '执业机构变更'),
  'subscription.expired': fact(
    'Subscription expired',
    '保护令签署届满',
    tell('Access has ended', '接触权限已终止', 'subscriber', 'counsel'),
  ),
  'subscription.return_asked': fact(
    'Return or destruction asked for',
    '要求退还或销毁',
    tell('Material is to be returned or destroyed', '应退还或销毁材料', 'subscriber', 'counsel'),
  ),
  'subscription.return_certified': fact(
    'Return or destruction certified',
    '已证明退还或销毁',
    tell('Return or destruction was certified', '退还或销毁已出具证明', 'counsel', 'ethics'),
  ),
  'subscription.window_ended': fact(
    'Time to object ended',
    '异议期届满',
    tell('The days to object are over', '异议期已届满', 'counsel', 'ethics'),
  ),
  'subscription.return_near': fact(
    'Return or destruction nearly due',
    '退还或销毁期限临近',
    tell('Material is soon to be returned or destroyed', '退还或销毁材料的期限临近', 'subscriber', 'counsel'),
  ),
  'subscription.return_overdue': fact(
    'Return or destruction overdue',
    '退还或销毁逾期',
    tell(
      'Material was not returned or destroyed in time',
      '材料逾期未退还或销毁',
      'subscriber',
      'counsel',
      'ethics',
    ),
  ),
};
