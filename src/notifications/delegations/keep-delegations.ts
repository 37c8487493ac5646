import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { assertAllowed, type Caller, newId, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { type Delegable, keyOf, obstacleToDelegation } from '../domain/delegation.js';
import { selfOf } from '../self-of.js';
import { TellingStore } from '../telling/telling.store.js';
import { type Delegation, DelegationsStore, type ListedDelegation, thingOf } from './delegations.store.js';
import { WhatWaits } from './what-waits.reader.js';

/** What somebody gives to another to do in their stead. */
export interface DelegationWish extends Delegable {
  readonly toId: string;
  readonly reason: string;
}

/** One duty or deadline given to another, until it is done or taken back. It stays the giver's: rights and duty move nowhere. */
@Injectable()
export class KeepDelegations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delegations: DelegationsStore,
    private readonly telling: TellingStore,
    private readonly waits: WhatWaits,
  ) {}

  /** Of what the caller gave and was given, ended or not, that whose thing they may know of now. */
  list(caller: Caller): Promise<readonly ListedDelegation[]> {
    const personId = selfOf(caller);
    return this.work.read(caller, async (tx) => {
      const around = await this.delegations.around(tx, personId);
      const known = await this.waits.known(tx, around.map(thingOf));
      return around.filter((one) => known.has(keyOf(thingOf(one))));
    });
  }

  /** Not found where it does not wait for the caller. Who was given the same before has it no more. */
  async give(
    caller: Caller,
    { kind, id: thingId, toId, reason }: DelegationWish,
  ): Promise<readonly ListedDelegation[]> {
    const fromId = selfOf(caller);
    await this.work.run(caller, async (tx) => {
      await this.telling.lockPerson(tx, fromId);
      const thing = { kind, id: thingId };
      if (!(await this.waits.among(tx, [thing], { able: false })).has(keyOf(thing)))
        throw new NotFoundError();
      const beside = (await this.telling.beside(tx, fromId, await todayIn(tx))).map(({ id }) => id);
      const mayDo = beside.includes(toId) && (await this.waits.doableBy(tx, toId, [thing])).has(keyOf(thing));
      assertAllowed(obstacleToDelegation(toId, beside, mayDo)?.refusal);
      const before = await this.delegations.takeBackThing(tx, fromId, kind, thingId);
      const given = { id: newId(), kind, thingId, fromId, toId, reason, madeAt: tx.now };
      await this.delegations.insert(tx, given);
      await tx.record([
        ...before.map((one) => factOf('duty.taken_back', one)),
        factOf('duty.delegated', given),
      ]);
      return { id: given.id };
    });
    return this.list(caller);
  }

  /** Not found where the thing is not theirs to know of any more: it does not hold then either. */
  async takeBack(caller: Caller, id: string): Promise<readonly ListedDelegation[]> {
    const fromId = selfOf(caller);
    await this.work.run(caller, async (tx) => {
      const ended = await this.delegations.takeBack(tx, fromId, id);
      if (ended === undefined || (await this.waits.known(tx, [thingOf(ended)])).size === 0)
        throw new NotFoundError();
      await tx.record([factOf('duty.taken_back', ended)]);
      return { id };
    });
    return this.list(caller);
  }
}

/** What it is about is known to those two alone: the record names neither the thing nor its case. */
const factOf = (type: 'duty.delegated' | 'duty.taken_back', { id, fromId, toId }: Delegation) => ({
  type,
  subject: { kind: 'delegation', id },
  payload: { fromId, toId },
});
