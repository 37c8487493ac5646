import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsCalendarDate,
  MoneyView,
  PageQuery,
  StepView,
} from '../../platform/index.js';
import { type AccountKind, accountKindsInOrder } from '../domain/accounts.js';
import { type EntryKind, entryKinds, type Phase } from '../domain/entry.js';
import type { PeriodAction, PeriodState } from '../domain/period.js';

const isoDate = { type: 'string', format: 'date' } as const;

const kinds = Object.keys(entryKinds) as readonly EntryKind[];

/** Which entries of a fund to list: the newest first. */
export class EntriesQuery extends PageQuery {
  @IsOptional()
  @IsIn(kinds)
  kind?: EntryKind;

  /** Those with a line on an account of this kind. */
  @IsOptional()
  @IsIn(accountKindsInOrder)
  account?: AccountKind;

  /** Dated on this day or later. */
  @ApiProperty({ ...isoDate, required: false })
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** Dated on this day or before. */
  @ApiProperty({ ...isoDate, required: false })
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;
}

/** The entries of a fund on paper. */
export class JournalQuery extends EntriesQuery {
  @IsUUID()
  id: string;
}

/** Which lines of an account to list, by day: the oldest first. */
export class AccountLinesQuery extends PageQuery {
  @IsIn(accountKindsInOrder)
  kind: AccountKind;

  /** For whom or what it is kept, where it is kept for one. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  holder?: string;

  /** Dated on this day or later. */
  @ApiProperty({ ...isoDate, required: false })
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** Dated on this day or before. */
  @ApiProperty({ ...isoDate, required: false })
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;
}

export class AccountKindView {
  id: AccountKind;
  name: BilingualView;
  /** Its normal side: amounts are above zero there. */
  side: 'debit' | 'credit';
}

/** For whom or what an account is kept; without a name where the caller knows none. */
export class AccountHolderView {
  id: string;
  name: BilingualView | null;
}

/** An account of a fund. */
export class AccountRefView {
  kind: AccountKindView;
  holder: AccountHolderView | null;
}

/** An account with what stands on it, on its normal side. */
export class AccountView extends AccountRefView {
  posted: MoneyView;
  /** Debits that are set aside. */
  pendingIn: MoneyView;
  /** Credits that are set aside. */
  pendingOut: MoneyView;
}

/** The accounts of a fund that were ever posted on. */
export class AccountsView {
  items: AccountView[];
}

export class EntryKindView {
  id: EntryKind;
  name: BilingualView;
}

export class PhaseView {
  id: Phase;
  name: BilingualView;
}

/** The thing an entry was made for; without a name where the caller may not know of it. */
export class EntrySourceView {
  kind: string;
  id: string;
  name: BilingualView | null;
}

/** A line of an entry: a debit or a credit. */
export class EntryLineView {
  account: AccountRefView;
  debit: MoneyView | null;
  credit: MoneyView | null;
}

/** Another entry of the fund. */
export class EntryRefView {
  id: string;
  no: number;
}

/** What an entry is in another currency. */
export class OriginalView {
  amount: MoneyView;
  /** Units of the fund's currency for one of the other, as a fraction or a number. */
  rate: string;
  source: string;
  @ApiProperty(isoDate)
  day: CalendarDate;
}

/** An entry of the journal. */
export class EntryView {
  id: string;
  no: number;
  @ApiProperty(isoDate)
  on: CalendarDate;
  kind: EntryKindView;
  phase: PhaseView;
  source: EntrySourceView;
  lines: EntryLineView[];
  original: OriginalView | null;
  reason: string | null;
  /** The entry that was set aside, which it posts or releases. */
  resolves: EntryRefView | null;
  /** The entry that posted or released it. */
  resolvedBy: EntryRefView | null;
  /** The entry it takes back. */
  reverses: EntryRefView | null;
  /** The entry that took it back. */
  reversedBy: EntryRefView | null;
  recordedAt: Instant;
  /** Null where the system posted it. */
  recordedBy: PersonNameView | null;
  /** Whether the caller may take it back here: a receipt that stands. */
  mayReverse: boolean;
}

export class EntriesView {
  items: EntryView[];
  nextCursor: string | null;
}

/** A line of an account with what stood on it afterwards, on its normal side. */
export class AccountLineView {
  entryId: string;
  no: number;
  @ApiProperty(isoDate)
  on: CalendarDate;
  kind: EntryKindView;
  source: EntrySourceView;
  debit: MoneyView | null;
  credit: MoneyView | null;
  balance: MoneyView;
}

/** Lines of an account; `opening` is what stood on it before the first day asked about. */
export class AccountLinesView {
  account: AccountRefView;
  opening: MoneyView;
  items: AccountLineView[];
  nextCursor: string | null;
}

export class LedgerPeriodStateView {
  id: PeriodState;
  name: BilingualView;
}

export class LedgerPeriodActionView extends ActionView {
  action: PeriodAction;
}

/** A period of a fund. */
export class LedgerPeriodView {
  id: string;
  @ApiProperty(isoDate)
  from: CalendarDate;
  @ApiProperty(isoDate)
  until: CalendarDate;
  state: LedgerPeriodStateView;
  entries: number;
  /** What was on the suspense account at its end: at zero before it is locked. */
  suspense: MoneyView;
  /** Entries of it that are set aside and neither posted nor released. */
  pending: number;
  version: number;
  steps: StepView[];
  actions: LedgerPeriodActionView[];
}

/** The periods of a fund, the latest first. */
export class LedgerPeriodsView {
  items: LedgerPeriodView[];
}
