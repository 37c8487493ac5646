import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/index.js';
import { assertSeesCase, Binds, sightOfCaller, visibleCase, visibleParty } from '../cases/index.js';
import { localMoment } from '../kernel/index.js';
import { type Caller, NotFoundError, type Permission, type Tx } from '../platform/index.js';
import type {
  CaseDeadlinesView,
  DeadlineRowView,
  DeadlineView,
  EventsView,
  EventView,
} from './docket-views.contract.js';
import {
  concernSql,
  deadlineColumns,
  dayToKeepSql,
  deadlineTables,
  eventColumns,
  eventTables,
  seenEvent,
  workingColumns,
} from './docket.sql.js';
import { withEvidence } from './event-evidence.js';
import { isOpen } from './domain/deadline.js';
import type { DeadlineHand } from './domain/deadline-life.js';
import {
  type DeadlineRecord,
  type EventRecord,
  type Reader,
  toDeadlineRowView,
  toDeadlineView,
  toEventView,
  type WorkingRecord,
} from './docket.views.js';

const handsIn = (permissions: readonly Permission[]): readonly DeadlineHand[] => [
  ...(permissions.includes('deadlines.confirm') ? (['confirms'] as const) : []),
  ...(permissions.includes('deadlines.meet') ? (['meets'] as const) : []),
  ...(permissions.includes('docket.write') ? (['records'] as const) : []),
];

/** A caller as a reader of the docket. */
export const readerOf = (caller: Caller, now: Tx['now']): Reader => ({
  zone: caller.zone,
  around: {
    hands: handsIn(caller.permissions),
    personId: caller.personId,
    concern: 'whole',
    today: localMoment(now, caller.zone).date,
    now,
  },
});

/** What people read of the docket: each list is one statement, and shows only what its reader may see. */
@Injectable()
export class DocketScreens {
  constructor(private readonly attachments: Attachments) {}

  /** The events of a case, the latest first, without services on others. Not found where the case is not the caller's to see. */
  async events(tx: Tx, caseId: string): Promise<EventsView> {
    await assertSeesCase(tx, caseId);
    const items = await this.eventsWhere(tx, (bind) => `e.case_id = ${bind(caseId)}`);
    return { items };
  }

  /** One version of an event. */
  async event(tx: Tx, id: string): Promise<EventView> {
    const [event] = await this.eventsWhere(tx, (bind) => `e.id = ${bind(id)}`);
    if (event === undefined) throw new NotFoundError();
    return event;
  }

  /** The deadlines of a case by the day to keep, with what was not computed. Not found where the case is not the caller's to see. */
  async deadlinesOfCase(tx: Tx, caseId: string): Promise<CaseDeadlinesView> {
    await assertSeesCase(tx, caseId);
    const items = await this.deadlinesWhere(tx, (bind) => `d.case_id = ${bind(caseId)}`);
    const events = await this.eventsWhere(
      tx,
      (bind) => `e.case_id = ${bind(caseId)} AND e.status = 'current' AND e.not_computed <> '[]'::jsonb`,
    );
    return { items, notComputed: events.flatMap((event) => event.notComputed) };
  }

  /** The deadlines an event gave in any of its versions. */
  deadlinesFrom(tx: Tx, originId: string): Promise<DeadlineRowView[]> {
    return this.deadlinesWhere(tx, (bind) => `d.origin_id = ${bind(originId)}`);
  }

  /** How a deadline concerns the caller, and which member's it is. Not found where it is not the caller's to see. */
  async concern(tx: Tx, id: string): Promise<Pick<DeadlineRecord, 'concern' | 'party'>> {
    const found = (await this.concerns(tx, [id])).get(id);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** The same of several. Not found where one of them is not the caller's to see. */
  async concerns(
    tx: Tx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<DeadlineRecord, 'concern' | 'party'>>> {
    const binds = new Binds();
    const rows = await tx.query<DeadlineRecord>(
      `${selectDeadlines(tx, binds)} AND d.id = ANY(${binds.bind(ids)}::uuid[])`,
      binds.values,
    );
    if (rows.length < new Set(ids).size) throw new NotFoundError();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A deadline with its working. */
  async deadline(tx: Tx, id: string): Promise<DeadlineView> {
    const binds = new Binds();
    const rows = await tx.query<DeadlineRecord & WorkingRecord>(
      `${selectDeadlines(tx, binds, workingColumns)} AND d.id = ${binds.bind(id)}`,
      binds.values,
    );
    if (rows[0] === undefined) throw new NotFoundError();
    const view = toDeadlineView(rows[0], readerOf(tx.caller, tx.now));
    const ofEnd = isOpen(view) ? undefined : await this.attachments.evidenceOf(tx, 'deadline', [id]);
    const originOf = new Map(rows[0].orders.map((order) => [order.id, order.originId]));
    const ofOrder = await this.attachments.evidenceOf(tx, 'deadline_order', [...originOf.values()]);
    return {
      ...view,
      evidenceDocuments: ofEnd?.(view.id) ?? [],
      orders: view.orders.map((order) => ({
        ...order,
        evidenceDocuments: ofOrder(originOf.get(order.id) ?? order.id),
      })),
    };
  }

  private async deadlinesWhere(tx: Tx, where: (bind: Binds['bind']) => string): Promise<DeadlineRowView[]> {
    const binds = new Binds();
    const rows = await tx.query<DeadlineRecord>(
      `${selectDeadlines(tx, binds)} AND ${where(binds.bind)} ORDER BY ${dayToKeepSql}, d.id`,
      binds.values,
    );
    const reader = readerOf(tx.caller, tx.now);
    return rows.map((row) => toDeadlineRowView(row, reader));
  }

  private async eventsWhere(tx: Tx, where: (bind: Binds['bind']) => string): Promise<EventView[]> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const seen = visibleParty(sight, 'p', binds);
    const rows = await tx.query<EventRecord>(
      `SELECT ${eventColumns(seen)} FROM ${eventTables}
        WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${visibleCase(sight, 'e.case_id', binds)}
          AND ${seenEvent(sight, () => seen)} AND ${where(binds.bind)}
        ORDER BY e.happened_on DESC, e.id DESC`,
      binds.values,
    );
    const reader = readerOf(tx.caller, tx.now);
    return withEvidence(
      tx,
      this.attachments,
      rows.map((row) => toEventView(row, reader)),
    );
  }
}

/** The deadlines a caller may see; the rest of the WHERE follows. */
export function selectDeadlines(tx: Tx, binds: Binds, more = ''): string {
  const sight = sightOfCaller(tx.caller);
  return `SELECT ${deadlineColumns(concernSql(sight, binds))}${more} FROM ${deadlineTables}
    WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)}
      AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}`;
}
