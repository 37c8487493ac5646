import { Injectable } from '@nestjs/common';
import { namesNow } from '../identity/index.js';
import { notWalledFrom, sightOfCaller, titleSql, visibleCase } from '../cases/index.js';
import type { Bilingual } from '../kernel/index.js';
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
import type { SubscriptionOrder } from './subscriptions.contract.js';
import { subscriptionColumns } from './subscriptions.store.js';

/** A subscription with the names that belong to it. */
export interface ShownSubscription extends Subscription {
  readonly personName: Bilingual;
  readonly objectedByName: Bilingual | null;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly compartmentName: Bilingual;
}

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
      `SELECT ${subscriptionColumns}, ${namesNow('p')} AS "personName", ${namesNow('o')} AS "objectedByName",
              c.number AS "caseNumber", ${titleSql('c')} AS "caseTitle", ${namesJson('k')} AS "compartmentName", ${column}
         FROM po_subscription s
         JOIN person p ON p.id = s.person_id
         JOIN case_file c ON c.alliance_id = s.alliance_id AND c.id = s.case_id
         JOIN compartment k ON k.alliance_id = s.alliance_id AND k.id = s.compartment_id
         LEFT JOIN person o ON o.id = s.objected_by
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }
}
