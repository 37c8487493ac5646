import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import {
  type DueTimer,
  type Fact,
  type OutsideEffect,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type ImpactLine, impactLines } from '../domain/impact-lines.js';
import { FollowCase, type FollowedEvent } from '../follow-case.js';
import { type Impact, ImpactsStore } from './impacts.store.js';
import { inLanes } from './in-lanes.js';

/** Which list is worked out or applied. */
export interface ImpactIntent {
  readonly allianceId: string;
  readonly id: string;
  readonly why: Bilingual;
}

/** How long a worker may go on with one list before it is asked whether it still lives. */
export const longestMs = 30 * 60_000;

/** Cases that are worked out in one transaction, which locks none of them. */
const casesAtOnce = 50;

/** What becomes of the dates of some cases. */
export const linesOf = (
  followed: readonly FollowedEvent[],
): readonly (ImpactLine & { readonly caseId: string })[] =>
  followed.flatMap(({ event: { caseId }, following: { existing, found } }) =>
    impactLines(existing, found).map((line) => ({ ...line, caseId })),
  );

/** What is told of a list. */
export const factOfImpact = (
  past: string,
  { id, cause, name }: Pick<Impact, 'id' | 'cause' | 'name'>,
): Fact => ({
  type: `impact.${past}`,
  subject: { kind: 'impact', id },
  payload: { cause, name: name.en },
});

/** Works out what would move, a few cases at a time, and writes only that: whoever works in these cases is not held. */
@Injectable()
export class FindImpact implements OutsideEffect<ImpactIntent, null> {
  readonly longestMs = longestMs;
  readonly isAlone = true;

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ImpactsStore,
    private readonly follow: FollowCase,
  ) {}

  begin = (tx: Tx, { subjectId }: DueTimer): Promise<ImpactIntent | undefined> =>
    intentOf(this.store, tx, subjectId);

  /** Done again after a crash, it goes on with the cases that are left. */
  async perform(intent: ImpactIntent): Promise<null> {
    const caller = systemCaller(intent.allianceId, `impact-${intent.id}`);
    await inLanes(() => this.work.run(caller, (tx) => this.some(tx, intent)));
    return null;
  }

  async finish(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    await this.store.computed(tx, subjectId);
    const impact = await this.store.impact(tx, subjectId);
    const moves = await this.store.has(tx, subjectId, 'waiting');
    await tx.record([factOfImpact(moves ? 'listed' : 'cleared', impact)]);
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }

  private async some(tx: Tx, { id, why }: ImpactIntent): Promise<boolean> {
    const taken = (await this.store.take(tx, id, 'computing', casesAtOnce)).map(({ caseId }) => caseId);
    if (taken.length === 0) return false;
    const lines = linesOf(await this.follow.workOutDates(tx, taken, why));
    const moving = new Set(lines.map(({ caseId }) => caseId));
    await this.store.list(tx, id, lines);
    await this.store.step(tx, id, [...moving], { status: 'waiting' });
    const others = taken.filter((caseId) => !moving.has(caseId));
    await this.store.step(tx, id, others, { status: 'unmoved' });
    return true;
  }
}

/** What a timer of a list is to do. */
export async function intentOf(store: ImpactsStore, tx: Tx, id: string): Promise<ImpactIntent> {
  const { why } = await store.impact(tx, id);
  return { allianceId: tx.caller.allianceId, id, why };
}
