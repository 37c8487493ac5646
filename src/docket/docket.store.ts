import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  columnsOf,
  insertRows,
  newId,
  NotFoundError,
  type Tx,
  updateRow,
  updateRows,
} from '../platform/index.js';
import { DeadlineMoveRow, DeadlineRow } from './deadline.entity.js';
import type { Deadline, DeadlineMove } from './domain/deadline.js';
import type { DocketEvent } from './domain/event.js';
import type { Reconciled } from './domain/reconcile.js';
import {
  asRecords,
  deadlineOf,
  deadlineRow,
  eventOf,
  eventRow,
  groupedBy,
  serviceRow,
} from './docket.rows.js';
import { EventRow, EventServiceRow } from './event.entity.js';

/** Many rows at once are written as JSON: forty deadlines of forty columns are too many parameters to be quick. */
const insertAll = `
  WITH happened AS (INSERT INTO event SELECT * FROM jsonb_populate_recordset(NULL::event, $1::jsonb)),
       served AS (INSERT INTO event_service SELECT * FROM jsonb_populate_recordset(NULL::event_service, $2::jsonb))
  INSERT INTO deadline SELECT * FROM jsonb_populate_recordset(NULL::deadline, $3::jsonb)`;

/** Rows and values of the docket: everything it writes. */
@Injectable()
export class DocketStore {
  /** Writes a version of an event, how it was served and the deadlines it gives for the first time: in one statement. */
  async insert(tx: Tx, event: DocketEvent, created: readonly Deadline[]): Promise<void> {
    const { allianceId } = tx.caller;
    await tx.query(insertAll, [
      asRecords([eventRow(event, allianceId)]),
      asRecords(event.services.map((service) => serviceRow(service, event.id, allianceId, newId()))),
      asRecords(created.map((deadline) => deadlineRow(deadline, allianceId))),
    ]);
  }

  /** Writes where an event stands and what it gave no date for; its report never changes. */
  async updateEvent(tx: Tx, event: DocketEvent): Promise<void> {
    const { id, status, notComputed, replacedBy, withdrawnAt, withdrawnBy, withdrawnReason } = event;
    const stand = { status, notComputed, replacedBy, withdrawnAt, withdrawnBy, withdrawnReason };
    await updateRow(tx, EventRow, { id, allianceId: tx.caller.allianceId }, stand);
  }

  /** The case an event or deadline belongs to, unlocked: lock the case first, then the thing. */
  async caseOf(tx: Tx, table: 'event' | 'deadline', id: string): Promise<string> {
    const [row] = await tx.query<{ case_id: string }>(
      `SELECT case_id FROM ${table} WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row.case_id;
  }

  /** The cases some deadlines lie in, in one order for all who lock several. */
  async casesOf(tx: Tx, deadlineIds: readonly string[]): Promise<readonly string[]> {
    const rows = await tx.query<{ case_id: string }>(
      'SELECT DISTINCT case_id FROM deadline WHERE alliance_id = $1 AND id = ANY($2::uuid[]) ORDER BY case_id',
      [tx.caller.allianceId, deadlineIds],
    );
    return rows.map(({ case_id }) => case_id);
  }

  /** Reads an event for change. The case is locked already. */
  async event(tx: Tx, id: string): Promise<DocketEvent> {
    const { allianceId } = tx.caller;
    const row = await tx.manager.findOneBy(EventRow, { allianceId, id });
    if (row === null) throw new NotFoundError();
    const services = await tx.manager.find(EventServiceRow, {
      where: { allianceId, eventId: id },
      order: { id: 'ASC' },
    });
    return eventOf(row, services);
  }

  /** The version of an event, named by its first, that stands; null where it was withdrawn. */
  async standing(tx: Tx, originId: string): Promise<DocketEvent | null> {
    const { allianceId } = tx.caller;
    const row = await tx.manager.findOneBy(EventRow, { allianceId, originId, status: 'current' });
    return row === null ? null : this.event(tx, row.id);
  }

  /** Every deadline an event gave in any of its versions. The case is locked already. */
  async deadlinesFrom(tx: Tx, originId: string): Promise<readonly Deadline[]> {
    const rows = await tx.manager.findBy(DeadlineRow, { allianceId: tx.caller.allianceId, originId });
    return rows.map(deadlineOf);
  }

  /** Every deadline the events of some cases gave in any of their versions, by the first of these; in one statement, however many. */
  deadlinesOf(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Deadline[]>> {
    return this.deadlinesRead(tx, caseIds, columnsOf(DeadlineRow, 'd'));
  }

  /** The same without how they were worked out, which is most of what is read: for who compares dates and writes none of them. */
  datesOf(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Deadline[]>> {
    const dates = columnsOf(DeadlineRow, 'd', ['steps', 'warnings']);
    return this.deadlinesRead(tx, caseIds, `${dates}, '[]'::jsonb AS steps, '[]'::jsonb AS warnings`);
  }

  private async deadlinesRead(
    tx: Tx,
    caseIds: readonly string[],
    columns: string,
  ): Promise<ReadonlyMap<string, readonly Deadline[]>> {
    const rows = await tx.query<DeadlineRow>(
      `SELECT ${columns} FROM deadline d
        WHERE d.alliance_id = $1 AND d.case_id = ANY($2::uuid[]) ORDER BY d.id`,
      [tx.caller.allianceId, caseIds],
    );
    return groupedBy(rows.map(deadlineOf), ({ originId }) => originId);
  }

  /** Reads a deadline for change. The case is locked already. */
  async deadline(tx: Tx, id: string): Promise<Deadline> {
    const row = await tx.manager.findOneBy(DeadlineRow, { allianceId: tx.caller.allianceId, id });
    if (row === null) throw new NotFoundError();
    return deadlineOf(row);
  }

  /** The deadlines that gave way to some others of their case. The case is locked already. */
  async supersededBy(tx: Tx, others: readonly Deadline[]): Promise<readonly Deadline[]> {
    const [one] = others;
    if (one === undefined) return [];
    const { allianceId } = tx.caller;
    const rows = await tx.manager.findBy(DeadlineRow, {
      allianceId,
      caseId: one.caseId,
      status: 'superseded',
    });
    const ids = others.map(({ id }) => id);
    return rows.map(deadlineOf).filter(({ successor }) => ids.includes(successor?.deadlineId ?? ''));
  }

  /** Reads several deadlines. Their cases are locked already where they are to be changed. */
  async deadlines(tx: Tx, ids: readonly string[]): Promise<readonly Deadline[]> {
    const rows = await tx.manager.findBy(DeadlineRow, { allianceId: tx.caller.allianceId, id: In([...ids]) });
    return rows.map(deadlineOf);
  }

  /** Writes several changed deadlines, in one statement. */
  async updateDeadlines(tx: Tx, deadlines: readonly Deadline[]): Promise<void> {
    const rows = deadlines.map((deadline) => deadlineRow(deadline, tx.caller.allianceId));
    await updateRows(tx, DeadlineRow, ['allianceId', 'id'], rows);
  }

  /** Writes one changed deadline. */
  async updateDeadline(tx: Tx, deadline: Deadline): Promise<void> {
    const { allianceId } = tx.caller;
    await updateRow(tx, DeadlineRow, { id: deadline.id, allianceId }, deadlineRow(deadline, allianceId));
  }

  /** Writes deadlines an event of long ago gives for the first time. */
  async insertDeadlines(tx: Tx, created: readonly Deadline[]): Promise<void> {
    const rows = created.map((deadline) => deadlineRow(deadline, tx.caller.allianceId));
    await insertRows(tx, DeadlineRow, rows);
  }

  /** Writes what a comparison found of deadlines that were there before, in two statements at most. `movedBy`: null is the system. */
  async change(
    tx: Tx,
    { moved, refreshed, shadowed, closed, moves }: Reconciled,
    movedBy: string | null,
  ): Promise<void> {
    await this.updateDeadlines(tx, [...moved, ...refreshed, ...shadowed, ...closed]);
    await this.insertMoves(tx, moves, movedBy);
  }

  /** Writes how dates moved. `movedBy`: null is the system. */
  async insertMoves(tx: Tx, moves: readonly DeadlineMove[], movedBy: string | null): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(
      tx,
      DeadlineMoveRow,
      moves.map(({ deadlineId, from, to, eventId, why, isShadow }) => ({
        id: newId(),
        allianceId,
        deadlineId,
        fromDue: from,
        toDue: to,
        isShadow,
        eventId,
        why,
        movedBy,
        movedAt: tx.now,
      })),
    );
  }

  /** The current events of some proceedings, with their services, oldest first. The case is locked already. */
  currentEvents(tx: Tx, proceedingIds: readonly string[]): Promise<readonly DocketEvent[]> {
    return this.eventsOf(tx, 'proceeding_id', proceedingIds);
  }

  /** The same of some cases. */
  currentEventsOf(tx: Tx, caseIds: readonly string[]): Promise<readonly DocketEvent[]> {
    return this.eventsOf(tx, 'case_id', caseIds);
  }

  /** Two statements, sent together. */
  private async eventsOf(
    tx: Tx,
    place: 'case_id' | 'proceeding_id',
    ids: readonly string[],
  ): Promise<readonly DocketEvent[]> {
    const asked = [tx.caller.allianceId, ids];
    const which = `e.alliance_id = $1 AND e.${place} = ANY($2::uuid[]) AND e.status = 'current'`;
    const [rows, services] = await Promise.all([
      tx.query<EventRow>(
        `SELECT ${columnsOf(EventRow, 'e')} FROM event e WHERE ${which} ORDER BY e.recorded_at, e.id`,
        asked,
      ),
      tx.query<EventServiceRow>(
        `SELECT ${columnsOf(EventServiceRow, 's')} FROM event_service s
           JOIN event e ON e.alliance_id = s.alliance_id AND e.id = s.event_id WHERE ${which} ORDER BY s.id`,
        asked,
      ),
    ]);
    const servicesOf = groupedBy(services, ({ eventId }) => eventId);
    return rows.map((row) => eventOf(row, servicesOf.get(row.id) ?? []));
  }
}
