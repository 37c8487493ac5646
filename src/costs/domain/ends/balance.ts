import { type Bilingual, deny, type Refusal, refuse } from '../../../kernel/index.js';
import type { EndHand } from './hands.js';

/** How a member stands in a group whose fund it has something in, or is short in. */
export type MemberStands = 'in' | 'leaving' | 'left';

/** What each is called. */
export const memberStands: { readonly [S in MemberStands]: Bilingual } = {
  in: { en: 'in the group', zh: '在组' },
  leaving: { en: 'left, its exit is not settled', zh: '已退出，尚未结算' },
  left: { en: 'left, its exit is settled', zh: '已退出并结算' },
};

/** What stands to a member in a fund, in minor units. Its capital is a credit below zero, as the ledger keeps it. */
export interface MemberBalance {
  readonly stands: MemberStands;
  readonly capital: bigint;
  /** What of its capital is set aside to go back to it. */
  readonly setAside: bigint;
  /** What was called or billed and is not paid. */
  readonly owed: bigint;
}

/**
 * What a member has paid in and may have back: neither used, nor set aside, nor called and still to be paid. Below zero it is short. What
 * pays its next call is less: `prepaid`, which leaves out what it was called for.
 */
export const freeCredit = ({ capital, setAside, owed }: Omit<MemberBalance, 'stands'>): bigint =>
  -capital - setAside - (owed > 0n ? owed : 0n);

/** By how much a member bore more than it was called on or billed for. */
export const shortfall = ({ capital }: Pick<MemberBalance, 'capital'>): bigint =>
  capital > 0n ? capital : 0n;

/** How a balance may be settled: it goes back to the member, or the member is billed. */
export type SettledBy = 'refund' | 'bill';

/** What somebody asks a balance to be settled by, and for what amount: all that is free where a refund names none. */
export interface SettlingAsked {
  readonly by: SettledBy;
  readonly minor: bigint | undefined;
}

/** How somebody may settle a balance, and for what amount; undefined where there is nothing, or it is not theirs to settle. */
export function offeredOf(
  balance: MemberBalance,
  hands: readonly EndHand[],
): { readonly by: SettledBy; readonly minor: bigint } | undefined {
  const short = shortfall(balance);
  const asked: SettlingAsked = short > 0n ? { by: 'bill', minor: short } : { by: 'refund', minor: undefined };
  const answer = settleBalance(balance, hands, asked);
  return 'refusal' in answer ? undefined : answer;
}

/**
 * Settles what stands to a member in a fund besides calls, exits and true-ups: who has left and was credited since, or stands in the
 * group and asks, is paid out what is free; who has left and bore costs since is billed by the treasurer, exactly that. Refuses (403)
 * `balance.not_yours`, (409) `balance.exit_first`, `balance.changed`, `balance.nothing_free` and `refund.beyond_capital`.
 */
export function settleBalance(
  balance: MemberBalance,
  hands: readonly EndHand[],
  { by, minor }: SettlingAsked,
): { readonly by: SettledBy; readonly minor: bigint } | { readonly refusal: Refusal } {
  if (hands.length === 0 || (by === 'bill' && !hands.includes('treasurer'))) return notYours;
  if (balance.stands === 'leaving') return exitFirst;
  if (by === 'bill') {
    const short = shortfall(balance);
    return balance.stands === 'left' && short > 0n && minor === short ? { by, minor } : changed;
  }
  const free = freeCredit(balance);
  if (free <= 0n) return nothingFree;
  if (minor !== undefined && minor > free) return beyondCapital;
  return { by, minor: minor ?? free };
}

const notYours = deny(
  'balance.not_yours',
  'What stands to a member is settled by the treasurer, or paid out at the wish of its own people.',
  '成员的结存由财务负责人办理结清，或由该成员自己的人员申请退还。',
);
const exitFirst = refuse(
  'balance.exit_first',
  'The member has left and its exit is not settled: its exit statement settles this with the rest.',
  '该成员已退出但尚未结算：请先办结退出结算单，该款项一并结清。',
);
const changed = refuse(
  'balance.changed',
  'The member is not short of this amount, or not any more: look at what stands to it again, and settle that.',
  '该成员的不足额并非此数，或已有变动：请重新查看其结存后再办理。',
);
/** Nothing of the member's is free in a fund, or the fund is closed. */
export const nothingFree = refuse(
  'balance.nothing_free',
  'Nothing of the member’s is free in this fund: what it paid in is used, called or set aside.',
  '该成员在本资金中没有可退的结存：已缴款项均已使用、待缴或预留。',
);

/** More than a member has to its credit. */
export const beyondCapital = refuse(
  'refund.beyond_capital',
  'The member has paid less than this into the fund: the rest is called and not paid, was used since, or goes back by another refund.',
  '该成员在本资金中的实缴余额不足：其余尚未缴纳、此后已被使用，或另有退款正在办理。',
);
