import { Module } from '@nestjs/common';
import { FollowDeadlines, FollowPeople } from './follow-changes.js';
import { ListNotifications } from './list-notifications.js';
import { ListReminders } from './list-reminders.js';
import { MarkAllNotificationsRead, MarkNotificationRead } from './mark-notifications-read.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsStore } from './notifications.store.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { RemindedStore } from './reminded.store.js';
import { RemindersProcessor } from './reminders.processor.js';
import { RemindersStore } from './reminders.store.js';
import { SendReminder } from './send-reminder.js';

/** What a person hears, when, and by which channel. */
@Module({
  controllers: [NotificationsController],
  providers: [
    FollowDeadlines,
    FollowPeople,
    ListNotifications,
    ListReminders,
    NotificationsStore,
    PlanDeadlineReminders,
    MarkAllNotificationsRead,
    MarkNotificationRead,
    RemindedStore,
    RemindersProcessor,
    RemindersStore,
    SendReminder,
  ],
})
export class NotificationsModule {}
