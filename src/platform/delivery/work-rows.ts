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

const held =
  'w.alliance_id = $1 AND w.id = $2 AND w.lease_epoch = $3 AND w.done_at IS NULL AND w.failed_at IS NULL';

const takeTimer = `
  SELECT w.id, w.kind, w.subject_id, w.payload, w.due_at, w.attempts
    FROM timer w WHERE ${held} AND w.cancelled_at IS NULL FOR UPDATE`;

const takeFact = `
  SELECT w.consumer, o.id, o.type, o.subject_kind, o.subject_id, o.case_id, o.payload, o.at, o.actor_id
    FROM inbox w JOIN outbox o ON o.alliance_id = w.alliance_id AND o.id = w.fact_id WHERE ${held} FOR UPDATE OF w`;

/**
 * Locks the row of a ticket. Undefined where the ticket is worthless: a later lease was given, or the work was done,
 * cancelled or given up.
 */
export async function takeInHand(tx: Tx, ticket: Ticket): Promise<WorkInHand | undefined> {
  const parameters = [ticket.allianceId, ticket.id, ticket.epoch];
  if (ticket.table === 'timer') {
    const [row] = await tx.query<TimerRowInHand>(takeTimer, parameters);
    return row && { kind: row.kind, timer: timerOf(row) };
  }
  const [row] = await tx.query<FactRowInHand>(takeFact, parameters);
  return row && { kind: `${row.type} → ${row.consumer}`, fact: factOf(row), consumer: row.consumer };
}

/** Marks work in hand done. */
export async function markDone(tx: Tx, ticket: Ticket): Promise<void> {
  await tx.query(
    `UPDATE ${ticket.table} SET done_at = $3, last_error = NULL WHERE alliance_id = $1 AND id = $2`,
    [ticket.allianceId, ticket.id, tx.now],
  );
}

/** Prolongs the lease of work in hand, counted from now, because its effect begins only after the transaction. */
export async function prolong(tx: Tx, ticket: Ticket, leaseMs: number): Promise<void> {
  await tx.query(
    `UPDATE ${ticket.table} SET leased_until = clock_timestamp() + $3 * interval '1 millisecond'
      WHERE alliance_id = $1 AND id = $2`,
    [ticket.allianceId, ticket.id, leaseMs],
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
 * Counts a failed try and either plans the next or gives up. A later `due_at`, not a longer lease, holds the next try back:
 * what waits for its next try then takes none of the leases that others need.
 * Answers how many tries failed and whether it was given up, or undefined where the ticket had become worthless.
 */
export async function markFailed(
  tx: Tx,
  ticket: Ticket,
  failed: FailedTry,
): Promise<{ readonly tries: number; readonly givenUp: boolean } | undefined> {
  const [row] = await tx.query<{ attempts: number }>(
    `SELECT w.attempts FROM ${ticket.table} w WHERE ${held} FOR UPDATE`,
    [ticket.allianceId, ticket.id, ticket.epoch],
  );
  if (row === undefined) return undefined;
  const tries = row.attempts + 1;
  const next = failed.nextTry(tries);
  await tx.query(
    `UPDATE ${ticket.table} SET attempts = $3, last_error = $4, leased_until = NULL,
            due_at = coalesce($5::timestamptz, due_at), failed_at = CASE WHEN $5::timestamptz IS NULL THEN $6::timestamptz END
      WHERE alliance_id = $1 AND id = $2`,
    [ticket.allianceId, ticket.id, tries, failed.lastError, next ?? null, tx.now],
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
