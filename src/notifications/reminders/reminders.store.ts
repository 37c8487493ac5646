import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, newId, type Tx } from '../../platform/index.js';
import type {
  KnownReminder,
  ReminderChanges,
  ReminderState,
  WantedReminder,
} from '../domain/plan-reminders.js';
import { ReminderRow } from '../notification.entity.js';
import { reminderTimer } from './timers.js';

/** A reminder in hand: locked until the transaction ends. */
export interface ReminderInHand {
  readonly id: string;
  readonly deadlineId: string;
  readonly personId: string;
  readonly step: string;
  readonly day: CalendarDate;
  readonly daysBefore: number;
  readonly at: Instant;
  readonly state: ReminderState;
}

const columns = columnsOf(ReminderRow, 'reminder', ['allianceId', 'sentAt']);

/** Reminders and their rows. */
@Injectable()
export class RemindersStore {
  /** Waits for whoever plans or sends reminders of the same deadlines, in order of id, until the transaction ends. */
  async lockDeadlines(tx: Tx, deadlineIds: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtext('reminders'), hashtext(id)) FROM unnest($1::text[]) AS id ORDER BY hashtext(id)`,
      [[...new Set(deadlineIds)].sort()],
    );
  }

  /** Every reminder of some deadlines, whatever became of it; of some people alone, if so asked. */
  ofDeadlines(
    tx: Tx,
    deadlineIds: readonly string[],
    personIds: readonly string[] | null,
  ): Promise<readonly KnownReminder[]> {
    return tx.query<ReminderInHand>(
      `SELECT ${columns} FROM reminder
        WHERE alliance_id = $1 AND deadline_id = ANY($2::uuid[]) AND ($3::uuid[] IS NULL OR person_id = ANY($3))`,
      [tx.caller.allianceId, deadlineIds, personIds],
    );
  }

  /**
   * Locks those of some reminders that are still to be sent, in order of id. Found by their ids alone, and only then asked whether they
   * are: an index of what is planned would be taken for short where much was planned since the database last counted.
   */
  async lockPlanned(tx: Tx, ids: readonly string[]): Promise<readonly ReminderInHand[]> {
    const locked = await tx.query<ReminderInHand>(
      `SELECT ${columns} FROM reminder WHERE alliance_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`,
      [tx.caller.allianceId, ids],
    );
    return locked.filter(({ state }) => state === 'planned');
  }

  /** Ends reminders in hand: those named as sent are sent, the others not wanted any more. */
  async settle(tx: Tx, ids: readonly string[], sentIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE reminder r
          SET state = CASE WHEN s.sent THEN 'sent' ELSE 'cancelled' END, sent_at = CASE WHEN s.sent THEN $4::timestamptz END
         FROM (SELECT id, id = ANY($3::uuid[]) AS sent FROM unnest($2::uuid[]) AS id) AS s
        WHERE r.alliance_id = $1 AND r.id = s.id`,
      [tx.caller.allianceId, ids, sentIds, tx.now],
    );
  }

  /** Writes what changed, in one statement for each kind of change, and plans and cancels the timers that go with it. */
  async apply(tx: Tx, { add, reschedule, cancel }: ReminderChanges): Promise<void> {
    await this.cancelTimers(tx, [...cancel, ...reschedule.map(({ id }) => id)]);
    const added = await this.insert(tx, add);
    await this.move(tx, reschedule);
    if (cancel.length > 0) {
      await tx.query(
        `UPDATE reminder SET state = 'cancelled' WHERE alliance_id = $1 AND id = ANY($2::uuid[]) AND state = 'planned'`,
        [tx.caller.allianceId, cancel],
      );
    }
    await tx.plan(
      ...[...added, ...reschedule].map(({ id, at }) => ({
        kind: reminderTimer,
        subjectId: id,
        dueAt: at,
        dedupe: `${reminderTimer}/${newId()}`,
      })),
    );
  }

  /**
   * Timers before reminders, and in order of id, as who sends some locks them: in another order the two would wait for each
   * other.
   */
  private async cancelTimers(tx: Tx, reminderIds: readonly string[]): Promise<void> {
    if (reminderIds.length === 0) return;
    await tx.query(
      `SELECT 1 FROM timer
        WHERE alliance_id = $1 AND kind = $2 AND subject_id = ANY($3::uuid[]) AND done_at IS NULL AND cancelled_at IS NULL
        ORDER BY id FOR UPDATE`,
      [tx.caller.allianceId, reminderTimer, reminderIds],
    );
    await tx.cancelTimers(reminderTimer, reminderIds);
  }

  /** A step that is there already stays as it is; answers those that are new. */
  private insert(
    tx: Tx,
    wanted: readonly WantedReminder[],
  ): Promise<readonly { readonly id: string; readonly at: Instant }[]> {
    const { allianceId } = tx.caller;
    const rows = wanted.map((one) => ({ ...one, id: newId(), allianceId, state: 'planned' as const }));
    return insertRows(tx, ReminderRow, rows, { onConflict: 'nothing', returning: ['id', 'at'] });
  }

  private async move(tx: Tx, moves: ReminderChanges['reschedule']): Promise<void> {
    if (moves.length === 0) return;
    await tx.query(
      `UPDATE reminder SET state = 'planned', due_at = m.at
         FROM jsonb_to_recordset($2::jsonb) AS m(id uuid, at timestamptz)
        WHERE alliance_id = $1 AND reminder.id = m.id AND state <> 'sent'`,
      [tx.caller.allianceId, JSON.stringify(moves)],
    );
  }
}
