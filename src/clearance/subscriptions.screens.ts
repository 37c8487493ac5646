import { Injectable } from '@nestjs/common';
import { namesNow } from '../identity/index.js';
import { notWalledFrom, partyNamesSql, sightOfCaller, titleSql, visibleCase } from '../cases/index.js';
import type { Bilingual, Instant } from '../kernel/index.js';
import {
  hasRole,
  limitTo,
  namesJson,
  ordering,
  type Sorted,
  type SortKeys,
  type Tx,
} from '../platform/index.js';
import { Binds } from '../walls/index.js';
import type { Subscription } from './domain/subscription.js';
import type { SubscriptionState } from './domain/subscription-life.js';
import type { SupplierWindow } from './domain/window.js';
import type { SubscriptionOrder } from './subscriptions.contract.js';
import { subscriptionColumns } from './subscriptions.store.js';

/** A subscription with the names that belong to it. */
export interface ShownSubscription extends Subscription {
  readonly personName: Bilingual;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly compartmentName: Bilingual;
  /** How many of its windows stand how; those that were closed are not counted. */
  readonly windows: WindowCounts;
  /** When the next of its suppliers' windows passes; null where none runs. */
  readonly nextOpensAt: Instant | null;
}

/** How many suppliers may object still, were heard out, objected, or were found right. */
export interface WindowCounts {
  readonly running: number;
  readonly open: number;
  readonly objected: number;
  readonly denied: number;
}

/** A window of objection under an order, with whom it is about. */
export interface OrderWindow extends Pick<
  SupplierWindow,
  | 'id'
  | 'subscriptionId'
  | 'partyId'
  | 'status'
  | 'noticedAt'
  | 'opensAt'
  | 'objectedAt'
  | 'conferUntil'
  | 'settledAt'
  | 'closedAt'
> {
  readonly personId: string;
  readonly personName: Bilingual;
  readonly partyName: Bilingual;
  readonly isActive: boolean;
}

/** How many windows of an order are shown at once. */
const windowsShown = 200;

const sortKeys: SortKeys<SubscriptionOrder> = {
  drafted: { sql: 's.drafted_at', type: 'moment' },
  state: { sql: 's.state', type: 'text' },
};

/** Which subscriptions to list. */
export interface SubscriptionsFilter {
  readonly id?: string | undefined;
  readonly compartmentId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly personId?: string | undefined;
  readonly state?: SubscriptionState | undefined;
  readonly sort?: SubscriptionOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * SQL that is true of a subscription (`s`) the caller may know of: the caller's own, and for outside counsel and the ethics officer those
 * in cases they see. None behind a wall.
 */
function knownOf(tx: Tx, binds: Binds): string {
  const person = binds.bind(tx.caller.personId);
  const inCase = hasRole(tx.caller, 'outside_counsel', 'ethics_officer')
    ? visibleCase(sightOfCaller(tx.caller), 's.case_id', binds)
    : 'FALSE';
  return `(s.person_id = ${person}::uuid OR ${inCase}) AND ${notWalledFrom(tx, 'case', 's.case_id', binds)}
    AND ${notWalledFrom(tx, 'compartment', 's.compartment_id', binds)}`;
}

/** What people read of subscriptions. */
@Injectable()
export class SubscriptionsScreens {
  /** In the order asked for, one more than `limit` where there are more, in one query. */
  list(tx: Tx, filter: SubscriptionsFilter): Promise<(ShownSubscription & Sorted)[]> {
    const { id, compartmentId, caseId, personId, state, sort = '-drafted', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 's.id' }, binds);
    const now = `${bind(tx.now)}::timestamptz`;
    const where = [
      `s.alliance_id = ${bind(tx.caller.allianceId)}`,
      knownOf(tx, binds),
      ...(id === undefined ? [] : [`s.id = ${bind(id)}`]),
      ...(compartmentId === undefined ? [] : [`s.compartment_id = ${bind(compartmentId)}`]),
      ...(caseId === undefined ? [] : [`s.case_id = ${bind(caseId)}`]),
      ...(personId === undefined ? [] : [`s.person_id = ${bind(personId)}`]),
      ...(state === undefined ? [] : [`s.state = ${bind(state)}`]),
      ...after,
    ];
    return tx.query<ShownSubscription & Sorted>(
      `SELECT ${subscriptionColumns}, ${namesNow('p')} AS "personName", w.counts AS windows, w.next AS "nextOpensAt",
              c.number AS "caseNumber", ${titleSql('c')} AS "caseTitle", ${namesJson('k')} AS "compartmentName", ${column}
         FROM po_subscription s
         JOIN person p ON p.id = s.person_id
         JOIN case_file c ON c.alliance_id = s.alliance_id AND c.id = s.case_id
         JOIN compartment k ON k.alliance_id = s.alliance_id AND k.id = s.compartment_id
        CROSS JOIN LATERAL (
          SELECT jsonb_build_object(
                   'running', count(*) FILTER (WHERE w.status = 'running' AND w.opens_at > ${now}),
                   'open', count(*) FILTER (WHERE w.status = 'allowed' OR w.status = 'running' AND w.opens_at <= ${now}),
                   'objected', count(*) FILTER (WHERE w.status IN ('conferring', 'judge')),
                   'denied', count(*) FILTER (WHERE w.status = 'denied')) AS counts,
                 min(w.opens_at) FILTER (WHERE w.status = 'running' AND w.opens_at > ${now}) AS next
            FROM supplier_window w
           WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id AND w.closed_at IS NULL) w
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }
  /** The windows that count of those under an order of whom the caller may know, person by person; of those noticed last, where they are many. */
  windowsUnder(tx: Tx, compartmentId: string): Promise<OrderWindow[]> {
    const binds = new Binds();
    const { bind } = binds;
    return tx.query<OrderWindow>(
      `SELECT w.* FROM (
         SELECT w.id, w.subscription_id AS "subscriptionId", w.party_id AS "partyId", w.status, w.noticed_at AS "noticedAt",
                w.opens_at AS "opensAt", w.objected_at AS "objectedAt", w.confer_until AS "conferUntil", w.settled_at AS "settledAt",
                w.closed_at AS "closedAt", s.person_id AS "personId", ${namesNow('p')} AS "personName",
                ${partyNamesSql('y')} AS "partyName", s.state = 'active' AS "isActive", s.drafted_at, y.position
           FROM po_subscription s
           JOIN supplier_window w ON w.alliance_id = s.alliance_id AND w.subscription_id = s.id AND w.closed_at IS NULL
           JOIN person p ON p.id = s.person_id
           JOIN party y ON y.alliance_id = w.alliance_id AND y.id = w.party_id
          WHERE s.alliance_id = ${bind(tx.caller.allianceId)} AND s.compartment_id = ${bind(compartmentId)}
            AND s.state IN ('notice_window', 'active', 'denied') AND ${knownOf(tx, binds)}
          ORDER BY w.noticed_at DESC, w.id ${limitTo(windowsShown)}) w
        ORDER BY w.drafted_at, w."subscriptionId", w."noticedAt", w.position, w.id`,
      binds.values,
    );
  }
}
