import { hash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const salted = [
  ...['audit_link', 'outbox'].map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `ALTER TABLE audit_link RENAME TO unsalted_link`,
  `ALTER TABLE unsalted_link RENAME CONSTRAINT pk_audit_link TO pk_unsalted_link`,
  `REVOKE INSERT ON unsalted_link FROM hezong_app`,
  `CREATE TABLE audit_link (
    alliance_id uuid NOT NULL,
    seq bigint NOT NULL,
    commitment text NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_link PRIMARY KEY (alliance_id, seq)
  )`,
  // Each row gets a value of its own: what is no constant is worked out for every row.
  `ALTER TABLE outbox ADD COLUMN salt text NOT NULL DEFAULT encode(sha256(convert_to(
     concat(gen_random_uuid(), gen_random_uuid(), gen_random_uuid()), 'UTF8')), 'hex')`,
  `ALTER TABLE outbox ALTER COLUMN salt DROP DEFAULT`,
];

const guarded = [
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_link
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ...tenantTable('audit_link', 'SELECT, INSERT'),
  ...['unsalted_link', 'outbox'].map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

const factsAfter = `
  SELECT alliance_id, audit_seq, salt, (extract(epoch FROM at) * 1000)::text AS at_ms, actor_id, type, subject_kind, subject_id,
         case_id, payload::text AS payload
    FROM outbox WHERE (alliance_id, audit_seq) > ($1::uuid, $2::bigint) ORDER BY alliance_id, audit_seq LIMIT 5000`;

const insertLinks = `
  INSERT INTO audit_link (alliance_id, seq, commitment, prev_hash, hash)
  SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[])`;

interface FactRow {
  readonly alliance_id: string;
  readonly audit_seq: string;
  readonly salt: string;
  readonly at_ms: string;
  readonly actor_id: string | null;
  readonly type: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly payload: string;
}

/** JSON with its keys sorted and no white space, as links are hashed. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  const written = Object.keys(members)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(members[key])}`);
  return `{${written.join(',')}}`;
}

const sha256 = (value: unknown): string => hash('sha256', canonical(value), 'hex');

/** A moment as links say it; one that is no whole millisecond of our era was never written by us, and stays what it is. */
function momentOf(ms: string): string {
  const value = Number(ms);
  return Number.isInteger(value) && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : ms;
}

const commitmentTo = (fact: FactRow): string =>
  sha256({
    salt: fact.salt,
    at: momentOf(fact.at_ms),
    actorId: fact.actor_id,
    action: fact.type,
    subjectKind: fact.subject_kind,
    subjectId: fact.subject_id,
    caseId: fact.case_id,
    payload: JSON.parse(fact.payload) as unknown,
  });

/** Forges every alliance's chain anew from its facts, some at a time. */
async function forgeAnew(runner: QueryRunner): Promise<void> {
  let last = { alliance_id: '00000000-0000-0000-0000-000000000000', seq: '0', hash: '' };
  for (;;) {
    const asked = [last.alliance_id, last.seq];
    const facts = (await runner.query(factsAfter, asked)) as readonly FactRow[];
    if (facts.length === 0) return;
    const links = facts.map((fact) => {
      const commitment = commitmentTo(fact);
      const prevHash = fact.alliance_id === last.alliance_id ? last.hash : '0'.repeat(64);
      const { alliance_id, audit_seq: seq } = fact;
      const own = sha256({ allianceId: alliance_id, commitment, prevHash, seq: Number(seq) });
      last = { alliance_id, seq, hash: own };
      return [alliance_id, seq, commitment, prevHash, own] as const;
    });
    await runner.query(
      insertLinks,
      [0, 1, 2, 3, 4].map((column) => links.map((link) => link[column])),
    );
  }
}

/**
 * Gives every fact a salt, and forges the chains anew with links that tell nothing of their facts. The links there were are kept as they
 * are: checkpoints were made of them.
 */
export class SaltedChain1700000000031 implements MigrationInterface {
  name = 'SaltedChain1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of salted) await runner.query(statement);
    await forgeAnew(runner);
    for (const statement of guarded) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
