import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { SubscriptionState } from './domain/subscription-life.js';

/** What is told of a subscription, and whom it concerns. */
export interface SubscriptionConcern {
  readonly caseId: string;
  readonly compartmentId: string;
  readonly personId: string;
  /** Who began it, and who filed it. */
  readonly counselIds: readonly string[];
  readonly state: SubscriptionState;
  readonly windowEndsOn: CalendarDate | null;
  readonly returnDueOn: CalendarDate | null;
}

/** Narrow questions about subscriptions. */
@Injectable()
export class SubscriptionsReader {
  /** Whom one concerns; undefined where there is none. */
  async concern(tx: Tx, id: string): Promise<SubscriptionConcern | undefined> {
    const [found] = await tx.query<SubscriptionConcern>(
      `SELECT case_id AS "caseId", compartment_id AS "compartmentId", person_id AS "personId", state,
              array_remove(ARRAY[drafted_by, filed_by], NULL) AS "counselIds",
              window_ends_on AS "windowEndsOn", return_due_on AS "returnDueOn"
         FROM po_subscription WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    return found;
  }
}
