import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/index.js';
import { type Decision } from '../kernel/index.js';
import { assertVersion, type Caller, granted, UnitOfWork } from '../platform/index.js';
import type { DeadlineView } from './docket-views.contract.js';
import { DocketPlaces } from './docket-places.store.js';
import { DocketScreens, readerOf } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import type { Deadline } from './domain/deadline.js';
import type { DeadlineAround } from './domain/deadline-life.js';
import type { DeadlineFact, MeetingReport } from './domain/decide-deadline.js';
import { actFact } from './domain/docket-facts.js';

/** What a rule says of one person doing one thing to one deadline. */
export type Act = (deadline: Deadline, around: DeadlineAround) => Decision<Deadline, DeadlineFact>;

/** One thing done to one deadline by one person, in one transaction. */
@Injectable()
export class ActOnDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly screens: DocketScreens,
    private readonly attachments: Attachments,
  ) {}

  /** Not found where it is not the caller's to see; stale (412) where `expected` is no longer its version. */
  async run(
    caller: Caller,
    id: string,
    expected: number | undefined,
    act: Act,
    { documentIds = [] }: Partial<Pick<MeetingReport, 'documentIds'>> = {},
  ): Promise<DeadlineView> {
    await this.work.run(caller, async (tx) => {
      const caseId = await this.store.caseOf(tx, 'deadline', id);
      await this.places.lockCase(tx, caseId);
      const { concern, party } = await this.screens.concern(tx, id);
      const deadline = await this.store.deadline(tx, id);
      assertVersion(deadline.version, expected);
      const decision = act(deadline, { ...readerOf(caller, tx.now).around, concern });
      const { state, facts } = granted(decision);

      await this.store.updateDeadline(tx, state);
      const of = { kind: 'deadline', id: deadline.id };
      if (state.met === null && deadline.met !== null) await this.attachments.dropEvidence(tx, [of]);
      await this.attachments.prove(tx, { of, documentIds, pointer: '/evidenceDocumentIds' });
      await this.places.refreshCase(tx, caseId);
      await tx.record(facts.map((fact) => actFact(fact, () => party?.memberId ?? null)));
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.deadline(tx, id));
  }
}
