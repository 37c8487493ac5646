import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** The texts of an archive, by their paths. */
export async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await yauzl.fromBufferPromise(bytes, { autoClose: false });
  const files = new Map<string, string>();
  for await (const entry of archive.eachEntry())
    files.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  return files;
}
