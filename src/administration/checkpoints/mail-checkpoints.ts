import { Injectable } from '@nestjs/common';
import { localMoment } from '../../kernel/index.js';
import { type Addressee, PeopleReader, rolesHolding, todayIn } from '../../identity/index.js';
import {
  type Caller,
  checkpointText,
  LeaveRules,
  MailOutbox,
  type OutgoingMail,
  type Role,
  type SignedCheckpoint,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { mailWords } from '../domain/checkpoint.js';
import { CheckpointsStore } from './checkpoints.store.js';

/** Sends checkpoints to those who asked for them, so that they lie where nobody who runs the system can change them. */
@Injectable()
export class MailCheckpoints {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkpoints: CheckpointsStore,
    private readonly people: PeopleReader,
    private readonly outbox: MailOutbox,
    rules: LeaveRules,
  ) {
    rules.add(['checkpoint'], async (tx, personId) => {
      const seats = await this.people.seatedOn(tx, await todayIn(tx), personId);
      return seats.some(({ role }) => readsChain(role));
    });
  }

  /** The caller wants each new one, or no more. */
  wish(caller: Caller, wanted: boolean): Promise<{ readonly wanted: boolean }> {
    return this.work.run(caller, async (tx) => {
      if (caller.personId !== null) await this.checkpoints.setReader(tx, caller.personId, wanted);
      return { wanted };
    });
  }

  /** To all who want it and may still read the chain today. */
  async send(tx: Tx, signed: SignedCheckpoint): Promise<void> {
    const wanting = new Set(await this.checkpoints.readers(tx));
    if (wanting.size === 0) return;
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    const readers = new Map(
      seated.filter(({ id, role }) => wanting.has(id) && readsChain(role)).map((one) => [one.id, one]),
    );
    await this.outbox.sendAll(
      tx,
      [...readers.values()].map((reader) => mailTo(reader, signed)),
    );
  }
}

const readsChain = (role: Role): boolean => rolesHolding('audit.read').includes(role);

function mailTo({ id, email, language, zone }: Addressee, signed: SignedCheckpoint): OutgoingMail {
  const { subject, text } = mailWords(localMoment(signed.at, zone).date, signed.size);
  return {
    kind: 'notice',
    about: { kind: 'checkpoint', id: signed.allianceId },
    to: { address: email, personId: id },
    language,
    subject: subject[language],
    text: `${text[language]}\n\n${checkpointText(signed)}`,
  };
}
