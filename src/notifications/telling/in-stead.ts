import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { DelegationsStore, type ListedDelegation } from '../delegations/delegations.store.js';
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
  ) {}

  /** Of some people and deadlines, as things stand now. */
  async of(tx: Tx, personIds: readonly string[], deadlineIds: readonly string[]): Promise<InStead> {
    return {
      away: await this.telling.standIns(tx, personIds),
      delegated: await this.delegations.openOfDeadlines(tx, deadlineIds),
    };
  }
}
