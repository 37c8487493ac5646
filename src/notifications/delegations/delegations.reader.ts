import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { holds, keyOf, type Waits } from '../domain/delegation.js';
import { DelegationsStore, type ListedDelegation, thingOf } from './delegations.store.js';
import { WhatWaits } from './what-waits.reader.js';

/** What is delegated to whom, as it holds at the moment. */
@Injectable()
export class DelegationsReader {
  constructor(
    private readonly delegations: DelegationsStore,
    private readonly waits: WhatWaits,
  ) {}

  /**
   * Those that whoever acts gave or was given and that hold: where the other may not know of the thing any more, or could not do it, or it
   * was done since, none holds, and nobody needed to say so.
   */
  async around(tx: Tx): Promise<readonly ListedDelegation[]> {
    const { personId } = tx.caller;
    if (personId === null) return [];
    const open = await this.delegations.openAround(tx, personId);
    if (open.length === 0) return [];
    const things = open.map(thingOf);
    const [own, doable] = [
      await this.waits.among(tx, things, { able: false }),
      await this.waits.among(tx, things, { able: true }),
    ];
    const others = new Map<string, ReadonlyMap<string, Waits>>();
    for (const toId of new Set(open.filter(({ fromId }) => fromId === personId).map((one) => one.toId)))
      others.set(
        toId,
        await this.waits.doableBy(tx, toId, open.filter((one) => one.toId === toId).map(thingOf)),
      );
    return open.filter((one) => {
      const key = keyOf(thingOf(one));
      const taker = one.toId === personId ? doable : others.get(one.toId);
      return holds(one, own.get(key), taker?.get(key));
    });
  }
}
