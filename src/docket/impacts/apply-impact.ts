import { Injectable } from '@nestjs/common';
import {
  type DueTimer,
  type OutsideEffect,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { DocketPlaces } from '../docket-places.store.js';
import { isSameImpact } from '../domain/impact-lines.js';
import { FollowCase } from '../follow-case.js';
import { factOfImpact, type ImpactIntent, intentOf, linesOf, longestMs } from './find-impact.js';
import { type ImpactCase, ImpactsStore } from './impacts.store.js';
import { inLanes } from './in-lanes.js';

/** Moves what was accepted, each case whole in a transaction of its own. */
@Injectable()
export class ApplyImpact implements OutsideEffect<ImpactIntent, null> {
  readonly longestMs = longestMs;
  readonly isAlone = true;

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ImpactsStore,
    private readonly places: DocketPlaces,
    private readonly follow: FollowCase,
  ) {}

  begin = (tx: Tx, { subjectId }: DueTimer): Promise<ImpactIntent | undefined> =>
    intentOf(this.store, tx, subjectId);

  /** Done again after a crash, or beside another worker, it goes on with the cases that are left. */
  async perform(intent: ImpactIntent): Promise<null> {
    const caller = systemCaller(intent.allianceId, `impact-${intent.id}`);
    await inLanes(() => this.work.run(caller, (tx) => this.next(tx, intent)));
    return null;
  }

  async finish(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    if (await this.store.has(tx, subjectId, 'accepted')) return;
    const impact = await this.store.impact(tx, subjectId);
    const isOpen = await this.store.has(tx, subjectId, 'waiting');
    await tx.record([factOfImpact(isOpen ? 'applied_in_part' : 'applied', impact)]);
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }

  private async next(tx: Tx, intent: ImpactIntent): Promise<boolean> {
    const [taken] = await this.store.take(tx, intent.id, 'accepted', 1);
    if (taken !== undefined) await this.applyTo(tx, taken, intent);
    return taken !== undefined;
  }

  /** What moves otherwise than was listed, since the case or the law became another, is listed anew and not moved. */
  private async applyTo(tx: Tx, { caseId, decidedBy }: ImpactCase, { id, why }: ImpactIntent): Promise<void> {
    await this.places.lockCase(tx, caseId);
    const [followed, listed] = await Promise.all([
      this.follow.workOut(tx, [caseId], why, decidedBy),
      this.store.lines(tx, id, caseId),
    ]);
    const lines = linesOf(followed);
    if (isSameImpact(lines, listed)) {
      await this.follow.write(tx, caseId, followed);
      await this.store.applied(tx, id, caseId, tx.now);
      return;
    }
    await this.store.list(tx, id, lines, caseId);
    await this.store.step(tx, id, [caseId], { status: lines.length > 0 ? 'waiting' : 'unmoved' });
  }
}
