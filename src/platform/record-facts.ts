import { contentHash, nextLink } from './audit-chain.js';
import type { Consumers } from './consumers.js';
import { newId } from './ids.js';
import type { Fact, Tx } from './tx.js';

const insertFacts = `
  WITH link AS (
    INSERT INTO audit_link (alliance_id, seq, at, actor_id, action, subject_kind, subject_id, content_hash, prev_hash, hash)
    SELECT alliance_id, seq, at, actor_id, type, subject_kind, subject_id, content_hash, prev_hash, hash
      FROM jsonb_to_recordset($1::jsonb) AS f(alliance_id uuid, seq bigint, at timestamptz, actor_id uuid, type text,
        subject_kind text, subject_id uuid, content_hash text, prev_hash text, hash text)
  ), heard AS (
    INSERT INTO inbox (id, alliance_id, fact_id, consumer, due_at)
    SELECT id, alliance_id, fact_id, consumer, due_at
      FROM jsonb_to_recordset($2::jsonb) AS h(id uuid, alliance_id uuid, fact_id uuid, consumer text, due_at timestamptz)
  )
  INSERT INTO outbox (id, alliance_id, audit_seq, type, subject_kind, subject_id, case_id, payload, actor_id, request_id, at)
  SELECT id, alliance_id, seq, type, subject_kind, subject_id, case_id, payload, actor_id, request_id, at
    FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, alliance_id uuid, seq bigint, type text, subject_kind text,
      subject_id uuid, case_id uuid, payload jsonb, actor_id uuid, request_id text, at timestamptz)`;

/**
 * Writes facts to outbox, audit chain and inboxes in one statement. Takes the alliance's chain lock until commit, so it is
 * called last: links of one alliance are forged one after another, without a gap.
 */
export async function recordFacts(tx: Tx, consumers: Consumers, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const { allianceId } = tx.caller;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('audit'), hashtext($1))`, [allianceId]);
  const [head] = await tx.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM audit_link WHERE alliance_id = $1 ORDER BY seq DESC LIMIT 1',
    [allianceId],
  );
  const rows = forge(tx, head && { seq: Number(head.seq), hash: head.hash }, facts);
  const heard = rows.flatMap((row) =>
    consumers.of(row.type).map((consumer) => ({
      id: newId(),
      alliance_id: allianceId,
      fact_id: row.id,
      consumer,
      due_at: tx.now,
    })),
  );
  await tx.query(insertFacts, [JSON.stringify(rows), JSON.stringify(heard)]);
}

function forge(tx: Tx, head: { seq: number; hash: string } | undefined, facts: readonly Fact[]) {
  const { allianceId, personId, requestId } = tx.caller;
  let previous = head;
  return facts.map(({ type, subject, caseId, payload }) => {
    const link = nextLink(previous, {
      allianceId,
      at: tx.now,
      actorId: personId,
      action: type,
      subjectKind: subject.kind,
      subjectId: subject.id,
      contentHash: contentHash({ caseId: caseId ?? null, payload }),
    });
    previous = link;
    return {
      id: newId(),
      alliance_id: allianceId,
      seq: link.seq,
      at: tx.now,
      actor_id: personId,
      type,
      subject_kind: subject.kind,
      subject_id: subject.id,
      case_id: caseId ?? null,
      payload,
      request_id: requestId,
      content_hash: link.contentHash,
      prev_hash: link.prevHash,
      hash: link.hash,
    };
  });
}
