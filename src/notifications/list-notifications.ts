import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { type Caller, cursorAfter, pageOf, UnitOfWork } from '../platform/index.js';
import {
  type NotificationPageView,
  type NotificationsQuery,
  toNotificationView,
} from './notifications.contract.js';
import { NotificationsStore } from './notifications.store.js';
import { selfOf } from './self-of.js';

/** What the caller was told. */
@Injectable()
export class ListNotifications {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly readers: CaseReaders,
  ) {}

  run(caller: Caller, query: NotificationsQuery): Promise<NotificationPageView> {
    selfOf(caller);
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const rows = await this.notifications.list(tx, reader, query);
      const page = pageOf(rows, query.limit, toNotificationView, cursorAfter);
      return {
        ...page,
        unread: await this.notifications.unreadOf(tx, reader),
      };
    });
  }
}
