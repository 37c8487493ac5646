import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency } from '../kernel/index.js';
import {
  columnsOf,
  decodeCursor,
  encodeCursor,
  inQuotes,
  limitTo,
  type Page,
  pageOf,
  type Tx,
} from '../platform/index.js';
import { accountKey, type AccountKind, type AccountRef, memberAccounts } from './domain/accounts.js';
import { type Balance, zeroBalance } from './domain/balance.js';
import type { EntryKind } from './domain/entry.js';
import type { Period } from './domain/period.js';
import { FundRow } from './ledger.entity.js';
import { type AccountBalanceRow, type Fund, refOf, toBalance, toFund } from './ledger.rows.js';

/** SQL that is true of an entry (`e`) by which money came in or went out; what came in from nobody known waits in suspense first. */
export const movesMoney = `EXISTS (SELECT FROM ledger_posting c JOIN ledger_account k ON k.id = c.account_id
    WHERE c.entry_id = e.id AND k.kind IN ('cash', 'suspense'))`;

/** Accounts with what stands on each. */
export class Balances {
  private readonly byKey: ReadonlyMap<string, Balance>;

  constructor(private readonly all: readonly (readonly [AccountRef, Balance])[]) {
    this.byKey = new Map(all.map(([ref, balance]) => [accountKey(ref), balance]));
  }

  /** What stands on an account; nothing on one that was never posted on. */
  of(kind: AccountKind, holder?: string): Balance {
    return this.byKey.get(accountKey(holder === undefined ? { kind } : { kind, holder })) ?? zeroBalance;
  }

  /** What is posted on all accounts of a kind together. */
  sum(kind: AccountKind): bigint {
    return this.all.reduce((total, [ref, { posted }]) => (ref.kind === kind ? total + posted : total), 0n);
  }

  /** Every account that was ever posted on, by kind and holder. */
  entries(): readonly (readonly [AccountRef, Balance])[] {
    return this.all;
  }
}

/** Which accounts are asked about: of a kind, of a holder, or both; all unless said. */
export interface AccountsAsked {
  readonly kind?: AccountKind;
  readonly holder?: string;
}

/** A line of a statement, with what stood on the accounts after it. */
export interface StatementLine {
  readonly entryId: string;
  readonly no: number;
  readonly place: number;
  readonly on: CalendarDate;
  readonly kind: EntryKind;
  readonly source: { readonly kind: string; readonly id: string };
  readonly account: AccountRef;
  readonly minor: bigint;
  /** Debits above zero. */
  readonly balance: bigint;
}

/** A page of a statement; `opening` is what stood on the accounts before the first day asked about. */
export interface Statement extends Page<StatementLine> {
  readonly opening: bigint;
}

/** What a statement is of. */
export interface StatementAsked {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly cursor?: string;
  readonly limit?: number;
}

/** What a fund had at the end of a day on which something moved. */
export interface DayBalance {
  readonly on: CalendarDate;
  readonly cash: bigint;
}

interface LineRow {
  readonly entryId: string;
  readonly no: number;
  readonly place: number;
  readonly on: CalendarDate;
  readonly kind: EntryKind;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly account: AccountKind;
  readonly holder: string;
  readonly minor: string;
  readonly balance: string;
}

/** Narrow questions other modules ask about funds. They decide nothing: who asks has decided who may know. */
@Injectable()
export class LedgerReader {
  /** A fund; undefined where there is none. */
  async fund(tx: Tx, id: string): Promise<Fund | undefined> {
    return this.oneFund(tx, 'f.id = $2', [id]);
  }

  /** The open defence fund of a group, in a currency where one is named, else the oldest. */
  async fundOfGroup(tx: Tx, groupId: string, currency?: Currency): Promise<Fund | undefined> {
    return this.oneFund(
      tx,
      `f.group_id = $2 AND f.purpose = 'defence' AND f.status = 'open' AND ($3::text IS NULL OR f.currency = $3)`,
      [groupId, currency ?? null],
    );
  }

  /** The open defence funds of a group, the oldest first: one in each currency it keeps or kept its plan in. */
  async fundsOfGroup(tx: Tx, groupId: string): Promise<readonly Fund[]> {
    return this.funds(tx, `f.group_id = $2 AND f.purpose = 'defence' AND f.status = 'open'`, [groupId]);
  }

  /** What stands on a fund's accounts now. */
  async balances(tx: Tx, fundId: string, { kind, holder }: AccountsAsked = {}): Promise<Balances> {
    const rows = await tx.query<AccountBalanceRow>(
      `SELECT a.kind, a.holder, b.posted_minor AS posted, b.pending_in_minor AS "pendingIn", b.pending_out_minor AS "pendingOut"
         FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
        WHERE a.alliance_id = $1 AND a.fund_id = $2 AND ($3::text IS NULL OR a.kind = $3) AND ($4::text IS NULL OR a.holder = $4)
        ORDER BY a.kind, a.holder`,
      [tx.caller.allianceId, fundId, kind ?? null, holder ?? null],
    );
    return new Balances(rows.map(toBalance));
  }

  /** What stood on a fund's accounts at the end of a day, by the days entries are dated; what was set aside is not told of. */
  async balancesOn(tx: Tx, fundId: string, day: CalendarDate): Promise<Balances> {
    const rows = await tx.query<AccountBalanceRow>(
      `SELECT a.kind, a.holder, coalesce((SELECT sum(l.minor) FROM ledger_posting l
                WHERE l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending AND l.on_day <= $3), 0)::text AS posted,
              '0' AS "pendingIn", '0' AS "pendingOut"
         FROM ledger_account a WHERE a.alliance_id = $1 AND a.fund_id = $2 ORDER BY a.kind, a.holder`,
      [tx.caller.allianceId, fundId, day],
    );
    return new Balances(rows.map(toBalance));
  }

  /**
   * What was posted on some accounts of a fund together, by day and number, with what stood on them after each line: 50 lines a page
   * unless said. The balance runs over all lines, those before the first day included.
   */
  async statement(
    tx: Tx,
    fundId: string,
    accounts: readonly AccountRef[],
    { from, until, cursor, limit = 50 }: StatementAsked,
  ): Promise<Statement> {
    const after = decodeCursor(cursor, ['date', 'place', 'place']);
    const refs = JSON.stringify(accounts.map(({ kind, holder = '' }) => ({ kind, holder })));
    const ids = `ARRAY(SELECT a.id FROM jsonb_to_recordset($3::jsonb) AS t(kind text, holder text)
      JOIN ledger_account a ON a.alliance_id = $1 AND a.fund_id = $2 AND a.kind = t.kind AND a.holder = t.holder)`;
    const of = `FROM ledger_posting l WHERE l.alliance_id = $1 AND l.account_id = ANY((SELECT ids FROM asked)::uuid[]) AND NOT l.is_pending`;
    const rows = await tx.query<LineRow & { readonly opening: string; readonly entryId: string | null }>(
      `WITH asked AS (SELECT ${ids} AS ids),
       before AS (SELECT coalesce(sum(l.minor) FILTER (WHERE l.on_day < $4::date), 0) AS opening, coalesce(sum(l.minor), 0) AS minor
                    ${of} AND (l.on_day < $4::date OR ($6::date IS NOT NULL AND (l.on_day, l.entry_no, l.place) <= ($6::date, $7::int, $8::int)))),
       page AS (SELECT l.* ${of} AND ($4::date IS NULL OR l.on_day >= $4) AND ($5::date IS NULL OR l.on_day <= $5)
                   AND ($6::date IS NULL OR (l.on_day, l.entry_no, l.place) > ($6::date, $7::int, $8::int))
                 ORDER BY l.on_day, l.entry_no, l.place ${limitTo(limit + 1)})
       SELECT before.opening::text AS opening, p.entry_id AS "entryId", p.entry_no AS no, p.place, p.on_day AS "on", e.kind,
              e.made_for_kind AS "sourceKind", e.made_for_id AS "sourceId", a.kind AS account, a.holder, p.minor,
              (before.minor + sum(p.minor) OVER (ORDER BY p.on_day, p.entry_no, p.place))::text AS balance
         FROM before LEFT JOIN page p ON true
         LEFT JOIN ledger_entry e ON e.id = p.entry_id LEFT JOIN ledger_account a ON a.id = p.account_id
        ORDER BY p.on_day, p.entry_no, p.place`,
      [
        tx.caller.allianceId,
        fundId,
        refs,
        from ?? null,
        until ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
      ],
    );
    const lines = rows.filter(({ entryId }) => (entryId as string | null) !== null);
    const page = pageOf(lines, limit, toLine, ({ on, no, place }) => encodeCursor(on, no, place));
    return { ...page, opening: BigInt(rows[0]?.opening ?? 0) };
  }

  /**
   * What each member has put into a fund in all: what it paid and was credited, less what was paid back to it. A dissolved fund goes
   * back by these.
   */
  async contributions(tx: Tx, fundId: string): Promise<ReadonlyMap<string, bigint>> {
    const rows = await tx.query<{ member: string; minor: string }>(
      `SELECT a.holder AS member, sum(-l.minor)::text AS minor
         FROM ledger_account a JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
         JOIN ledger_entry e ON e.id = l.entry_id
        WHERE a.alliance_id = $1 AND a.fund_id = $2 AND a.kind IN (${inQuotes(memberAccounts)})
          AND ${movesMoney}
        GROUP BY a.holder ORDER BY a.holder`,
      [tx.caller.allianceId, fundId],
    );
    return new Map(rows.map(({ member, minor }) => [member, BigInt(minor)]));
  }

  /** The periods of a fund, the earliest first: of the months something is dated in. */
  async periods(tx: Tx, fundId: string): Promise<readonly Period[]> {
    return tx.query<Period>(
      `SELECT p.id, p.from_day AS "from", p.until_day AS until, p.state FROM ledger_period p
        WHERE p.alliance_id = $1 AND p.fund_id = $2 ORDER BY p.from_day`,
      [tx.caller.allianceId, fundId],
    );
  }

  /** The cash of a fund at the end of each day on which it moved, by the days entries are dated. */
  async overTime(tx: Tx, fundId: string): Promise<readonly DayBalance[]> {
    const rows = await tx.query<{ on: CalendarDate; cash: string }>(
      `SELECT l.on_day AS "on", (sum(sum(l.minor)) OVER (ORDER BY l.on_day))::text AS cash
         FROM ledger_account a JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
        WHERE a.alliance_id = $1 AND a.fund_id = $2 AND a.kind = 'cash' GROUP BY l.on_day ORDER BY l.on_day`,
      [tx.caller.allianceId, fundId],
    );
    return rows.map(({ on, cash }) => ({ on, cash: BigInt(cash) }));
  }

  private async oneFund(tx: Tx, which: string, parameters: readonly unknown[]): Promise<Fund | undefined> {
    return (await this.funds(tx, which, parameters))[0];
  }

  private async funds(tx: Tx, which: string, parameters: readonly unknown[]): Promise<readonly Fund[]> {
    const rows = await tx.query<Omit<FundRow, 'allianceId' | 'search'>>(
      `SELECT ${columnsOf(FundRow, 'f', ['allianceId', 'search'])} FROM fund f WHERE f.alliance_id = $1 AND ${which}
        ORDER BY f.opened_at, f.id`,
      [tx.caller.allianceId, ...parameters],
    );
    return rows.map(toFund);
  }
}

const toLine = (row: LineRow): StatementLine => ({
  entryId: row.entryId,
  no: row.no,
  place: row.place,
  on: row.on,
  kind: row.kind,
  source: { kind: row.sourceKind, id: row.sourceId },
  account: refOf({ kind: row.account, holder: row.holder }),
  minor: BigInt(row.minor),
  balance: BigInt(row.balance),
});
