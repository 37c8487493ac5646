import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import { Blobs, type Caller, RefusedError, Sealing, type Tx, UnitOfWork } from '../../platform/index.js';
import type { IntakeView, UploadView } from '../shelf/documents.contract.js';
import { DocumentsStore, type DocumentVersion, fileNameOf } from '../shelf/documents.store.js';
import { wordsOfRefusal } from '../domain/intake-refusals.js';
import { UploadPlaces } from './upload-place.js';
import { clearing } from './upload-timers.js';
import { type Upload, UploadsStore } from './uploads.store.js';

/** Shows how far an upload came, and once it is complete what its intake found. Its uploader's alone. */
@Injectable()
export class DescribeUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
    private readonly documents: DocumentsStore,
    private readonly sealing: Sealing,
    private readonly blobs: Blobs,
  ) {}

  run(caller: Caller, id: string): Promise<UploadView> {
    return this.work.read(caller, async (tx) => {
      const upload = await this.uploads.own(tx, id);
      const version = await this.versionOf(tx, upload);
      return {
        id,
        state: upload.state,
        fileName: await this.fileName(tx, upload, version),
        sizeBytes: upload.sizeBytes,
        offset: upload.receivedBytes,
        partBytes: this.blobs.partBytes,
        expiresAt: upload.expiresAt,
        documentId: upload.documentId,
        versionNo: version?.no ?? null,
        intake: version === undefined ? null : intakeOf(version),
      };
    });
  }

  private async fileName(tx: Tx, upload: Upload, version: DocumentVersion | undefined): Promise<string> {
    if (upload.state === 'abandoned') return '';
    const verdict = await this.places.seen(tx, upload);
    const key = await this.sealing.release(tx, upload.keyId, verdict);
    if (version !== undefined) return fileNameOf(version, key);
    return (await this.uploads.plan(tx, upload, key)).fileName;
  }

  private async versionOf(tx: Tx, upload: Upload): Promise<DocumentVersion | undefined> {
    if (upload.state !== 'complete' || upload.documentId === null) return undefined;
    const versions = await this.documents.versions(tx, upload.documentId);
    return versions.find(({ blobId }) => blobId === upload.blobId);
  }
}

const intakeOf = ({ state, refusal }: DocumentVersion): IntakeView => ({
  state,
  code: refusal,
  because: wordsOfRefusal(refusal),
});

/** Gives up an upload; what was kept of it is cleared away. */
@Injectable()
export class AbandonUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
  ) {}

  run(caller: Caller, id: string): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const upload = await this.uploads.lockOwn(tx, id);
      if (upload.state === 'abandoned') return { id };
      await this.places.known(tx, upload);
      if (upload.state === 'complete') throw complete();
      await this.uploads.end(tx, id, 'abandoned', null);
      await tx.plan({ kind: clearing, subjectId: id, dueAt: tx.now, dedupe: `${clearing}/${id}/given-up` });
      return { id };
    });
  }
}

const complete = (): RefusedError =>
  new RefusedError(
    refuse(
      'upload.complete',
      'All of this file has arrived already, and it is a document now.',
      '该文件已全部上传完毕并已成为文件记录。',
    ).refusal,
  );
