import { Injectable } from '@nestjs/common';
import { NotFoundError, type OpenKey, type Tx } from '../../platform/index.js';
import { decide, type Reader, type Verdict } from '../../walls/index.js';
import type { DocumentView } from '../shelf/documents-views.contract.js';
import { stateView } from '../shelf/document-words.views.js';
import type { ReadableDocument } from '../shelf/document-gate.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { handOf } from '../domain/hand.js';
import { OpeningsReader } from '../log/openings.reader.js';
import { mayPlaceHold } from './hold-documents.js';
import { HoldsScreens } from './holds.screens.js';
import type { MovedDocumentView } from './life.contract.js';
import { LoweringsScreens } from './lowerings.screens.js';

/** What a person's own side may still know of a document of which the content is gone, and what everybody knows who may read it. */
export function recordVerdict(reader: Reader, file: DocumentFile): Verdict {
  const verdict = decide(reader, guardedOf(file));
  if (verdict.allowed || (file.state !== 'returned' && file.state !== 'destroyed')) return verdict;
  return decide(reader, { ...guardedOf(file), state: 'recalled' });
}

/** Shows what becomes of documents: where one stands after a move, what holds it, what is asked of it. */
@Injectable()
export class LifeScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly readers: DocumentReaders,
    private readonly openings: OpeningsReader,
    private readonly holds: HoldsScreens,
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

  /** What holds a document and what is asked of it. */
  async of(
    tx: Tx,
    readable: ReadableDocument,
    key: OpenKey,
  ): Promise<Pick<DocumentView, 'holds' | 'mayHold' | 'lowerings'>> {
    return {
      holds: await this.holds.onDocument(tx, readable, key),
      mayHold: mayPlaceHold(readable.reader),
      lowerings: await this.lowerings.of(tx, readable),
    };
  }
}
