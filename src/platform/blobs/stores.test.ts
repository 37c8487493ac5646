import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobMissingError } from './blob-store.js';
import { LocalStore } from './local-store.js';
import { S3Store } from './s3-store.js';
import { keepsParts, makesBuckets, type Opened, overS3 } from './stores-alike.fixtures.js';
import { anS3rver, freePort } from './stores.fixtures.js';

async function aFolder(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'hezong-folder-'));
  return { store: new LocalStore(folder), close: () => rm(folder, { recursive: true, force: true }) };
}

keepsParts('a folder', aFolder);
keepsParts('s3rver', () => overS3(anS3rver));
makesBuckets('s3rver', anS3rver);

describe('a store', () => {
  it('that cannot be reached is an error, not a missing part', async () => {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${String(port)}`;
    const store = new S3Store({ endpoint, bucket: 'b', region: 'r', accessKeyId: 'a', secretAccessKey: 's' });
    await expect(store.get('x')).rejects.not.toThrow(BlobMissingError);
  });

  it('without its bucket is an error, not a missing part', async () => {
    const { config, close } = await anS3rver();
    try {
      const store = new S3Store({ ...config, bucket: 'another' });
      await expect(store.get('x')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    } finally {
      await close();
    }
  });

  it('in a folder leaves no draft behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hezong-folder-'));
    const store = new LocalStore(folder);
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.put('a/b', Buffer.from(String(i)))));
    expect(await readdir(join(folder, 'a'))).toEqual(['b']);
    await rm(folder, { recursive: true });
  });

  it('in a folder takes away what a process was writing when it died, and nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hezong-folder-'));
    const store = new LocalStore(folder);
    for (const name of ['a/b', 'a/c']) await store.put(name, Buffer.from('x'));
    for (const draft of ['b.0123456789ab', 'c.0123456789ab', 'd.0123456789ab'])
      await writeFile(join(folder, 'a', draft), 'x');
    await store.remove(['a/b', 'a/d']);
    expect((await readdir(join(folder, 'a'))).sort()).toEqual(['c', 'c.0123456789ab']);
    await rm(folder, { recursive: true });
  });
});
