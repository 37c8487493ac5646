import { CalendarFeedRow } from './feeds/calendar-feed.entity.js';
import { NotificationRow, ReminderRow } from './notification.entity.js';

/** The rows this module keeps. */
export const notificationsEntities = [ReminderRow, NotificationRow, CalendarFeedRow];
