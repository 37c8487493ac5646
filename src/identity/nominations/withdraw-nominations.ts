import { Injectable } from '@nestjs/common';
import type { Decision } from '../../kernel/index.js';
import { type Caller, granted, type Tx, UnitOfWork } from '../../platform/index.js';
import { keeping, moved, moveNomination } from '../domain/nomination-life.js';
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
      await this.withdraw(tx, moved(nomination, 'withdraw', keeping(nomination, caller), reason), reason);
    });
  }

  /** Takes back all that somebody proposed, or that are for a firm. */
  async all(tx: Tx, of: Parameters<NominationsStore['lockPending']>[1], reason: string): Promise<void> {
    for (const nomination of await this.nominations.lockPending(tx, of)) {
      await this.withdraw(tx, moveNomination(nomination, 'withdraw', 'system', reason), reason);
    }
  }

  private async withdraw(tx: Tx, decision: Decision<KeptNomination, never>, reason: string): Promise<void> {
    const { state } = granted(decision);
    await this.nominations.save(tx, state, reason);
    await tx.record([nominationFact('nomination.withdrawn', state, { reason })]);
  }
}
