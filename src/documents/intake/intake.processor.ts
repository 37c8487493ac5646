import { Injectable } from '@nestjs/common';
import {
  Blobs,
  type Caller,
  type DueTimer,
  NotFoundError,
  Sealing,
  systemCaller,
  type Tx,
  UnitOfWork,
  WorkRegistry,
} from '../../platform/index.js';
import { callerOfPerson } from '../../identity/index.js';
import { DocumentGate, type ReadableDocument } from '../document-gate.js';
import { DocumentsStore, type DocumentVersion, fileNameOf, sealedAs } from '../documents.store.js';
import { tokensOf } from '../domain/tokens.js';
import { FileInspection, type Finding, refused } from './inspect-file.js';
import { type Inspected, SettleIntake } from './settle-intake.js';
import { intake } from './upload-timers.js';

/** What is to be looked through, and on whose behalf. */
interface IntakeIntent {
  readonly allianceId: string;
  readonly version: DocumentVersion;
}

/** How long a look through a large file may take. */
const longestMs = 20 * 60_000;

/**
 * Looks through what arrived. It reads as the person who uploaded it: the key of a compartment opens to nobody else here, and to
 * that person only while admitted.
 */
@Injectable()
export class IntakeProcessor {
  constructor(
    registry: WorkRegistry,
    private readonly work: UnitOfWork,
    private readonly documents: DocumentsStore,
    private readonly reading: IntakeReading,
    private readonly settle: SettleIntake,
  ) {
    registry.onTimerOutside<IntakeIntent, Inspected>(intake, {
      longestMs,
      begin: (tx, timer) => this.begin(tx, timer),
      perform: ({ allianceId, version }) => this.perform(allianceId, version),
      finish: (tx, timer, outcome) => this.settle.run(tx, timer.subjectId, outcome),
      abandon: (tx, timer) => this.settle.run(tx, timer.subjectId, without('document.intake_failed')),
    });
  }

  private async begin(tx: Tx, timer: DueTimer): Promise<IntakeIntent | undefined> {
    const version = await this.documents.versionById(tx, timer.subjectId);
    if (version.state !== 'quarantined') return undefined;
    return { allianceId: tx.caller.allianceId, version };
  }

  private async perform(allianceId: string, version: DocumentVersion): Promise<Inspected> {
    const uploader = await this.work.read(systemCaller(allianceId), (tx) =>
      callerOfPerson(tx, version.uploadedBy),
    );
    if (uploader === undefined) return without('document.no_longer_admitted');
    try {
      return await this.reading.run(uploader, version);
    } catch (error) {
      if (error instanceof NotFoundError) return without('document.no_longer_admitted');
      throw error;
    }
  }
}

const without = (refusal: Parameters<typeof refused>[0]): Inspected => ({
  finding: refused(refusal),
  tokens: [],
  sealedText: null,
});

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
      const { file, verdict }: ReadableDocument = await this.gate.document(tx, version.documentId);
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
