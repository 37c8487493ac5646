import type { Bilingual } from '../../../kernel/index.js';

/** What a member has in a fund besides what it was called for, by where it comes from. */
export const creditSources = {
  payment: { en: 'Paid above what was called', zh: '超额缴款' },
  call: { en: 'Paid of calls that were cancelled', zh: '已取消缴款通知的已缴款项' },
  true_up: { en: 'True-up credits that were kept', zh: '结转的期末调整贷项' },
  recovery: { en: 'Recoveries', zh: '追回款项' },
  cure: { en: 'Carried for others and given back', zh: '代垫返还' },
  buy_in: { en: 'Credited of late joiners', zh: '后加入成员补缴' },
  refund: { en: 'Refunded, or to be', zh: '已退或待退' },
  set_off: { en: 'Set off before', zh: '此前已抵销' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where credit comes from or goes to. */
export type CreditSource = keyof typeof creditSources;

/** What a source adds to a credit, or takes from it (below zero). */
export interface CreditPart {
  readonly source: CreditSource;
  readonly minor: bigint;
}

/** A member's credit in a fund. */
export interface MemberCredit {
  readonly parts: readonly CreditPart[];
  /** What stands on its capital account as a credit, without what is set aside to go back to it or was called and is not paid. */
  readonly capitalMinor: bigint;
}

/** What of a member's credit is free to pay with: never more than its capital, which costs may have used up, and never below zero. */
export function prepaid({ parts, capitalMinor }: MemberCredit): bigint {
  const sum = parts.reduce((total, { minor }) => total + minor, 0n);
  const free = sum < capitalMinor ? sum : capitalMinor;
  return free > 0n ? free : 0n;
}

/** What of a credit goes to a line, or back by a refund, that takes so much: all of the one or all of the other. */
export const takenOf = (credit: MemberCredit, wantedMinor: bigint): bigint => {
  const free = prepaid(credit);
  return free < wantedMinor ? free : wantedMinor;
};
