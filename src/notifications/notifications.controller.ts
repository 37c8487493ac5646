import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import { ListNotifications } from './list-notifications.js';
import { ListReminders } from './reminders/list-reminders.js';
import { MarkAllNotificationsRead, MarkNotificationRead } from './mark-notifications-read.js';
import {
  NotificationPageView,
  NotificationsQuery,
  NotificationView,
  ReadingView,
  RemindersView,
} from './notifications.contract.js';

/** What a person is told, and of which deadlines who is reminded. */
@Controller()
export class NotificationsController {
  constructor(
    private readonly listNotifications: ListNotifications,
    private readonly markNotificationRead: MarkNotificationRead,
    private readonly markAllNotificationsRead: MarkAllNotificationsRead,
    private readonly listReminders: ListReminders,
  ) {}

  /** One's own notifications, the newest first. */
  @Allow('notifications.read')
  @Get('notifications')
  list(@Who() caller: Caller, @Query() query: NotificationsQuery): Promise<NotificationPageView> {
    return this.listNotifications.run(caller, query);
  }

  /** Marks all of one's own notifications as read. */
  @Allow('notifications.read')
  @HttpCode(200)
  @Post('notifications/reading')
  readAll(@Who() caller: Caller): Promise<ReadingView> {
    return this.markAllNotificationsRead.run(caller);
  }

  /** Marks a notification as read. */
  @Allow('notifications.read')
  @HttpCode(200)
  @Post('notifications/:id/reading')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<NotificationView> {
    return this.markNotificationRead.run(caller, id);
  }

  /** The reminders of a deadline: which went out, and which will. */
  @Allow('cases.read')
  @Get('deadlines/:id/reminders')
  remindersOf(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RemindersView> {
    return this.listReminders.run(caller, id);
  }
}
