import type { Bilingual, Moves } from '../../kernel/index.js';

/** In what capacity someone is to read under a protective order. All but outside counsel must be noticed to the suppliers first. */
export const capacities = ['outside_counsel', 'expert', 'translator', 'vendor'] as const;
export type Capacity = (typeof capacities)[number];

/** The capacities in words. */
export const capacityNames: { readonly [C in Capacity]: Bilingual } = {
  outside_counsel: { en: 'Outside counsel', zh: '外部律师' },
  expert: { en: 'Expert', zh: '专家' },
  translator: { en: 'Translator', zh: '翻译' },
  vendor: { en: 'Litigation vendor', zh: '诉讼服务商' },
};

/** Where a subscription stands, from its draft to the certificate that nothing is left. */
export const subscriptionStates = [
  'draft',
  'signed',
  'filed',
  'notice_window',
  'objected',
  'allowed',
  'denied',
  'active',
  'revoked',
  'expired',
  'return_due',
  'return_certified',
] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** The states in words. */
export const subscriptionStateNames: { readonly [S in SubscriptionState]: Bilingual } = {
  draft: { en: 'Draft', zh: '草稿' },
  signed: { en: 'Signed', zh: '已签署' },
  filed: { en: 'Filed', zh: '已提交' },
  notice_window: { en: 'Suppliers may object', zh: '异议期内' },
  objected: { en: 'Objected to', zh: '已提出异议' },
  allowed: { en: 'Objection overruled', zh: '异议不成立' },
  denied: { en: 'Denied', zh: '未获准' },
  active: { en: 'Active', zh: '有效' },
  revoked: { en: 'Revoked', zh: '已撤销' },
  expired: { en: 'Expired', zh: '已届满' },
  return_due: { en: 'Return or destruction due', zh: '待退还或销毁' },
  return_certified: { en: 'Return or destruction certified', zh: '已证明退还或销毁' },
};

/** What can be done with a subscription. */
export const subscriptionActions = [
  'sign',
  'file',
  'give_notice',
  'object',
  'resolve_allow',
  'resolve_deny',
  'activate',
  'revoke',
  'change_firm',
  'expire',
  'ask_return',
  'certify_return',
] as const;
export type SubscriptionAction = (typeof subscriptionActions)[number];

/** The actions in words. */
export const subscriptionActionNames: { readonly [A in SubscriptionAction]: Bilingual } = {
  sign: { en: 'Sign the undertaking', zh: '签署保密承诺' },
  file: { en: 'Record the filing', zh: '登记提交' },
  give_notice: { en: 'Give notice to the suppliers', zh: '通知信息提供方' },
  object: { en: 'Object', zh: '提出异议' },
  resolve_allow: { en: 'Record: objection overruled', zh: '登记：异议不成立' },
  resolve_deny: { en: 'Record: objection sustained', zh: '登记：异议成立' },
  activate: { en: 'Activate', zh: '生效' },
  revoke: { en: 'Revoke', zh: '撤销' },
  change_firm: { en: 'Record a change of firm', zh: '登记执业机构变更' },
  expire: { en: 'Let it expire', zh: '届满终止' },
  ask_return: { en: 'Ask for return or destruction', zh: '要求退还或销毁' },
  certify_return: { en: 'Certify return or destruction', zh: '证明已退还或销毁' },
};

const beforeActive = { revoke: 'revoked', change_firm: 'draft' } as const;

/**
 * The life of a subscription to a protective order. Whoever changes the firm before it is active begins anew; once it is active it
 * is revoked by that, until signed and filed again. What was let go of is returned or destroyed, and certified.
 */
export const subscriptionMoves: Moves<SubscriptionState, SubscriptionAction> = {
  draft: { sign: 'signed', ...beforeActive },
  signed: { file: 'filed', ...beforeActive },
  filed: { give_notice: 'notice_window', activate: 'active', ...beforeActive },
  notice_window: { object: 'objected', activate: 'active', ...beforeActive },
  objected: { resolve_allow: 'allowed', resolve_deny: 'denied', ...beforeActive },
  allowed: { activate: 'active', ...beforeActive },
  denied: {},
  active: { revoke: 'revoked', change_firm: 'revoked', expire: 'expired' },
  revoked: { sign: 'signed', change_firm: 'revoked', ask_return: 'return_due' },
  expired: { ask_return: 'return_due' },
  return_due: { certify_return: 'return_certified' },
  return_certified: {},
};

/** Why the system itself ended a subscription, by a code that is kept, in words. */
export const systemReasons: { readonly [code: string]: Bilingual } = {
  firm_changed: { en: 'The firm changed.', zh: '执业机构发生变更。' },
  seat_ended: {
    en: 'The seat it rested on has ended, or another seat bars it.',
    zh: '所依据的席位已终止，或兼任其他席位。',
  },
  investigation_ended: { en: 'The investigation has ended.', zh: '调查程序已终结。' },
  compartment_closed: { en: 'The compartment was closed.', zh: '专区已关闭。' },
};
