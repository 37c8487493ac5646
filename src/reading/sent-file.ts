import type { Bilingual } from '../kernel/index.js';
import { type Caller, InvalidInputError } from '../platform/index.js';
import type { FileToRead } from './read-files.js';

/** Refuses (422) a file that was sent within a body. */
export const faultyFile = (because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: '/file', because }]);

/** A file sent in base64 within a body. Refuses (422) one without bytes. */
export function sentFile(caller: Caller, base64: string): FileToRead {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0)
    throw faultyFile({ en: 'The file is empty: it has no bytes.', zh: '文件为空（0 字节）。' });
  return fileToRead(caller, bytes);
}

/** Bytes the caller sent, as they are read. */
export const fileToRead = (caller: Caller, bytes: Buffer): FileToRead => ({
  uploadedBy: caller.personId ?? '',
  sizeBytes: bytes.length,
  async *read(): AsyncGenerator<Buffer, void, void> {
    yield await Promise.resolve(bytes);
  },
});
