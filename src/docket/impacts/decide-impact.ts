import { Injectable } from '@nestjs/common';
import { destination, move } from '../../kernel/index.js';
import { type Caller, granted, newId, personOf, type Tx, UnitOfWork } from '../../platform/index.js';
import {
  type ImpactAction,
  type ImpactCaseStatus,
  impactCaseStatuses,
  impactLife,
} from '../domain/impact-life.js';
import { applyingTimer } from './impact-timers.js';
import { factOfImpact } from './find-impact.js';
import { ImpactsStore } from './impacts.store.js';

/** What somebody decides: of one case, or of all they see. */
export interface ImpactDecision {
  readonly action: ImpactAction;
  readonly caseId?: string | undefined;
  readonly reason?: string | undefined;
}

/** Whoever keeps cases decides what moves. */
export const coordinatorHands = ['coordinator'] as const;

const past = { accept: 'accepted', dismiss: 'dismissed', stop: 'stopped' } as const;

/** Accepts what would move, leaves it, or stops what is under way. What was moved stays moved. */
@Injectable()
export class DecideImpact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ImpactsStore,
  ) {}

  /** Of the cases the caller sees; refused (409) where none of them stands so that it can be done. */
  run(caller: Caller, id: string, decision: ImpactDecision): Promise<{ readonly id: string }> {
    return this.work.run(caller, (tx) => this.within(tx, id, decision));
  }

  private async within(
    tx: Tx,
    id: string,
    { action, caseId, reason }: ImpactDecision,
  ): Promise<{ readonly id: string }> {
    const impact = await this.store.seenImpact(tx, id);
    const from = impactCaseStatuses.filter((one) => destination(impactLife.moves, one, action) !== undefined);
    // What was left as it is is taken up again only where it is named.
    const statuses = caseId === undefined ? from.filter((one) => one !== 'dismissed') : from;
    const cases = await this.store.seen(tx, id, { statuses, caseId });
    const standing: ImpactCaseStatus = cases[0]?.status ?? 'unmoved';
    const status = granted(
      move(impactLife, action, { status: standing }, { hands: coordinatorHands }, { reason }),
    ).state;
    const by = { decidedBy: personOf(tx.caller), decidedAt: tx.now, reason: reason ?? null };
    await this.store.step(
      tx,
      id,
      cases.map((one) => one.caseId),
      action === 'stop' ? { status } : { status, ...by },
    );
    if (action === 'accept') {
      const dedupe = `${applyingTimer}/${newId()}`;
      await tx.plan({ kind: applyingTimer, subjectId: id, dueAt: tx.now, dedupe });
    }
    await tx.record([factOfImpact(past[action], impact)]);
    return { id };
  }
}
