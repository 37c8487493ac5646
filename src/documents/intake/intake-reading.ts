import { Injectable } from '@nestjs/common';
import { Blobs, type Caller, Sealing, UnitOfWork } from '../../platform/index.js';
import { DocumentGate } from '../shelf/document-gate.js';
import { documentTokens } from '../shelf/document-tokens.js';
import { DocumentsStore, type DocumentVersion, fileNameOf, sealedAs } from '../shelf/documents.store.js';
import { FileInspection, type Finding } from './inspect-file.js';
import type { Inspected } from './settle-intake.js';

/** Reads a version on behalf of whoever uploaded it, and turns what was found into what may be kept. */
@Injectable()
export class IntakeReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: DocumentGate,
    private readonly documents: DocumentsStore,
    private readonly sealing: Sealing,
    private readonly blobs: Blobs,
    private readonly inspection: FileInspection,
  ) {}

  async run(uploader: Caller, version: DocumentVersion): Promise<Inspected> {
    const { key, wording, said } = await this.work.read(uploader, async (tx) => {
      const { file, verdict } = await this.gate.document(tx, version.documentId);
      const opened = await this.sealing.release(tx, version.keyId, verdict);
      const mark = await this.documents.wordingMark(tx, file.id);
      return { key: opened, said: mark, wording: await this.documents.wording(tx, file, opened) };
    });
    const { blobId, sizeBytes, declaredSha256, compartmentId } = version;
    const fileName = fileNameOf(version, key);
    const finding = await this.inspection.run({
      fileName,
      uploadedBy: version.uploadedBy,
      sizeBytes,
      declaredSha256,
      read: () => this.blobs.read({ allianceId: uploader.allianceId, blobId }, version, key),
    });
    const words = await documentTokens(wording, fileName, finding.text);
    if (compartmentId === null) return { finding, said, tokens: words, sealedText: null };
    const sealedText =
      finding.text === null ? null : key.seal(Buffer.from(finding.text), sealedAs.text(version.id));
    const kept: Finding = { ...finding, text: null };
    return { finding: kept, said, tokens: words.map((word) => key.token(word)), sealedText };
  }
}
