import { Injectable } from '@nestjs/common';
import { instantOf, type CalendarDate } from '../../kernel/index.js';
import {
  type Caller,
  contentHash,
  granted,
  newId,
  type OpenKey,
  Sealing,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import type { CompleteUploadBody } from '../shelf/documents.contract.js';
import {
  type DocumentFile,
  DocumentsStore,
  type DocumentVersion,
  sealedAs,
} from '../shelf/documents.store.js';
import { documentFact } from '../domain/life.js';
import { mayComplete } from '../domain/upload.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { UploadPlaces } from './upload-place.js';
import { intakeTimer } from './upload-timers.js';
import { type Upload, type UploadPlan, UploadsStore } from './uploads.store.js';

/** What is brought in, with its key. */
interface Arrival {
  readonly upload: Upload;
  readonly plan: UploadPlan;
  readonly key: OpenKey;
  readonly sha256: string | null;
}

/** Makes a document, or its next version, of what has arrived in full. It stays in quarantine until it was looked through. */
@Injectable()
export class CompleteUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
    private readonly documents: DocumentsStore,
    private readonly sealing: Sealing,
    private readonly evidence: EvidenceLog,
  ) {}

  /** Answers the upload's id; asked again, nothing more happens. */
  run(caller: Caller, id: string, { sha256 }: CompleteUploadBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const upload = await this.uploads.lockOwn(tx, id);
      if (upload.state === 'complete') return { id };
      // Locked before it is decided: nobody recalls or ends it in between.
      const known = upload.documentId === null ? undefined : await this.documents.lock(tx, upload.documentId);
      const verdict = await this.places.still(tx, upload);
      granted(mayComplete(upload, tx.now));
      const key = await this.sealing.release(tx, upload.keyId, verdict);
      const plan = await this.uploads.plan(tx, upload, key);
      const arrival = { upload, plan, key, sha256: sha256 ?? plan.sha256 };
      const file = known ?? (await this.addDocument(tx, arrival));
      const version = await this.addVersion(tx, file, arrival);
      await this.uploads.end(tx, id, 'complete', file.id);
      await this.tell(tx, file, version, arrival);
      return { id };
    });
  }

  private async addDocument(tx: Tx, { upload, plan, key }: Arrival): Promise<DocumentFile> {
    const file: DocumentFile = {
      id: newId(),
      caseId: upload.caseId,
      firmId: upload.firmId,
      firmMemberId: null,
      proceedingId: plan.proceedingId,
      folder: plan.folder,
      state: 'quarantined',
      tier: 'T3',
      proposedTier: plan.tier,
      groupId: plan.groupId,
      issueId: plan.issueId,
      supplierId: plan.supplierId,
      compartmentId: upload.compartmentId,
      compartmentKind: null,
      compartmentMemberId: null,
      suppliersNamed: plan.suppliers ?? [],
      suppliers: plan.suppliers ?? [],
      kind: plan.kind,
      privilegeBasis: plan.privilegeBasis,
      documentDate: plan.documentDate as CalendarDate | null,
      capturedAt: plan.capturedAt === null ? null : instantOf(new Date(plan.capturedAt)),
      saidAt: null,
      sharedAt: null,
      stateAt: tx.now,
      versionNo: 0,
      onHold: false,
      retainUntil: null,
      uploadedBy: upload.personId,
      createdAt: tx.now,
      version: 1,
    };
    await this.documents.insert(tx, file, plan, key);
    await this.places.supply(tx, upload, file.suppliersNamed);
    return file;
  }

  private async addVersion(tx: Tx, file: DocumentFile, arrival: Arrival): Promise<DocumentVersion> {
    const { upload, plan, key, sha256 } = arrival;
    const [newest] = await this.documents.versions(tx, file.id);
    const id = newId();
    const isSealed = file.compartmentId !== null;
    const version: DocumentVersion = {
      id,
      documentId: file.id,
      compartmentId: file.compartmentId,
      no: (newest?.no ?? 0) + 1,
      state: 'quarantined',
      refusal: null,
      blobId: upload.blobId,
      parts: upload.parts,
      turns: upload.turns,
      keyId: upload.keyId,
      fileName: isSealed ? null : plan.fileName,
      sealed: isSealed ? key.seal(Buffer.from(plan.fileName), sealedAs.fileName(id)) : null,
      mediaType: plan.mediaType,
      sizeBytes: upload.sizeBytes,
      sha256: null,
      declaredSha256: sha256,
      scan: 'pending',
      scanNote: null,
      textState: 'pending',
      textEncoding: null,
      uploadedBy: upload.personId,
      uploadedAt: tx.now,
    };
    await this.documents.insertVersion(tx, version);
    return version;
  }

  private async tell(
    tx: Tx,
    file: DocumentFile,
    version: DocumentVersion,
    { plan: { title, author, recipients, sourceNote } }: Arrival,
  ): Promise<void> {
    const { no: versionNo, declaredSha256, sizeBytes, mediaType } = version;
    const { capturedAt, compartmentId } = file;
    // What is said of it at the outset, where from among it; in a compartment a hash of it could be guessed at.
    const isSaid = versionNo === 1 && compartmentId === null;
    const wordingHash = contentHash({ title, author, recipients, sourceNote });
    await this.evidence.append(tx, file, {
      act: versionNo === 1 ? 'added' : 'version_added',
      detail: { versionNo, sizeBytes, mediaType, declaredSha256, capturedAt, ...(isSaid && { wordingHash }) },
    });
    await tx.plan(intakeTimer(version, tx.now));
    await tx.record([documentFact('document.added', file, { versionNo })]);
  }
}
