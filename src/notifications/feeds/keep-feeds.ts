import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import {
  type Caller,
  CONFIG,
  type Config,
  newId,
  NotFoundError,
  RefusedError,
  UnitOfWork,
} from '../../platform/index.js';
import { addressOf } from '../address-of.js';
import { selfOf } from '../self-of.js';
import { newFeedSecret } from './feed-secret.js';
import { type CalendarFeed, FeedsStore } from './feeds.store.js';

const most = 10;

/** A feed just made: its address is shown now and never again. */
export type NewCalendarFeed = CalendarFeed & { readonly url: string };

/** Makes, lists and revokes a person's own calendar feeds. */
@Injectable()
export class KeepFeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly feeds: FeedsStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  /** Without the request's idempotency key: a kept answer would keep the secret. */
  make({ idempotency: _unused, ...caller }: Caller, name: string): Promise<NewCalendarFeed> {
    const personId = selfOf(caller);
    const { secret, hash } = newFeedSecret(caller.allianceId);
    return this.work.run(caller, async (tx) => {
      await this.feeds.lockPerson(tx, personId);
      const feeds = await this.feeds.list(tx, personId);
      if (feeds.length >= most) throw new RefusedError(tooMany.refusal);
      const feed = { id: newId(), name, madeAt: tx.now, fetchedAt: null };
      await this.feeds.insert(tx, personId, feed, hash);
      const subject = { kind: 'person', id: personId };
      await tx.record([{ type: 'calendar_feed.made', subject, payload: { feedId: feed.id } }]);
      return { ...feed, url: `${addressOf(this.config)}/api/v1/feeds/${secret}.ics` };
    });
  }

  list(caller: Caller): Promise<readonly CalendarFeed[]> {
    const personId = selfOf(caller);
    return this.work.read(caller, (tx) => this.feeds.list(tx, personId));
  }

  /** The next fetch finds nothing. */
  revoke(caller: Caller, id: string): Promise<void> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const [feedId] = await this.feeds.revoke(tx, personId, id);
      if (feedId === undefined) throw new NotFoundError();
      const subject = { kind: 'person', id: personId };
      await tx.record([{ type: 'calendar_feed.revoked', subject, payload: { feedId } }]);
    });
  }
}

const tooMany = refuse(
  'calendar_feed.too_many',
  `You have ${String(most)} calendar feeds: revoke one before you make another.`,
  `您已有${String(most)}个日历订阅，请先撤销其中一个再新建。`,
);
