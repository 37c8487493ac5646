import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/index.js';
import { assertVersion, type Caller, granted, type Tx, UnitOfWork } from '../platform/index.js';
import type { DeadlineView } from './docket-views.contract.js';
import { DocketPlaces } from './docket-places.store.js';
import { DocketScreens, readerOf } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { type Deadline, isOpen } from './domain/deadline.js';
import type { DeadlineAround } from './domain/deadline-life.js';
import type { DeadlineFact, Outcome } from './domain/decide-deadline.js';
import { actFact } from './domain/docket-facts.js';
import type { OrderReport } from './domain/ordered-date.js';
import { FollowAct } from './orders/follow-act.js';
import { unknownAt } from './orders/follow-order.js';

/** Reads another deadline that the caller sees; refused (422) at `pointer` where there is none. */
export type LookAtOther = (id: string, pointer: string) => Promise<Deadline>;

/** What a rule says of one person doing one thing to one deadline. */
export type Act = (
  deadline: Deadline,
  around: DeadlineAround,
  look: LookAtOther,
) => Outcome | Promise<Outcome>;

/** A rule that is told something besides, such as the reason, as an act. */
export const told =
  <Said>(decide: (deadline: Deadline, said: Said, around: DeadlineAround) => Outcome, said: Said) =>
  (deadline: Deadline, around: DeadlineAround): Outcome =>
    decide(deadline, said, around);

/** What is said with it: the documents that show it, and what was ordered. */
export interface SaidWithAct {
  readonly documentIds?: readonly string[] | undefined;
  readonly order?: OrderReport;
}

/** One thing done to one deadline by one person, in one transaction. */
@Injectable()
export class ActOnDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly screens: DocketScreens,
    private readonly attachments: Attachments,
    private readonly following: FollowAct,
  ) {}

  /** Not found where it is not the caller's to see; stale (412) where `expected` is no longer its version. */
  async run(
    caller: Caller,
    id: string,
    expected: number | undefined,
    act: Act,
    said: SaidWithAct = {},
  ): Promise<DeadlineView> {
    await this.work.run(caller, async (tx) => {
      const caseId = await this.store.caseOf(tx, 'deadline', id);
      await this.places.lockCase(tx, caseId);
      const { concern, party } = await this.screens.concern(tx, id);
      const deadline = await this.store.deadline(tx, id);
      assertVersion(deadline.version, expected);
      const around = { ...readerOf(caller, tx.now).around, concern };
      const { state, facts } = granted(await act(deadline, around, (...asked) => this.other(tx, ...asked)));

      await this.store.updateDeadline(tx, state);
      await this.store.insertMoves(
        tx,
        facts.flatMap(({ move }) => move ?? []),
        caller.personId,
      );
      await this.follow(tx, deadline, state, facts, said);
      await tx.record(facts.map((fact) => actFact(fact, () => party?.memberId ?? null)));
      await this.following.run(tx, deadline, state);
      await this.places.refreshCase(tx, caseId);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.deadline(tx, id));
  }

  /** What lies with the deadline: the ordered date it has, and the documents that show what was done. */
  private async follow(
    tx: Tx,
    before: Deadline,
    after: Deadline,
    facts: readonly DeadlineFact[],
    { documentIds = [], order }: SaidWithAct,
  ): Promise<void> {
    const reason = facts.find((fact) => fact.reason !== undefined)?.reason;
    await this.following.keepOrder(tx, before, after, {
      report: order,
      reason: reason === undefined ? undefined : { en: reason, zh: reason },
    });
    const of = { kind: 'deadline', id: after.id };
    if (isOpen(after) && !isOpen(before)) await this.attachments.dropEvidence(tx, [of]);
    const shown = order && after.ordered ? { kind: 'deadline_order', id: after.ordered.id } : of;
    await this.attachments.prove(tx, { of: shown, documentIds, pointer: '/evidenceDocumentIds' });
  }

  private async other(tx: Tx, id: string, pointer: string): Promise<Deadline> {
    await this.screens.concern(tx, id).catch(unknownAt(pointer));
    return this.store.deadline(tx, id);
  }
}
