import { Injectable } from '@nestjs/common';
import { Blobs, type Caller, Sealing, UnitOfWork } from '../../platform/index.js';
import { DocumentGate } from '../document-gate.js';
import { DocumentsStore, type DocumentVersion, fileNameOf, sealedAs } from '../documents.store.js';
import { tokensOf } from '../domain/tokens.js';
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
    const { key, wording } = await this.work.read(uploader, async (tx) => {
      const { file, verdict } = await this.gate.document(tx, version.documentId);
      const opened = await this.sealing.release(tx, version.keyId, verdict);
      return { key: opened, wording: await this.documents.wording(tx, file, opened) };
    });
    const { blobId, parts, sizeBytes, declaredSha256, compartmentId } = version;
    const fileName = fileNameOf(version, key);
    const finding = await this.inspection.run({
      fileName,
      sizeBytes,
      declaredSha256,
      read: () => this.blobs.read({ allianceId: uploader.allianceId, blobId }, parts, key),
    });
    const { title, author, recipients } = wording;
    const words = tokensOf([title, author, recipients, fileName, finding.text].filter(Boolean).join('\n'));
    if (compartmentId === null) return { finding, tokens: words, sealedText: null };
    const sealedText =
      finding.text === null ? null : key.seal(Buffer.from(finding.text), sealedAs.text(version.id));
    const kept: Finding = { ...finding, text: null };
    return { finding: kept, tokens: words.map((word) => key.token(word)), sealedText };
  }
}
