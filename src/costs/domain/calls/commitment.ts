import { type Currency, moneyText, refuse, type Refusal } from '../../../kernel/index.js';

/** What is asked whether a call stays within what was promised. */
export interface CommitmentAsked {
  readonly totalMinor: bigint;
  /** Of the calls of the group and fund that are proposed, approved or out. */
  readonly calledMinor: bigint;
  /** What each member committed to; null where the plan says nothing. */
  readonly perMemberMinor: bigint | null;
  /** Members that are called. */
  readonly members: number;
  readonly currency: Currency;
}

/** Refuses a call that, with those before it, is above the sum of the members' commitments: `call.exceeds_commitment`. */
export function beyondCommitment(asked: CommitmentAsked): { readonly refusal: Refusal } | undefined {
  const { totalMinor, calledMinor, perMemberMinor, members, currency } = asked;
  if (perMemberMinor === null) return undefined;
  const promised = perMemberMinor * BigInt(members);
  const all = totalMinor + calledMinor;
  if (all <= promised) return undefined;
  const text = (minor: bigint): string => `${moneyText({ minor, currency })} ${currency}`;
  return refuse(
    'call.exceeds_commitment',
    `With this call ${text(all)} would be called, more than the ${text(promised)} that ${String(members)} members committed to: lower it, or have the plan's commitment raised first.`,
    `加上本次通知，缴款总额将达${text(all)}，超过${String(members)}名成员承诺的${text(promised)}：请减少金额，或先在方案中提高承诺额。`,
  );
}
