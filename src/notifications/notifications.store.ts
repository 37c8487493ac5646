import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import {
  Binds,
  eachValue,
  insertRows,
  limitTo,
  newId,
  ordering,
  type Sorted,
  type SortKeys,
  Subjects,
  type Tx,
} from '../platform/index.js';
import type { AskedAsReader, Reader } from '../walls/index.js';
import type { NotificationOrder, NotificationsQuery } from './notifications.contract.js';
import { NotificationRow } from './notification.entity.js';

/** Something to tell a person in the app. */
export interface NewNotification {
  readonly personId: string;
  readonly kind: 'reminder' | 'overdue' | 'notice';
  readonly subject: { readonly kind: string; readonly id: string; readonly caseId: string | null };
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** A path within the app. */
  readonly link: string;
}

/** A notification as it is kept. */
export interface KeptNotification {
  readonly id: string;
  readonly kind: string;
  readonly subject: NewNotification['subject'];
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** What the thing is called, where it has a name. */
  readonly about: Bilingual | null;
  readonly link: string | null;
  readonly created_at: Instant;
  readonly read_at: Instant | null;
}

/** A reminder of a deadline with its person's name. */
export interface ListedReminder {
  /** Null where it is not written yet. */
  readonly id: string | null;
  readonly days_before: number;
  readonly day: CalendarDate;
  readonly due_at: Instant;
  readonly state: string;
  readonly sent_at: Instant | null;
  readonly person_id: string;
  readonly name: string;
  readonly step: string;
}

const columns = 'n.id, n.kind, n.subject, n.title, n.body, n.link, n.created_at, n.read_at';

const kindSql = `n.subject->>'kind'`;
const sortKeys: SortKeys<NotificationOrder> = { created: { sql: 'n.created_at', type: 'moment' } };

const ownOf = (tx: Tx, { personId }: Reader, { bind }: Binds): string =>
  `n.alliance_id = ${bind(tx.caller.allianceId)} AND n.person_id = ${bind(personId)}::uuid`;

/** What people are told in the app. */
@Injectable()
export class NotificationsStore {
  constructor(private readonly subjects: Subjects<AskedAsReader>) {}

  /** Tells people something, in one statement. */
  async insertAll(tx: Tx, told: readonly NewNotification[]): Promise<void> {
    const { allianceId } = tx.caller;
    const rows = told.map((one) => ({ ...one, id: newId(), allianceId, createdAt: tx.now }));
    await insertRows(tx, NotificationRow, rows);
  }

  /** Which of some people have something unread about a thing of this kind. */
  async waiting(tx: Tx, personIds: readonly string[], kind: string): Promise<readonly string[]> {
    const rows = await tx.query<{ person_id: string }>(
      `SELECT DISTINCT person_id FROM notification
        WHERE alliance_id = $1 AND person_id = ANY($2::uuid[]) AND read_at IS NULL AND subject->>'kind' = $3`,
      [tx.caller.allianceId, personIds, kind],
    );
    return rows.map((row) => row.person_id);
  }

  /** The kinds of things among what the reader was told: all of it, or what they have not read. */
  private async kindsOf(tx: Tx, reader: Reader, isUnread: boolean): Promise<readonly string[]> {
    const binds = new Binds();
    const own = ownOf(tx, reader, binds);
    const kinds = isUnread
      ? `SELECT DISTINCT ${kindSql} AS value FROM notification n WHERE ${own} AND n.read_at IS NULL`
      : eachValue(kindSql, 'notification n', own);
    const rows = await tx.query<{ value: string }>(kinds, binds.values);
    return rows.map(({ value }) => value);
  }

  /** The reader's own notifications in the order asked for, as far as the reader still sees what these are about. One more than `limit`. */
  async list(
    tx: Tx,
    reader: Reader,
    { unread = false, sort = '-created', cursor, limit }: NotificationsQuery,
  ): Promise<readonly (KeptNotification & Sorted)[]> {
    const kinds = await this.kindsOf(tx, reader, unread);
    const binds = new Binds();
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'n.id' }, binds);
    const where = [
      ownOf(tx, reader, binds),
      ...(unread ? ['n.read_at IS NULL'] : []),
      ...after,
      this.stillKnown({ tx, reader, binds }, kinds),
    ];
    return tx.query<KeptNotification & Sorted>(
      `SELECT ${columns}, ${this.about(kinds)}, ${column} FROM notification n
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** How many the reader has not read. */
  async unreadOf(tx: Tx, reader: Reader): Promise<number> {
    const kinds = await this.kindsOf(tx, reader, true);
    const binds = new Binds();
    const [row] = await tx.query<{ unread: number }>(
      `SELECT count(*)::integer AS unread FROM notification n
        WHERE ${ownOf(tx, reader, binds)} AND n.read_at IS NULL AND ${this.stillKnown({ tx, reader, binds }, kinds)}`,
      binds.values,
    );
    return row?.unread ?? 0;
  }

  /** Marks one of the reader's as read, or all; answers them. One read before keeps its moment. */
  async markRead(tx: Tx, reader: Reader, id: string | null): Promise<readonly KeptNotification[]> {
    const kinds = await this.kindsOf(tx, reader, id === null);
    const binds = new Binds();
    const which = id === null ? 'n.read_at IS NULL' : `n.id = ${binds.bind(id)}::uuid`;
    return tx.query<KeptNotification>(
      `UPDATE notification n SET read_at = coalesce(n.read_at, ${binds.bind(tx.now)}::timestamptz)
        WHERE ${ownOf(tx, reader, binds)} AND ${which} AND ${this.stillKnown({ tx, reader, binds }, kinds)} RETURNING ${columns}, ${this.about(kinds)}`,
      binds.values,
    );
  }

  /** The reminders of a deadline by moment: one person's, or everyone's. */
  remindersOf(tx: Tx, deadlineId: string, personId: string | null): Promise<readonly ListedReminder[]> {
    return tx.query<ListedReminder>(
      `SELECT r.id, r.days_before, r.day, r.due_at, r.state, r.sent_at, r.person_id, p.name, r.step
         FROM reminder r JOIN person p ON p.id = r.person_id
        WHERE r.alliance_id = $1 AND r.deadline_id = $2 AND ($3::uuid IS NULL OR r.person_id = $3)
        ORDER BY r.due_at, p.name, r.id`,
      [tx.caller.allianceId, deadlineId, personId],
    );
  }

  /** SQL of what a notification (`n`) is about; it is listed for who may know of that alone. */
  private about(kinds: readonly string[]): string {
    return `${this.subjects.nameOf(kindSql, `(n.subject->>'id')::uuid`, kinds)} AS about`;
  }

  /** SQL that is true of a notification (`n`) about something its reader may still know of: else it is not there, and does not count. */
  private stillKnown(asked: AskedAsReader, kinds: readonly string[]): string {
    return this.subjects.known(asked, kindSql, `(n.subject->>'id')::uuid`, kinds);
  }
}
