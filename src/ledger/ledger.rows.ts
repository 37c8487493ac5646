import { createHash } from 'node:crypto';
import type { Currency, Instant } from '../kernel/index.js';
import type { KeptNames } from '../platform/index.js';
import { type AccountKind, accountKey, type AccountRef } from './domain/accounts.js';
import type { Balance } from './domain/balance.js';
import type { Book } from './domain/book.js';
import { contentText, type EntryContent, type Original } from './domain/entry.js';
import type { FundPurpose, FundStatus } from './domain/fund.js';
import type { Period } from './domain/period.js';
import type { FundRow, LedgerEntryRow } from './ledger.entity.js';

/** A fund as it is kept. */
export interface Fund extends KeptNames {
  readonly id: string;
  readonly purpose: FundPurpose;
  readonly caseId: string | null;
  readonly groupId: string | null;
  readonly currency: Currency;
  readonly reserveFloor: bigint;
  readonly status: FundStatus;
  readonly version: number;
  /** The number of its last entry. */
  readonly lastNo: number;
}

/** An entry as it stands in the ledger. */
export interface Entry extends Omit<EntryContent, 'resolves' | 'reverses'> {
  readonly id: string;
  /** 1, 2, 3 … in its fund, without gap. */
  readonly no: number;
  readonly clientId: string;
  readonly periodId: string;
  readonly resolvesId: string | null;
  readonly reversesId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Instant;
}

/** An entry with what became of it: who posted or released it where it was set aside, who took it back. */
export interface EntryStanding {
  readonly entry: Entry;
  readonly resolvedBy: Pick<Entry, 'id' | 'clientId' | 'phase'> | null;
  readonly reversedBy: Pick<Entry, 'id' | 'clientId'> | null;
}

/** A fund that is locked, as entries are decided on. */
export interface LockedFund {
  readonly fund: Fund;
  readonly book: Book;
  /** The ids of accounts it has, by their keys: of those that were asked about. */
  readonly accountIds: ReadonlyMap<string, string>;
}

/** What entries write: all of it goes in one statement. */
export interface Written {
  readonly accounts: readonly { readonly id: string; readonly fundId: string; readonly ref: AccountRef }[];
  readonly periods: readonly (Period & { readonly fundId: string })[];
  readonly entries: readonly Entry[];
  /** The id of an account by fund and key. */
  readonly accountId: (fundId: string, key: string) => string;
  readonly changes: readonly {
    readonly accountId: string;
    readonly fundId: string;
    readonly change: Balance;
  }[];
}

/** An entry that was entered before, by the id its client chose. */
export interface KnownEntry {
  readonly id: string;
  readonly contentHash: string;
}

/** What is asked of funds before something is entered. */
export interface FundStates {
  readonly known: readonly (KnownEntry & { readonly clientId: string })[];
  readonly periods: readonly (Period & { readonly fundId: string })[];
  readonly accounts: readonly {
    readonly fundId: string;
    readonly id: string;
    readonly kind: AccountRef['kind'];
    readonly holder: string;
    readonly posted: string;
    readonly pendingIn: string;
    readonly pendingOut: string;
  }[];
}

/** An entry’s row with its lines and what became of it. */
export type StandingRow = Omit<LedgerEntryRow, 'allianceId'> &
  Pick<EntryStanding, 'resolvedBy' | 'reversedBy'> & {
    readonly postings: readonly {
      readonly kind: AccountRef['kind'];
      readonly holder: string;
      readonly minor: string;
    }[];
  };

/** SHA-256 of what an entry says. */
export const hashOf = (content: EntryContent): string =>
  createHash('sha256').update(contentText(content)).digest('hex');

/** What an entry says, of one that is kept. */
export const contentOf = ({ resolvesId, reversesId, ...entry }: Entry): EntryContent => ({
  ...entry,
  ...(resolvesId !== null && { resolves: resolvesId }),
  ...(reversesId !== null && { reverses: reversesId }),
});

/** A fund's row as a value. */
export const toFund = (row: Omit<FundRow, 'allianceId' | 'search'>): Fund => ({
  id: row.id,
  nameEn: row.nameEn,
  nameZh: row.nameZh,
  purpose: row.purpose,
  caseId: row.caseId,
  groupId: row.groupId,
  currency: row.currency as Currency,
  reserveFloor: BigInt(row.reserveFloorMinor),
  status: row.status,
  version: row.version,
  lastNo: row.lastNo,
});

/** An account by its two columns. */
export const refOf = ({
  kind,
  holder,
}: {
  readonly kind: AccountRef['kind'];
  readonly holder: string;
}): AccountRef => (holder === '' ? { kind } : { kind, holder });

/** An account with what stands on it. */
export interface AccountBalanceRow {
  readonly kind: AccountKind;
  readonly holder: string;
  readonly posted: string;
  readonly pendingIn: string;
  readonly pendingOut: string;
}

/** The same as values. */
export const toBalance = ({
  kind,
  holder,
  posted,
  pendingIn,
  pendingOut,
}: AccountBalanceRow): readonly [AccountRef, Balance] => [
  refOf({ kind, holder }),
  { posted: BigInt(posted), pendingIn: BigInt(pendingIn), pendingOut: BigInt(pendingOut) },
];

/** A fund that is locked, by what was asked of it. */
export function lockedFund(fund: Fund, { periods = [], accounts = [] }: Partial<FundStates>): LockedFund {
  const keyed = accounts
    .filter(({ fundId }) => fundId === fund.id)
    .map((account) => [accountKey(account), account] as const);
  const balances = keyed.map(([key, { posted, pendingIn, pendingOut }]): readonly [string, Balance] => [
    key,
    { posted: BigInt(posted), pendingIn: BigInt(pendingIn), pendingOut: BigInt(pendingOut) },
  ]);
  return {
    fund,
    book: {
      status: fund.status,
      currency: fund.currency,
      periods: periods.filter(({ fundId }) => fundId === fund.id),
      balances: new Map(balances),
    },
    accountIds: new Map(keyed.map(([key, { id }]) => [key, id])),
  };
}

/** An entry with what became of it, as a value. */
export function toStanding({ resolvedBy, reversedBy, postings, ...row }: StandingRow): EntryStanding {
  return { entry: toEntry(row, postings), resolvedBy, reversedBy };
}

/** The columns that say what an entry is in another currency. */
export type OriginalRow = Pick<
  LedgerEntryRow,
  'originalMinor' | 'originalCurrency' | 'rate' | 'rateSource' | 'rateDay'
>;

/** What an entry is in another currency, by its row; undefined where it is in the fund's own. */
export function originalOf(row: OriginalRow): Original | undefined {
  const { originalMinor, originalCurrency, rate, rateSource, rateDay } = row;
  if (
    originalMinor === null ||
    originalCurrency === null ||
    rate === null ||
    rateSource === null ||
    rateDay === null
  )
    return undefined;
  return { minor: BigInt(originalMinor), currency: originalCurrency as Currency, rate, rateSource, rateDay };
}

function toEntry(row: Omit<LedgerEntryRow, 'allianceId'>, postings: StandingRow['postings']): Entry {
  const original = originalOf(row);
  return {
    id: row.id,
    fundId: row.fundId,
    no: row.no,
    clientId: row.clientId,
    kind: row.kind,
    phase: row.phase,
    on: row.on,
    periodId: row.periodId,
    source: { kind: row.madeForKind, id: row.madeForId },
    postings: postings.map((line) => ({ account: refOf(line), minor: BigInt(line.minor) })),
    resolvesId: row.resolvesId,
    reversesId: row.reversesId,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt,
    ...(row.reason !== null && { reason: row.reason }),
    ...(original && { original }),
  };
}

const balanceRow = ({ accountId, fundId, change }: Written['changes'][number]) => ({
  account: accountId,
  fund: fundId,
  posted: change.posted.toString(),
  pending_in: change.pendingIn.toString(),
  pending_out: change.pendingOut.toString(),
});

const entryRow = (entry: Entry) => ({
  id: entry.id,
  fund: entry.fundId,
  no: entry.no,
  client: entry.clientId,
  hash: hashOf(contentOf(entry)),
  kind: entry.kind,
  phase: entry.phase,
  lines: entry.postings.length,
  resolves: entry.resolvesId,
  reverses: entry.reversesId,
  on: entry.on,
  period: entry.periodId,
  source_kind: entry.source.kind,
  source_id: entry.source.id,
  original_minor: entry.original?.minor.toString(),
  original_currency: entry.original?.currency,
  rate: entry.original?.rate,
  rate_source: entry.original?.rateSource,
  rate_day: entry.original?.rateDay,
  reason: entry.reason,
  by: entry.recordedBy,
  at: entry.recordedAt,
});

/** What is written, as the one statement takes it. */
export function rowsOf({ accounts, periods, entries, accountId, changes }: Written) {
  const fresh = new Set(accounts.map(({ id }) => id));
  const isFresh = ({ accountId: id }: Written['changes'][number]): boolean => fresh.has(id);
  return {
    accounts: accounts.map(({ id, fundId, ref }) => ({
      id,
      fund: fundId,
      kind: ref.kind,
      holder: ref.holder ?? '',
    })),
    periods: periods.map(({ id, fundId, from, until }) => ({ id, fund: fundId, from, until })),
    numbers: [...new Map(entries.map(({ fundId, no }) => [fundId, no]))].map(([fund, last]) => ({
      fund,
      last,
    })),
    entries: entries.map(entryRow),
    postings: entries.flatMap((entry) =>
      entry.postings.map(({ account, minor }, place) => ({
        fund: entry.fundId,
        entry: entry.id,
        place: place + 1,
        account: accountId(entry.fundId, accountKey(account)),
        minor: minor.toString(),
        on: entry.on,
        no: entry.no,
        pending: entry.phase === 'pending',
      })),
    ),
    begun: changes.filter(isFresh).map(balanceRow),
    changes: changes.filter((change) => !isFresh(change)).map(balanceRow),
  };
}
