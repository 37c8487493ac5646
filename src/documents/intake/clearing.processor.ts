import { Injectable } from '@nestjs/common';
import { Blobs, type DueTimer, type Tx, WorkRegistry } from '../../platform/index.js';
import { DocumentsStore } from '../documents.store.js';
import { clearing, erasing, expiryTimer } from './upload-timers.js';
import { UploadsStore } from './uploads.store.js';

/** Content to be erased. */
interface Erasure {
  readonly ref: { readonly allianceId: string; readonly blobId: string };
  readonly parts: number;
}

/** Clears away what was given up, what waited too long, and what was refused. */
@Injectable()
export class ClearingProcessor {
  constructor(
    registry: WorkRegistry,
    private readonly uploads: UploadsStore,
    private readonly documents: DocumentsStore,
    blobs: Blobs,
  ) {
    const effect = {
      perform: ({ ref, parts }: Erasure) => blobs.erase(ref, parts),
      finish: () => Promise.resolve(),
      abandon: () => Promise.resolve(),
    };
    registry.onTimerOutside<Erasure, void>(clearing, {
      ...effect,
      begin: (tx, timer) => this.expire(tx, timer),
    });
    registry.onTimerOutside<Erasure, void>(erasing, {
      ...effect,
      begin: (tx, timer) => this.refused(tx, timer),
    });
  }

  private async expire(tx: Tx, timer: DueTimer): Promise<Erasure | undefined> {
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

  private async refused(tx: Tx, timer: DueTimer): Promise<Erasure | undefined> {
    const { state, blobId, parts } = await this.documents.versionById(tx, timer.subjectId);
    return state === 'refused' ? { ref: { allianceId: tx.caller.allianceId, blobId }, parts } : undefined;
  }
}
