import { Injectable } from '@nestjs/common';
import { type Caller, granted, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { AppointPerson, system } from '../appoint-person.js';
import { type Circle, consentFor, isAsked, type Nomination } from '../domain/nomination.js';
import { type AroundNomination, aroundNomination, moved, moveNomination } from '../domain/nomination-life.js';
import { todayIn } from '../people.store.js';
import { ElectorateReader } from './electorate.reader.js';
import { InvitePerson } from './invite-person.js';
import { nominationFact } from './nomination-fact.js';
import { firstDay, type KeptNomination, NominationsStore } from './nominations.store.js';

/** Whether somebody knows of a nomination: who may read of people, and who is asked for consent. */
export const knowsOf = (caller: Caller, nomination: Nomination, { electorate, nominator }: Circle): boolean =>
  caller.permissions.includes('people.read') ||
  (nomination.status === 'waiting' &&
    isAsked(consentFor(nomination, nominator, electorate), nomination, caller));

/** Consent to a nomination, or its refusal, by whoever is asked. */
@Injectable()
export class AnswerNomination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationsStore,
    private readonly electorate: ElectorateReader,
    private readonly appointPerson: AppointPerson,
    private readonly invitePerson: InvitePerson,
  ) {}

  /** A person of the alliance has the role from then on; who is invited is written to. */
  async confirm(caller: Caller, id: string): Promise<void> {
    await this.invitePerson.sending(caller, async (tx) => {
      const { nomination, around } = await this.known(tx, id);
      const { state } = granted(moved(nomination, 'confirm', around));
      const confirmed = { ...state, confirmedBy: tx.caller.personId };
      await tx.record([nominationFact('nomination.confirmed', confirmed)]);
      if (confirmed.invited !== null) return { id, mail: await this.invitePerson.offer(tx, confirmed) };
      await this.give(tx, confirmed);
      return { id };
    });
  }

  async refuse(caller: Caller, id: string, reason: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const { nomination, around } = await this.known(tx, id);
      const { state } = granted(moved(nomination, 'refuse', around, reason));
      await this.nominations.save(tx, state, reason);
      await tx.record([nominationFact('nomination.refused', state, { reason })]);
    });
  }

  private async known(tx: Tx, id: string): Promise<{ nomination: KeptNomination; around: AroundNomination }> {
    await this.electorate.lock(tx);
    const nomination = await this.nominations.lock(tx, id);
    const { nominatedBy } = nomination;
    const bound = await this.electorate.bound(tx, [tx.caller.personId, nominatedBy]);
    const circle = { electorate: await this.electorate.electorate(tx), nominator: bound(nominatedBy) };
    if (!knowsOf(tx.caller, nomination, circle)) throw new NotFoundError();
    const around = aroundNomination(nomination, bound(tx.caller.personId), circle, false);
    return { nomination, around };
  }

  private async give(tx: Tx, nomination: KeptNomination): Promise<void> {
    const { id: nominationId, role, memberId, personId } = nomination;
    if (personId === null) throw new Error('A nomination of nobody');
    const from = firstDay(nomination.from, await todayIn(tx));
    await this.nominations.save(tx, granted(moveNomination(nomination, 'accept', 'system')).state);
    await this.appointPerson.within(tx, personId, { role, memberId, from }, system, { nominationId });
  }
}
