import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import { clientsOf, holds, type Reader } from '../walls/index.js';
import { mayObject, type Subscription } from './domain/subscription.js';
import type { SubscriptionState } from './domain/subscription-life.js';
import { moverOf } from './move-subscriptions.js';
import type { UndertakingSight } from './windows/undertakings.store.js';

/** What is told of a subscription, and whom it concerns. */
export interface SubscriptionConcern {
  readonly caseId: string;
  readonly compartmentId: string;
  readonly personId: string;
  /** Who began it, and who filed it. */
  readonly counselIds: readonly string[];
  readonly state: SubscriptionState;
  /** Until when some supplier can object in time; null where none can any more. */
  readonly objectableUntil: Instant | null;
  readonly returnDueOn: CalendarDate | null;
}

/** SQL that is true of a window to which its supplier can object in time at a moment. */
export const objectable = (window: string, now: string): string =>
  `${window}.closed_at IS NULL AND ${window}.status = 'running' AND ${window}.opens_at > ${now}::timestamptz`;

/** Narrow questions about subscriptions. */
@Injectable()
export class SubscriptionsReader {
  /** Whom one concerns; undefined where there is none. */
  async concern(tx: Tx, id: string): Promise<SubscriptionConcern | undefined> {
    const [found] = await tx.query<SubscriptionConcern>(
      `SELECT case_id AS "caseId", compartment_id AS "compartmentId", person_id AS "personId", state,
              array_remove(ARRAY[drafted_by, filed_by], NULL) AS "counselIds",
              return_due_on AS "returnDueOn",
              (SELECT max(w.opens_at) FROM supplier_window w
                WHERE w.alliance_id = $1 AND w.subscription_id = $2 AND ${objectable('w', '$3')}) AS "objectableUntil"
         FROM po_subscription WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, tx.now],
    );
    return found;
  }
}

/** Whether someone may object to a subscription while the days for it run: counsel who acts in its case. */
export const isObjector = (reader: Reader, concern: SubscriptionConcern): boolean =>
  mayObject(moverOf(reader, concern), concern);

/**
 * Whose undertakings under a subscription somebody reads: all of them its person, the ethics officer and the counsel who began or filed
 * it; other counsel those of which suppliers they act for were given notice.
 */
export function undertakingSight(
  reader: Reader,
  one: Pick<Subscription, 'personId' | 'caseId' | 'draftedBy' | 'filedBy'>,
): UndertakingSight {
  const { personId } = reader;
  if (personId === one.personId || holds(reader, 'ethics_officer')) return 'all';
  if (holds(reader, 'outside_counsel') && [one.draftedBy, one.filedBy].includes(personId)) return 'all';
  const clients = clientsOf(reader).filter(({ caseId }) => caseId === one.caseId);
  return { memberIds: clients.map(({ memberId }) => memberId) };
}

/** Whether a subscription's page is there for someone, behind no wall: the subscriber's, and of counsel and the ethics officer who see its case. */
export const opensSubscription = (reader: Reader, { personId, caseId }: SubscriptionConcern): boolean =>
  reader.personId === personId ||
  (holds(reader, 'outside_counsel', 'ethics_officer') &&
    (reader.seesCase === 'all' || reader.seesCase.has(caseId)));
