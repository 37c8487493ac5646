import { Injectable } from '@nestjs/common';
import { granted, type Tx, WorkRegistry } from '../../platform/index.js';
import { moveEngagement } from '../domain/engagements/engagement.js';
import { endedStatuses } from '../domain/engagements/engagement-life.js';
import { ApproveBudgets } from './approve-budgets.js';
import { aroundSystem } from './around-engagements.js';
import { EngagementsStore } from './engagements.store.js';

const consumer = 'engagements';
/** Facts of a check after which nobody works by it. One that is only looked at anew closes the case to the expert, by a wall. */
const ofCheck = ['check.blocked', 'check.declined', 'check.withdrawn'] as const;

/** Ends the engagements of experts that are in conflict, or no longer in the pool. */
@Injectable()
export class FollowChecks {
  constructor(
    registry: WorkRegistry,
    private readonly engagements: EngagementsStore,
    private readonly budgets: ApproveBudgets,
  ) {
    for (const type of ofCheck)
      registry.onFact(type, consumer, (tx, { subject }) => this.end(tx, { checkId: subject.id }));
    registry.onFact('expert.removed', consumer, (tx, { subject }) => this.end(tx, { expertId: subject.id }));
  }

  private async end(tx: Tx, of: { readonly checkId: string } | { readonly expertId: string }): Promise<void> {
    for (const id of await this.engagements.liveIds(tx, of)) {
      const engagement = await this.engagements.lock(tx, id);
      if (endedStatuses.includes(engagement.status)) continue;
      const around = await aroundSystem(tx, engagement);
      const { state, facts } = granted(
        moveEngagement(engagement, 'conflict_out', {}, around, { en: '', zh: '' }),
      );
      await this.engagements.save(tx, state);
      await this.budgets.lapse(tx, id);
      await tx.record(facts);
    }
  }
}
