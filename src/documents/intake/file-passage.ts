import { createHash } from 'node:crypto';
import type { FileTail } from './read-archive.js';

/** What is kept of a file while the whole of it goes by. */
export interface FilePassage {
  readonly sha256: string;
  readonly head: Buffer;
  readonly tail: FileTail;
  /** Somewhere in it stands the name under which an Office document lies that opens with a password. */
  readonly isLockedPackage: boolean;
}

const lockedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const headBytes = 64 * 1024;
/** Room for the directory of an archive with as many entries as are taken, each with a long name. */
const tailBytes = 2 * 1024 * 1024;

/** Lets a file go by once: its hash, its beginning and its end. However large the file, no more than that is kept. */
export async function passBy(chunks: AsyncIterable<Buffer>): Promise<FilePassage> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let fileBytes = 0;
  let isLockedPackage = false;
  for await (const chunk of chunks) {
    hash.update(chunk);
    fileBytes += chunk.length;
    if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
    isLockedPackage ||= Buffer.concat([tail.subarray(-lockedPackage.length), chunk]).includes(lockedPackage);
    const kept = chunk.length >= tailBytes ? [chunk] : [tail, chunk];
    tail = Buffer.from(Buffer.concat(kept).subarray(-tailBytes));
  }
  return { sha256: hash.digest('hex'), head, tail: { bytes: tail, fileBytes }, isLockedPackage };
}
