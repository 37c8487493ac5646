import { Injectable } from '@nestjs/common';
import { Blobs, type DueTimer, type OutsideEffect, type Tx } from '../../platform/index.js';
import { DocumentsStore } from '../documents.store.js';
import { expiryTimer } from './upload-timers.js';
import { UploadsStore } from './uploads.store.js';

/** Content to be erased. */
export interface Erasure {
  readonly ref: { readonly allianceId: string; readonly blobId: string };
  readonly parts: number;
}

/** Erases the content of uploads that were given up, or to which nothing was added for too long. */
@Injectable()
export class ClearUploads implements OutsideEffect<Erasure, void> {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly blobs: Blobs,
  ) {}

  async begin(tx: Tx, timer: DueTimer): Promise<Erasure | undefined> {
    const upload = await this.uploads.lockAny(tx, timer.subjectId);
    if (upload === undefined || upload.state === 'complete') return undefined;
    if (upload.state === 'open' && Date.parse(upload.expiresAt) > Date.parse(tx.now)) {
      await tx.plan(expiryTimer(upload));
      return undefined;
    }
    if (upload.state === 'open') await this.uploads.end(tx, upload.id, 'abandoned', null);
    // A part may have been kept that was never counted.
    const ref = { allianceId: tx.caller.allianceId, blobId: upload.blobId };
    return { ref, parts: upload.parts + 1 };
  }

  perform({ ref, parts }: Erasure): Promise<void> {
    return this.blobs.erase(ref, parts);
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
    const { state, blobId, parts } = await this.documents.versionById(tx, timer.subjectId);
    return state === 'refused' ? { ref: { allianceId: tx.caller.allianceId, blobId }, parts } : undefined;
  }

  perform({ ref, parts }: Erasure): Promise<void> {
    return this.blobs.erase(ref, parts);
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}
