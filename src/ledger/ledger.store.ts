import { Injectable } from '@nestjs/common';
import { searchText } from '../identity/index.js';
import type { Currency } from '../kernel/index.js';
import {
  columnsOf,
  insertRows,
  type KeptNames,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { AccountRef } from './domain/accounts.js';
import type { EntryContent } from './domain/entry.js';
import type { FundPurpose } from './domain/fund.js';
import { FundRow, LedgerEntryRow } from './ledger.entity.js';
import {
  type EntryStanding,
  type Fund,
  type FundStates,
  type KnownEntry,
  lockedFund,
  type LockedFund,
  rowsOf,
  type StandingRow,
  toFund,
  toStanding,
  type Written,
} from './ledger.rows.js';

/** The accounts asked about are given by fund: `[{ fund, kind, holder }]`. */
const fundStates = `
  SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('clientId', k.client_id, 'id', k.id, 'contentHash', k.content_hash)), '[]')
            FROM ledger_entry k WHERE k.alliance_id = $1 AND k.client_id = ANY($4::uuid[])) AS known,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('fundId', p.fund_id, 'id', p.id, 'from', p.from_day, 'until', p.until_day, 'state', p.state)
                   ORDER BY p.from_day), '[]')
            FROM ledger_period p WHERE p.alliance_id = $1 AND p.fund_id = ANY($2::uuid[])) AS periods,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('fundId', a.fund_id, 'id', a.id, 'kind', a.kind, 'holder', a.holder,
                   'posted', b.posted_minor::text, 'pendingIn', b.pending_in_minor::text, 'pendingOut', b.pending_out_minor::text)), '[]')
            FROM jsonb_to_recordset($3::jsonb) AS t(fund uuid, kind text, holder text)
            JOIN ledger_account a ON a.alliance_id = $1 AND a.fund_id = t.fund AND a.kind = t.kind AND a.holder = t.holder
            JOIN ledger_balance b ON b.account_id = a.id) AS accounts`;

/** Funds are locked already, so nobody else writes any of this: the order of rows within does not matter. */
const writeAll = `
  WITH w AS (SELECT $2::jsonb AS all), opened AS (
    INSERT INTO ledger_account (id, alliance_id, fund_id, kind, holder)
    SELECT id, $1, fund, kind, holder FROM jsonb_to_recordset((SELECT w.all->'accounts' FROM w)) AS a(id uuid, fund uuid, kind text, holder text)
  ), cut AS (
    INSERT INTO ledger_period (id, alliance_id, fund_id, from_day, until_day, state, version)
    SELECT id, $1, fund, "from", until, 'open', 1
      FROM jsonb_to_recordset((SELECT w.all->'periods' FROM w)) AS p(id uuid, fund uuid, "from" date, until date)
  ), numbered AS (
    UPDATE fund SET last_no = n.last FROM jsonb_to_recordset((SELECT w.all->'numbers' FROM w)) AS n(fund uuid, last int)
     WHERE fund.alliance_id = $1 AND fund.id = n.fund
  ), entered AS (
    INSERT INTO ledger_entry (id, alliance_id, fund_id, no, client_id, content_hash, kind, phase, line_count, resolves_id, reverses_id, on_day, period_id,
      made_for_kind, made_for_id, original_minor, original_currency, rate, rate_source, rate_day, reason, recorded_by, recorded_at)
    SELECT id, $1, fund, no, client, hash, kind, phase, lines, resolves, reverses, "on", period, source_kind, source_id, original_minor,
           original_currency, rate, rate_source, rate_day, reason, by, at
      FROM jsonb_to_recordset((SELECT w.all->'entries' FROM w)) AS e(id uuid, fund uuid, no int, client uuid, hash text, kind text, phase text, lines smallint,
        resolves uuid, reverses uuid, "on" date, period uuid, source_kind text, source_id uuid, original_minor bigint, original_currency text,
        rate text, rate_source text, rate_day date, reason text, by uuid, at timestamptz)
  ), posted AS (
    INSERT INTO ledger_posting (alliance_id, fund_id, entry_id, place, account_id, minor, on_day, entry_no, is_pending)
    SELECT $1, fund, entry, place, account, minor, "on", no, pending
      FROM jsonb_to_recordset((SELECT w.all->'postings' FROM w)) AS l(fund uuid, entry uuid, place smallint, account uuid, minor bigint, "on" date,
        no int, pending boolean)
  ), begun AS (
    INSERT INTO ledger_balance (account_id, alliance_id, fund_id, posted_minor, pending_in_minor, pending_out_minor)
    SELECT account, $1, fund, posted, pending_in, pending_out FROM jsonb_to_recordset((SELECT w.all->'begun' FROM w))
        AS c(account uuid, fund uuid, posted bigint, pending_in bigint, pending_out bigint)
  )
  UPDATE ledger_balance b SET posted_minor = b.posted_minor + c.posted, pending_in_minor = b.pending_in_minor + c.pending_in,
         pending_out_minor = b.pending_out_minor + c.pending_out
    FROM jsonb_to_recordset((SELECT w.all->'changes' FROM w)) AS c(account uuid, posted bigint, pending_in bigint, pending_out bigint)
   WHERE b.alliance_id = $1 AND b.account_id = c.account`;

const postingsJson = `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'holder', a.holder, 'minor', l.minor::text) ORDER BY l.place), '[]')
     FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id WHERE l.entry_id = e.id)`;

/** Entries (`e`) with what became of them. */
const standings = `
  SELECT ${columnsOf(LedgerEntryRow, 'e', ['allianceId'])}, ${postingsJson} AS postings,
         CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'clientId', r.client_id, 'phase', r.phase) END AS "resolvedBy",
         CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('id', v.id, 'clientId', v.client_id) END AS "reversedBy"
    FROM ledger_entry e
    LEFT JOIN ledger_entry r ON r.alliance_id = e.alliance_id AND r.resolves_id = e.id
    LEFT JOIN ledger_entry v ON v.alliance_id = e.alliance_id AND v.reverses_id = e.id
   WHERE e.alliance_id = $1`;

/** A fund to be opened. */
export interface NewFund {
  readonly names: KeptNames;
  readonly purpose: FundPurpose;
  readonly caseId: string | null;
  readonly groupId: string | null;
  readonly currency: Currency;
  readonly reserveFloor: bigint;
}

/** Which accounts of a fund are asked about. */
export interface AccountsOf {
  readonly fundId: string;
  readonly accounts: readonly AccountRef[];
}

/** Funds, accounts, entries and balances as rows. It decides nothing; every write is of funds that are locked. */
@Injectable()
export class LedgerStore {
  /** A new fund; undefined where the group has a defence fund in that currency. */
  async insertFund(tx: Tx, { names, reserveFloor, ...fund }: NewFund): Promise<string | undefined> {
    const row = {
      ...fund,
      ...names,
      id: newId(),
      allianceId: tx.caller.allianceId,
      search: searchText([names.nameZh, names.nameEn]),
      reserveFloorMinor: reserveFloor.toString(),
      status: 'open' as const,
      openedBy: personOf(tx.caller),
      openedAt: tx.now,
      version: 1,
    };
    const [made] = await insertRows(tx, FundRow, row, { onConflict: 'nothing', returning: ['id'] });
    return made?.id;
  }

  /** Locks funds, in the order of their ids: everything that is written of a fund is written one after another. Not found where one is not there. */
  async lockFunds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Fund>> {
    const rows = await tx.query<FundRow>(
      `SELECT ${columnsOf(FundRow, 'f', ['allianceId', 'search'])} FROM fund f
        WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[]) ORDER BY f.id FOR NO KEY UPDATE`,
      [tx.caller.allianceId, ids],
    );
    const funds = new Map(rows.map((row) => [row.id, toFund(row)]));
    if (ids.some((id) => !funds.has(id))) throw new NotFoundError();
    return funds;
  }

  /** Funds that are locked, with their periods and the balances of some accounts; and which of some entries were entered before. */
  async books(
    tx: Tx,
    funds: ReadonlyMap<string, Fund>,
    asked: readonly AccountsOf[],
    clientIds: readonly string[],
  ): Promise<{
    readonly books: ReadonlyMap<string, LockedFund>;
    readonly known: ReadonlyMap<string, KnownEntry>;
  }> {
    const accounts = asked.flatMap(({ fundId, accounts: refs }) =>
      refs.map(({ kind, holder = '' }) => ({ fund: fundId, kind, holder })),
    );
    const once = [...new Map(accounts.map((one) => [`${one.fund} ${one.kind} ${one.holder}`, one])).values()];
    const [states] = await tx.query<FundStates>(fundStates, [
      tx.caller.allianceId,
      [...funds.keys()],
      JSON.stringify(once),
      clientIds,
    ]);
    const { known = [], ...state } = states ?? {};
    return {
      books: new Map([...funds].map(([id, fund]) => [id, lockedFund(fund, state)])),
      known: new Map(known.map(({ clientId, ...one }) => [clientId, one])),
    };
  }

  /** Closes a fund that is locked. */
  async close(tx: Tx, { id, version }: Fund, reason: string): Promise<void> {
    const closed = {
      status: 'closed' as const,
      closedBy: personOf(tx.caller),
      closedAt: tx.now,
      closeReason: reason,
    };
    await updateRow(
      tx,
      FundRow,
      { id, allianceId: tx.caller.allianceId },
      { ...closed, version: version + 1 },
    );
  }

  /** Writes entries with all that changes by them, in one statement. */
  async write(tx: Tx, written: Written): Promise<void> {
    await tx.query(writeAll, [tx.caller.allianceId, JSON.stringify(rowsOf(written))]);
  }

  /** Entries with what became of them, by their ids. */
  byIds(tx: Tx, ids: readonly string[]): Promise<readonly EntryStanding[]> {
    return this.standing(tx, 'AND e.id = ANY($2::uuid[]) ORDER BY e.fund_id, e.no', [ids]);
  }

  /** The entries that were made for a thing, with what became of them; those that take others back are not among them. */
  madeFor(tx: Tx, source: EntryContent['source']): Promise<readonly EntryStanding[]> {
    return this.standing(
      tx,
      'AND e.made_for_kind = $2 AND e.made_for_id = $3 AND e.reverses_id IS NULL ORDER BY e.fund_id, e.no',
      [source.kind, source.id],
    );
  }

  private async standing(
    tx: Tx,
    which: string,
    parameters: readonly unknown[],
  ): Promise<readonly EntryStanding[]> {
    const rows = await tx.query<StandingRow>(`${standings} ${which}`, [tx.caller.allianceId, ...parameters]);
    return rows.map(toStanding);
  }
}
