import { refuse } from '../../kernel/index.js';

/** How many is not said: some may lie in a case that the officer does not see. */
export const conflictOpen = refuse(
  'membership.conflict_open',
  'What may be a conflict is not resolved yet: each is resolved first, what you do not see by another officer.',
  '尚有可能的利益冲突未处理，须先逐项处理；您无权查看的，由其他审查员处理。',
);
/** A conflict stands. */
export const conflictUpheld = refuse(
  'membership.conflict_upheld',
  'A conflict was upheld, so the member cannot be cleared. Reject it, or resolve the conflict anew.',
  '已有冲突被认定成立，不能通过审查。请不予通过，或重新处理该冲突。',
);
/** A signature is missing. */
export const notSigned = refuse(
  'membership.not_signed',
  'Client and counsel must both have signed the text in force.',
  '须由当事人与其律师双方签署现行文本。',
);
/** A consent is missing. */
export const notConsentedTo = refuse(
  'membership.not_consented_to',
  'The members that take part in the group have not all consented to its coming in.',
  '尚未获得组内全体成员同意其入组。',
);
/** It is owed and not paid. */
export const buyInOwed = refuse(
  'membership.buy_in_open',
  'The buy-in has not been recorded as paid. The treasurer records it with its reference.',
  '入组费尚未入账，请由财务负责人凭凭证入账。',
);
/** The agreement is not in force. */
export const notInForce = refuse(
  'membership.not_in_force',
  'The agreement is not in force yet: more members must sign it first.',
  '协议尚未生效：签署的成员数未达到要求。',
);
/** It is known already. */
export const adversityReported = refuse(
  'membership.adversity_reported',
  'Adversity was reported already: it is suspended, and reads nothing of the group. An ethics officer reviews it.',
  '利益对立已报告：该资格已中止，组内材料一概不可阅读，由利益冲突审查员复核。',
);
/** An ethics officer reviews it first. */
export const notReviewed = refuse(
  'membership.not_reviewed',
  'It was suspended for adversity. An ethics officer must reinstate it after review.',
  '该资格因利益对立而中止，须由利益冲突审查员复核后恢复。',
);
/** The certificate is missing. */
export const certificateOpen = refuse(
  'membership.certificate_open',
  'The certificate of return or destruction has not been given.',
  '退还或销毁证明尚未提交。',
);
/** It was given. */
export const certificateThere = refuse(
  'certificate.there',
  'The certificate has been given already.',
  '证明已提交。',
);
/** Nothing is owed. */
export const noBuyIn = refuse(
  'membership.no_buy_in',
  'This member owes no buy-in.',
  '该成员无须缴纳入组费。',
);
/** It is paid by a quote of its own. */
export const buyInQuoted = refuse(
  'membership.buy_in_quoted',
  'What this member pays is worked out by the cost plan of the group: record the payment of its quote.',
  '该成员的入组费按本组分摊方案计算，请在其报价上登记付款。',
);
/** It was paid. */
export const buyInThere = refuse(
  'membership.buy_in_there',
  'The buy-in is recorded as paid already.',
  '入组费已入账。',
);
