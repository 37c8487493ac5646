import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { checkpointText, type SignedCheckpoint } from '../../src/platform/index.js';
import { anOriginal, onACopy, type Original, unguarded } from './copies.js';

let original: Original;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hezong-command-'));
  original = await anOriginal();
});
afterAll(async () => {
  await original.remove();
  rmSync(folder, { recursive: true });
});

function verify(
  url: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const program = join(process.env['HEZONG_TEST_BUILT'] ?? '', 'verify.js');
  const env = { ...process.env, DATABASE_URL: url, HEZONG_DATA_DIR: original.dataDir, LOG_LEVEL: 'silent' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

async function keptCheckpoint(): Promise<string> {
  const client = new Client({ connectionString: original.ownerUrl });
  await client.connect();
  try {
    await client.query('ALTER TABLE audit_checkpoint NO FORCE ROW LEVEL SECURITY');
    const { rows } = await client.query<SignedCheckpoint & { readonly moment: Date }>(
      `SELECT alliance_id AS "allianceId", size::integer, head, at AS moment, public_key AS "publicKey", signature
         FROM audit_checkpoint`,
    );
    await client.query('ALTER TABLE audit_checkpoint FORCE ROW LEVEL SECURITY');
    const [{ moment, ...row }] = rows as [(typeof rows)[0]];
    return checkpointText({ ...row, at: moment.toISOString() as SignedCheckpoint['at'] });
  } finally {
    await client.end();
  }
}

describe('npm run verify', () => {
  it('says one line for each thing that holds, and ends with 0', () => {
    const { status, said } = verify(original.url);
    expect(said.trimEnd().split('\n').at(-1)).toBe('Everything holds.');
    expect(said).toMatch(/^holds {2}audit {7}the audit chain holds/m);
    expect(status).toBe(0);
    expect(verify(original.url, 'outbox', 'timers').said.split('\n')).toHaveLength(4);
  });

  it('names what is broken, and ends with 1', async () => {
    const { status, said } = await onACopy(
      original,
      (client) => unguarded(client, () => client.query('UPDATE inbox SET lease_epoch = 0')),
      (url) => Promise.resolve(verify(url)),
    );
    expect(status).toBe(1);
    expect(said).toMatch(/^BROKEN outbox /m);
    expect(said).toContain('1 of ');
  });

  it('ends with 2 where it is asked for what there is not, and with 3 where it cannot look', () => {
    expect(verify(original.url, 'nonsense')).toMatchObject({ status: 2 });
    expect(verify('postgres://nobody@127.0.0.1:1/none').status).toBe(3);
  });

  it('checks the chains against a checkpoint in a file, and writes one out for the checker', async () => {
    const file = join(folder, 'checkpoint.txt');
    writeFileSync(file, await keptCheckpoint());
    expect(verify(original.url, 'audit', file)).toMatchObject({ status: 0 });

    const chain = join(folder, 'chain.ndjson');
    writeFileSync(chain, verify(original.url, 'chain', original.allianceId).said);
    const checker = join(__dirname, '..', '..', 'scripts', 'check-audit.mjs');
    expect(spawnSync(process.execPath, [checker, chain, file], { encoding: 'utf8' })).toMatchObject({
      status: 0,
    });

    const cut = await onACopy(
      original,
      (client) =>
        unguarded(client, async () => {
          await client.query('DELETE FROM audit_checkpoint');
          await client.query('DELETE FROM audit_link WHERE seq > 3');
          await client.query('DELETE FROM outbox WHERE audit_seq > 3');
        }),
      (url) => Promise.resolve(verify(url, 'audit', file)),
    );
    expect(cut).toMatchObject({ status: 1 });
    expect(cut.said).toContain('shorter_than_checkpoint');
  });
});
