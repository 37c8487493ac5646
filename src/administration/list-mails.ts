import { Injectable } from '@nestjs/common';
import { type Caller, cursorAfter, NotFoundError, pageOf, UnitOfWork } from '../platform/index.js';
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

/** The mails of the alliance that the caller may know of. */
@Injectable()
export class ListMails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailsStore,
  ) {}

  run(
    caller: Caller,
    { kind, state, q, sort = '-created', cursor, limit }: MailsQuery,
  ): Promise<MailPageView> {
    const sight = sightOf(caller);
    const wanted = { kind: kind ?? null, state: state ?? null, q: q ?? null, sort, cursor, limit };
    return this.work.read(caller, async (tx) => {
      const rows = await this.mails.list(tx, sight, wanted);
      const { items, nextCursor } = pageOf(rows, limit, (row) => toMailView(row, caller), cursorAfter);
      return { items: [...items], nextCursor };
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
