import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { BilingualView, MoneyView, NamedView } from '../../platform/index.js';
import type { MemberStands, SettledBy } from '../domain/ends/balance.js';

/** What of the money a member has in a fund, or is short there, is to be settled. */
export class SettleBalanceBody {
  /** The fund of the group in which it stands. */
  @IsUUID()
  fundId: string;

  @IsUUID()
  memberId: string;

  /** Whether it is paid out, or billed to a member that left. */
  @IsIn(['refund', 'bill'])
  by: SettledBy;

  /** How much, as decimal text: of a bill what the member was shown to be short; of a refund all that is free where it is left out. */
  @IsOptional()
  @Matches(/^\d{1,15}(\.\d{1,3})?$/)
  amount?: string;
}

export class MemberStandsView {
  id: MemberStands;
  name: BilingualView;
}

/** What stands to a member in a fund. */
export class FreeBalanceView {
  fund: NamedView;
  member: NamedView;
  isOwn: boolean;
  /** Whether it is in the group, or has left. */
  stands: MemberStandsView;
  /** What it paid in and may have back: neither used, nor set aside, nor called and still to be paid. Zero where it is short. */
  free: MoneyView;
  /** By how much it bore more than it was called on. */
  short: MoneyView;
  /** What was called or billed and is not paid. */
  owed: MoneyView;
  /** A refund of it that waits or is under way. */
  refundId: string | null;
  /** How the caller may settle it now; null where they may not. */
  maySettleBy: SettledBy | null;
}

export class FreeBalancesView {
  items: FreeBalanceView[];
}

/** What a balance was settled by. */
export class BalanceSettledView {
  id: string;
  /** A refund that waits for approval, or a bill. */
  kind: 'refund' | 'member_due';
}
