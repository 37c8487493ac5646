import { Injectable } from '@nestjs/common';
import { callerOfPerson } from '../../identity/index.js';
import { asCaller, NotFoundError, Sealing, type Tx } from '../../platform/index.js';
import { Compartments } from '../../walls/index.js';
import { DocumentGate } from '../shelf/document-gate.js';
import { documentTokens } from '../shelf/document-tokens.js';
import { type DocumentFile, DocumentsStore, fileNameOf } from '../shelf/documents.store.js';
import { hasContent } from '../domain/life.js';
import { OpenWords } from './open-words.store.js';

/** Cuts anew the words a document is found by. Repeating it changes nothing. */
@Injectable()
export class RefoldDocument {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly gate: DocumentGate,
    private readonly sealing: Sealing,
    private readonly compartments: Compartments,
    private readonly words: OpenWords,
  ) {}

  /**
   * As the system. What lies in a compartment is read as somebody who is in it, for the key opens to nobody else: as its intake does,
   * first as whoever brought it in. Where nobody can be asked, it stays as it is until its next version.
   */
  async run(tx: Tx, id: string): Promise<void> {
    const file = await this.documents.lock(tx, id).catch(absent);
    if (file === undefined || file.versionNo === 0 || !hasContent(file.state)) return;
    if (file.compartmentId === null) return this.refoldOpen(tx, id);
    for (const personId of await this.peopleIn(tx, file, file.compartmentId)) {
      const person = await callerOfPerson(tx, personId);
      if (person !== undefined && (await asCaller(tx, person, (theirs) => this.refold(theirs, id)))) return;
    }
  }

  private async peopleIn(tx: Tx, file: DocumentFile, compartmentId: string): Promise<readonly string[]> {
    const versions = await this.documents.versions(tx, file.id);
    const admissions = await this.compartments.admissions(tx, compartmentId);
    return [
      ...new Set([
        ...versions.map(({ uploadedBy }) => uploadedBy),
        ...admissions.filter(({ until }) => until === null).map(({ personId }) => personId),
      ]),
    ];
  }

  private async refoldOpen(tx: Tx, id: string): Promise<void> {
    const { fileName, text, ...wording } = await this.words.of(tx, id);
    await this.documents.setTokens(tx, id, await documentTokens(wording, fileName, text));
  }

  /** Whether the person could. */
  private async refold(tx: Tx, id: string): Promise<boolean> {
    const readable = await this.gate.version(tx, id).catch(absent);
    if (readable === undefined) return false;
    const { file, version, verdict } = readable;
    if (version.no !== file.versionNo) return false;
    const key = await this.sealing.release(tx, version.keyId, verdict);
    const [wording, text] = [
      await this.documents.wording(tx, file, key),
      await this.documents.text(tx, version, key),
    ];
    const words = await documentTokens(wording, fileNameOf(version, key), text);
    await this.documents.setTokens(
      tx,
      id,
      words.map((word) => key.token(word)),
    );
    return true;
  }
}

const absent = (error: unknown): undefined => {
  if (error instanceof NotFoundError) return undefined;
  throw error;
};
