import { Injectable } from '@nestjs/common';
import {
  type Caller,
  granted,
  NotFoundError,
  systemCaller,
  type TenantlessTx,
  UnitOfWork,
  asPerson,
  personOf,
} from '../../platform/index.js';
import { moveNomination } from '../domain/nomination-life.js';
import { PeopleStore } from '../people.store.js';
import { TakeInvitation } from './accept-invitation.js';
import { nominationFact } from './nomination-fact.js';
import { NominationsStore, type OpenInvitation } from './nominations.store.js';

/** What the person signed in is invited to, by whatever alliance, whichever they act in now. */
@Injectable()
export class OwnInvitations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly nominations: NominationsStore,
    private readonly takeInvitation: TakeInvitation,
  ) {}

  list({ personId }: Caller): Promise<readonly OpenInvitation[]> {
    return this.work.beforeTenant((tx) => this.of(tx, personId));
  }

  /** The role begins at once. */
  async accept(caller: Caller, id: string): Promise<void> {
    const { requestId } = caller;
    await this.takeInvitation.run(await this.one(caller, id), { personId: caller.personId ?? '', requestId });
  }

  async decline(caller: Caller, id: string): Promise<void> {
    const { allianceId } = await this.one(caller, id);
    const inviting = asPerson(systemCaller(allianceId, caller.requestId), personOf(caller));
    await this.work.run(inviting, async (tx) => {
      const { state } = granted(moveNomination(await this.nominations.lock(tx, id), 'decline', 'invited'));
      await this.nominations.save(tx, state);
      await tx.record([nominationFact('invitation.declined', state)]);
    });
  }

  private async one({ personId }: Caller, id: string): Promise<OpenInvitation> {
    const own = await this.work.beforeTenant((tx) => this.of(tx, personId));
    const found = own.find((one) => one.id === id);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  private async of(tx: TenantlessTx, personId: string | null): Promise<readonly OpenInvitation[]> {
    const { email } = await this.people.anyById(tx, personId ?? '');
    return this.nominations.openTo(tx, email);
  }
}
