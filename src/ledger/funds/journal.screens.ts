import { Injectable } from '@nestjs/common';
import { Binds, CaseReaders } from '../../cases/index.js';
import { PeopleReader } from '../../identity/index.js';
import { type Currency, type Instant, type CalendarDate } from '../../kernel/index.js';
import {
  decodeCursor,
  encodeCursor,
  limitTo,
  NotFoundError,
  pageOf,
  Subjects,
  type Tx,
} from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { accountKinds, type AccountRef, isNamedRightly, memberAccounts } from '../domain/accounts.js';
import { type EntryKind, type Phase, phaseNames } from '../domain/entry.js';
import { originalOf, type OriginalRow, refOf } from '../ledger.rows.js';
import { LedgerReader } from '../ledger.reader.js';
import {
  accountView,
  balanceView,
  byPerson,
  debitOrCredit,
  entryKindView,
  holdersOf,
  moneyIn,
  type NamesOfThings,
  sourceView,
} from './fund.views.js';
import type {
  AccountLinesQuery,
  AccountLinesView,
  AccountsView,
  EntriesQuery,
  EntriesView,
  EntryRefView,
  EntryView,
} from './journal.contract.js';
import { FundsScreens } from './funds.screens.js';
import { seenAccount } from './seen-fund.js';

interface EntryRow extends OriginalRow {
  readonly id: string;
  readonly no: number;
  readonly on: CalendarDate;
  readonly kind: EntryKind;
  readonly phase: Phase;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly lines: readonly {
    readonly kind: AccountRef['kind'];
    readonly holder: string;
    readonly minor: string;
  }[];
  readonly reason: string | null;
  readonly resolves: EntryRefView | null;
  readonly resolvedBy: EntryRefView | null;
  readonly reverses: EntryRefView | null;
  readonly reversedBy: EntryRefView | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string | null;
}

const refJson = (row: string): string =>
  `CASE WHEN ${row}.id IS NOT NULL THEN jsonb_build_object('id', ${row}.id, 'no', ${row}.no) END`;

const entrySql = `
  SELECT e.id, e.no, e.on_day AS "on", e.kind, e.phase, e.made_for_kind AS "sourceKind", e.made_for_id AS "sourceId", e.original_minor AS "originalMinor",
         e.original_currency AS "originalCurrency", e.rate, e.rate_source AS "rateSource", e.rate_day AS "rateDay", e.reason, e.recorded_at AS "recordedAt",
         e.recorded_by AS "recordedBy", ${refJson('p')} AS resolves, ${refJson('r')} AS "resolvedBy", ${refJson('o')} AS reverses, ${refJson('v')} AS "reversedBy",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'holder', a.holder, 'minor', l.minor::text) ORDER BY l.place), '[]')
            FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id WHERE l.entry_id = e.id) AS lines
    FROM ledger_entry e
    LEFT JOIN ledger_entry p ON p.id = e.resolves_id LEFT JOIN ledger_entry o ON o.id = e.reverses_id
    LEFT JOIN ledger_entry r ON r.alliance_id = e.alliance_id AND r.resolves_id = e.id
    LEFT JOIN ledger_entry v ON v.alliance_id = e.alliance_id AND v.reverses_id = e.id`;

/**
 * What people read of entries and accounts. Where something in a fund is kept for a member behind a wall, its sums alone are there, and the
 * accounts of no member: entries come to zero, so the other lines would tell what was left out.
 */
@Injectable()
export class JournalScreens {
  constructor(
    private readonly funds: FundsScreens,
    private readonly ledger: LedgerReader,
    private readonly people: PeopleReader,
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /** One page of the entries of a fund, the newest first. */
  async entries(tx: Tx, fundId: string, query: EntriesQuery): Promise<EntriesView> {
    const { kind, account, from, until, cursor, limit } = query;
    const { currency } = await this.funds.seen(tx, fundId);
    if (await this.isWalled(tx, fundId)) return { items: [], nextCursor: null };
    const binds = new Binds();
    const { bind } = binds;
    const before = decodeCursor(cursor, ['place']);
    const where = [
      `e.alliance_id = ${bind(tx.caller.allianceId)} AND e.fund_id = ${bind(fundId)}`,
      ...(kind === undefined ? [] : [`e.kind = ${bind(kind)}`]),
      ...(from === undefined ? [] : [`e.on_day >= ${bind(from)}`]),
      ...(until === undefined ? [] : [`e.on_day <= ${bind(until)}`]),
      ...(before === undefined ? [] : [`e.no < ${bind(before[0])}`]),
      ...(account === undefined
        ? []
        : [
            `EXISTS (SELECT FROM ledger_posting w JOIN ledger_account k ON k.id = w.account_id WHERE w.entry_id = e.id AND k.kind = ${bind(account)})`,
          ]),
    ];
    const rows = await tx.query<EntryRow>(
      `${entrySql} WHERE ${where.join(' AND ')} ORDER BY e.no DESC ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, await this.viewer(tx, currency, rows), ({ no }) => encodeCursor(no));
  }

  /** An entry of a fund that moves nothing kept for a member behind a wall. */
  async entry(tx: Tx, fundId: string, id: string): Promise<EntryView> {
    const { currency } = await this.funds.seen(tx, fundId);
    const binds = new Binds();
    const walled = `ledger_posting w JOIN ledger_account a ON a.id = w.account_id WHERE w.entry_id = e.id AND NOT ${seenAccount(tx, 'a', binds)}`;
    const rows = await tx.query<EntryRow>(
      `${entrySql} WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)}
          AND e.fund_id = ${binds.bind(fundId)} AND e.id = ${binds.bind(id)} AND NOT EXISTS (SELECT FROM ${walled})`,
      binds.values,
    );
    const [entry] = rows.map(await this.viewer(tx, currency, rows));
    if (entry === undefined) throw new NotFoundError();
    return entry;
  }

  /** The accounts of a fund with what stands on each. */
  async accounts(tx: Tx, fundId: string): Promise<AccountsView> {
    const { currency } = await this.funds.seen(tx, fundId);
    const isWalled = await this.isWalled(tx, fundId);
    const all = (await this.ledger.balances(tx, fundId))
      .entries()
      .filter(([{ kind }]) => !isWalled || !memberAccounts.includes(kind));
    const names = await this.namesOf(tx, holdersOf(all.map(([ref]) => ref)));
    const money = moneyIn(currency);
    const kinds = Object.keys(accountKinds);
    const inOrder = all.toSorted(([a], [b]) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    return {
      items: inOrder.map(([ref, { posted, pendingIn, pendingOut }]) => ({
        ...accountView(ref, names),
        posted: balanceView(money, ref, posted),
        pendingIn: money(pendingIn),
        pendingOut: money(pendingOut),
      })),
    };
  }

  /** One page of the lines of an account with its running balance. Not found where it is not the caller's to see. */
  async lines(tx: Tx, fundId: string, query: AccountLinesQuery): Promise<AccountLinesView> {
    const { kind, holder, from, until, cursor, limit } = query;
    const { currency } = await this.funds.seen(tx, fundId);
    const ref: AccountRef = holder === undefined ? { kind } : { kind, holder };
    if (!isNamedRightly(ref) || (await this.isWalled(tx, fundId))) throw new NotFoundError();
    if (!(await this.hasAccount(tx, fundId, ref))) throw new NotFoundError();
    const asked = { limit, ...(from && { from }), ...(until && { until }), ...(cursor && { cursor }) };
    const { opening, items, nextCursor } = await this.ledger.statement(tx, fundId, [ref], asked);
    const sources = items.map(({ source }) => ({ subjectKind: source.kind, subjectId: source.id }));
    const names = await this.namesOf(tx, [...holdersOf([ref]), ...sources]);
    const money = moneyIn(currency);
    return {
      account: accountView(ref, names),
      opening: balanceView(money, ref, opening),
      items: items.map((line) => ({
        entryId: line.entryId,
        no: line.no,
        on: line.on,
        kind: entryKindView(line.kind),
        source: sourceView(line.source.kind, line.source.id, names),
        ...debitOrCredit(money, line.minor),
        balance: balanceView(money, ref, line.balance),
      })),
      nextCursor,
    };
  }

  /** Whether a wall keeps from the caller what is kept in a fund for some member. */
  private async isWalled(tx: Tx, fundId: string): Promise<boolean> {
    const binds = new Binds();
    const rows = await tx.query(
      `SELECT FROM ledger_account a WHERE a.alliance_id = ${binds.bind(tx.caller.allianceId)}
          AND a.fund_id = ${binds.bind(fundId)} AND NOT ${seenAccount(tx, 'a', binds)} LIMIT 1`,
      binds.values,
    );
    return rows.length > 0;
  }

  private async hasAccount(tx: Tx, fundId: string, { kind, holder = '' }: AccountRef): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM ledger_account WHERE alliance_id = $1 AND fund_id = $2 AND kind = $3 AND holder = $4',
      [tx.caller.allianceId, fundId, kind, holder],
    );
    return rows.length > 0;
  }

  private async namesOf(
    tx: Tx,
    things: readonly { readonly subjectKind: string; readonly subjectId: string }[],
  ): Promise<NamesOfThings> {
    return this.subjects.namesOf({ tx, reader: await this.readers.readerOf(tx) }, things);
  }

  private async viewer(
    tx: Tx,
    currency: Currency,
    rows: readonly EntryRow[],
  ): Promise<(row: EntryRow) => EntryView> {
    const refs = rows.flatMap(({ lines }) => lines.map(refOf));
    const sources = rows.map(({ sourceKind, sourceId }) => ({
      subjectKind: sourceKind,
      subjectId: sourceId,
    }));
    const things = await this.namesOf(tx, [...holdersOf(refs), ...sources]);
    const people = await this.people.names(tx, [
      ...new Set(rows.flatMap(({ recordedBy }) => recordedBy ?? [])),
    ]);
    const money = moneyIn(currency);
    return (row) => ({
      id: row.id,
      no: row.no,
      on: row.on,
      kind: entryKindView(row.kind),
      phase: { id: row.phase, name: phaseNames[row.phase] },
      source: sourceView(row.sourceKind, row.sourceId, things),
      lines: row.lines.map((line) => ({
        account: accountView(refOf(line), things),
        ...debitOrCredit(money, BigInt(line.minor)),
      })),
      original: originalView(row),
      reason: row.reason,
      resolves: row.resolves,
      resolvedBy: row.resolvedBy,
      reverses: row.reverses,
      reversedBy: row.reversedBy,
      recordedAt: row.recordedAt,
      recordedBy: byPerson(people, row.recordedBy, row.recordedAt),
      mayReverse:
        tx.caller.permissions.includes('ledger.write') && isOwnReceipt(row) && row.reversedBy === null,
    });
  }
}

/** What a fund's own page recorded: what a module posted is taken back there. */
export const isOwnReceipt = ({ kind, sourceKind }: Pick<EntryRow, 'kind' | 'sourceKind'>): boolean =>
  kind === 'receipt' && sourceKind === 'fund_receipt';

function originalView(row: EntryRow): EntryView['original'] {
  const original = originalOf(row);
  if (original === undefined) return null;
  const { minor, currency, rate, rateSource: source, rateDay: day } = original;
  return { amount: moneyIn(currency)(minor), rate, source, day };
}
