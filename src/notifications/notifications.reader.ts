import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import type { Tx } from '../platform/index.js';
import { NotificationsStore } from './notifications.store.js';

/** Narrow questions other modules ask about notifications. */
@Injectable()
export class NotificationsReader {
  constructor(
    private readonly notifications: NotificationsStore,
    private readonly readers: CaseReaders,
  ) {}

  /** How many whoever acts in the transaction has not read, of those whose subject they still see. */
  async unread(tx: Tx): Promise<number> {
    return this.notifications.unreadOf(tx, await this.readers.readerOf(tx));
  }
}
