import { Injectable } from '@nestjs/common';
import { Binds, titleSql } from '../../cases/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import type { Bilingual, Currency, Instant } from '../../kernel/index.js';
import { isTheirs, offers } from '../../kernel/index.js';
import {
  cursorAfter,
  limitTo,
  namesJson,
  namesSql,
  NotFoundError,
  ordering,
  pageOf,
  type SortKeys,
  textKey,
  toActionView,
  type Tx,
} from '../../platform/index.js';
import { fundLife, fundPurposes, moneyOf, type FundPurpose, type FundStatus } from '../domain/fund.js';
import { type Fund } from '../ledger.rows.js';
import { LedgerReader } from '../ledger.reader.js';
import { byPerson, moneyIn } from './fund.views.js';
import type {
  FundActionView,
  FundBalancesView,
  FundOrder,
  FundRowView,
  FundsQuery,
  FundsView,
  FundView,
} from './funds.contract.js';
import { seenFund } from './seen-fund.js';

interface ListRow {
  readonly id: string;
  readonly name: Bilingual;
  readonly purpose: FundPurpose;
  readonly case: FundRowView['case'];
  readonly group: FundRowView['group'];
  readonly currency: Currency;
  readonly status: FundStatus;
  readonly openedAt: Instant;
  readonly floor: string;
  readonly posted: string;
  readonly pendingOut: string;
  readonly sortKey: string;
}

interface WholeRow extends ListRow {
  readonly openedBy: string;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
  readonly version: number;
  readonly lastNo: number;
}

const sortKeys: SortKeys<FundOrder> = {
  opened: { sql: 'f.opened_at', type: 'moment' },
  name: textKey(namesSql('f').en),
};

const listed = `f.id, ${namesJson('f')} AS name, f.purpose, f.currency, f.status, f.opened_at AS "openedAt", f.reserve_floor_minor AS floor,
  CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'number', c.number, 'title', ${titleSql('c')}) END AS "case",
  CASE WHEN g.id IS NOT NULL THEN jsonb_build_object('id', g.id, 'name', ${namesJson('g')}) END AS "group",
  coalesce(b.posted_minor, 0)::text AS posted, coalesce(b.pending_out_minor, 0)::text AS "pendingOut"`;

const funds = `fund f LEFT JOIN case_file c ON c.alliance_id = f.alliance_id AND c.id = f.case_id
  LEFT JOIN joint_group g ON g.alliance_id = f.alliance_id AND g.id = f.group_id
  LEFT JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id AND a.kind = 'cash'
  LEFT JOIN ledger_balance b ON b.account_id = a.id`;

/** What people read of funds. Every answer shows only what its reader may see. */
@Injectable()
export class FundsScreens {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly people: PeopleReader,
  ) {}

  /** One page of the funds the caller may know of. */
  async list(
    tx: Tx,
    { purpose, state, caseId, groupId, sort = '-opened', cursor, limit }: FundsQuery,
  ): Promise<FundsView> {
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'f.id' }, binds);
    const equal = { purpose, status: state, case_id: caseId, group_id: groupId };
    const where = [
      seenFund(tx, 'f', binds),
      ...Object.entries(equal).flatMap(([name, value]) =>
        value === undefined ? [] : [`f.${name} = ${bind(value)}`],
      ),
      ...after,
    ];
    const rows = await tx.query<ListRow>(
      `SELECT ${listed}, ${column} FROM ${funds} WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    return { ...pageOf(rows, limit, rowView, cursorAfter), mayOpen: mayWrite(tx) };
  }

  /** A fund the caller may know of; else not found. */
  async seen(tx: Tx, id: string): Promise<Fund> {
    const binds = new Binds();
    const found = await tx.query(
      `SELECT 1 FROM fund f WHERE f.id = ${binds.bind(id)} AND ${seenFund(tx, 'f', binds)}`,
      binds.values,
    );
    const fund = found.length === 0 ? undefined : await this.ledger.fund(tx, id);
    if (fund === undefined) throw new NotFoundError();
    return fund;
  }

  /** Not found where it is not the caller's to know of. */
  async fund(tx: Tx, id: string): Promise<FundView> {
    const binds = new Binds();
    const [row] = await tx.query<WholeRow>(
      `SELECT ${listed}, f.opened_by AS "openedBy", f.closed_at AS "closedAt", f.closed_by AS "closedBy", f.close_reason AS "closeReason",
              f.version, f.last_no AS "lastNo"
         FROM ${funds} WHERE f.id = ${binds.bind(id)} AND ${seenFund(tx, 'f', binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    const { openedBy, openedAt, closedAt, closedBy, closeReason, version, lastNo } = row;
    const names = await this.people.names(tx, [openedBy, ...(closedBy === null ? [] : [closedBy])]);
    return {
      ...rowView(row),
      reserveFloor: moneyIn(row.currency)(row.floor),
      openedBy: calledPerson(openedBy, names.both(openedBy, openedAt)),
      closedAt,
      closedBy: byPerson(names, closedBy, closedAt),
      closeReason,
      version,
      entries: lastNo,
      mayRecord: mayWrite(tx) && row.status === 'open',
      actions: await this.actionsOf(tx, row),
    };
  }

  /** The cash of a fund at the end of each day on which it moved. */
  async overTime(tx: Tx, id: string): Promise<FundBalancesView> {
    const { currency, reserveFloor } = await this.seen(tx, id);
    const money = moneyIn(currency);
    const points = await this.ledger.overTime(tx, id);
    return {
      currency,
      reserveFloor: money(reserveFloor),
      points: points.map(({ on, cash }) => ({ on, cash: money(cash) })),
    };
  }

  private async actionsOf(tx: Tx, { id, status }: WholeRow): Promise<FundActionView[]> {
    const balances = (await this.ledger.balances(tx, id)).entries();
    return offers(fundLife, { status, balances }, { hands: handsOn(tx) })
      .filter(isTheirs)
      .map((offer) => ({ ...toActionView(offer), action: offer.action }));
  }
}

/** As what somebody deals with funds. */
export const handsOn = (tx: Tx): readonly 'keeper'[] => (mayWrite(tx) ? ['keeper'] : []);

const mayWrite = ({ caller }: Tx): boolean => caller.permissions.includes('ledger.write');

function rowView(row: ListRow): FundRowView {
  const { currency, floor, posted, pendingOut, purpose, status, sortKey: _, ...said } = row;
  const balance = { posted: BigInt(posted), pendingIn: 0n, pendingOut: BigInt(pendingOut) };
  const { cash, committed, free } = moneyOf(balance, BigInt(floor));
  const money = moneyIn(currency);
  return {
    id: said.id,
    name: said.name,
    case: said.case,
    group: said.group,
    openedAt: said.openedAt,
    currency,
    purpose: { id: purpose, name: fundPurposes[purpose] },
    status: { id: status, name: fundLife.statuses[status] },
    cash: money(cash),
    committed: money(committed),
    free: money(free),
  };
}
