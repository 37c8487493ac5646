import type { Instant } from '../../src/kernel/index.js';
import type { Json, Tx } from '../../src/platform/index.js';
import { commitmentTo, newSalt, nextLink } from '../../src/platform/audit-chain.js';
import { aFact, chance, grow, idBy } from './copy.js';

/** What someone with every right does to a chain of which a checkpoint of `size` links lies elsewhere. */
export type Tampering = (tx: Tx, random: () => number, size: number) => Promise<void>;

const within = (random: () => number, size: number): number => 1 + Math.floor(random() * size);
const one = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const set = (tx: Tx, table: 'audit_link' | 'outbox', change: string, at: number, ...more: unknown[]) =>
  tx.query(
    `UPDATE ${table} SET ${change} WHERE alliance_id = $1 AND ${table === 'outbox' ? 'audit_seq' : 'seq'} = $2`,
    [tx.caller.allianceId, at, ...more],
  );
const remove = (tx: Tx, table: 'audit_link' | 'outbox', condition: string, ...more: unknown[]) =>
  tx.query(`DELETE FROM ${table} WHERE alliance_id = $1 AND ${condition}`, [tx.caller.allianceId, ...more]);

/** Moves every link and fact from a place on by some places. */
async function shift(tx: Tx, from: number, by: number): Promise<void> {
  for (const [table, seq] of [
    ['audit_link', 'seq'],
    ['outbox', 'audit_seq'],
  ] as const) {
    const moved = `alliance_id = $1 AND ${seq} >= $2`;
    await tx.query(`UPDATE ${table} SET ${seq} = -${seq} WHERE ${moved}`, [tx.caller.allianceId, from]);
    await tx.query(`UPDATE ${table} SET ${seq} = -${seq} + $2 WHERE alliance_id = $1 AND ${seq} < 0`, [
      tx.caller.allianceId,
      by,
    ]);
  }
}

async function swap(tx: Tx, table: 'audit_link' | 'outbox', a: number, b: number): Promise<void> {
  const seq = table === 'outbox' ? 'audit_seq' : 'seq';
  await set(tx, table, `${seq} = -1`, a);
  await set(tx, table, `${seq} = $3`, b, a);
  await set(tx, table, `${seq} = $3`, -1, b);
}

const linkFields = [
  `commitment = md5(commitment) || md5('x')`,
  `prev_hash = reverse(prev_hash) || 'x'`,
  `hash = upper(hash) || ' '`,
];
const factFields = [
  `at = at - interval '1 hour'`,
  `at = at + interval '0.0004 s'`,
  `at = 'infinity'`,
  `at = '0044-03-15 BC'`,
  `salt = md5(salt) || md5('x')`,
  `at = at + interval '1 s'`,
  `actor_id = $3`,
  `type = 'case.closed'`,
  `subject_kind = 'other'`,
  `subject_id = $3`,
  `case_id = $3`,
  `payload = '{}'`,
  `payload = jsonb_set(payload, '{count}', '-1')`,
  `payload = payload || '{"__proto__": 1}'`,
];

const withId = (tx: Tx, table: 'audit_link' | 'outbox', change: string, at: number, id: string) =>
  set(tx, table, change, at, ...(change.includes('$3') ? [id] : []));

interface StoredFact {
  readonly at_ms: string;
  readonly actor_id: string | null;
  readonly type: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly payload: Json;
  readonly salt: string;
}

/** A moment as a link says it, also one that the app never wrote. */
const momentOf = (ms: string): Instant =>
  (Number.isInteger(Number(ms)) ? new Date(Number(ms)).toISOString() : ms) as Instant;

const storedFacts = 'SELECT *, (extract(epoch FROM at) * 1000)::text AS at_ms FROM outbox';

const commitmentOf = (fact: StoredFact): string =>
  commitmentTo({
    salt: fact.salt,
    at: momentOf(fact.at_ms),
    actorId: fact.actor_id,
    action: fact.type,
    subjectKind: fact.subject_kind,
    subjectId: fact.subject_id,
    caseId: fact.case_id,
    payload: fact.payload,
  });

/** Forges every link anew from the facts as they now stand: a chain that holds by itself. */
export async function forgeAnew(tx: Tx): Promise<void> {
  const { allianceId } = tx.caller;
  const facts = await tx.query<StoredFact>(`${storedFacts} WHERE alliance_id = $1 ORDER BY audit_seq`, [
    allianceId,
  ]);
  await remove(tx, 'audit_link', 'true');
  let previous: ReturnType<typeof nextLink> | undefined;
  const links = facts.map((fact) => {
    previous = nextLink(previous, { allianceId, commitment: commitmentOf(fact) });
    return previous;
  });
  await tx.query('UPDATE outbox SET audit_seq = -audit_seq WHERE alliance_id = $1', [allianceId]);
  await tx.query(
    `UPDATE outbox o SET audit_seq = n.place FROM (SELECT id, row_number() OVER (ORDER BY audit_seq DESC) AS place
       FROM outbox WHERE alliance_id = $1) n WHERE n.id = o.id`,
    [allianceId],
  );
  await tx.query(
    `INSERT INTO audit_link SELECT "allianceId", seq, commitment, "prevHash", hash FROM jsonb_to_recordset($1::jsonb)
       AS f("allianceId" uuid, seq bigint, commitment text, "prevHash" text, hash text)`,
    [JSON.stringify(links)],
  );
}

/** Puts a fact with a link in between, as the app would have forged it there. */
async function insertAt(tx: Tx, random: () => number, place: number): Promise<void> {
  const { allianceId } = tx.caller;
  await shift(tx, place, 1);
  const [before] = await tx.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM audit_link WHERE alliance_id = $1 AND seq = $2',
    [allianceId, place - 1],
  );
  const { type, subject, payload } = aFact(random);
  const fact = {
    at_ms: String(Date.parse(tx.now)),
    actor_id: null,
    type,
    subject_kind: subject.kind,
    subject_id: subject.id,
    case_id: null,
    payload: payload as Json,
    salt: newSalt(),
  };
  const link = nextLink(before && { seq: Number(before.seq), hash: before.hash }, {
    allianceId,
    commitment: commitmentOf(fact),
  });
  await tx.query(
    'INSERT INTO audit_link (alliance_id, seq, commitment, prev_hash, hash) VALUES ($1, $2, $3, $4, $5)',
    [allianceId, place, link.commitment, link.prevHash, link.hash],
  );
  await tx.query(
    `INSERT INTO outbox (id, alliance_id, audit_seq, type, subject_kind, subject_id, payload, salt, request_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'forged', $9)`,
    [idBy(random), allianceId, place, type, subject.kind, subject.id, payload, fact.salt, tx.now],
  );
}

/** Everything that changes what the chain says of its first `size` links without forging it anew. */
const plain: Readonly<Record<string, Tampering>> = {
  'a link edited': async (tx, random, size) => {
    await withId(tx, 'audit_link', one(random, linkFields), within(random, size), idBy(random));
  },
  'a fact edited': async (tx, random, size) => {
    await withId(tx, 'outbox', one(random, factFields), within(random, size), idBy(random));
  },
  'a fact edited and its link committed to it': async (tx, random, size) => {
    const place = within(random, size);
    await withId(tx, 'outbox', one(random, factFields), place, idBy(random));
    const [fact] = await tx.query<StoredFact>(`${storedFacts} WHERE alliance_id = $1 AND audit_seq = $2`, [
      tx.caller.allianceId,
      place,
    ]);
    if (fact) await set(tx, 'audit_link', 'commitment = $3', place, commitmentOf(fact));
  },
  'a link deleted': async (tx, random, size) => {
    await remove(tx, 'audit_link', 'seq = $2', within(random, size));
  },
  'a fact deleted': async (tx, random, size) => {
    await remove(tx, 'outbox', 'audit_seq = $2', within(random, size));
  },
  'both deleted and the rest moved up': async (tx, random, size) => {
    const place = within(random, size);
    await remove(tx, 'audit_link', 'seq = $2', place);
    await remove(tx, 'outbox', 'audit_seq = $2', place);
    await shift(tx, place + 1, -1);
  },
  'two exchanged': async (tx, random, size) => {
    const a = within(random, size);
    const b = (a % size) + 1;
    const tables = one(random, [['audit_link'], ['outbox'], ['audit_link', 'outbox']] as const);
    for (const table of tables) await swap(tx, table, a, b);
  },
  'one put in between': (tx, random, size) => insertAt(tx, random, within(random, size)),
  'one told twice': async (tx, random, size) => {
    const place = within(random, size);
    await shift(tx, place + 1, 1);
    await tx.query(
      `INSERT INTO audit_link SELECT alliance_id, seq + 1, commitment, prev_hash, hash FROM audit_link WHERE alliance_id = $1 AND seq = $2`,
      [tx.caller.allianceId, place],
    );
    await tx.query(
      `INSERT INTO outbox SELECT gen_random_uuid(), alliance_id, audit_seq + 1, type, subject_kind, subject_id, case_id,
         payload, actor_id, request_id, at, salt FROM outbox WHERE alliance_id = $1 AND audit_seq = $2`,
      [tx.caller.allianceId, place],
    );
  },
  'its tail cut off': async (tx, random, size) => {
    const left = Math.floor(random() * size);
    await remove(tx, 'audit_link', 'seq > $2', left);
    await remove(tx, 'outbox', 'audit_seq > $2', left);
  },
  'its tail cut off and grown again': async (tx, random, size) => {
    const left = Math.floor(random() * size);
    await remove(tx, 'audit_link', 'seq > $2', left);
    await remove(tx, 'outbox', 'audit_seq > $2', left);
    await grow(tx, random, size - left + Math.floor(random() * 5));
  },
  'all of it deleted': async (tx) => {
    await remove(tx, 'audit_link', 'true');
    await remove(tx, 'outbox', 'true');
  },
};

const changesFacts = [
  'a fact edited',
  'both deleted and the rest moved up',
  'one put in between',
  'one told twice',
  'a fact deleted',
] as const;

/** The same, and then every link is forged anew, so that the chain holds by itself. */
const forged = Object.fromEntries(
  changesFacts.map((name): [string, Tampering] => [
    `${name}, and the whole chain forged anew`,
    async (tx, random, size) => {
      await plain[name]?.(tx, random, size);
      await forgeAnew(tx);
    },
  ]),
);

/** Every way, by name. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  ...plain,
  ...forged,
  'two facts exchanged, and the whole chain forged anew': async (tx, random, size) => {
    const a = within(random, size);
    await swap(tx, 'outbox', a, (a % size) + 1);
    await forgeAnew(tx);
  },
  'its tail cut off, and the whole chain forged anew': async (tx, random, size) => {
    await remove(tx, 'outbox', 'audit_seq > $2', Math.floor(random() * size));
    await forgeAnew(tx);
  },
  'another chain in its place': async (tx, random) => {
    await remove(tx, 'audit_link', 'true');
    await remove(tx, 'outbox', 'true');
    await grow(tx, chance(Math.floor(random() * 1e9)), 120);
  },
};
