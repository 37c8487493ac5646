import { Injectable } from '@nestjs/common';
import { type Caller, type Tx, UnitOfWork } from '../platform/index.js';
import type { ConfirmedDeadlinesView } from './docket-views.contract.js';
import { DocketPlaces } from './docket-places.store.js';
import { DocketScreens, readerOf } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { type Confirmations, confirmEach } from './domain/confirm-many.js';
import { actFact } from './domain/docket-facts.js';

/** A date to be vouched for, in the version that was looked at. */
export interface WishToConfirm {
  readonly id: string;
  readonly version: number;
}

/** Many dates vouched for by a second person, in one transaction. */
@Injectable()
export class ConfirmDeadlines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly screens: DocketScreens,
  ) {}

  /** Not found where one of them is not the caller's to see: then nothing is done. Whatever else stands against one is told of that one. */
  async run(caller: Caller, wishes: readonly WishToConfirm[]): Promise<ConfirmedDeadlinesView> {
    const kept = await this.work.run(caller, async (tx) => {
      for (const caseId of await this.store.casesOf(
        tx,
        wishes.map(({ id }) => id),
      ))
        await this.places.lockCase(tx, caseId);
      const { confirmed, members } = await this.decide(tx, wishes);
      await this.store.updateDeadlines(
        tx,
        confirmed.map(({ deadline }) => deadline),
      );
      await tx.record(confirmed.map((fact) => actFact(fact, () => members.get(fact.deadline.id) ?? null)));
      return { confirmed: confirmed.map(({ deadline }) => deadline.id) };
    });
    return this.work.read(caller, async (tx) => {
      const { refused } = await this.decide(tx, wishes);
      const why = new Map(refused.map(({ id, refusal }) => [id, refusal]));
      return {
        items: wishes.map(({ id }) => ({
          id,
          confirmed: kept.confirmed.includes(id),
          refusal: kept.confirmed.includes(id) ? null : (why.get(id) ?? null),
        })),
      };
    });
  }

  private async decide(
    tx: Tx,
    wishes: readonly WishToConfirm[],
  ): Promise<Confirmations & { readonly members: ReadonlyMap<string, string | null> }> {
    const ids = wishes.map(({ id }) => id);
    const concerns = await this.screens.concerns(tx, ids);
    const deadlines = new Map((await this.store.deadlines(tx, ids)).map((one) => [one.id, one]));
    const many = wishes.flatMap(({ id, version }) => {
      const [deadline, seen] = [deadlines.get(id), concerns.get(id)];
      return deadline && seen ? [{ deadline, expected: version, concern: seen.concern }] : [];
    });
    return {
      ...confirmEach(many, readerOf(tx.caller, tx.now).around),
      members: new Map([...concerns].map(([id, { party }]) => [id, party?.memberId ?? null])),
    };
  }
}
