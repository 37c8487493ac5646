import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { ConcernedStore } from './concerned.store.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { replanTimer } from './timers.js';

/** As many deadlines as are planned in one transaction. */
const chunk = 500;

/** Whose reminders of which deadlines. */
interface Concerned {
  readonly deadlineIds: readonly string[];
  /** Null: everybody's. */
  readonly personIds: readonly string[] | null;
}

/** Plans reminders again of some deadlines. */
@Injectable()
export class FollowDeadlines {
  constructor(private readonly planning: PlanDeadlineReminders) {}

  /**
   * A few at once; many in chunks, each work of its own, so that none holds its locks for long. `causeId`: the fact or timer
   * that asks for it.
   */
  async run(tx: Tx, causeId: string, { deadlineIds, personIds }: Concerned): Promise<void> {
    if (deadlineIds.length <= chunk) return this.planning.run(tx, deadlineIds, personIds);
    const chunks = Array.from({ length: Math.ceil(deadlineIds.length / chunk) }, (_, i) =>
      deadlineIds.slice(i * chunk, (i + 1) * chunk),
    );
    await tx.plan(
      ...chunks.map((ids) => ({
        kind: replanTimer,
        subjectId: causeId,
        dueAt: tx.now,
        payload: { deadlineIds: ids, personIds },
        dedupe: [replanTimer, causeId, ids[0], ...(personIds ?? [])].join('/'),
      })),
    );
  }
}

/** Plans reminders again after something changed who is told: of whom and of what it concerns, and of nothing else. */
@Injectable()
export class FollowChanges {
  constructor(
    private readonly deadlines: FollowDeadlines,
    private readonly concerned: ConcernedStore,
  ) {}

  /** Something in one case changed. */
  async inCase(
    tx: Tx,
    causeId: string,
    caseId: string,
    personIds: Concerned['personIds'] = null,
  ): Promise<void> {
    const deadlineIds = await this.concerned.ofCase(tx, caseId);
    await this.deadlines.run(tx, causeId, { deadlineIds, personIds });
  }

  /** A party's member or counsel changed. What its counsel is kept from by walls of the member changes with it, in every case. */
  async ofParty(tx: Tx, causeId: string, caseId: string, partyId: string): Promise<void> {
    await this.inCase(tx, causeId, caseId);
    for (const personId of await this.concerned.counselOf(tx, partyId))
      await this.ofOne(tx, causeId, personId);
  }

  /** A person came, went, or acts for others than before. */
  async ofPerson(tx: Tx, causeId: string, personId: string): Promise<void> {
    await this.ofOne(tx, causeId, personId);
    const deadlineIds = await this.concerned.ofClientsAlone(tx, personId);
    await this.deadlines.run(tx, causeId, { deadlineIds, personIds: null });
  }

  /** Another day began. */
  async ofAll(tx: Tx, causeId: string): Promise<void> {
    const deadlineIds = await this.concerned.ofAll(tx);
    await this.deadlines.run(tx, causeId, { deadlineIds, personIds: null });
  }

  private async ofOne(tx: Tx, causeId: string, personId: string): Promise<void> {
    const deadlineIds = await this.concerned.ofPerson(tx, personId);
    await this.deadlines.run(tx, causeId, { deadlineIds, personIds: [personId] });
  }
}
