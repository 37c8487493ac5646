import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { PeopleReader, type PersonNameView } from '../../identity/index.js';
import { isRefused } from '../../kernel/index.js';
import { NotFoundError, type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import { decide, type Guarded, type Reader, type Verdict } from '../../walls/index.js';
import type { LegalHoldView, LoweringView } from '../documents-views.contract.js';
import { stateView, tierView } from '../document-words.views.js';
import type { ReadableDocument } from '../document-gate.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../documents.store.js';
import { handOf } from '../domain/hand.js';
import { withdrawLowering } from '../domain/lowering.js';
import { OpeningsReader } from '../evidence/openings.reader.js';
import { KeyRing } from '../key-ring.js';
import { holdContext, keepsHeld, knowsHold, liftContext, seesCaseThere, seesThe } from './hold-documents.js';
import type { MovedDocumentView } from './life.contract.js';
import { type KeptHold, type KeptLowering, LifeStore } from './life.store.js';
import {
  concerns,
  counselledBy,
  knowsLowering,
  loweringContext,
  membersServed,
  withdrawalContext,
} from './lower-document.js';

/** A person by name; one the alliance no longer knows has none. */
export const named = (names: ReadonlyMap<string, string>, id: string): PersonNameView => ({
  id,
  name: names.get(id) ?? '',
});

/** What a person's own side may still know of a document of which the content is gone, and what everybody knows who may read it. */
export function recordVerdict(reader: Reader, file: DocumentFile): Verdict {
  const verdict = decide(reader, guardedOf(file));
  if (verdict.allowed || (file.state !== 'returned' && file.state !== 'destroyed')) return verdict;
  return decide(reader, { ...guardedOf(file), state: 'recalled' });
}

/** Shows what becomes of documents: where one stands after a move, lowerings, holds. */
@Injectable()
export class LifeScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: CaseReaders,
    private readonly openings: OpeningsReader,
    private readonly people: PeopleReader,
    private readonly sealing: Sealing,
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
    { file, reader }: ReadableDocument,
    key: OpenKey,
  ): Promise<{ readonly holds: LegalHoldView[]; readonly lowerings: LoweringView[] }> {
    const holds = (await this.life.holds(tx, file.caseId, file.id)).filter((hold) =>
      hold.documentId === null ? seesThe(reader, file.caseId) : knowsHold(reader, file, hold),
    );
    const lowerings = (await this.life.lowerings(tx, file.id)).filter((one) =>
      knowsLowering(reader, guardedOf(file), one),
    );
    const asked = lowerings.map((lowering) => ({ lowering, file: guardedOf(file) }));
    return {
      holds: await this.holdViews(tx, reader, holds, { file, key }),
      lowerings: await this.loweringViews(tx, reader, asked),
    };
  }

  /** One lowering, for its own side and for counsel of its suppliers. */
  async lowering(tx: Tx, documentId: string, id: string): Promise<LoweringView> {
    const reader = await this.readers.readerOf(tx);
    const file = guardedOf(await this.documents.read(tx, documentId));
    const lowering = (await this.life.lowerings(tx, documentId)).find((one) => one.id === id);
    const isReadable = decide(reader, file).allowed;
    const isKnown = lowering !== undefined && (isReadable ? knowsLowering : concerns)(reader, file, lowering);
    const [view] = isKnown ? await this.loweringViews(tx, reader, [{ lowering, file }]) : [];
    if (view === undefined) throw new NotFoundError();
    return view;
  }

  /** The lowerings that wait for the caller as counsel of a supplier. */
  async awaiting(tx: Tx): Promise<LoweringView[]> {
    const reader = await this.readers.readerOf(tx);
    const lowerings = await this.life.loweringsAwaiting(tx, membersServed(reader));
    const files = await this.documents.guarded(
      tx,
      lowerings.map(({ documentId }) => documentId),
    );
    const asked = lowerings.flatMap((lowering) => {
      const file = files.get(lowering.documentId);
      return file !== undefined && concerns(reader, file, lowering) ? [{ lowering, file }] : [];
    });
    return (await this.loweringViews(tx, reader, asked)).filter(({ mayApprove }) => mayApprove);
  }

  /** Lowerings as they are shown; of a document that is not the reader's to read without their reasons. */
  private async loweringViews(tx: Tx, reader: Reader, asked: readonly Asked[]): Promise<LoweringView[]> {
    const people = asked.flatMap(({ lowering: { requestedBy, approvals } }) => [
      requestedBy,
      ...approvals.map(({ byPerson }) => byPerson),
    ]);
    const names = await this.people.names(tx, [...new Set(people)]);
    const ring = new KeyRing(this.sealing, tx);
    const views: LoweringView[] = [];
    for (const { lowering, file } of asked) {
      const verdict = decide(reader, file);
      const key = verdict.allowed ? await ring.of(file.compartmentId, verdict) : null;
      views.push(loweringView(lowering, file, reader, key, names));
    }
    return views;
  }

  /** The holds on a whole case, for who sees it. */
  async caseHolds(tx: Tx, caseId: string): Promise<LegalHoldView[]> {
    const reader = await this.readers.readerOf(tx);
    if (!(await seesCaseThere(tx, reader, caseId))) throw new NotFoundError();
    return this.holdViews(tx, reader, await this.life.holds(tx, caseId, null));
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
      setBy: named(names, hold.setBy ?? ''),
      setAt: hold.setAt,
      liftedAt: hold.liftedAt,
      liftedBy: hold.liftedBy === null ? null : named(names, hold.liftedBy),
      liftReason: saidIn({ reason: hold.liftReason, sealed: hold.liftSealed }, key, liftContext(hold.id)),
      mayLift:
        hold.liftedAt === null &&
        (hold.setBy === reader.personId ||
          keepsHeld(reader, hold.documentId === null ? undefined : held?.file)),
    }));
  }
}

/** A lowering and the document it was asked for. */
interface Asked {
  readonly lowering: KeptLowering;
  readonly file: Guarded;
}

function loweringView(
  lowering: KeptLowering,
  file: Guarded,
  reader: Reader,
  key: OpenKey | null,
  names: ReadonlyMap<string, string>,
): LoweringView {
  return {
    id: lowering.id,
    documentId: lowering.documentId,
    toTier: tierView(lowering.toTier),
    state: lowering.state,
    reason: key === null ? null : saidIn(lowering, key, loweringContext(lowering.id)),
    requestedBy: named(names, lowering.requestedBy),
    requestedAt: lowering.requestedAt,
    approvals: lowering.suppliers.map((memberId) => {
      const approval = lowering.approvals.find((one) => one.memberId === memberId);
      return {
        memberId,
        approvedBy: approval === undefined ? null : named(names, approval.byPerson),
        approvedAt: approval?.at ?? null,
      };
    }),
    mayApprove: lowering.state === 'asked' && waitsFor(reader, file.caseId, lowering),
    withdrawnReason:
      key === null ? null : saidIn(withdrawalOf(lowering), key, withdrawalContext(lowering.id)),
    mayWithdraw: key !== null && mayWithdraw(reader, file, lowering),
  };
}

const waitsFor = (reader: Reader, caseId: string, { suppliers, approvals }: KeptLowering): boolean =>
  counselledBy(reader, caseId, suppliers).some(
    (memberId) => !approvals.some((approval) => approval.memberId === memberId),
  );

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

const saidIn = (
  { reason, sealed }: { readonly reason: string | null; readonly sealed: Buffer | null },
  key: OpenKey | null,
  context: string,
): string | null => (sealed === null || key === null ? reason : key.open(sealed, context).toString('utf8'));
