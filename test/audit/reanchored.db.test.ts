import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { CheckpointsStore } from '../../src/administration/checkpoints/checkpoints.store.js';
import { ReanchorChain } from '../../src/administration/checkpoints/reanchor-chain.js';
import {
  AuditReader,
  checkpointText,
  Consumers,
  type Fact,
  newId,
  signCheckpoint,
  type SigningKey,
  type Tx,
} from '../../src/platform/index.js';
import { cloneDatabase } from '../../src/platform/platform.fixtures.js';
import { factStatements } from '../../src/platform/facts/record-facts.js';
import { aFact, chance, exported, grow, headOf, onACopy, superuserTx } from './copy.js';
import { forgeAnew } from './tamper.js';
import { forgeUnsalted, migrateOn, takeBack } from './unsalted.js';

const checker = join(__dirname, '..', '..', 'scripts', 'check-audit.mjs');
const { privateKey } = generateKeyPairSync('ed25519');
const alliance = '019a0000-0000-7000-8000-000000000001';
const at = '2026-04-01T02:00:00.000Z';
const audit = new AuditReader();
const store = new CheckpointsStore(audit);

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let client: Client;
let tx: Tx;
let folder: string;
/** One of 40 links without salts, one of the last of these, one after both. */
let early: ReturnType<typeof signCheckpoint>;
let middle: ReturnType<typeof signCheckpoint>;
let late: ReturnType<typeof signCheckpoint>;

const recording = (given: Tx): Tx => ({
  ...given,
  record: async (facts: readonly Fact[]) => {
    for (const { sql, values } of await factStatements(given, new Consumers(), facts))
      await given.query(sql, values);
  },
});

async function unsaltedFacts(random: () => number, from: number, to: number): Promise<void> {
  for (let seq = from; seq <= to; seq++) {
    const { type, subject, caseId, payload } = aFact(random);
    await client.query(
      `INSERT INTO outbox (id, alliance_id, audit_seq, type, subject_kind, subject_id, case_id, payload, actor_id, request_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, 'r', $9)`,
      [newId(), alliance, seq, type, subject.kind, subject.id, caseId ?? null, payload, at],
    );
  }
}

async function unsaltedHead(seq: number) {
  const { rows } = await client.query<{ hash: string }>(
    'SELECT hash FROM audit_link WHERE alliance_id = $1 AND seq = $2',
    [alliance, seq],
  );
  const checkpoint = signCheckpoint(
    { allianceId: alliance, size: seq, head: rows[0]?.hash ?? '', at: tx.now },
    privateKey,
  );
  await store.keep(tx, newId(), checkpoint);
  return checkpoint;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hezong-audit-'));
  database = await cloneDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  tx = recording(superuserTx(client, alliance, at));
  await takeBack((sql, values) => tx.query(sql, values));
  for (const table of ['audit_link', 'outbox', 'audit_checkpoint'])
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, DISABLE ROW LEVEL SECURITY`);
  await unsaltedFacts(chance(1), 1, 60);
  await forgeUnsalted((sql, values) => tx.query(sql, values), alliance, 'audit_link');
  early = await unsaltedHead(40);
  middle = await unsaltedHead(60);

  await migrateOn((sql, values) => tx.query(sql, values));
  for (const table of ['audit_link', 'unsalted_link', 'outbox'])
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, DISABLE ROW LEVEL SECURITY`);
  expect((await audit.verify(tx, [early, middle])).faults).toEqual([]);
  await new ReanchorChain(audit, store, { privateKey } as SigningKey).run(tx);
  await grow(tx, chance(2), 19);
  late = signCheckpoint(await headOf(tx), privateKey);
});
afterAll(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** What the checker that is not ours finds. */
function checked(chain: string, ...checkpoints: readonly string[]): readonly string[] {
  const file = join(folder, 'chain.ndjson');
  writeFileSync(file, chain);
  const kept = checkpoints.map((text, i) => {
    const name = join(folder, `checkpoint-${String(i)}.txt`);
    writeFileSync(name, text);
    return name;
  });
  const script = `import { check } from ${JSON.stringify(checker)};
    const [file, ...kept] = process.argv.slice(1);
    process.stdout.write(JSON.stringify((await check(file, kept)).faults));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, file, ...kept]);
  return JSON.parse(said.toString()) as string[];
}

/** The chain as a route hands it out: nothing of it without salts, and only the one fact that all who read it are told. */
const handedOut = (chain: string): string =>
  chain
    .trimEnd()
    .split('\n')
    .map((line) => {
      const {
        content,
        unsalted: _unsalted,
        ...link
      } = JSON.parse(line) as {
        content: { action: string };
        unsalted?: object;
      };
      return JSON.stringify({ ...link, ...(content.action === 'chain.reanchored' && { content }) });
    })
    .join('\n');

describe('a chain that had no salts', () => {
  it('holds after it was forged anew, against checkpoints of before and after', async () => {
    const { links, faults } = await audit.verify(tx, [early, middle, late]);
    expect({ links, faults }).toEqual({ links: 80, faults: [] });
    const chain = await exported(tx);
    const kept = [early, middle, late].map(checkpointText);
    expect(checked(chain, ...kept)).toEqual([]);
    expect(checked(handedOut(chain), ...kept)).toEqual([]);
    expect(handedOut(chain)).not.toMatch(/contentHash|unsalted/);
  });

  it('gives every fact a salt of its own, and keeps its old links as they were', async () => {
    const { rows } = await client.query<{ salts: string; links: string; unsalted: string }>(
      `SELECT count(DISTINCT salt) FILTER (WHERE salt ~ '^[0-9a-f]{64}$') AS salts,
              (SELECT count(*) FROM audit_link) AS links, (SELECT count(*) FROM unsalted_link) AS unsalted FROM outbox`,
    );
    expect(rows).toEqual([{ salts: '80', links: '80', unsalted: '60' }]);
  });

  it('is bound to the new one once', async () => {
    await new ReanchorChain(audit, store, { privateKey } as SigningKey).run(tx);
    expect((await headOf(tx)).size).toBe(80);
  });

  it('is not bound where a fact was changed', async () => {
    await onACopy(client, async () => {
      await client.query(`DELETE FROM audit_link WHERE seq > 60`);
      await client.query(`DELETE FROM outbox WHERE audit_seq > 60`);
      await client.query(`UPDATE outbox SET payload = '{}' WHERE audit_seq = 7`);
      const binding = new ReanchorChain(audit, store, { privateKey } as SigningKey);
      await expect(binding.run(tx)).rejects.toThrow('checkpoint.chain_broken');
      await forgeAnew(tx);
      await expect(binding.run(tx)).rejects.toThrow('checkpoint.chain_broken');
    });
  });

  // What is handed out tells nothing of these: anchors and facts still say what was.
  const seenByUs = ', as we see ourselves';
  const q = (sql: string) => () => client.query(sql);
  const anew = () => forgeAnew(tx);
  const unsaltedAnew = () =>
    forgeUnsalted((sql, values) => tx.query(sql, values), alliance, 'unsalted_link', 60);
  const edited = q(
    `UPDATE outbox SET payload = '{"a": 1}' WHERE alliance_id = '${alliance}' AND audit_seq = 7`,
  );
  const cut = q(`DELETE FROM unsalted_link WHERE seq > 50`);
  const other =
    q(`UPDATE outbox SET payload = jsonb_set(payload, '{note}', to_jsonb(replace(payload->>'note', 'anchor 60', 'anchor 59')))
                    WHERE type = 'chain.reanchored'`);

  it.each([
    ['a fact of before edited', [edited]],
    ['it edited, and the chain forged anew', [edited, anew]],
    ['it edited, and the chain without salts forged anew', [edited, unsaltedAnew]],
    ['it edited, and both forged anew', [edited, anew, unsaltedAnew]],
    [
      'its time moved, and both forged anew',
      [q(`UPDATE outbox SET at = at - interval '1 h' WHERE audit_seq = 7`), anew, unsaltedAnew],
    ],
    ['an old link edited', [q(`UPDATE unsalted_link SET hash = repeat('0', 64) WHERE seq = 9`)]],
    [`what an old link says edited${seenByUs}`, [q(`UPDATE unsalted_link SET action = 'x.y' WHERE seq = 9`)]],
    ['an old link gone', [q('DELETE FROM unsalted_link WHERE seq = 9')]],
    ['the end of the old chain cut off', [cut]],
    [`the old chain gone${seenByUs}`, [q('DELETE FROM unsalted_link')]],
    [
      'the old chain and what binds it gone',
      [
        q('DELETE FROM unsalted_link'),
        q(`UPDATE outbox SET type = 'x.y' WHERE type = 'chain.reanchored'`),
        anew,
      ],
    ],
    ['what binds it edited', [other]],
    ['what binds it edited, and the chain forged anew', [other, anew]],
    ['a link of before edited', [q(`UPDATE audit_link SET commitment = repeat('0', 64) WHERE seq = 9`)]],
    ['a salt edited', [q(`UPDATE outbox SET salt = repeat('0', 64) WHERE audit_seq = 9`)]],
    [
      'the tail of both cut off',
      [q('DELETE FROM audit_link WHERE seq > 55'), q('DELETE FROM outbox WHERE audit_seq > 55'), cut],
    ],
  ])('shows against a checkpoint of before that is kept elsewhere: %s', async (title, deeds) => {
    await onACopy(client, async () => {
      for (const deed of deeds) await deed();
      expect((await audit.verify(tx, [early, middle])).faults).not.toEqual([]);
      if (title.endsWith(seenByUs)) return;
      const chain = await exported(tx);
      expect(checked(chain, checkpointText(early), checkpointText(middle))).not.toEqual([]);
    });
  });

  it('shows to who is handed the chain out a checkpoint of before that no anchor is of', async () => {
    const chain = handedOut(await exported(tx));
    const forged = signCheckpoint({ ...early, head: '1'.repeat(64) }, privateKey);
    expect(checked(chain, checkpointText(forged))).toEqual([expect.stringContaining('forged anew')]);
    const another = signCheckpoint(early, generateKeyPairSync('ed25519').privateKey);
    expect(checked(chain, checkpointText(another))).toEqual([expect.stringContaining('another key')]);
    const anchored = await onACopy(client, async () => {
      await client.query(`UPDATE outbox SET payload = '{"a": 1}' WHERE audit_seq = 7`);
      await forgeAnew(tx);
      return handedOut(await exported(tx));
    });
    expect(checked(anchored, checkpointText(early))).toEqual([expect.stringContaining('forged anew')]);
  });
});
