import { Injectable } from '@nestjs/common';
import { type Names, PeopleReader } from '../../identity/index.js';
import { isRefused } from '../../kernel/index.js';
import { NotFoundError, type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import { decide, type Guarded, isBarred, type Reader } from '../../walls/index.js';
import { tierView } from '../shelf/document-words.views.js';
import type { ReadableDocument } from '../shelf/document-gate.js';
import type { LoweringView, RelatedDocumentView } from '../shelf/documents-views.contract.js';
import { type DecidedRow, DocumentsScreens } from '../shelf/documents.screens.js';
import { DocumentReaders } from '../shelf/readers.js';
import { DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { handOf } from '../domain/hand.js';
import { withdrawLowering } from '../domain/lowering.js';
import { KeyRing } from '../shelf/key-ring.js';
import { seesThe } from './hold-documents.js';
import { type KeptLowering, LifeStore } from './life.store.js';
import {
  awaits,
  concerns,
  counselledBy,
  knowsLowering,
  loweringContext,
  withdrawalContext,
} from './lower-document.js';
import { named, saidIn } from './said.js';

/** A lowering and the document it was asked for. */
interface Asked {
  readonly lowering: KeptLowering;
  readonly file: Guarded;
}

/** What is said of a lowering to someone. */
interface Told {
  readonly reader: Reader;
  /** Null where the document is not the caller's to read. */
  readonly key: OpenKey | null;
  readonly names: Names;
  /** Of the document and what it was made from, those the caller may read. */
  readonly readable: ReadonlyMap<string, DecidedRow>;
  /** The same as the rule asks about them, as far as the database shows them. */
  readonly sources: ReadonlyMap<string, Guarded>;
}

/** Shows wishes to lower a document's tier. */
@Injectable()
export class LoweringsScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly lists: DocumentsScreens,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly people: PeopleReader,
    private readonly sealing: Sealing,
  ) {}

  /** What is asked of a document, for those who know of it. */
  async of(tx: Tx, { file, reader }: ReadableDocument): Promise<LoweringView[]> {
    const guarded = guardedOf(file);
    const lowerings = (await this.life.lowerings(tx, file.id)).filter((one) =>
      knowsLowering(reader, guarded, one),
    );
    return this.views(
      tx,
      reader,
      lowerings.map((lowering) => ({ lowering, file: guarded })),
    );
  }

  /** One lowering, for its own side and for counsel of its suppliers. */
  async one(tx: Tx, documentId: string, id: string): Promise<LoweringView> {
    const reader = await this.readers.readerOf(tx);
    const file = guardedOf(await this.documents.read(tx, documentId));
    const lowering = (await this.life.lowerings(tx, documentId)).find((one) => one.id === id);
    const isReadable = decide(reader, file).allowed;
    const isKnown = lowering !== undefined && (isReadable ? knowsLowering : concerns)(reader, file, lowering);
    const [view] = isKnown ? await this.views(tx, reader, [{ lowering, file }]) : [];
    if (view === undefined) throw new NotFoundError();
    return view;
  }

  /** The lowerings that wait for the caller as counsel of a supplier. */
  async awaiting(tx: Tx): Promise<LoweringView[]> {
    const reader = await this.readers.readerOf(tx);
    const lowerings = await this.life.loweringsAwaiting(tx, reader);
    const files = await this.documents.guarded(
      tx,
      lowerings.map(({ documentId }) => documentId),
    );
    const asked = lowerings.flatMap((lowering) => {
      const file = files.get(lowering.documentId);
      return file !== undefined && awaits(reader, file, lowering) ? [{ lowering, file }] : [];
    });
    return this.views(tx, reader, asked);
  }

  /** Lowerings as they are shown; of a document that is not the reader's to read without its title and their reasons. */
  private async views(tx: Tx, reader: Reader, asked: readonly Asked[]): Promise<LoweringView[]> {
    if (asked.length === 0) return [];
    const people = asked.flatMap(({ lowering: { requestedBy, approvals } }) => [
      requestedBy,
      ...approvals.map(({ byPerson }) => byPerson),
    ]);
    const names = await this.people.names(tx, [...new Set(people)]);
    const ids = asked.flatMap(({ lowering }) => [lowering.documentId, ...lowering.madeFrom]);
    const rows = await this.lists.ofIds(tx, [...new Set(ids)]);
    const readable = new Map(rows.map((row) => [row.row.id, row]));
    const sources = await this.documents.guarded(tx, [...new Set(ids)]);
    const ring = new KeyRing(this.sealing, tx);
    const views: LoweringView[] = [];
    for (const one of asked) {
      const verdict = decide(reader, one.file);
      const key = verdict.allowed ? await ring.of(one.file.compartmentId, verdict) : null;
      views.push(loweringView(one, { reader, key, names, readable, sources }));
    }
    return views;
  }
}

function loweringView({ lowering, file }: Asked, told: Told): LoweringView {
  const { reader, key, names, readable } = told;
  const { documentId, madeFrom } = lowering;
  return {
    id: lowering.id,
    documentId,
    caseId: key !== null || seesThe(reader, file.caseId) ? file.caseId : null,
    title: key === null ? null : (readable.get(documentId)?.wording.title ?? null),
    madeFrom: madeFrom.flatMap((id) => (id === documentId ? [] : (readable.get(id) ?? []))).map(relatedView),
    toTier: tierView(lowering.toTier),
    state: lowering.state,
    reason: key === null ? null : saidIn(lowering, key, loweringContext(lowering.id)),
    requestedBy: named(names, lowering.requestedBy, lowering.requestedAt),
    requestedAt: lowering.requestedAt,
    approvals: suppliersTold(lowering, file, told).map((memberId) => {
      const approval = lowering.approvals.find((one) => one.memberId === memberId);
      return {
        memberId,
        approvedBy: approval === undefined ? null : named(names, approval.byPerson, approval.at),
        approvedAt: approval?.at ?? null,
      };
    }),
    mayApprove: awaits(reader, file, lowering),
    withdrawnReason:
      key === null ? null : saidIn(withdrawalOf(lowering), key, withdrawalContext(lowering.id)),
    mayWithdraw: key !== null && mayWithdraw(reader, file, lowering),
  };
}

/**
 * Of the suppliers that must agree, those the reader may know of: whose counsel the reader is; on the document's own side also itself, and
 * who supplied a source that no wall and no compartment keeps from the reader.
 */
function suppliersTold(
  { suppliers, madeFrom }: KeptLowering,
  file: Guarded,
  { reader, sources }: Told,
): readonly string[] {
  const own = counselledBy(reader, file.caseId, suppliers);
  if (handOf(reader, file) === 'other') return own;
  const open = madeFrom.flatMap((id) => sources.get(id) ?? []).filter((source) => !isBarred(reader, source));
  const known = new Set([...own, file.supplierId, ...open.map(({ supplierId }) => supplierId)]);
  return suppliers.filter((memberId) => known.has(memberId));
}

const mayWithdraw = (reader: Reader, file: Guarded, lowering: KeptLowering): boolean =>
  !isRefused(
    withdrawLowering(lowering, {
      isAsker: lowering.requestedBy === reader.personId,
      hand: handOf(reader, file),
    }),
  );

const withdrawalOf = ({ withdrawalReason: reason, withdrawalSealed: sealed }: KeptLowering) => ({
  reason,
  sealed,
});

/** A document another was made from, or was made into, as it is told. */
export const relatedView = ({ row, wording }: DecidedRow): RelatedDocumentView => ({
  id: row.id,
  title: wording.title,
  tier: tierView(row.tier),
});
