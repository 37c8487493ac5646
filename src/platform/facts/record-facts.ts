import { commitmentTo, genesis, newSalt } from '../audit-chain.js';
import type { Consumers } from './consumers.js';
import type { Statement } from '../database-client.js';
import { newId } from '../ids.js';
import { inTurns } from '../in-turns.js';
import type { Fact, Tx } from '../tx.js';

/** Has whoever adds to an alliance's chain wait for whoever does so already, until that one's commit. */
export const takeChain = `SELECT pg_advisory_xact_lock(hashtext('audit'), hashtext($1))`;

/** `linked` gives each fact the next place; `n` counts them from 0. What is hashed is the link's canonical JSON. */
const insertFacts = `
  WITH RECURSIVE head AS (
    SELECT seq, hash FROM audit_link WHERE alliance_id = $2 ORDER BY seq DESC LIMIT 1
  ), forged(n, seq, prev_hash, hash) AS (
    SELECT -1, coalesce((SELECT seq FROM head), 0), '', coalesce((SELECT hash FROM head), '${genesis}')
    UNION ALL
    SELECT n + 1, seq + 1, hash,
           encode(sha256(convert_to(concat('{"allianceId":"', $2::uuid, '","commitment":"', $1::jsonb->(n + 1)->>'commitment',
                                           '","prevHash":"', hash, '","seq":', seq + 1, '}'), 'UTF8')), 'hex')
      FROM forged WHERE n + 1 < jsonb_array_length($1::jsonb)
  ), linked AS (
    SELECT * FROM forged JOIN jsonb_to_recordset($1::jsonb) AS f(n int, id uuid, at timestamptz, actor_id uuid, type text,
      subject_kind text, subject_id uuid, case_id uuid, payload jsonb, request_id text, salt text, commitment text) USING (n)
  ), link AS (
    INSERT INTO audit_link (alliance_id, seq, commitment, prev_hash, hash)
    SELECT $2, seq, commitment, prev_hash, hash FROM linked
  ), heard AS (
    INSERT INTO inbox (id, alliance_id, fact_id, consumer, due_at)
    SELECT id, $2, fact_id, consumer, due_at
      FROM jsonb_to_recordset($3::jsonb) AS h(id uuid, fact_id uuid, consumer text, due_at timestamptz)
  )
  INSERT INTO outbox (id, alliance_id, audit_seq, type, subject_kind, subject_id, case_id, payload, salt, actor_id, request_id, at)
  SELECT id, $2, seq, type, subject_kind, subject_id, case_id, payload, salt, actor_id, request_id, at FROM linked`;

/**
 * What writes facts to outbox, audit chain and inboxes: the alliance's chain lock, held until commit, then all in one statement. They
 * are a transaction's last and need no answer, so links of one alliance are forged one after another, without a gap and without waiting
 * for anyone's round trip. Two statements, since one sees nothing that was committed while it waited.
 */
export async function factStatements(
  tx: Tx,
  consumers: Consumers,
  facts: readonly Fact[],
): Promise<readonly Statement[]> {
  if (facts.length === 0) return [];
  const { allianceId } = tx.caller;
  for (const { type } of facts) consumers.assertNamed(type);
  const rows = await inTurns(facts, (fact, n) => ({ n, ...rowOf(tx, fact) }));
  const heard = rows.flatMap((row) =>
    consumers.of(row.type).map((consumer) => ({ id: newId(), fact_id: row.id, consumer, due_at: tx.now })),
  );
  return [
    { sql: takeChain, values: [allianceId] },
    { sql: insertFacts, values: [JSON.stringify(rows), allianceId, JSON.stringify(heard)] },
  ];
}

function rowOf(tx: Tx, fact: Fact) {
  const { type, subject, payload } = fact;
  const caseId = fact.caseId ?? null;
  const { personId, requestId } = tx.caller;
  const salt = newSalt();
  return {
    id: newId(),
    at: tx.now,
    actor_id: personId,
    type,
    subject_kind: subject.kind,
    subject_id: subject.id,
    case_id: caseId,
    payload,
    request_id: requestId,
    salt,
    commitment: commitmentTo({
      salt,
      at: tx.now,
      actorId: personId,
      action: type,
      subjectKind: subject.kind,
      subjectId: subject.id,
      caseId,
      payload,
    }),
  };
}
