import { Inject, Injectable } from '@nestjs/common';
import { callerOfPerson, PeopleReader, todayIn } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import {
  asCaller,
  type Caller,
  CONFIG,
  type Config,
  MailOutbox,
  type OutgoingMail,
  type Tx,
} from '../../platform/index.js';
import { addressOf } from '../address-of.js';
import { digestTurn, digestWords, isWritten } from '../domain/digest.js';
import { DigestReader } from './digest.reader.js';
import { digestPlan } from './plan-digests.js';
import { TellingStore } from '../telling/telling.store.js';

/** The letter of a day to a person. */
export interface Letter {
  readonly personId: string;
  readonly day: CalendarDate;
}

interface Addressee {
  readonly personId: string;
  readonly address: string;
}

/** Writes to people of what waits for them, each as far as they may know of it at that moment. */
@Injectable()
export class SendDigests {
  constructor(
    private readonly reader: DigestReader,
    private readonly people: PeopleReader,
    private readonly telling: TellingStore,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  /** Within the transaction of the timers. */
  async run(tx: Tx, letters: readonly Letter[]): Promise<void> {
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    const addresses = new Map(seated.map(({ id, email }) => [id, email]));
    const mails: OutgoingMail[] = [];
    for (const { personId, day } of letters) {
      const [caller, address] = [await callerOfPerson(tx, personId), addresses.get(personId)];
      if (caller === undefined || address === undefined) continue;
      const turn = digestTurn(day, caller.zone, tx.now);
      if (turn === 'later') await tx.plan(digestPlan(personId, day, caller.zone, true));
      if (turn !== 'now') continue;
      const to = { personId, address };
      const mail = await asCaller(tx, caller, (asThey) => this.mailTo(asThey, caller, to, day));
      if (mail !== undefined) mails.push(mail);
    }
    await this.mails.sendAll(tx, mails);
  }

  private async mailTo(
    tx: Tx,
    { zone, language }: Caller,
    { personId, address }: Addressee,
    today: CalendarDate,
  ): Promise<OutgoingMail | undefined> {
    const style = await this.telling.styleOf(tx, personId);
    if (style === 'none') return undefined;
    const content = await this.reader.contentFor(tx, today);
    if (!isWritten(content, style, zone, today)) return undefined;
    const { title, body } = digestWords(content, today, `${addressOf(this.config)}/`);
    return {
      kind: 'notice',
      about: { kind: 'digest', id: personId },
      to: { address, personId },
      language,
      subject: title[language],
      text: body[language],
    };
  }
}
