import { randomBytes } from 'node:crypto';
import { newId } from '../ids.js';
import { BlobMissingError, type BlobStore } from './blob-store.js';
import { Blobs } from './blobs.js';
import { countedOf, piecesOf } from './layout.js';
import { OpenKey } from './open-key.js';
import { S3Store } from './s3-store.js';
import { SealBrokenError } from './seal.js';
import type { anS3rver } from './stores.fixtures.js';

/** A store under test, and how it ends. */
export interface Opened {
  readonly store: BlobStore;
  close(): Promise<void>;
}

type Serve = typeof anS3rver;

/** A store that speaks S3 to a server. */
export async function overS3(serve: Serve): Promise<Opened> {
  const { config, close } = await serve();
  return { store: new S3Store(config), close };
}

const aName = (): string => `${newId()}/${newId()}/000000-${newId()}`;

async function gathered(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function makeUpFiles(store: BlobStore, key: OpenKey): Promise<void> {
  const blobs = new Blobs(store);
  const blob = { allianceId: newId(), blobId: newId() };
  const [one, two] = [newId(), newId()];
  const layout = {
    parts: 3,
    turns: [
      { id: one, from: 0 },
      { id: two, from: 2 },
    ],
  };
  const nameOf = (no: number): string =>
    `${blob.allianceId}/${blob.blobId.slice(-2)}/${blob.blobId}/00000${String(no)}-${one}`;
  const parts = [randomBytes(blobs.partBytes), randomBytes(blobs.partBytes), randomBytes(77)];
  for (const [no, part] of parts.entries())
    await blobs.putPart(blob, { no, turn: no < 2 ? one : two, isLast: no === 2 }, part, key);
  // What the first request had kept when it was overtaken.
  await blobs.putPart(blob, { no: 2, turn: one, isLast: true }, randomBytes(77), key);
  expect((await gathered(blobs.read(blob, layout, key))).equals(Buffer.concat(parts))).toBe(true);
  await expect(gathered(blobs.read(blob, { ...layout, parts: 2 }, key))).rejects.toThrow(SealBrokenError);
  const [first, second] = [await store.get(nameOf(0)), await store.get(nameOf(1))];
  await store.put(nameOf(0), second);
  await store.put(nameOf(1), first);
  const released: Buffer[] = [];
  await expect(
    (async () => {
      for await (const chunk of blobs.read(blob, layout, key)) released.push(chunk);
    })(),
  ).rejects.toThrow(SealBrokenError);
  expect(released).toEqual([]);
  await blobs.erase(blob, countedOf(layout));
  expect([await blobs.isWhole(blob, layout), await blobs.isAny(blob, layout)]).toEqual([false, true]);
  await blobs.erase(blob, piecesOf(layout));
  expect(await blobs.isAny(blob, layout)).toBe(false);
}

/** What every store must do with parts. */
export function keepsParts(where: string, open: () => Promise<Opened>): void {
  describe(`parts in ${where}`, () => {
    let opened: Opened;
    let store: BlobStore;
    beforeAll(async () => {
      opened = await open();
      ({ store } = opened);
    });
    afterAll(() => opened.close());

    const key = new OpenKey(newId(), randomBytes(32));

    it.each([0, 1, 4 * 1024 * 1024 + 28])('come back byte for byte: %i bytes', async (size) => {
      const [name, bytes] = [aName(), randomBytes(size)];
      await store.put(name, bytes);
      expect((await store.get(name)).equals(bytes)).toBe(true);
    });

    it('are replaced whole', async () => {
      const name = aName();
      await store.put(name, randomBytes(1_000));
      await store.put(name, Buffer.from('second'));
      expect((await store.get(name)).toString()).toBe('second');
    });

    it('are missing before they come and after they go', async () => {
      const name = aName();
      await expect(store.get(name)).rejects.toThrow(BlobMissingError);
      await store.put(name, Buffer.from('x'));
      await store.remove([name, aName()]);
      await expect(store.get(name)).rejects.toThrow(BlobMissingError);
      await store.remove([name]);
    });

    it('go by the hundred', async () => {
      const names = Array.from({ length: 120 }, (__, i) => `${newId()}/${String(i)}`);
      await Promise.all(names.map((name) => store.put(name, Buffer.from(name))));
      await store.remove(names);
      for (const name of [names[0], names[60], names[119]])
        await expect(store.get(name ?? '')).rejects.toThrow(BlobMissingError);
    });

    it('make up a file, and are found out where two change places or one is cut', () =>
      makeUpFiles(store, key));
  });
}

/** What every server of buckets must do with one. */
export function makesBuckets(name: string, serve: Serve): void {
  describe(`a bucket of ${name}`, () => {
    it('is made where it is missing, by several at once, and left alone afterwards', async () => {
      const { config, close } = await serve();
      try {
        const store = new S3Store({ ...config, bucket: 'made-anew' });
        await expect(store.put('a', Buffer.from('x'))).rejects.toMatchObject({ name: 'NoSuchBucket' });
        await Promise.all([store.ensureBucket(), store.ensureBucket()]);
        await store.put('a', Buffer.from('x'));
        await store.ensureBucket();
        expect((await store.get('a')).toString()).toBe('x');
      } finally {
        await close();
      }
    });
  });
}
