import { Injectable } from '@nestjs/common';
import { type Caller, granted, type Tx, UnitOfWork, assertAllowed } from '../../platform/index.js';
import { mayDecideOn } from '../domain/appointment.js';
import { moveNomination } from '../domain/nomination-life.js';
import { nominationFact } from './nomination-fact.js';
import { type KeptNomination, NominationsStore } from './nominations.store.js';

/** Takes back what was proposed or offered and has not been answered. */
@Injectable()
export class WithdrawNominations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationsStore,
  ) {}

  /** Takes back one: whoever may propose such a role. */
  async run(caller: Caller, id: string, reason: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const nomination = await this.nominations.lock(tx, id);
      assertAllowed(mayDecideOn(nomination.role, nomination.personId ?? id, caller)?.refusal);
      await this.withdraw(tx, nomination, reason);
    });
  }

  /** Takes back all that somebody proposed, or that are for a firm. */
  async all(tx: Tx, of: Parameters<NominationsStore['lockPending']>[1], reason: string): Promise<void> {
    for (const nomination of await this.nominations.lockPending(tx, of)) {
      await this.withdraw(tx, nomination, reason);
    }
  }

  private async withdraw(tx: Tx, nomination: KeptNomination, reason: string): Promise<void> {
    const { state } = granted(moveNomination(nomination, 'withdraw', 'keeper', reason));
    await this.nominations.save(tx, state, reason);
    await tx.record([nominationFact('nomination.withdrawn', state, { reason })]);
  }
}
