import { Injectable } from '@nestjs/common';
import { granted, type Tx } from '../../platform/index.js';
import { DocketPlaces } from '../docket-places.store.js';
import { DocketScreens, readerOf } from '../docket.screens.js';
import { DocketStore } from '../docket.store.js';
import type { Deadline } from '../domain/deadline.js';
import type { DeadlineAround } from '../domain/deadline-life.js';
import type { Outcome } from '../domain/decide-deadline.js';
import { actFact } from '../domain/docket-facts.js';

/** What is done to several dates of one case at once, each as the rules of one say. */
@Injectable()
export class ActOnMany {
  constructor(
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly screens: DocketScreens,
  ) {}

  /** The case is locked already. Those of which `only` is not true are left as they are. */
  async run(
    tx: Tx,
    caseId: string,
    ids: readonly string[],
    act: (deadline: Deadline, around: DeadlineAround) => Outcome,
    only: (deadline: Deadline) => boolean = () => true,
  ): Promise<void> {
    if (ids.length === 0) return;
    const concerns = await this.screens.concerns(tx, ids);
    const { around } = readerOf(tx.caller, tx.now);
    const done = (await this.store.deadlines(tx, ids)).filter(only).map((deadline) => {
      const concern = concerns.get(deadline.id)?.concern ?? 'other';
      return granted(act(deadline, { ...around, concern }));
    });
    await this.store.updateDeadlines(
      tx,
      done.map(({ state }) => state),
    );
    await this.places.refreshCase(tx, caseId);
    const memberOf = (id: string) => concerns.get(id)?.party?.memberId ?? null;
    await tx.record(
      done.flatMap(({ facts }) => facts.map((fact) => actFact(fact, () => memberOf(fact.deadline.id)))),
    );
  }
}
