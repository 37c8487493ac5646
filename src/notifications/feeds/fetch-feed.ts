import { Inject, Injectable } from '@nestjs/common';
import { callerOfPerson, todayIn } from '../../identity/index.js';
import {
  type Caller,
  CONFIG,
  type Config,
  NotFoundError,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { addressOf } from '../address-of.js';
import { type CalendarEntry, entryOfDeadline, entryOfDuty } from '../domain/calendar-entry.js';
import { CalendarReader } from './calendar.reader.js';
import { calendarText } from './calendar-text.js';
import { readFeedSecret } from './feed-secret.js';
import { FeedsStore } from './feeds.store.js';

/**
 * Answers a calendar program. The address says who asks; what they see is decided by the seats and the sight they have at that moment.
 * Whatever is wrong with the address, there is nothing.
 */
@Injectable()
export class FetchFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly feeds: FeedsStore,
    private readonly calendar: CalendarReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  async run(secret: string): Promise<string> {
    const caller = await this.holder(secret);
    if (!caller?.permissions.includes('notifications.read')) throw new NotFoundError();
    return this.work.read(caller, async (tx) =>
      calendarText(await this.entries(tx), {
        language: caller.language,
        now: tx.now,
        address: addressOf(this.config),
      }),
    );
  }

  private async holder(secret: string): Promise<Caller | undefined> {
    const asked = readFeedSecret(secret);
    if (asked === undefined) return undefined;
    return this.work.run(systemCaller(asked.allianceId), async (tx) => {
      const feed = await this.feeds.holder(tx, asked.hash);
      if (feed === undefined) return undefined;
      const caller = await callerOfPerson(tx, feed.personId);
      if (caller !== undefined) await this.feeds.touch(tx, feed.id);
      return caller;
    });
  }

  private async entries(tx: Tx): Promise<readonly CalendarEntry[]> {
    const today = await todayIn(tx);
    const deadlines = tx.caller.permissions.includes('cases.read')
      ? await this.calendar.deadlines(tx, today)
      : [];
    const duties = await this.calendar.duties(tx, today);
    return [...deadlines.map(entryOfDeadline), ...duties.map(entryOfDuty)];
  }
}
