import { Module } from '@nestjs/common';
import { CalendarReader } from './feeds/calendar.reader.js';
import { EndFeeds } from './feeds/end-feeds.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FeedsStore } from './feeds/feeds.store.js';
import { FetchFeed } from './feeds/fetch-feed.js';
import { KeepFeeds } from './feeds/keep-feeds.js';
import { CasesModule } from '../cases/index.js';
import { ClearanceModule } from '../clearance/index.js';
import { DocumentsModule } from '../documents/index.js';
import { IdentityModule } from '../identity/index.js';
import { Audience } from './notices/audience.js';
import { NoticesProcessor } from './notices/notices.processor.js';
import { Tell } from './notices/tell.js';
import { TellOfDocuments } from './notices/tell-of-documents.js';
import { TellOfGroups } from './notices/tell-of-groups.js';
import { TellOfSubscriptions } from './notices/tell-of-subscriptions.js';
import { NotificationsReader } from './notifications.reader.js';
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
  imports: [CasesModule, ClearanceModule, DocumentsModule, IdentityModule],
  controllers: [FeedsController, NotificationsController],
  providers: [
    Audience,
    NoticesProcessor,
    NotificationsReader,
    Tell,
    TellOfDocuments,
    TellOfGroups,
    TellOfSubscriptions,
    CalendarReader,
    EndFeeds,
    FeedsStore,
    FetchFeed,
    KeepFeeds,
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
  exports: [NotificationsReader],
})
export class NotificationsModule {}
