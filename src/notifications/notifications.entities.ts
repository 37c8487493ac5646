import { DelegationRow } from './delegations/delegation.entity.js';
import { CalendarFeedRow } from './feeds/calendar-feed.entity.js';
import { AbsenceRow, TellingRow } from './telling/telling.entity.js';
import { NotificationRow, ReminderRow } from './notification.entity.js';

/** The rows this module keeps. */
export const notificationsEntities = [
  AbsenceRow,
  DelegationRow,
  ReminderRow,
  NotificationRow,
  CalendarFeedRow,
  TellingRow,
];
