import { Module } from '@nestjs/common';
import { DelegationsController } from './delegations/delegations.controller.js';
import { DelegationsReader } from './delegations/delegations.reader.js';
import { DelegationsStore } from './delegations/delegations.store.js';
import { KeepDelegations } from './delegations/keep-delegations.js';
import { TellOfDelegations } from './delegations/tell-of-delegations.js';
import { WhatWaits } from './delegations/what-waits.reader.js';
import { DigestReader } from './digests/digest.reader.js';
import { DigestsProcessor } from './digests/digests.processor.js';
import { PlanDigests } from './digests/plan-digests.js';
import { SendDigests } from './digests/send-digests.js';
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
import { NoticesProcessor } from './notices/notices.processor.js';
import { Tell } from './notices/tell.js';
import { NotificationsPapers } from './notifications.papers.js';
import { NotificationsReader } from './notifications.reader.js';
import { ConcernedStore } from './reminders/concerned.store.js';
import { DailyReminders } from './reminders/daily-reminders.js';
import { FollowChanges, FollowDeadlines } from './reminders/follow-changes.js';
import { KeepDuties } from './keep-duties.js';
import { WhoInStead } from './telling/in-stead.js';
import { KeepTelling } from './telling/keep-telling.js';
import { TellOfAbsences } from './telling/tell-of-absences.js';
import { TellingController } from './telling/telling.controller.js';
import { TellingStore } from './telling/telling.store.js';
import { ListNotifications } from './list-notifications.js';
import { ListReminders } from './reminders/list-reminders.js';
import { MarkAllNotificationsRead, MarkNotificationRead } from './mark-notifications-read.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsStore } from './notifications.store.js';
import { PlanDeadlineReminders } from './reminders/plan-deadline-reminders.js';
import { RemindedStore } from './reminders/reminded.store.js';
import { RemindersProcessor } from './reminders/reminders.processor.js';
import { RemindersStore } from './reminders/reminders.store.js';
import { SendReminders } from './reminders/send-reminders.js';
import { StillTold } from './still-told.reader.js';

/** What a person hears, when, and by which channel. */
@Module({
  imports: [CasesModule, ClearanceModule, DocumentsModule, IdentityModule],
  controllers: [DelegationsController, FeedsController, NotificationsController, TellingController],
  providers: [
    NoticesProcessor,
    NotificationsPapers,
    NotificationsReader,
    Tell,
    CalendarReader,
    EndFeeds,
    FeedsStore,
    FetchFeed,
    KeepFeeds,
    ConcernedStore,
    DailyReminders,
    KeepDuties,
    FollowChanges,
    FollowDeadlines,
    ListNotifications,
    ListReminders,
    NotificationsStore,
    PlanDeadlineReminders,
    MarkAllNotificationsRead,
    MarkNotificationRead,
    RemindedStore,
    RemindersProcessor,
    RemindersStore,
    SendReminders,
    StillTold,
    DigestReader,
    DigestsProcessor,
    KeepTelling,
    PlanDigests,
    SendDigests,
    TellingStore,
    TellOfAbsences,
    DelegationsReader,
    DelegationsStore,
    KeepDelegations,
    TellOfDelegations,
    WhatWaits,
    WhoInStead,
  ],
  exports: [DelegationsReader, NotificationsReader],
})
export class NotificationsModule {}
