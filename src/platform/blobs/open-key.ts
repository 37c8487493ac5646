import type { Piece } from './layout.js';
import { blinded, derived, seal, unseal } from './seal.js';

/** Which stored file, of which alliance. */
export interface BlobRef {
  readonly allianceId: string;
  readonly blobId: string;
}

/** Which part of a file; the last is marked, so that a file cannot be cut short unnoticed. */
export interface PartPlace extends Piece {
  readonly isLast: boolean;
}

const placeOf = ({ allianceId, blobId }: BlobRef, { no, turn, isLast }: PartPlace): string =>
  [allianceId, blobId, String(no), turn, isLast ? 'last' : 'more'].join('|');

/** A key that was released after the decision. Held for the time of one use, never kept. */
export class OpenKey {
  private readonly texts: Buffer;
  private readonly words: Buffer;

  constructor(
    readonly keyId: string,
    private readonly secret: Buffer,
  ) {
    this.texts = derived(secret, 'texts');
    this.words = derived(secret, 'words');
  }

  /** Seals a small text or value; `context` says whose it is, such as `document/<id>/title`, and is needed to open it. */
  seal(plain: Uint8Array, context: string): Buffer {
    return seal(this.texts, plain, context);
  }

  /** Opens what was sealed in this context. Throws `SealBrokenError`. */
  open(sealed: Uint8Array, context: string): Buffer {
    return unseal(this.texts, sealed, context);
  }

  /** What a word is looked for by, so that a search tells the database nothing of it. */
  token(word: string): string {
    return blinded(this.words, word);
  }

  /** Seals one part of a file, under a key of that file's own. */
  sealPart(blob: BlobRef, place: PartPlace, plain: Uint8Array): Buffer {
    return seal(derived(this.secret, 'file', blob.blobId), plain, placeOf(blob, place));
  }

  /** Opens one part. Throws `SealBrokenError` where it was changed, moved, or the file was cut short. */
  openPart(blob: BlobRef, place: PartPlace, sealed: Uint8Array): Buffer {
    return unseal(derived(this.secret, 'file', blob.blobId), sealed, placeOf(blob, place));
  }
}
