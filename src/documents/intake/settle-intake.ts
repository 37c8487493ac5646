import { Injectable } from '@nestjs/common';
import { granted, type Tx } from '../../platform/index.js';
import { type DocumentFile, DocumentsStore, type DocumentVersion } from '../shelf/documents.store.js';
import type { Circumstances } from '../domain/document-life.js';
import { documentFact, type DocumentLife, hasContent } from '../domain/life.js';
import { type DocumentMove, moveDocument } from '../domain/move-document.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import type { Finding } from './inspect-file.js';
import { erasing, intake, intakeTimer } from './upload-timers.js';

/** What was found, in the form in which it may be kept. */
export interface Inspected {
  readonly finding: Finding;
  /** The mark of what was said of the document when its words were cut; null where none were. */
  readonly said: string | null;
  /** In a compartment hashed under its key already. */
  readonly tokens: readonly string[];
  /** What it says, under the compartment's key. */
  readonly sealedText: Buffer | null;
}

/** Writes down what an intake found: the version is received, or refused and its content erased. */
@Injectable()
export class SettleIntake {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly evidence: EvidenceLog,
  ) {}

  async run(tx: Tx, versionId: string, inspected: Inspected): Promise<void> {
    const { documentId } = await this.documents.versionById(tx, versionId);
    const file = await this.documents.lock(tx, documentId);
    const version = await this.documents.versionById(tx, versionId);
    if (version.state !== 'quarantined') return;
    const { finding, said } = inspected;
    if (said !== null && said !== (await this.documents.wordingMark(tx, documentId))) {
      // Something else is said of it since: it would be found by words that are gone.
      const dedupe = `${intake}/${versionId}/${tx.now}`;
      await tx.plan(intakeTimer(version, tx.now, dedupe));
      return;
    }
    const settled: DocumentVersion = {
      ...version,
      state: finding.refusal === null && hasContent(file.state) ? 'received' : 'refused',
      refusal: finding.refusal,
      sha256: finding.sha256,
      scan: finding.scan,
      scanNote: finding.scanNote,
      textState: finding.textState,
      textEncoding: finding.textEncoding,
    };
    await this.documents.updateVersion(tx, settled);
    await (settled.state === 'received'
      ? this.receive(tx, file, settled, inspected)
      : this.refuse(tx, file, settled));
  }

  private async receive(
    tx: Tx,
    file: DocumentFile,
    version: DocumentVersion,
    { finding, tokens, sealedText }: Inspected,
  ): Promise<void> {
    const moved = this.moved(tx, file, { action: 'accept' });
    const isNewest = version.no > file.versionNo;
    if (sealedText !== null) await this.documents.keepText(tx, version, { sealed: sealedText });
    else if (finding.text !== null) await this.documents.keepText(tx, version, { body: finding.text });
    if (isNewest) await this.documents.setTokens(tx, file.id, tokens);
    const next = await this.documents.update(tx, {
      ...file,
      ...moved,
      versionNo: Math.max(file.versionNo, version.no),
    });
    const { no: versionNo, sha256, scan } = version;
    await this.evidence.append(tx, file, { act: 'received', detail: { versionNo, sha256, scan } });
    await tx.record([documentFact('document.received', next, { versionNo })]);
  }

  private async refuse(tx: Tx, file: DocumentFile, version: DocumentVersion): Promise<void> {
    const { no: versionNo, refusal, sha256 } = version;
    const moved = this.moved(tx, file, { action: 'refuse', reason: refusal ?? '' });
    const next = moved === undefined ? file : await this.documents.update(tx, { ...file, ...moved });
    await this.evidence.append(tx, file, { act: 'refused', detail: { versionNo, refusal, sha256 } });
    await tx.plan({ kind: erasing, subjectId: version.id, dueAt: tx.now });
    await tx.record([documentFact('document.refused', next, { versionNo, code: refusal })]);
  }

  /** Where the document goes with its first version; nowhere with a later one. */
  private moved(
    tx: Tx,
    file: DocumentFile,
    move: Pick<DocumentMove, 'action' | 'reason'>,
  ): DocumentLife | undefined {
    if (file.state !== 'quarantined') return undefined;
    return granted(moveDocument(file, { ...move, at: tx.now }, bySystem)).state;
  }
}

const bySystem: Circumstances = {
  hands: ['system'],
  floor: 'T0',
  onHold: false,
  agreement: null,
  isTagged: false,
};
