import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, UnitOfWork } from '../platform/index.js';
import { type NotificationView, type ReadingView, toNotificationView } from './notifications.contract.js';
import { NotificationsStore } from './notifications.store.js';
import { selfOf } from './self-of.js';

/** Marks one of the caller's notifications as read. Doing it again changes nothing. */
@Injectable()
export class MarkNotificationRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
  ) {}

  run(caller: Caller, id: string): Promise<NotificationView> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const [row] = await this.notifications.markRead(tx, personId, id);
      if (row === undefined) throw new NotFoundError();
      return toNotificationView(row);
    });
  }
}

/** Marks all of the caller's notifications as read. */
@Injectable()
export class MarkAllNotificationsRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
  ) {}

  run(caller: Caller): Promise<ReadingView> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const rows = await this.notifications.markRead(tx, personId, null);
      return { read: rows.length };
    });
  }
}
