import { Injectable } from '@nestjs/common';
import {
  type Caller,
  decodeMomentCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  UnitOfWork,
} from '../platform/index.js';
import {
  type MailDetailView,
  type MailPageView,
  type MailsQuery,
  toMailDetailView,
  toMailView,
} from './administration.contract.js';
import { type MailSight, mailSight } from './domain/mail-sight.js';
import { MailsStore } from './mails.store.js';

const sightOf = (caller: Caller): MailSight => mailSight(caller.seats.map(({ role }) => role));

/** The mails of the alliance that the caller may know of, the newest first. */
@Injectable()
export class ListMails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailsStore,
  ) {}

  run(caller: Caller, { kind, state, q, cursor, limit }: MailsQuery): Promise<MailPageView> {
    const before = decodeMomentCursor(cursor);
    const sight = sightOf(caller);
    const wanted = { kind: kind ?? null, state: state ?? null, q: q ?? null, limit: limit + 1 };
    return this.work.read(caller, async (tx) => {
      const rows = await this.mails.list(tx, sight, wanted, before);
      const page = pageOf(
        rows,
        limit,
        (row) => toMailView(row, caller),
        (row) => encodeCursor(row.created_at, row.id),
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }
}

/** One mail; what it says for its addressee alone. */
@Injectable()
export class ShowMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailsStore,
  ) {}

  run(caller: Caller, id: string): Promise<MailDetailView> {
    const sight = sightOf(caller);
    return this.work.read(caller, async (tx) => {
      const mail = await this.mails.find(tx, sight, id);
      if (mail === undefined) throw new NotFoundError();
      return toMailDetailView(mail, caller);
    });
  }
}
