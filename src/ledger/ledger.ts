import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency, Money } from '../kernel/index.js';
import { type KeptNames, NotFoundError, RefusedError, type Tx } from '../platform/index.js';
import { GroupsReader } from '../groups/index.js';
import { mirrored, type NewEntry } from './domain/entry.js';
import {
  entryDiffers,
  type FundPurpose,
  resolvedAlready,
  reversedAlready,
  secondDefenceFund,
  stillPending,
  wrongCurrency,
} from './domain/fund.js';
import { firstDayFor } from './domain/period.js';
import { assertSound, Entering, factOf, type Wanted } from './entering.js';
import { type Entry, type EntryStanding, type Fund, hashOf, type LockedFund } from './ledger.rows.js';
import { LedgerStore } from './ledger.store.js';

/** A fund that is asked for. */
export interface FundAsked {
  readonly names: KeptNames;
  readonly purpose: FundPurpose;
  /** Of a fund of a group it is the group's case. */
  readonly caseId?: string;
  readonly groupId?: string;
  readonly currency: Currency;
  readonly reserveFloor?: bigint;
}

/** What is taken back: one entry, or all that were made for a thing. */
export type ToReverse =
  { readonly entryId: string } | { readonly sourceKind: string; readonly sourceId: string };

/**
 * Posts to funds. Every method locks the funds it writes to, in the order of their ids, until the transaction ends; and each is
 * idempotent by the id its client chose: asked again with the same content it answers the same entry, with other content it refuses
 * `ledger.entry_differs`. Nothing here asks who may post: that is the module's that does.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly store: LedgerStore,
    private readonly groups: GroupsReader,
  ) {}

  /** Opens a fund. Refuses `fund.second_defence` where the group has an open defence fund in that currency. */
  async openFund(tx: Tx, { names, purpose, currency, ...more }: FundAsked): Promise<Fund> {
    const group = more.groupId === undefined ? undefined : await this.groups.group(tx, more.groupId);
    if (more.groupId !== undefined && group === undefined) throw new NotFoundError();
    const id = await this.store.insertFund(tx, {
      names,
      purpose,
      currency,
      caseId: group?.caseId ?? more.caseId ?? null,
      groupId: group?.id ?? null,
      reserveFloor: more.reserveFloor ?? 0n,
    });
    if (id === undefined) throw new RefusedError(secondDefenceFund(currency).refusal);
    await tx.record([{ type: 'fund.opened', subject: { kind: 'fund', id }, payload: { purpose, currency } }]);
    return this.lockFund(tx, id);
  }

  /** Closes a fund that is locked, for good: whoever does so has asked whether it is settled. */
  async closeFund(tx: Tx, fund: Fund, reason: string): Promise<void> {
    await this.store.close(tx, fund, reason);
    await tx.record([{ type: 'fund.closed', subject: { kind: 'fund', id: fund.id }, payload: {} }]);
  }

  /** A fund, locked until the transaction ends. Not found where there is none. */
  async lockFund(tx: Tx, id: string): Promise<Fund> {
    const fund = (await this.store.lockFunds(tx, [id])).get(id);
    if (fund === undefined) throw new NotFoundError();
    return fund;
  }

  /**
   * Posts entries, all or none, in their order. Refuses `ledger.insufficient_ring_fence` (422) where cash of a fund would fall below
   * zero, what is set aside to go out included, `ledger.period_locked` and `ledger.fund_closed`. Throws where an entry is not balanced.
   */
  post(tx: Tx, entries: readonly NewEntry[]): Promise<readonly Entry[]> {
    return this.enter(
      tx,
      entries.map((entry) => ({ ...entry, phase: entry.phase ?? 'posted' })),
    );
  }

  /**
   * Posts what was set aside, or releases it. It is dated like the entry it resolves, or on the first day after that on which it may
   * be, unless `on` says otherwise. Refuses `ledger.resolved_already`.
   */
  async resolve(
    tx: Tx,
    pendingEntryId: string,
    as: 'post' | 'void',
    clientId: string,
    on?: CalendarDate,
  ): Promise<Entry> {
    const { entry: asked } = await this.one(tx, pendingEntryId);
    const { periods } = await this.lockedBook(tx, asked.fundId);
    const { entry, resolvedBy } = await this.one(tx, pendingEntryId);
    if (resolvedBy?.clientId === clientId && resolvedBy.phase === as)
      return (await this.one(tx, resolvedBy.id)).entry;
    if (resolvedBy !== null || entry.phase !== 'pending') throw new RefusedError(resolvedAlready.refusal);
    const { fundId, kind, source, postings, original } = entry;
    const [made] = await this.enter(tx, [
      {
        clientId,
        fundId,
        kind,
        source,
        phase: as,
        on: on ?? firstDayFor(periods, entry.on, kind),
        postings: as === 'post' ? postings : [],
        setAside: postings,
        resolves: entry.id,
        ...(original && as === 'post' && { original }),
      },
    ]);
    return written(made);
  }

  /**
   * Takes back an entry, or all that were made for a thing and still stand, as one: each by an entry that mirrors it and names it, dated
   * `on`. Refuses `ledger.reversed_already` where nothing is left to take back, and `ledger.entry_pending` where something is set aside.
   */
  async reverse(
    tx: Tx,
    what: ToReverse,
    {
      clientId,
      on,
      reason,
    }: { readonly clientId: string; readonly on: CalendarDate; readonly reason: string },
  ): Promise<readonly Entry[]> {
    const asked = await this.toReverse(tx, what);
    if (asked.length === 0) throw new NotFoundError();
    await this.store.lockFunds(tx, [...new Set(asked.map(({ entry }) => entry.fundId))]);
    const standing = await this.toReverse(tx, what);
    if (standing.some(({ entry, resolvedBy }) => entry.phase === 'pending' && resolvedBy === null))
      throw new RefusedError(stillPending.refusal);
    const left = standing
      .filter(({ entry: { phase } }) => phase === 'posted' || phase === 'post')
      .map((one) => ({ ...one, reversal: derivedClientId(clientId, one.entry.id) }))
      .filter(({ reversedBy, reversal }) => reversedBy === null || reversedBy.clientId === reversal);
    if (left.length === 0) throw new RefusedError(reversedAlready.refusal);
    return this.enter(
      tx,
      left.map(({ entry, reversal }) => ({
        clientId: reversal,
        fundId: entry.fundId,
        kind: 'reversal',
        on,
        source: entry.source,
        postings: mirrored(entry.postings),
        phase: 'posted',
        reason,
        reverses: entry.id,
      })),
    );
  }

  /** The first day from a day on at which a fund takes entries of a kind: where a late thing is posted. */
  async firstDayFor(tx: Tx, fundId: string, on: CalendarDate, kind: NewEntry['kind']): Promise<CalendarDate> {
    return firstDayFor((await this.lockedBook(tx, fundId)).periods, on, kind);
  }

  private async toReverse(tx: Tx, what: ToReverse): Promise<readonly EntryStanding[]> {
    if ('entryId' in what) return this.store.byIds(tx, [what.entryId]);
    return this.store.madeFor(tx, { kind: what.sourceKind, id: what.sourceId });
  }

  private async one(tx: Tx, id: string): Promise<EntryStanding> {
    const [found] = await this.store.byIds(tx, [id]);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  private async lockedBook(tx: Tx, fundId: string): Promise<LockedFund['book']> {
    const funds = await this.store.lockFunds(tx, [fundId]);
    const book = (await this.store.books(tx, funds, [], [])).books.get(fundId)?.book;
    if (book === undefined) throw new NotFoundError();
    return book;
  }

  /** Locks the funds, answers what was entered before, and enters the rest. */
  private async enter(tx: Tx, wanted: readonly Wanted[]): Promise<readonly Entry[]> {
    if (wanted.length === 0) return [];
    assertSound(wanted);
    const funds = await this.store.lockFunds(tx, [...new Set(wanted.map(({ fundId }) => fundId))]);
    const asked = wanted.map(({ fundId, postings, setAside = [] }) => ({
      fundId,
      accounts: [...postings, ...setAside].map(({ account }) => account),
    }));
    const clientIds = wanted.map(({ clientId }) => clientId);
    const { books, known } = await this.store.books(tx, funds, asked, clientIds);
    for (const one of wanted) {
      const before = known.get(one.clientId);
      if (before !== undefined && before.contentHash !== hashOf(one))
        throw new RefusedError(entryDiffers.refusal);
    }
    const entering = new Entering(tx, books);
    const fresh = wanted.filter(({ clientId }) => !known.has(clientId));
    const entries = new Map(fresh.map((one) => [one.clientId, entering.add(one)]));
    if (fresh.length > 0) {
      await this.store.write(tx, entering.written());
      await tx.record([...entries.values()].map(factOf));
    }
    const ids = [...known.values()].map(({ id }) => id);
    const before = ids.length === 0 ? [] : await this.store.byIds(tx, ids);
    const earlier = new Map(before.map(({ entry }) => [entry.clientId, entry]));
    return wanted.map(({ clientId }) => written(entries.get(clientId) ?? earlier.get(clientId)));
  }
}

function written(entry: Entry | undefined): Entry {
  if (entry === undefined) throw new Error('An entry that was written is not there');
  return entry;
}

/** An id made of another and of what it is for: the same each time. */
function derivedClientId(clientId: string, of: string): string {
  const hex = createHash('sha256').update(`${clientId} ${of}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An amount as a fund keeps it. Refuses `ledger.wrong_currency` (422) where it is in another currency. */
export function minorIn({ currency }: Pick<Fund, 'currency'>, money: Money): bigint {
  if (money.currency !== currency)
    throw new RefusedError(wrongCurrency(currency, money.currency).refusal, 422);
  return money.minor;
}
