import { Inject, Injectable } from '@nestjs/common';
import { BLOB_STORE, BlobMissingError, type BlobStore } from './blob-store.js';
import { countedOf, type Layout, type Piece, piecesOf } from './layout.js';
import type { BlobRef, OpenKey, PartPlace } from './open-key.js';

const nameOf = ({ allianceId, blobId }: BlobRef, { no, turn }: Piece): string =>
  `${allianceId}/${blobId.slice(-2)}/${blobId}/${String(no).padStart(6, '0')}-${turn}`;

/** Files in sealed parts of 4 MiB, so that a file of any size takes the memory of one part. Outside every transaction. */
@Injectable()
export class Blobs {
  /** Bytes of every part but the last. */
  readonly partBytes = 4 * 1024 * 1024;

  constructor(@Inject(BLOB_STORE) private readonly store: BlobStore) {}

  /** Keeps one part, whole or not at all, under its number and turn. */
  async putPart(blob: BlobRef, place: PartPlace, plain: Uint8Array, key: OpenKey): Promise<void> {
    await this.store.put(nameOf(blob, place), key.sealPart(blob, place, plain));
  }

  /** The file's parts in order, each proven unchanged before it is given. Throws `SealBrokenError` or `BlobMissingError`. */
  async *read(blob: BlobRef, layout: Layout, key: OpenKey): AsyncGenerator<Buffer, void, undefined> {
    const pieces = countedOf(layout);
    if (pieces.length !== layout.parts) throw new BlobMissingError();
    for (const piece of pieces) {
      const isLast = piece.no === layout.parts - 1;
      yield key.openPart(blob, { ...piece, isLast }, await this.store.get(nameOf(blob, piece)));
    }
  }

  /** Whether every part that is counted is there. */
  async isWhole(blob: BlobRef, layout: Layout): Promise<boolean> {
    const pieces = countedOf(layout);
    if (pieces.length !== layout.parts) return false;
    for (const piece of pieces) if (!(await this.isThere(blob, piece))) return false;
    return true;
  }

  /** Whether anything of a file is there, counted or not. */
  async isAny(blob: BlobRef, layout: Layout): Promise<boolean> {
    for (const piece of piecesOf(layout)) if (await this.isThere(blob, piece)) return true;
    return false;
  }

  /** Takes parts away for good: all of a file (`piecesOf`), what was never counted (`straysOf`), or one. */
  async erase(blob: BlobRef, pieces: readonly Piece[]): Promise<void> {
    await this.store.remove(pieces.map((piece) => nameOf(blob, piece)));
  }

  private isThere(blob: BlobRef, piece: Piece): Promise<boolean> {
    return this.store.get(nameOf(blob, piece)).then(
      () => true,
      () => false,
    );
  }
}
