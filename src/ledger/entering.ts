import { isRefused, type Refusal } from '../kernel/index.js';
import { type Fact, newId, RefusedError, type Tx } from '../platform/index.js';
import { accountOf, type AccountRef } from './domain/accounts.js';
import { type Balance, plusBalance, zeroBalance } from './domain/balance.js';
import { admit, type Book, periodOn } from './domain/book.js';
import { type EntryContent, faultOf, type PostingLine } from './domain/entry.js';
import { ringFenceCode } from './domain/fund.js';
import { monthOf, type Period } from './domain/period.js';
import type { Entry, LockedFund, Written } from './ledger.rows.js';

/** An entry that is to be written; `setAside` are the postings of what it posts or releases. */
export interface Wanted extends EntryContent {
  readonly clientId: string;
  readonly setAside?: readonly PostingLine[];
}

/** Throws where an entry is none that any module may ask for, and where one is asked for twice. */
export function assertSound(wanted: readonly Wanted[]): void {
  for (const entry of wanted) {
    const fault = faultOf(entry);
    if (fault !== undefined)
      throw new Error(`ledger.unbalanced: ${entry.kind} of ${entry.source.kind}: ${fault}`);
  }
  if (new Set(wanted.map(({ clientId }) => clientId)).size < wanted.length)
    throw new Error('Two entries are asked for under one id');
}

/** A refusal as it is thrown: that the money is not there is told as input to be changed. */
const refused = (refusal: Refusal): RefusedError =>
  refusal.code === ringFenceCode ? new RefusedError(refusal, 422) : new RefusedError(refusal);

interface Open {
  book: Book;
  lastNo: number;
  readonly accountIds: Map<string, string>;
}

/** Entries as they are entered one after another in funds that are locked: what all of them write. */
export class Entering {
  private readonly funds: ReadonlyMap<string, Open>;
  private readonly accounts: { id: string; fundId: string; ref: AccountRef }[] = [];
  private readonly periods: (Period & { readonly fundId: string })[] = [];
  private readonly entries: Entry[] = [];
  private readonly changes = new Map<string, { fundId: string; change: Balance }>();

  constructor(
    private readonly tx: Tx,
    funds: ReadonlyMap<string, LockedFund>,
  ) {
    this.funds = new Map(
      [...funds].map(([id, { fund, book, accountIds }]) => [
        id,
        { book, lastNo: fund.lastNo, accountIds: new Map(accountIds) },
      ]),
    );
  }

  /** Enters one as the fund stands after those before it, or throws why it does not take it. */
  add(wanted: Wanted): Entry {
    const fund = this.fund(wanted.fundId);
    const decision = admit(fund.book, wanted, wanted.setAside);
    if (isRefused(decision)) throw refused(decision.refusal);
    const { book, changes } = decision.state;
    fund.book = book;
    for (const [key, change] of changes) this.change(wanted.fundId, fund, key, change);
    const { setAside: _, resolves, reverses, ...content } = wanted;
    const entry: Entry = {
      ...content,
      id: newId(),
      no: (fund.lastNo += 1),
      periodId: this.periodOf(wanted, fund).id,
      resolvesId: resolves ?? null,
      reversesId: reverses ?? null,
      recordedBy: this.tx.caller.personId,
      recordedAt: this.tx.now,
    };
    this.entries.push(entry);
    return entry;
  }

  /** All that was entered, as it is written. */
  written(): Written {
    return {
      accounts: this.accounts,
      periods: this.periods,
      entries: this.entries,
      accountId: (fundId, key) => this.fund(fundId).accountIds.get(key) ?? '',
      changes: [...this.changes].map(([accountId, change]) => ({ accountId, ...change })),
    };
  }

  private fund(id: string): Open {
    const fund = this.funds.get(id);
    if (fund === undefined) throw new Error(`Fund ${id} is not locked`);
    return fund;
  }

  private change(fundId: string, { accountIds }: Open, key: string, change: Balance): void {
    const id = accountIds.get(key) ?? newId();
    if (!accountIds.has(key)) this.accounts.push({ id, fundId, ref: accountOf(key) });
    accountIds.set(key, id);
    const before = this.changes.get(id)?.change ?? zeroBalance;
    this.changes.set(id, { fundId, change: plusBalance(before, change) });
  }

  private periodOf({ fundId, on }: Wanted, fund: Open): Period {
    const known = periodOn(fund.book.periods, on);
    if (known !== undefined) return known;
    const period: Period = { id: newId(), ...monthOf(on), state: 'open' };
    this.periods.push({ ...period, fundId });
    fund.book = { ...fund.book, periods: [...fund.book.periods, period] };
    return period;
  }
}

/** What is told of an entry: what it is and what it was made for, never an amount. */
export const factOf = ({ id, fundId, kind, phase, no, source, reversesId }: Entry): Fact => ({
  type: reversesId === null ? 'ledger.posted' : 'ledger.reversed',
  subject: { kind: 'ledger_entry', id },
  payload: { fundId, kind, phase, no, sourceKind: source.kind, sourceId: source.id },
});
