import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import { newId, type Tx } from '../platform/index.js';

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
  readonly link: string | null;
  readonly created_at: Instant;
  readonly read_at: Instant | null;
}

/** A reminder of a deadline with its person's name. */
export interface ListedReminder {
  readonly id: string;
  readonly days_before: number;
  readonly day: CalendarDate;
  readonly due_at: Instant;
  readonly state: string;
  readonly sent_at: Instant | null;
  readonly person_id: string;
  readonly name: string;
}

/** What people are told in the app. */
@Injectable()
export class NotificationsStore {
  /** Tells a person something. */
  async insert(tx: Tx, { personId, kind, subject, title, body, link }: NewNotification): Promise<void> {
    await tx.query(
      `INSERT INTO notification (id, alliance_id, person_id, kind, subject, title, body, link, created_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb, $8, $9)`,
      [
        newId(),
        tx.caller.allianceId,
        personId,
        kind,
        JSON.stringify(subject),
        JSON.stringify(title),
        JSON.stringify(body),
        link,
        tx.now,
      ],
    );
  }

  /** A person's notifications older than `before`, newest first. */
  list(
    tx: Tx,
    wanted: { readonly personId: string; readonly unread: boolean; readonly limit: number },
    before: { readonly at: string; readonly id: string } | null,
  ): Promise<readonly KeptNotification[]> {
    return tx.query<KeptNotification>(
      `SELECT id, kind, subject, title, body, link, created_at, read_at FROM notification
        WHERE alliance_id = $1 AND person_id = $2 AND (NOT $3::boolean OR read_at IS NULL)
          AND ($4::timestamptz IS NULL OR (created_at, id) < ($4::timestamptz, $5::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $6`,
      [
        tx.caller.allianceId,
        wanted.personId,
        wanted.unread,
        before?.at ?? null,
        before?.id ?? null,
        wanted.limit,
      ],
    );
  }

  /** How many notifications a person has not read. */
  async unreadOf(tx: Tx, personId: string): Promise<number> {
    const [row] = await tx.query<{ unread: number }>(
      `SELECT count(*)::integer AS unread FROM notification
        WHERE alliance_id = $1 AND person_id = $2 AND read_at IS NULL`,
      [tx.caller.allianceId, personId],
    );
    return row?.unread ?? 0;
  }

  /** Marks one of a person's notifications as read, or all; answers them. One read before keeps its moment. */
  markRead(tx: Tx, personId: string, id: string | null): Promise<readonly KeptNotification[]> {
    return tx.query<KeptNotification>(
      `UPDATE notification SET read_at = coalesce(read_at, $3)
        WHERE alliance_id = $1 AND person_id = $2 AND ($4::uuid = id OR ($4::uuid IS NULL AND read_at IS NULL))
      RETURNING id, kind, subject, title, body, link, created_at, read_at`,
      [tx.caller.allianceId, personId, tx.now, id],
    );
  }

  /** The reminders of a deadline by moment: one person's, or everyone's. */
  remindersOf(tx: Tx, deadlineId: string, personId: string | null): Promise<readonly ListedReminder[]> {
    return tx.query<ListedReminder>(
      `SELECT r.id, r.days_before, r.day, r.due_at, r.state, r.sent_at, r.person_id, p.name
         FROM reminder r JOIN person p ON p.id = r.person_id
        WHERE r.alliance_id = $1 AND r.deadline_id = $2 AND ($3::uuid IS NULL OR r.person_id = $3)
        ORDER BY r.due_at, p.name, r.id`,
      [tx.caller.allianceId, deadlineId, personId],
    );
  }
}
