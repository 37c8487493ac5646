import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { WorkInView, WorkState } from './domain/retry.js';

/** A piece of work as it is kept. */
export interface KeptWork {
  readonly id: string;
  readonly source: 'timer' | 'fact';
  readonly kind: string;
  readonly state: WorkState;
  readonly due_at: Instant;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly settled_at: Instant | null;
  /** The moment the list is sorted by. */
  readonly place: Instant;
}

/** How much work there is. */
export interface WorkCounts {
  readonly failed: number;
  readonly due: number;
  readonly planned: number;
}

/** What each list shows and in which order: failed and done by the newest, waiting by what is due first. */
const lists = {
  failed: {
    where: 'failed_at IS NOT NULL',
    place: 'failed_at',
    beyond: '(failed_at, id) < ($2::timestamptz, $3::uuid)',
    order: 'place DESC, id DESC',
  },
  done: { where: 'done_at IS NOT NULL', place: 'due_at', beyond: 'id < $3::uuid', order: 'id DESC' },
  waiting: {
    where: 'done_at IS NULL AND failed_at IS NULL',
    place: 'due_at',
    beyond: '(due_at, id) > ($2::timestamptz, $3::uuid)',
    order: 'place, id',
  },
} as const;

/** The lists of work. */
export type WorkList = keyof typeof lists;

const stateSql = `CASE WHEN done_at IS NOT NULL THEN 'done' WHEN failed_at IS NOT NULL THEN 'failed' ELSE 'waiting' END`;

const timers = (where: string, place: string): string => `
  SELECT id, 'timer' AS source, kind,
         CASE WHEN cancelled_at IS NOT NULL THEN 'cancelled' ELSE ${stateSql} END AS state,
         due_at, attempts, last_error, coalesce(done_at, failed_at, cancelled_at) AS settled_at, ${place} AS place
    FROM timer WHERE alliance_id = $1 AND ${where}`;

const facts = (where: string, place: string, page = ''): string => `
  SELECT id, 'fact' AS source, consumer AS kind, ${stateSql} AS state, due_at, attempts, last_error,
         coalesce(done_at, failed_at) AS settled_at, ${place} AS place
    FROM inbox WHERE alliance_id = $1 AND ${where} ${page}`;

/** Reads work, without what it is about, and has it tried again. */
@Injectable()
export class WorkStore {
  /** One list of work after a place in it. */
  list(
    tx: Tx,
    list: WorkList,
    limit: number,
    after: { readonly at: string; readonly id: string } | null,
  ): Promise<readonly KeptWork[]> {
    const { where, place, beyond, order } = lists[list];
    const further = `${where} AND ($2::timestamptz IS NULL OR ${beyond})`;
    const page = `ORDER BY ${order} LIMIT $4`;
    return tx.query<KeptWork>(
      `SELECT * FROM ((${timers(`${further} AND cancelled_at IS NULL`, place)} ${page})
                      UNION ALL (${facts(further, place, page)})) AS w ${page}`,
      [tx.caller.allianceId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** How much was given up, is due, and is planned for later. */
  async counts(tx: Tx): Promise<WorkCounts> {
    const [row] = await tx.query<WorkCounts>(
      `SELECT count(*) FILTER (WHERE failed)::integer AS failed,
              count(*) FILTER (WHERE NOT failed AND due_at <= $2)::integer AS due,
              count(*) FILTER (WHERE NOT failed AND due_at > $2)::integer AS planned
         FROM (SELECT due_at, failed_at IS NOT NULL AS failed FROM timer
                WHERE alliance_id = $1 AND done_at IS NULL AND cancelled_at IS NULL
               UNION ALL
               SELECT due_at, failed_at IS NOT NULL FROM inbox WHERE alliance_id = $1 AND done_at IS NULL) AS w`,
      [tx.caller.allianceId, tx.now],
    );
    return row ?? { failed: 0, due: 0, planned: 0 };
  }

  /** One piece of work. */
  async find(tx: Tx, id: string): Promise<KeptWork | undefined> {
    const [row] = await tx.query<KeptWork>(
      `${timers('id = $2', 'due_at')} UNION ALL ${facts('id = $2', 'due_at')}`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  /** Has failed work tried again from its first attempt, at once. False where it is not failed any more. */
  async retry(
    tx: Tx,
    { id, source }: { readonly id: string; readonly source: KeptWork['source'] },
  ): Promise<boolean> {
    const table = source === 'timer' ? 'timer' : 'inbox';
    const rows = await tx.query(
      `UPDATE ${table} SET failed_at = NULL, attempts = 0, leased_until = NULL, due_at = $3
        WHERE alliance_id = $1 AND id = $2 AND failed_at IS NOT NULL RETURNING id`,
      [tx.caller.allianceId, id, tx.now],
    );
    return rows.length > 0;
  }
}

/** A piece of work as rules look at it. */
export const inView = ({ id, kind, state, last_error }: KeptWork): WorkInView => ({
  id,
  kind,
  state,
  lastError: last_error,
});
