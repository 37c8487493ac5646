import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import {
  type Caller,
  granted,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { AppointPerson, type AppointmentWish } from '../appoint-person.js';
import { type Consent, consentFor, mayNameFor, mayTakePart } from '../domain/nomination.js';
import { PeopleReader } from '../people.reader.js';
import { ElectorateReader } from './electorate.reader.js';
import { nominationFact } from './nomination-fact.js';
import { type KeptNomination, NominationsStore } from './nominations.store.js';

/** Somebody to be named: a person of the alliance, or an address. */
export type Nominee = Pick<KeptNomination, 'personId' | 'invited'>;

/** Names people for roles. */
@Injectable()
export class Nominate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleReader,
    private readonly appointPerson: AppointPerson,
    private readonly nominations: NominationsStore,
    private readonly electorate: ElectorateReader,
  ) {}

  /** Names a person of the alliance; where nobody's consent is needed the role is theirs at once. */
  async run(caller: Caller, personId: string, wish: AppointmentWish): Promise<void> {
    await this.work.run(caller, async (tx) => {
      if ((await this.people.byId(tx, personId)) === undefined) throw new NotFoundError();
      const { nomination, consent } = await this.within(tx, { personId, invited: null }, wish);
      if (consent === 'none' || consent === 'founder') {
        const origin = consent === 'founder' ? ({ alone: true } as const) : {};
        await this.appointPerson.within(tx, personId, wish, caller, origin);
        return;
      }
      await this.nominations.insert(tx, nomination);
      await tx.record([nominationFact('nomination.made', nomination, { consent })]);
    });
  }

  /** Whether somebody may be named, and whose consent that needs; writes nothing. Decisions on roles wait for each other until commit. */
  async within(
    tx: Tx,
    nominee: Nominee,
    wish: AppointmentWish,
  ): Promise<{ readonly nomination: KeptNomination; readonly consent: Consent }> {
    await this.electorate.lock(tx);
    const { role, memberId = null, from = null } = wish;
    const nomination: KeptNomination = {
      ...nominee,
      id: newId(),
      role,
      memberId,
      from,
      status: 'waiting',
      nominatedBy: tx.caller.personId,
      confirmedBy: null,
      expiresAt: null,
    };
    await this.appointPerson.asked(tx, nominee.personId ?? nomination.id, wish);
    const bound = await this.electorate.bound(tx, [tx.caller.personId]);
    granted(mayTakePart(nomination, bound(tx.caller.personId).walls));
    const electorate = await this.electorate.electorate(tx);
    const consent = consentFor(nomination, tx.caller, electorate);
    granted(mayNameFor(nomination, consent, tx.caller, electorate));
    if (await this.nominations.isPending(tx, nomination)) throw new RefusedError(madeAlready.refusal);
    return { nomination, consent };
  }
}

const madeAlready = refuse(
  'nomination.made_already',
  'The same is proposed or offered already and has not been answered.',
  '同一提名或邀请已提出，尚待答复。',
);
