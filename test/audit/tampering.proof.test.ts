import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  AuditReader,
  checkpointText,
  readCheckpoint,
  signCheckpoint,
  type Tx,
  verdictOn,
} from '../../src/platform/index.js';
import { cloneDatabase } from '../../src/platform/platform.fixtures.js';
import { chance, exported, grow, headOf, onACopy, restore, superuserTx, verified } from './copy.js';
import { tamperings } from './tamper.js';

const checker = join(__dirname, '..', '..', 'scripts', 'check-audit.mjs');
const seed = Number(process.env['HEZONG_TEST_SEED'] ?? 20_261_121);
const { privateKey } = generateKeyPairSync('ed25519');
const alliance = '019a0000-0000-7000-8000-000000000001';
const at = '2026-04-01T02:00:00.000Z';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let client: Client;
let tx: Tx;
let kept: ReturnType<typeof signCheckpoint>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hezong-audit-'));
  database = await cloneDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  for (const table of ['audit_link', 'outbox'])
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, DISABLE ROW LEVEL SECURITY`);
  await client.query(`SET TIME ZONE 'Asia/Shanghai'`);
  tx = superuserTx(client, alliance, at);
  await grow(tx, chance(seed), 80);
  kept = signCheckpoint(await headOf(tx), privateKey);
  await grow(tx, chance(seed + 1), 20);
  // Another alliance, whose chain is nobody's business here.
  await grow(superuserTx(client, '019a0000-0000-7000-8000-000000000002', at), chance(seed + 2), 10);
});
afterAll(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** Has the checker that knows nothing of ours look at many copies in one process; answers for each whether it holds. */
function checked(copies: readonly string[]): readonly boolean[] {
  const place = mkdtempSync(join(folder, 'copies-'));
  mkdirSync(place, { recursive: true });
  const files = copies.map((copy, i) => {
    const file = join(place, `${String(i)}.ndjson`);
    writeFileSync(file, copy);
    return file;
  });
  const checkpoint = join(place, 'checkpoint.txt');
  writeFileSync(checkpoint, checkpointText(kept));
  const script = `import { check } from ${JSON.stringify(checker)};
    const [checkpoint, ...files] = process.argv.slice(1);
    const holds = [];
    for (const file of files) holds.push((await check(file, [checkpoint])).faults.length === 0);
    process.stdout.write(JSON.stringify(holds));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script, checkpoint, ...files]);
  return JSON.parse(told.toString()) as boolean[];
}

describe('against a checkpoint kept elsewhere', () => {
  const names = Object.keys(tamperings);

  it('500 tamperings by a superuser are all found, by us and by the checker that is not ours', async () => {
    const missed: string[] = [];
    const copies: string[] = [];
    const did: string[] = [];
    for (let i = 0; i < 500; i++) {
      const name = names[i % names.length] ?? '';
      await onACopy(client, async () => {
        await tamperings[name]?.(tx, chance(seed + 100 + i), kept.size);
        const { faults } = await verified(tx, kept);
        if (faults.length === 0) missed.push(`${String(i)} ${name}`);
        if (/anew|grown again|in its place/.test(name))
          expect((await new AuditReader().verify(tx)).faults).toEqual([]);
        copies.push(await exported(tx));
        did.push(`${String(i)} ${name}`);
      });
    }
    expect(missed).toEqual([]);
    const holds = checked(copies);
    expect(holds).toHaveLength(500);
    expect(did.filter((_, i) => holds[i])).toEqual([]);
  });

  it('100 clean copies, restored and grown, raise no alarm', async () => {
    const alarms: unknown[] = [];
    const copies: string[] = [];
    for (let i = 0; i < 100; i++) {
      const random = chance(seed + 1_000 + i);
      await onACopy(client, async () => {
        if (i % 2 === 0) await restore(tx);
        await grow(tx, random, Math.floor(random() * 30));
        alarms.push(...(await verified(tx, kept)).faults);
        copies.push(await exported(tx));
      });
    }
    expect(alarms).toEqual([]);
    expect(checked(copies)).toEqual(Array.from({ length: 100 }, () => true));
  });

  it('a fact that was slipped in without a link is found', async () => {
    const found = await onACopy(client, async () => {
      await client.query(
        `INSERT INTO outbox SELECT gen_random_uuid(), alliance_id, 5000, type, subject_kind, subject_id, case_id, payload,
           actor_id, request_id, at, salt FROM outbox WHERE alliance_id = $1 AND audit_seq = 3`,
        [alliance],
      );
      return verified(tx, kept);
    });
    expect(found.faults).toMatchObject([{ seq: 5000, fault: 'unlinked_fact' }]);
  });

  it('a fact that tells another deed than its link is found', async () => {
    const { faults } = await onACopy(client, async () => {
      await client.query(`UPDATE outbox SET type = 'x.y' WHERE alliance_id = $1 AND audit_seq = 90`, [
        alliance,
      ]);
      return verified(tx, kept);
    });
    expect(faults).toMatchObject([{ seq: 90, fault: 'content_changed' }]);
  });
});

describe('the checkpoint', () => {
  const text = (): string => checkpointText(kept);

  it('is read back from its file, from a mail and from a quotation of one', () => {
    expect(readCheckpoint(text())).toEqual(kept);
    const mail = `Dear colleague,\r\n\r\n${text().replaceAll('\n', '\r\n')}\r\nRegards`;
    expect(readCheckpoint(mail)).toEqual(kept);
    expect(readCheckpoint(text().replaceAll(/^/gm, '> '))).toEqual(kept);
    expect(readCheckpoint('no checkpoint')).toBeUndefined();
  });

  it('is valid by our key, not by another, and not when a single character is another', () => {
    expect(verdictOn(kept, [kept.publicKey])).toBe('valid');
    const other = signCheckpoint(kept, generateKeyPairSync('ed25519').privateKey);
    expect(verdictOn(other, [kept.publicKey])).toBe('other_key');
    const random = chance(seed);
    for (let i = 0; i < 300; i++) {
      const place = Math.floor(random() * text().length);
      const changed = `${text().slice(0, place)}${text()[place] === '0' ? '1' : '0'}${text().slice(place + 1)}`;
      const read = readCheckpoint(changed);
      const same = read && checkpointText(read) === text();
      if (read !== undefined && !same) expect(verdictOn(read, [kept.publicKey])).toBe('invalid');
    }
  });
});

describe('the checker that is not ours', () => {
  const asked = (chain: string, checkpoint: string, ...more: string[]) => {
    const [a, b] = [join(folder, 'chain.ndjson'), join(folder, 'checkpoint.txt')];
    writeFileSync(a, chain);
    writeFileSync(b, checkpoint);
    const { status, stdout } = spawnSync(process.execPath, [checker, a, b, ...more], { encoding: 'utf8' });
    return { status, said: stdout };
  };

  it('says so in words and by its exit code', async () => {
    const chain = await exported(tx);
    expect(asked(chain, checkpointText(kept))).toMatchObject({ status: 0 });
    expect(asked(chain, checkpointText(kept), '--key', kept.publicKey)).toMatchObject({ status: 0 });
    const short = `${chain.split('\n').slice(0, 50).join('\n')}\n`;
    expect(asked(short, checkpointText(kept))).toMatchObject({ status: 1 });
    expect(asked(short, checkpointText(kept)).said).toContain('ends at link 50');
    const invented = signCheckpoint({ ...kept, head: 'f'.repeat(64) }, privateKey);
    expect(asked(chain, checkpointText(invented)).said).toContain('forged anew');
    const byAnother = signCheckpoint(kept, generateKeyPairSync('ed25519').privateKey);
    expect(asked(chain, checkpointText(byAnother), '--key', kept.publicKey)).toMatchObject({ status: 1 });
    expect(asked(chain, checkpointText(kept).replace('size 80', 'size 79')).said).toContain('was changed');
    expect(spawnSync(process.execPath, [checker]).status).toBe(2);
  });

  it('also checks links alone, as the app hands them out', async () => {
    const lines = (await exported(tx)).trimEnd().split('\n');
    const links = lines
      .map((line) => JSON.stringify({ ...(JSON.parse(line) as object), content: undefined }))
      .join('\n');
    expect(links).not.toMatch(/payload/);
    expect(asked(links, checkpointText(kept))).toMatchObject({ status: 0 });
  });
});
