import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { NotFoundError, type OpenKey, type Tx } from '../../platform/index.js';
import { decide, type Reader, type Verdict } from '../../walls/index.js';
import type { CaseHoldsView, DocumentView, LegalHoldView } from '../shelf/documents-views.contract.js';
import { stateView } from '../shelf/document-words.views.js';
import type { ReadableDocument } from '../shelf/document-gate.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { handOf } from '../domain/hand.js';
import { OpeningsReader } from '../log/openings.reader.js';
import {
  holdContext,
  keepsHeld,
  knowsHold,
  liftContext,
  mayPlaceHold,
  seesCaseThere,
  seesThe,
} from './hold-documents.js';
import type { MovedDocumentView } from './life.contract.js';
import { type KeptHold, LifeStore } from './life.store.js';
import { LoweringsScreens } from './lowerings.screens.js';
import { named, saidIn } from './said.js';

/** What a person's own side may still know of a document of which the content is gone, and what everybody knows who may read it. */
export function recordVerdict(reader: Reader, file: DocumentFile): Verdict {
  const verdict = decide(reader, guardedOf(file));
  if (verdict.allowed || (file.state !== 'returned' && file.state !== 'destroyed')) return verdict;
  return decide(reader, { ...guardedOf(file), state: 'recalled' });
}

/** Shows what becomes of documents: where one stands after a move, and holds. */
@Injectable()
export class LifeScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly openings: OpeningsReader,
    private readonly people: PeopleReader,
    private readonly lowerings: LoweringsScreens,
  ) {}

  /** Where a document stands; once it is nobody's to read any more, who had opened it. For its own side. */
  async moved(tx: Tx, id: string): Promise<MovedDocumentView> {
    const reader = await this.readers.readerOf(tx);
    const file = await this.documents.read(tx, id);
    if (!recordVerdict(reader, file).allowed) throw new NotFoundError();
    const isTaken = ['recalled', 'returned', 'destroyed'].includes(file.state);
    const isOwn = handOf(reader, file) !== 'other';
    const openedBy = isTaken && isOwn ? await this.openings.of(tx, id) : [];
    return { id, state: stateView(file.state), version: file.version, openedBy: [...openedBy] };
  }

  /** What holds a document and what is asked of it: on it alone for those who know of it, on its case for who sees the case. */
  async of(
    tx: Tx,
    readable: ReadableDocument,
    key: OpenKey,
  ): Promise<Pick<DocumentView, 'holds' | 'mayHold' | 'lowerings'>> {
    const { file, reader } = readable;
    const holds = (await this.life.holds(tx, file)).filter((hold) =>
      hold.documentId === null ? seesThe(reader, file.caseId) : knowsHold(reader, file, hold),
    );
    return {
      holds: await this.holdViews(tx, reader, holds, { file, key }),
      mayHold: mayPlaceHold(reader),
      lowerings: await this.lowerings.of(tx, readable),
    };
  }

  /** The holds on a whole case, for who sees it. */
  async caseHolds(tx: Tx, caseId: string): Promise<CaseHoldsView> {
    const reader = await this.readers.readerOf(tx);
    if (!(await seesCaseThere(tx, reader, caseId))) throw new NotFoundError();
    const holds = await this.life.holds(tx, { caseId, id: null });
    return { items: await this.holdViews(tx, reader, holds), mayPlace: mayPlaceHold(reader) };
  }

  private async holdViews(
    tx: Tx,
    reader: Reader,
    holds: readonly KeptHold[],
    held?: { readonly file: DocumentFile; readonly key: OpenKey },
  ): Promise<LegalHoldView[]> {
    const key = held?.key ?? null;
    const names = await this.people.names(
      tx,
      holds.flatMap(({ setBy, liftedBy }) => [setBy ?? [], liftedBy ?? []].flat()),
    );
    return holds.map((hold) => ({
      id: hold.id,
      documentId: hold.documentId,
      reason: saidIn(hold, key, holdContext(hold.id)) ?? '',
      setBy: named(names, hold.setBy ?? '', hold.setAt),
      setAt: hold.setAt,
      liftedAt: hold.liftedAt,
      liftedBy: hold.liftedBy === null ? null : named(names, hold.liftedBy, hold.liftedAt),
      liftReason: saidIn({ reason: hold.liftReason, sealed: hold.liftSealed }, key, liftContext(hold.id)),
      mayLift:
        hold.liftedAt === null &&
        (hold.setBy === reader.personId ||
          keepsHeld(reader, hold.documentId === null ? undefined : held?.file)),
    }));
  }
}
