import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { type Caller, decodeMomentCursor, encodeCursor, pageOf, UnitOfWork } from '../platform/index.js';
import {
  type NotificationPageView,
  type NotificationsQuery,
  toNotificationView,
} from './notifications.contract.js';
import { NotificationsStore } from './notifications.store.js';
import { selfOf } from './self-of.js';

/** What the caller was told, the newest first. */
@Injectable()
export class ListNotifications {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly readers: CaseReaders,
  ) {}

  run(caller: Caller, { unread, cursor, limit }: NotificationsQuery): Promise<NotificationPageView> {
    const before = decodeMomentCursor(cursor);
    selfOf(caller);
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const wanted = { unread: unread ?? false, limit: limit + 1 };
      const rows = await this.notifications.list(tx, reader, wanted, before);
      const page = pageOf(rows, limit, toNotificationView, (row) => encodeCursor(row.created_at, row.id));
      return {
        items: [...page.items],
        nextCursor: page.nextCursor,
        unread: await this.notifications.unreadOf(tx, reader),
      };
    });
  }
}
