import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../kernel/index.js';
import { asFlag, BilingualView, PageQuery } from '../platform/index.js';
import type { KeptNotification, ListedReminder } from './notifications.store.js';

/** The orders of the list. */
export const notificationOrders = ['created', '-created'] as const;
export type NotificationOrder = (typeof notificationOrders)[number];

/** Which notifications to list. */
export class NotificationsQuery extends PageQuery {
  /** Only those not yet read. */
  @IsOptional()
  @asFlag
  @IsBoolean()
  unread?: boolean;

  /** By the moment; with a minus, the newest first. */
  @IsOptional()
  @IsIn(notificationOrders)
  sort?: NotificationOrder;
}

/** The thing a notification speaks of. */
export class NotificationSubjectView {
  /** `deadline`, `case`, … */
  kind: string;
  id: string;
  caseId: string | null;
}

/** One thing a person is told. */
export class NotificationView {
  id: string;
  /** `reminder`, `overdue` or `notice`. */
  kind: string;
  subject: NotificationSubjectView;
  /** What, by when, why you. */
  title: BilingualView;
  body: BilingualView;
  /** What the thing is called, where it has a name. */
  about: BilingualView | null;
  /** Where in the app it is dealt with, as a path. */
  link: string | null;
  createdAt: Instant;
  /** Absent until read. */
  readAt: Instant | null;
}

/** A page of notifications. */
export class NotificationPageView {
  items: NotificationView[];
  nextCursor: string | null;
  /** How many are unread in all, for the badge. */
  unread: number;
}

/** What marking as read did. */
export class ReadingView {
  /** How many were unread before and are read now. */
  read: number;
}

/** A person who is reminded. */
export class RemindedPersonView {
  id: string;
  name: string;
}

/** One step of a deadline's ladder for one person. */
export class ReminderView {
  /** Null where it is more than two days off: it is written when its days come. */
  id: string | null;
  /** Days before the due date; 0 is the day itself, negative is overdue. */
  daysBefore: number;
  /** The day it was planned for: the due date, or the safe date where there is one. */
  due: string;
  /** When it goes, or went, out. */
  at: Instant;
  /** `planned`, `sent` or `cancelled`. */
  state: string;
  sentAt: Instant | null;
  person: RemindedPersonView;
}

/** The reminders of a deadline the caller may see, by moment. */
export class RemindersView {
  items: ReminderView[];
}

/** A notification on the wire. */
export const toNotificationView = (row: KeptNotification): NotificationView => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  title: row.title,
  body: row.body,
  about: row.about,
  link: row.link,
  createdAt: row.created_at,
  readAt: row.read_at,
});

/** A reminder on the wire. */
export const toReminderView = (row: ListedReminder): ReminderView => ({
  id: row.id,
  daysBefore: row.days_before,
  due: row.day,
  at: row.due_at,
  state: row.state,
  sentAt: row.sent_at,
  person: { id: row.person_id, name: row.name },
});
