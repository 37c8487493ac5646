import type { Instant } from '../../kernel/index.js';
import type { Tx } from '../tx.js';
import type { Json } from '../words.js';
import type { Ticket } from './leases.js';
import type { DueTimer, HeardFact } from './work-registry.js';

/** Work whose row is locked: nobody else does it until the transaction ends. */
export type WorkInHand =
  | { readonly kind: string; readonly timer: DueTimer }
  | { readonly kind: string; readonly fact: HeardFact; readonly consumer: string };

interface TimerRowInHand {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly payload: Json;
  readonly due_at: Instant;
  readonly attempts: number;
}

interface FactRowInHand {
  readonly work_id: string;
  readonly consumer: string;
  readonly id: string;
  readonly type: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly payload: Json;
  readonly at: Instant;
  readonly actor_id: string | null;
}

/**
 * SQL that locks the rows (`w`) of a ticket that its leases still hold, in order of id, so that two who lock several never wait for each
 * other; parameters as `claimOf` gives them. Found by their ids alone, and only then asked whether they are open: an index of what is open
 * would be taken for short where much came due since the database last counted, and be read as a whole for each ticket.
 */
const held = (table: Ticket['table']): string => `
  WITH locked AS MATERIALIZED (
    SELECT w.* FROM unnest($2::uuid[], $3::integer[]) AS l(id, epoch)
      JOIN ${table} w ON w.id = l.id AND w.lease_epoch = l.epoch AND w.alliance_id = $1
     ORDER BY w.id FOR UPDATE OF w
  ), held AS (SELECT * FROM locked WHERE done_at IS NULL AND failed_at IS NULL)`;

const claimOf = ({ allianceId, leases }: Ticket): readonly unknown[] => [
  allianceId,
  leases.map(({ id }) => id),
  leases.map(({ epoch }) => epoch),
];

const takeTimers = `${held('timer')}
  SELECT id, kind, subject_id, payload, due_at, attempts FROM held WHERE cancelled_at IS NULL ORDER BY id`;

const takeFacts = `${held('inbox')}
  SELECT w.id AS work_id, w.consumer, o.id, o.type, o.subject_kind, o.subject_id, o.case_id, o.payload, o.at, o.actor_id
    FROM held w JOIN outbox o ON o.alliance_id = w.alliance_id AND o.id = w.fact_id ORDER BY w.id`;

/** Locks those timers of a ticket that its leases still hold, in order of id: not those leased anew, done, cancelled or given up. */
export async function takeTimersInHand(tx: Tx, ticket: Ticket): Promise<readonly DueTimer[]> {
  return (await tx.query<TimerRowInHand>(takeTimers, claimOf(ticket))).map(timerOf);
}

/** A fact in hand, and whose hearing of it. */
export interface HearingInHand {
  /** The row of the work, which is not the fact's. */
  readonly id: string;
  readonly consumer: string;
  readonly fact: HeardFact;
}

/** The same of facts. */
export async function takeFactsInHand(tx: Tx, ticket: Ticket): Promise<readonly HearingInHand[]> {
  const rows = await tx.query<FactRowInHand>(takeFacts, claimOf(ticket));
  return rows.map((row) => ({ id: row.work_id, consumer: row.consumer, fact: factOf(row) }));
}

/**
 * Locks the row of a ticket. Undefined where the ticket is worthless: a later lease was given, or the work was done,
 * cancelled or given up.
 */
export async function takeInHand(tx: Tx, ticket: Ticket): Promise<WorkInHand | undefined> {
  if (ticket.table === 'timer') {
    const [timer] = await takeTimersInHand(tx, ticket);
    return timer && { kind: timer.kind, timer };
  }
  const [hearing] = await takeFactsInHand(tx, ticket);
  return hearing && { ...hearing, kind: `${hearing.fact.type} → ${hearing.consumer}` };
}

/** Marks work in hand done: all of a ticket, or those of it that are named. */
export async function markDone(
  tx: Tx,
  { table, leases }: Ticket,
  ids: readonly string[] = leases.map(({ id }) => id),
): Promise<void> {
  await tx.query(
    `UPDATE ${table} w SET done_at = $3, last_error = NULL FROM unnest($2::uuid[]) AS l(id)
      WHERE w.alliance_id = $1 AND w.id = l.id`,
    [tx.caller.allianceId, ids, tx.now],
  );
}

/** Prolongs the lease of work in hand, counted from now, because its effect begins only after the transaction. */
export async function prolong(tx: Tx, { table, leases }: Ticket, leaseMs: number): Promise<void> {
  await tx.query(
    `UPDATE ${table} SET leased_until = clock_timestamp() + $3 * interval '1 millisecond'
      WHERE alliance_id = $1 AND id = $2`,
    [tx.caller.allianceId, leases[0].id, leaseMs],
  );
}

/** What is written down about a try that failed. */
export interface FailedTry {
  /** Class and code, never content. */
  readonly lastError: string;
  /** When the next try is due, given how many have failed; undefined gives up. */
  readonly nextTry: (failedTries: number) => Instant | undefined;
}

/**
 * Of a ticket for one piece of work: counts a failed try and either plans the next or gives up. A later `due_at`, not a longer lease, holds the next try back:
 * what waits for its next try then takes none of the leases that others need.
 * Answers how many tries failed and whether it was given up, or undefined where the ticket had become worthless.
 */
export async function markFailed(
  tx: Tx,
  ticket: Ticket,
  failed: FailedTry,
): Promise<{ readonly tries: number; readonly givenUp: boolean } | undefined> {
  const [row] = await tx.query<{ attempts: number }>(
    `${held(ticket.table)} SELECT attempts FROM held`,
    claimOf(ticket),
  );
  if (row === undefined) return undefined;
  const tries = row.attempts + 1;
  const next = failed.nextTry(tries);
  await tx.query(
    `UPDATE ${ticket.table} SET attempts = $3, last_error = $4, leased_until = NULL,
            due_at = coalesce($5::timestamptz, due_at), failed_at = CASE WHEN $5::timestamptz IS NULL THEN $6::timestamptz END
      WHERE alliance_id = $1 AND id = $2`,
    [ticket.allianceId, ticket.leases[0].id, tries, failed.lastError, next ?? null, tx.now],
  );
  return { tries, givenUp: next === undefined };
}

const timerOf = (row: TimerRowInHand): DueTimer => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subject_id,
  payload: row.payload,
  dueAt: row.due_at,
  attempt: row.attempts + 1,
});

const factOf = (row: FactRowInHand): HeardFact => ({
  id: row.id,
  type: row.type,
  subject: { kind: row.subject_kind, id: row.subject_id },
  caseId: row.case_id,
  payload: row.payload,
  at: row.at,
  actorId: row.actor_id,
});
