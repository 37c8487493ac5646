import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { type Caller, NotFoundError, UnitOfWork } from '../platform/index.js';
import { type NotificationView, type ReadingView, toNotificationView } from './notifications.contract.js';
import { NotificationsStore } from './notifications.store.js';
import { selfOf } from './self-of.js';

/**
 * Marks one of the caller's notifications as read. Doing it again changes nothing, and no answer is kept: it would outlive the right
 * to what it tells of.
 */
@Injectable()
export class MarkNotificationRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly readers: CaseReaders,
  ) {}

  run({ idempotency: _unused, ...caller }: Caller, id: string): Promise<NotificationView> {
    selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const [row] = await this.notifications.markRead(tx, await this.readers.readerOf(tx), id);
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
    private readonly readers: CaseReaders,
  ) {}

  run(caller: Caller): Promise<ReadingView> {
    selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const rows = await this.notifications.markRead(tx, await this.readers.readerOf(tx), null);
      return { read: rows.length };
    });
  }
}
