import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { DelegationsStore, type ListedDelegation, thingOf } from '../delegations/delegations.store.js';
import { WhatWaits } from '../delegations/what-waits.reader.js';
import { keyOf } from '../domain/delegation.js';
import { type StandIn, TellingStore } from './telling.store.js';

/** Who does something for whom, as far as it is said in reminders. */
export interface InStead {
  readonly away: readonly StandIn[];
  readonly delegated: readonly ListedDelegation[];
}

/** Who stands in for those away, and to whom single deadlines are given. */
@Injectable()
export class WhoInStead {
  constructor(
    private readonly telling: TellingStore,
    private readonly delegations: DelegationsStore,
    private readonly waits: WhatWaits,
  ) {}

  /** Of some people and deadlines, as things stand now. */
  async of(tx: Tx, personIds: readonly string[], deadlineIds: readonly string[]): Promise<InStead> {
    return {
      away: await this.telling.standIns(tx, personIds),
      delegated: await this.stillDoable(tx, await this.delegations.openOfDeadlines(tx, deadlineIds)),
    };
  }

  /** As on Today: what the other could not do themselves fell back. Asked once for each of the others. */
  private async stillDoable(tx: Tx, open: readonly ListedDelegation[]): Promise<readonly ListedDelegation[]> {
    const held = [];
    for (const toId of new Set(open.map((one) => one.toId))) {
      const theirs = open.filter((one) => one.toId === toId);
      const doable = await this.waits.doableBy(tx, toId, theirs.map(thingOf));
      held.push(...theirs.filter((one) => doable.has(keyOf(thingOf(one)))));
    }
    return held;
  }
}
