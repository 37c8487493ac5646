/** Where sealed parts lie. Names are made by us and hold ids and numbers only. */
export interface BlobStore {
  /** Keeps bytes under a name, whole or not at all; what lay there before is replaced. */
  put(name: string, bytes: Buffer): Promise<void>;
  /** The bytes under a name. Throws `BlobMissingError`. */
  get(name: string): Promise<Buffer>;
  /** Takes names away; those not there are no error. */
  remove(names: readonly string[]): Promise<void>;
}

/** Nest's token for the store. */
export const BLOB_STORE = Symbol('blob store');

/** A part that should be there is not. */
export class BlobMissingError extends Error {
  constructor() {
    super('blob.missing');
  }
}
