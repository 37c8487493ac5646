import { Injectable } from '@nestjs/common';
import { addDays, instantOf, momentAt, deny } from '../../kernel/index.js';
import {
  type Caller,
  contentHash,
  InvalidInputError,
  type Tx,
  UnitOfWork,
  RefusedError,
} from '../../platform/index.js';
import { allianceOf } from '../../identity/index.js';
import { type DocumentFile, DocumentsStore, fileNameOf, type Wording } from '../shelf/documents.store.js';
import { documentFact, hasContent } from '../domain/life.js';
import { documentTokens } from '../shelf/document-tokens.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentHomes } from '../shelf/homes.store.js';
import { SayingsStore } from '../shelf/sayings.store.js';
import { DocumentPlace, type Handled } from './document-place.js';
import type { ReviseDocumentBody } from './life.contract.js';
import { retentionTimer } from './life-timers.js';

/** Changes what is said of a document. */
@Injectable()
export class ReviseDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly documents: DocumentsStore,
    private readonly sayings: SayingsStore,
    private readonly evidence: EvidenceLog,
    private readonly homes: DocumentHomes,
  ) {}

  run(caller: Caller, id: string, body: ReviseDocumentBody, expected?: number): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const handled = await this.place.lock(tx, id, expected);
      const { file, key, hand } = handled;
      if (hand === 'other') throw new RefusedError(notOwn.refusal);
      if (!(await this.homes.has(tx, file, body.proceedingId))) throw noProceeding();
      const wording = wordingOf(body);
      // Who could read it by then goes on being told what was said till now.
      if (file.sharedAt !== null) await this.sayings.keep(tx, id);
      const revised = await this.documents.update(tx, { ...file, ...describedBy(body) });
      await this.documents.rewrite(tx, revised, wording, key);
      await this.refind(tx, handled, wording);
      await this.replan(tx, file, revised);
      const entry = { act: 'revised' as const, detail: detailOf(revised, wording) };
      await this.evidence.append(tx, file, entry, key);
      await tx.record([documentFact('document.revised', revised)]);
      return { id };
    });
  }

  /** Writes anew what it is found by. */
  private async refind(tx: Tx, { file, key }: Handled, wording: Wording): Promise<void> {
    if (file.versionNo === 0 || !hasContent(file.state)) return;
    const version = await this.documents.version(tx, file.id, file.versionNo);
    const text = await this.documents.text(tx, version, key);
    const words = await documentTokens(wording, fileNameOf(version, key), text);
    const isSealed = file.compartmentId !== null;
    await this.documents.setTokens(tx, file.id, isSealed ? words.map((word) => key.token(word)) : words);
  }

  private async replan(tx: Tx, before: DocumentFile, after: DocumentFile): Promise<void> {
    if (before.retainUntil === after.retainUntil) return;
    await tx.cancelTimers(retentionTimer, [after.id]);
    await planRetention(tx, after, String(after.version));
  }
}

/** Plans the end of a document on the day after its last, by the alliance's own clock; `occasion` tells plans apart. */
export async function planRetention(
  tx: Tx,
  { id, retainUntil }: Pick<DocumentFile, 'id' | 'retainUntil'>,
  occasion: string,
): Promise<void> {
  if (retainUntil === null) return;
  const { zone } = await allianceOf(tx);
  const dueAt = momentAt(addDays(retainUntil, 1), '00:00', zone);
  const dedupe = `${retentionTimer}/${id}/${retainUntil}/${occasion}`;
  await tx.plan({ kind: retentionTimer, subjectId: id, dueAt: dueAt > tx.now ? dueAt : tx.now, dedupe });
}

const wordingOf = ({ title, author, recipients, sourceNote }: ReviseDocumentBody): Wording => ({
  title,
  author: author ?? null,
  recipients: recipients ?? null,
  sourceNote: sourceNote ?? null,
});

const describedBy = (body: ReviseDocumentBody) => ({
  folder: body.folder,
  kind: body.kind,
  proceedingId: body.proceedingId ?? null,
  privilegeBasis: body.privilegeBasis ?? null,
  documentDate: body.documentDate ?? null,
  capturedAt: body.capturedAt === undefined ? null : instantOf(new Date(body.capturedAt)),
  retainUntil: body.retainUntil ?? null,
});

/** In a compartment the chain holds no hash of the wording: it could be guessed at. */
function detailOf(file: DocumentFile, wording: Wording) {
  const { folder, kind, privilegeBasis, documentDate, capturedAt, retainUntil, compartmentId } = file;
  const isSealed = compartmentId !== null;
  return {
    folder,
    kind,
    privilegeBasis,
    documentDate,
    capturedAt,
    retainUntil,
    ...(!isSealed && { wordingHash: contentHash(wording) }),
  };
}

const noProceeding = (): InvalidInputError => {
  const because = { en: 'There is no such proceeding in this case.', zh: '本案没有该程序。' };
  return new InvalidInputError([{ pointer: '/proceedingId', because }]);
};

const notOwn = deny(
  'document.not_own',
  'Only those who act for the side that supplied the document may change what is said of it.',
  '仅代表文件提供方的人员可以修改其说明。',
);
