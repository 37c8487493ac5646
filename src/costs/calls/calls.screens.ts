import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { CaseReaders } from '../../cases/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import { type Bilingual, type CalendarDate, type Currency, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  cursorAfter,
  inQuotes,
  limitTo,
  namesJson,
  NotFoundError,
  ordering,
  pageOf,
  type SortKeys,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { Binds } from '../../walls/index.js';
import { callLife, type CallStatus } from '../domain/calls/call-life.js';
import { openOf } from '../domain/calls/call-line.js';
import { lateLineStatuses, openLineStatuses } from '../domain/calls/line-life.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { type MoneySight, seenOfSum, seesMoney } from '../domain/sight.js';
import type { EffectivePlan } from '../plans/plans.reader.js';
import type { SeenMoney } from '../sight/money-sights.reader.js';
import { isHiddenSql, moneySights, seesMemberSql, seesMoneySql } from '../sight/money-sights.sql.js';
import { amountOf, decisionView, lineRow, lineStatus, type Looking, memberView } from './call-views.js';
import type { CashCallRowView, CashCallsPageView, CashCallsQuery, CashCallView } from './calls.contract.js';
import { type CashCall, CallsStore, type KeptLine } from './calls.store.js';
import { DecisionsStore } from './decisions.store.js';
import { aroundCall } from './line-desk.js';
import { Lookings } from './lookings.js';

interface ListRow {
  readonly id: string;
  readonly no: number;
  readonly name: Bilingual;
  readonly groupId: string;
  readonly group: Bilingual;
  readonly caseId: string;
  readonly status: CallStatus;
  readonly periodFrom: CalendarDate;
  readonly periodUntil: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  readonly currency: Currency;
  readonly total: string | null;
  readonly late: number | null;
  readonly nextDue: CalendarDate | null;
  readonly own: string | null;
  readonly sortKey: string;
}

const sortKeys: SortKeys<'made'> = { made: { sql: 'k.made_at', type: 'moment' } };
const isOpen = (line: string): string => `${line}.status IN (${inQuotes(openLineStatuses)})`;

/** Whether somebody runs, keeps or audits a group's money: they see calls that are not out. */
const runsMoney = (sight: MoneySight): boolean => seesMoney(sight, 'late');

/** The parts of a call that are asked of other places: who made it, and what is to be approved or decided. */
@Injectable()
export class CallParts {
  constructor(
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
    private readonly decisions: DecisionsStore,
  ) {}

  async of(
    tx: Tx,
    call: CashCall,
    lines: readonly KeptLine[],
    { seen, looking }: { readonly seen: SeenMoney; readonly looking: Looking },
  ): Promise<Pick<CashCallView, 'madeBy' | 'approvals' | 'decisions' | 'actions'>> {
    if (!runsMoney(seen.sight)) return { madeBy: null, approvals: [], decisions: [], actions: [] };
    const names = await this.people.names(tx, [call.madeBy]);
    const hands = tx.caller.permissions.includes('calls.write') ? (['treasurer'] as const) : [];
    return {
      madeBy: calledPerson(call.madeBy, names.both(call.madeBy, call.madeAt)),
      approvals: [...((await this.approvals.of(tx, 'cash_call', [call.id])).get(call.id) ?? [])],
      decisions: await this.decisionsOf(tx, call, lines, looking),
      actions: offers(callLife, call, aroundCall(hands, lines)).filter(isTheirs).map(toActionView),
    };
  }

  /** What was asked of some lines of a call, of members that stand behind no wall. */
  async decisionsOf(
    tx: Tx,
    call: CashCall,
    lines: readonly KeptLine[],
    looking: Looking,
  ): Promise<CashCallView['decisions']> {
    const shown = lines.filter(({ memberId }) => !looking.sight.hidden.includes(memberId));
    const asked = await this.decisions.ofLines(
      tx,
      shown.map(({ id }) => id),
    );
    const ids = asked.map(({ id }) => id);
    const questions = {
      reallocation: await this.approvals.of(tx, 'reallocation', ids),
      write_off: await this.approvals.of(tx, 'write_off', ids),
    };
    return asked.flatMap((one) => {
      const line = shown.find(({ id }) => id === one.lineId);
      return line === undefined
        ? []
        : [decisionView(one, line, call, looking, questions[one.kind].get(one.id) ?? [])];
    });
  }
}

/** What people read of calls. */
@Injectable()
export class CallsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly calls: CallsStore,
    private readonly lookings: Lookings,
    private readonly parts: CallParts,
  ) {}

  /** One page of the calls the caller sees something of, the newest first. */
  list(caller: Caller, query: CashCallsQuery): Promise<CashCallsPageView> {
    return this.work.read(caller, async (tx) => {
      const rows = await this.rows(tx, query);
      const page = pageOf(rows, query.limit, toRowView, cursorAfter);
      return { ...page, mayDraft: caller.permissions.includes('calls.write') };
    });
  }

  private async rows(
    tx: Tx,
    { groupId, caseId, state, cursor, limit }: CashCallsQuery,
    id?: string,
  ): Promise<readonly ListRow[]> {
    const binds = new Binds();
    const { bind } = binds;
    const reader = await this.readers.readerOf(tx);
    const seen = moneySights(reader, binds);
    const { column, after, by } = ordering(sortKeys, { sort: '-made', cursor, id: 'k.id' }, binds);
    const lines = `call_line l WHERE l.alliance_id = k.alliance_id AND l.call_id = k.id`;
    const late = `(SELECT count(*)::int FROM ${lines} AND l.status IN (${inQuotes(lateLineStatuses)}) AND NOT ${isHiddenSql(reader, 'l.member_id', binds)})`;
    const [runs, totals] = [seesMoneySql('seen', 'late'), seesMoneySql('seen', 'totals')];
    const terms = [
      ...(groupId === undefined ? [] : [`k.group_id = ${bind(groupId)}`]),
      ...(caseId === undefined ? [] : [`k.case_id = ${bind(caseId)}`]),
      ...(id === undefined ? [] : [`k.id = ${bind(id)}`]),
      ...(state === undefined
        ? []
        : state === 'late'
          ? [`k.status = 'issued' AND ${runs} AND ${late} > 0`]
          : [`k.status = ${bind(state)}`]),
    ];
    return tx.query<ListRow>(
      `SELECT k.id, k.no, ${namesJson('k')} AS name, k.group_id AS "groupId", ${namesJson('g')} AS group, k.case_id AS "caseId", k.status,
              k.period_from AS "periodFrom", k.period_until AS "periodUntil", k.issued_on AS "issuedOn", k.currency, ${column},
              CASE WHEN ${totals} THEN k.total_minor::text END AS total, CASE WHEN ${runs} THEN ${late} END AS late,
              (SELECT min(l.due_on) FROM ${lines} AND ${isOpen('l')} AND ${seesMemberSql(reader, 'seen', 'l.member_id', binds)}) AS "nextDue",
              (SELECT sum(CASE WHEN ${isOpen('l')} THEN l.amount_minor - l.paid_minor - l.relieved_minor ELSE 0 END)::text
                 FROM ${lines} AND l.member_id = ANY(seen.own)) AS own
         FROM cash_call k JOIN ${seen} seen ON seen.group_id = k.group_id
         JOIN joint_group g ON g.alliance_id = k.alliance_id AND g.id = k.group_id
        WHERE k.alliance_id = ${bind(tx.caller.allianceId)}
          AND (${runs} OR k.issued_on IS NOT NULL AND (${totals} OR EXISTS (SELECT FROM ${lines} AND l.member_id = ANY(seen.own))))
          ${[...terms, ...after].map((term) => `AND ${term}`).join(' ')}
        ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** A call as the caller sees it. Not found where they see nothing of it. */
  one(caller: Caller, id: string): Promise<CashCallView> {
    return this.work.read(caller, (tx) => this.shown(tx, id));
  }

  /** The row of a call as the caller sees it in the list. */
  async row(tx: Tx, id: string): Promise<CashCallRowView> {
    const [row] = await this.rows(tx, { limit: 1 }, id);
    if (row === undefined) throw new NotFoundError();
    return toRowView(row);
  }

  async shown(tx: Tx, id: string): Promise<CashCallView> {
    const row = await this.row(tx, id);
    const call = await this.calls.find(tx, id);
    const { seen, looking, plan } = await this.lookings.at(tx, call);
    const lines = await this.calls.linesOf(tx, id);
    const shown = seenOfSum(
      seen.sight,
      lines.map(({ memberId }) => memberId),
    );
    return {
      ...row,
      ...sums(call, lines, looking),
      ...headOf(call, seen, plan),
      ...(await this.parts.of(tx, call, lines, { seen, looking })),
      lines: lines.filter(({ memberId }) => shown.has(memberId)).map((line) => lineRow(line, looking)),
      lateMembers: lateMembers(lines, looking),
      version: call.version,
    };
  }
}

function sums(
  call: CashCall,
  lines: readonly KeptLine[],
  { sight }: Looking,
): Pick<CashCallView, 'carried' | 'paid' | 'open'> {
  const money = amountOf(call.currency);
  const total = (some: readonly KeptLine[], of: (line: KeptLine) => bigint) =>
    money(some.reduce((sum, line) => sum + of(line), 0n));
  const carried = lines.filter(({ kind, status }) => kind === 'carry' && status !== 'released');
  const runs = runsMoney(sight) && call.issuedOn !== null;
  return {
    carried:
      seesMoney(sight, 'carried') && carried.length > 0 ? total(carried, (one) => one.amountMinor) : null,
    paid: runs ? total(lines, ({ paidMinor }) => paidMinor) : null,
    open: runs ? total(lines, openOf) : null,
  };
}

function headOf(
  call: CashCall,
  { sight }: SeenMoney,
  plan: EffectivePlan,
): Pick<CashCallView, 'currency' | 'fundId' | 'planId' | 'estimate' | 'endReason'> {
  const isTold = seesMoney(sight, 'totals');
  const money = amountOf(call.currency);
  return {
    currency: call.currency,
    fundId: isTold ? call.fundId : null,
    planId: isTold ? call.planId : null,
    estimate: isTold
      ? call.estimate.map(({ pool, minor }) => ({
          pool,
          name: poolOf(plan.tree, pool)?.name ?? { en: pool, zh: pool },
          amount: money(minor),
        }))
      : null,
    endReason: call.endReason,
  };
}

function lateMembers(lines: readonly KeptLine[], looking: Looking): CashCallView['lateMembers'] {
  const { sight } = looking;
  if (!runsMoney(sight)) return null;
  return lines
    .filter(({ status, memberId }) => lateLineStatuses.includes(status) && !sight.hidden.includes(memberId))
    .map((line) => ({
      lineId: line.id,
      member: memberView(looking, line.memberId),
      since: line.dueOn,
      status: lineStatus(line),
    }));
}

const toRowView = (row: ListRow): CashCallRowView => ({
  id: row.id,
  no: row.no,
  name: row.name,
  group: { id: row.groupId, name: row.group },
  caseId: row.caseId,
  status: { id: row.status, name: callLife.statuses[row.status] },
  periodFrom: row.periodFrom,
  periodUntil: row.periodUntil,
  issuedOn: row.issuedOn,
  total: row.total === null ? null : toMoneyView(storedMoney(row.total, row.currency)),
  late: row.late,
  nextDue: row.nextDue,
  own: row.own === null ? null : toMoneyView(storedMoney(row.own, row.currency)),
});
