import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config.js';
import { aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { LocalStore } from './local-store.js';
import { MasterKey } from './master-key.js';
import { S3Store } from './s3-store.js';
import { StoreMark } from './store-mark.js';
import { anS3rver, freePort, type S3Server } from './stores.fixtures.js';

let db: TestDatabase;
let folders: string;
beforeEach(async () => {
  db = await aTestDatabase();
  folders = await mkdtemp(join(tmpdir(), 'hezong-marks-'));
});
afterEach(async () => {
  await db.close();
  await rm(folders, { recursive: true, force: true });
});

const masterKey = Buffer.alloc(32, 7);
/** A process on the database, with a data directory of this name. */
function aProcess(name: string, key = masterKey): StoreMark {
  const config = { dataDir: join(folders, name), masterKey: key };
  const store = new LocalStore(join(config.dataDir, 'blobs'));
  return new StoreMark(store, config, db.source, new MasterKey(config, db.source));
}
function onS3(s3: NonNullable<Config['s3']>): StoreMark {
  const config = { dataDir: folders, masterKey, s3 };
  return new StoreMark(new S3Store(s3), config, db.source, new MasterKey(config, db.source));
}
const start = (process: StoreMark): Promise<void> => process.onModuleInit();
const refusal = (process: StoreMark): Promise<unknown> => start(process).catch((error: unknown) => error);

describe('a process', () => {
  it('starts with the files of its database, however often', async () => {
    await start(aProcess('one'));
    await start(aProcess('one'));
    await expect(aProcess('one').isOurs()).resolves.toBe(false);
    expect(await readdir(join(folders, 'one', 'blobs'))).toEqual(['hezong-store']);
  });

  it('does not start with other files than the first, and says what to do', async () => {
    await start(aProcess('one'));
    const error = await refusal(aProcess('two'));
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain(
      `The folder ${join(folders, 'two', 'blobs')} is not where the files of this database lie`,
    );
    const [, mark] = /write (\S+) into "hezong-store"/.exec((error as Error).message) ?? [];
    await writeFile(join(folders, 'two', 'blobs', 'hezong-store'), mark ?? '');
    await start(aProcess('two'));
  });

  it('of several that start at once agrees with those that share its folder alone', async () => {
    await Promise.all(Array.from({ length: 4 }, () => start(aProcess('shared'))));
    await db.close();
    db = await aTestDatabase();
    const started = await Promise.allSettled(['a', 'b', 'c'].map((name) => start(aProcess(name))));
    expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('with another key never decides where the files lie', async () => {
    await new MasterKey({ dataDir: folders, masterKey }, db.source).check();
    await expect(refusal(aProcess('wrong', Buffer.alloc(32, 8)))).resolves.toMatchObject({
      message: expect.stringContaining('another master key') as string,
    });
    await start(aProcess('right'));
  });

  it('is ready no more once its files are gone, and again when they are back', async () => {
    const process = aProcess('one');
    await start(process);
    await expect(process.isOurs()).resolves.toBe(true);
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 6_000);
    await rename(join(folders, 'one'), join(folders, 'away'));
    await expect(process.isOurs()).resolves.toBe(false);
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 6_000);
    await rename(join(folders, 'away'), join(folders, 'one'));
    await expect(process.isOurs()).resolves.toBe(true);
    jest.restoreAllMocks();
  });

  it('does not start where it cannot write', async () => {
    await writeFile(join(folders, 'file'), '');
    await expect(refusal(aProcess('file'))).resolves.toMatchObject({
      message: expect.stringMatching(
        /^The folder .*\/file cannot be written \(E\w+\): give it to .*HEZONG_DATA_DIR/,
      ) as string,
    });
  });
});

describe('a process whose files are in S3', () => {
  let server: S3Server;
  beforeEach(async () => {
    server = await anS3rver();
  });
  afterEach(() => server.close());

  it('starts where the bucket is, and no other bucket will do afterwards', async () => {
    await start(onS3(server.config));
    await start(onS3(server.config));
    const other = { ...server.config, bucket: 'another' };
    await new S3Store(other).ensureBucket();
    await expect(refusal(onS3(other))).resolves.toMatchObject({
      message: expect.stringContaining('The bucket another of http://127.0.0.1') as string,
    });
    await expect(refusal(aProcess('local'))).resolves.toBeInstanceOf(ConfigError);
  });

  it('does not start without its bucket, with wrong keys, or where nobody answers', async () => {
    const nobody = `http://127.0.0.1:${String(await freePort())}`;
    const cases: readonly (readonly [Partial<S3Server['config']>, RegExp])[] = [
      [{ bucket: 'missing' }, /^There is no bucket missing at http.*migrate\.mjs.*S3_BUCKET\.$/],
      [{ accessKeyId: 'wrong' }, /does not let Hezong into the bucket.*S3_ACCESS_KEY_ID/],
      [{ endpoint: nobody }, /does not answer \(ECONNREFUSED\): start it, or correct S3_ENDPOINT\.$/],
    ];
    for (const [wrong, sentence] of cases)
      await expect(refusal(onS3({ ...server.config, ...wrong }))).resolves.toMatchObject({
        constructor: ConfigError,
        message: expect.stringMatching(sentence) as string,
      });
  });
});
