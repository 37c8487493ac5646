import { Inject, Injectable } from '@nestjs/common';
import { BLOB_STORE, type BlobStore } from './blob-store.js';
import type { BlobRef, OpenKey } from './open-key.js';

const nameOf = ({ allianceId, blobId }: BlobRef, no: number): string =>
  `${allianceId}/${blobId.slice(-2)}/${blobId}/${String(no).padStart(6, '0')}`;

/** Files in sealed parts of 4 MiB, so that a file of any size takes the memory of one part. Outside every transaction. */
@Injectable()
export class Blobs {
  /** Bytes of every part but the last. */
  readonly partBytes = 4 * 1024 * 1024;

  constructor(@Inject(BLOB_STORE) private readonly store: BlobStore) {}

  /** Keeps one part, whole or not at all. Written again, it replaces what was there. */
  async putPart(blob: BlobRef, no: number, plain: Uint8Array, isLast: boolean, key: OpenKey): Promise<void> {
    await this.store.put(nameOf(blob, no), key.sealPart(blob, { no, isLast }, plain));
  }

  /** The file's parts in order, each proven unchanged before it is given. Throws `SealBrokenError` or `BlobMissingError`. */
  async *read(blob: BlobRef, parts: number, key: OpenKey): AsyncGenerator<Buffer, void, undefined> {
    for (let no = 0; no < parts; no++) {
      yield key.openPart(blob, { no, isLast: no === parts - 1 }, await this.store.get(nameOf(blob, no)));
    }
  }

  /** Whether every part is there. */
  async isWhole(blob: BlobRef, parts: number): Promise<boolean> {
    for (let no = 0; no < parts; no++) {
      const there = await this.store.get(nameOf(blob, no)).then(
        () => true,
        () => false,
      );
      if (!there) return false;
    }
    return true;
  }

  /** Takes a file away for good. */
  async erase(blob: BlobRef, parts: number): Promise<void> {
    await this.store.remove(Array.from({ length: parts }, (_, no) => nameOf(blob, no)));
  }
}
