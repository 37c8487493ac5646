import { mkdtemp, rm, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids.js';
import { NotFoundError } from '../errors.js';
import { systemCaller } from '../words.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { ConfigError } from '../config.js';
import { BlobMissingError } from './blob-store.js';
import { Blobs } from './blobs.js';
import { type Layout, piecesOf } from './layout.js';
import { LocalStore } from './local-store.js';
import { MasterKey } from './master-key.js';
import { SealBrokenError } from './seal.js';
import { Sealing } from './sealing.js';

const yes = { allowed: true, clause: 'own' } as const;
let db: TestDatabase;
let dataDir: string;
let sealing: Sealing;
let blobs: Blobs;
const caller = aCaller();

beforeAll(async () => {
  db = await aTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'hezong-blobs-'));
  sealing = new Sealing(new MasterKey({ dataDir }, db.source));
  blobs = new Blobs(new LocalStore(join(dataDir, 'blobs')));
});
afterAll(async () => {
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

const openKey = () =>
  db.work.run(caller, async (tx) => sealing.release(tx, await sealing.ensureKey(tx, null), yes));

async function gathered(chunks: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}

describe('a key', () => {
  it('is one and the same however often it is asked for', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => db.work.run(caller, (tx) => sealing.ensureKey(tx, null))),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('is not found from another alliance', async () => {
    const { keyId } = await openKey();
    const stranger = db.work.read(aCaller(), (tx) => sealing.release(tx, keyId, yes));
    await expect(stranger).rejects.toThrow(NotFoundError);
  });

  it('of a compartment is not made by who is not admitted, nor by the system', async () => {
    const made = db.work.run(caller, (tx) => sealing.ensureKey(tx, newId()));
    await expect(made).rejects.toThrow(NotFoundError);
    const bySystem = db.work.run(systemCaller(caller.allianceId), (tx) => sealing.ensureKey(tx, newId()));
    await expect(bySystem).rejects.toThrow(NotFoundError);
  });
});

describe('the master key', () => {
  it('is made once, readable by its owner alone', async () => {
    const again = new MasterKey({ dataDir }, db.source);
    expect(again.bytes).toEqual(new MasterKey({ dataDir }, db.source).bytes);
    expect((await stat(join(dataDir, 'master.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).not.toContainEqual(expect.stringMatching(/^master\.key\./));
  });

  it('that is another than the database was sealed with ends the start', async () => {
    await new MasterKey({ dataDir }, db.source).check();
    const other = new MasterKey({ dataDir, masterKey: Buffer.alloc(32, 9) }, db.source);
    await expect(other.check()).rejects.toThrow(ConfigError);
  });
});

describe('a file in parts', () => {
  const turn = newId();
  const layout = (parts: number): Layout => ({ parts, turns: [{ id: turn, from: 0 }] });

  it('is read as it was written, and is nowhere in the clear', async () => {
    const key = await openKey();
    const blob = { allianceId: caller.allianceId, blobId: newId() };
    await blobs.putPart(blob, { no: 0, turn, isLast: false }, Buffer.from('canary one '), key);
    await blobs.putPart(blob, { no: 1, turn, isLast: true }, Buffer.from('canary two'), key);
    expect(await gathered(blobs.read(blob, layout(2), key))).toBe('canary one canary two');
    const stored = new LocalStore(join(dataDir, 'blobs'));
    const name = `${blob.allianceId}/${blob.blobId.slice(-2)}/${blob.blobId}/000000-${turn}`;
    expect((await stored.get(name)).includes('canary')).toBe(false);
  });

  it('gives no byte of a part that was swapped, and is missed where it is gone', async () => {
    const key = await openKey();
    const blob = { allianceId: caller.allianceId, blobId: newId() };
    await blobs.putPart(blob, { no: 0, turn, isLast: false }, Buffer.from('first'), key);
    await blobs.putPart(blob, { no: 1, turn, isLast: true }, Buffer.from('second'), key);
    await expect(gathered(blobs.read(blob, layout(1), key))).rejects.toThrow(SealBrokenError);
    await blobs.erase(blob, piecesOf(layout(2)));
    await expect(gathered(blobs.read(blob, layout(2), key))).rejects.toThrow(BlobMissingError);
  });
});
