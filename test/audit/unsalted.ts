import { createHash } from 'node:crypto';
import { instantOf } from '../../src/kernel/index.js';
import type { Json, Tx } from '../../src/platform/index.js';
import { canonicalJson } from '../../src/platform/domain/canonical-json.js';
import { SaltedChain1700000000031 } from '../../src/migrations/0031-salted-chain.js';

type Query = Pick<Tx, 'query'>['query'];

const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Takes the database back to where facts had no salts and links told of them. */
export async function takeBack(query: Query): Promise<void> {
  for (const statement of [
    'DROP TABLE audit_link',
    'ALTER TABLE unsalted_link RENAME TO audit_link',
    'ALTER TABLE audit_link RENAME CONSTRAINT pk_unsalted_link TO pk_audit_link',
    'ALTER TABLE outbox DROP COLUMN salt',
  ])
    await query(statement);
}

/** Brings it to the present again, as `migrate` does. */
export async function migrateOn(query: Query): Promise<void> {
  await new SaltedChain1700000000031().up({ query } as never);
}

interface StoredFact {
  readonly alliance_id: string;
  readonly audit_seq: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly type: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly payload: Json;
}

/** Forges an alliance's links as they were without salts, from its facts as they stand, into a table. */
export async function forgeUnsalted(
  query: Query,
  allianceId: string,
  table: 'audit_link' | 'unsalted_link',
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const facts = await query<StoredFact>(
    'SELECT * FROM outbox WHERE alliance_id = $1 AND audit_seq <= $2 ORDER BY audit_seq',
    [allianceId, upTo],
  );
  await query(`DELETE FROM ${table} WHERE alliance_id = $1`, [allianceId]);
  let prevHash = '0'.repeat(64);
  for (const fact of facts) {
    const link = {
      allianceId,
      at: instantOf(fact.at),
      actorId: fact.actor_id,
      action: fact.type,
      subjectKind: fact.subject_kind,
      subjectId: fact.subject_id,
      contentHash: hash({ caseId: fact.case_id, payload: fact.payload }),
      prevHash,
      seq: Number(fact.audit_seq),
    };
    const own = hash(link);
    await query(
      `INSERT INTO ${table} (alliance_id, seq, at, actor_id, action, subject_kind, subject_id, content_hash, prev_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        allianceId,
        fact.audit_seq,
        fact.at,
        fact.actor_id,
        fact.type,
        fact.subject_kind,
        fact.subject_id,
        link.contentHash,
        prevHash,
        own,
      ],
    );
    prevHash = own;
  }
}
