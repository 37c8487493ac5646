import { Injectable } from '@nestjs/common';
import {
  type BlobRef,
  Blobs,
  type DueTimer,
  type OutsideEffect,
  type Piece,
  piecesOf,
  straysOf,
  type Tx,
} from '../../platform/index.js';
import { DocumentsStore } from '../shelf/documents.store.js';
import { expiryTimer } from './upload-timers.js';
import { UploadsStore } from './uploads.store.js';

/** Content to be erased. */
export interface Erasure {
  readonly ref: BlobRef;
  readonly pieces: readonly Piece[];
}

/**
 * Erases the content of uploads that were given up, or to which nothing was added for too long; and of those that are complete,
 * once nobody writes any more, what was kept and never counted.
 */
@Injectable()
export class ClearUploads implements OutsideEffect<Erasure, void> {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly blobs: Blobs,
  ) {}

  async begin(tx: Tx, timer: DueTimer): Promise<Erasure | undefined> {
    const upload = await this.uploads.lockAny(tx, timer.subjectId);
    if (upload === undefined) return undefined;
    const { id, state, blobId, expiresAt } = upload;
    if (state !== 'abandoned' && Date.parse(expiresAt) > Date.parse(tx.now)) {
      await tx.plan(expiryTimer(upload));
      return undefined;
    }
    if (state === 'open') await this.uploads.end(tx, id, 'abandoned', null);
    const ref = { allianceId: tx.caller.allianceId, blobId };
    return { ref, pieces: state === 'complete' ? straysOf(upload) : piecesOf(upload) };
  }

  perform({ ref, pieces }: Erasure): Promise<void> {
    return this.blobs.erase(ref, pieces);
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}

/** Erases the content of versions that were refused. */
@Injectable()
export class ClearRefused implements OutsideEffect<Erasure, void> {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly blobs: Blobs,
  ) {}

  async begin(tx: Tx, timer: DueTimer): Promise<Erasure | undefined> {
    const version = await this.documents.versionById(tx, timer.subjectId);
    if (version.state !== 'refused') return undefined;
    const ref = { allianceId: tx.caller.allianceId, blobId: version.blobId };
    return { ref, pieces: piecesOf(version) };
  }

  perform({ ref, pieces }: Erasure): Promise<void> {
    return this.blobs.erase(ref, pieces);
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}
