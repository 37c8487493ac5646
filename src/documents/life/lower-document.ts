import { Injectable } from '@nestjs/common';
import { type Caller, granted, newId, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { clientsOf, type Guarded, isBarred, type Reader } from '../../walls/index.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { handFor, handOf, settlesOwn } from '../domain/hand.js';
import { documentFact } from '../domain/life.js';
import { agreeLowering, askLowering, isAgreed, lowered, withdrawLowering } from '../domain/lowering.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentPlace } from './document-place.js';
import type { AskLoweringBody } from './life.contract.js';
import { type KeptLowering, LifeStore } from './life.store.js';

/** Under which the reason of a lowering is sealed. */
export const loweringContext = (id: string): string => `lowering ${id}`;

/** Under which the reason of its withdrawal is sealed. */
export const withdrawalContext = (id: string): string => `withdrawal ${id}`;

/** Agrees on behalf of members, and lowers the document with the last of them. */
@Injectable()
export class LowerDocument {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly evidence: EvidenceLog,
  ) {}

  async agree(tx: Tx, file: DocumentFile, lowering: KeptLowering, reader: Reader): Promise<void> {
    const { ids, documents } = await this.life.descentOf(tx, file.id);
    const counselled = counselledBy(reader, file.caseId, lowering.suppliers);
    const memberIds = lowering.suppliers.filter(
      (one) => counselled.includes(one) || (one === file.supplierId && settlesOwn(reader, file, documents)),
    );
    const isSourceAdded = ids.some((id) => !lowering.madeFrom.includes(id));
    const isVersionAdded = (await this.life.newestVersionOf(tx, file.id)) > lowering.versionNo;
    const by = { personId: reader.personId ?? '', at: tx.now, isSourceAdded, isVersionAdded };
    const settled =
      lowering.suppliers.length > 0 && memberIds.length === 0
        ? lowering
        : granted(agreeLowering(lowering, { memberIds, ...by })).state;
    await this.life.updateLowering(tx, { ...lowering, ...settled });
    if (memberIds.length > 0) {
      const detail = { loweringId: lowering.id, memberIds };
      await this.evidence.append(tx, file, { act: 'lowering_agreed', detail });
    }
    if (!isAgreed(settled)) return;
    const { state, facts } = granted(lowered(file, lowering));
    await this.documents.update(tx, { ...file, ...state });
    const detail = { loweringId: lowering.id, from: file.tier, tier: state.tier };
    await this.evidence.append(tx, file, { act: 'lowered', detail });
    await tx.record(facts);
  }
}

/** Asks that a document be lowered; where nobody else supplied anything of it, it is. */
@Injectable()
export class AskLowering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly life: LifeStore,
    private readonly agreed: LowerDocument,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, documentId: string, { toTier, reason }: AskLoweringBody): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const handled = await this.place.lock(tx, documentId);
      const { file, reader, key } = handled;
      const { madeFrom, versionNo, ...wish } = await this.place.wishes(tx, handled);
      const id = newId();
      const decision = askLowering(file, { id, toTier, ...wish });
      const { state, facts } = granted(decision);
      const isSealed = file.compartmentId !== null;
      const asked: KeptLowering = {
        ...state,
        compartmentId: file.compartmentId,
        reason: isSealed ? null : reason,
        sealed: isSealed ? key.seal(Buffer.from(reason), loweringContext(id)) : null,
        requestedBy: reader.personId ?? '',
        requestedAt: tx.now,
        madeFrom,
        versionNo,
        withdrawalReason: null,
        withdrawalSealed: null,
      };
      await this.life.insertLowering(tx, asked);
      await tx.record(facts);
      const detail = { loweringId: id, toTier, suppliers: state.suppliers };
      await this.evidence.append(tx, file, { act: 'lowering_asked', detail, reason }, key);
      await this.agreed.agree(tx, file, asked, reader);
      return { id };
    });
  }
}

/**
 * Agrees to a lowering for the suppliers whose counsel the caller is. It need not be a document the caller may read: what a client
 * supplied is in it.
 */
@Injectable()
export class ApproveLowering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly agreed: LowerDocument,
  ) {}

  run(caller: Caller, documentId: string, id: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      await this.concerned(tx, await this.documents.read(tx, documentId), id);
      const file = await this.documents.lock(tx, documentId);
      await this.life.lockLowering(tx, documentId, id);
      const { lowering, reader } = await this.concerned(tx, file, id);
      await this.agreed.agree(tx, file, lowering, reader);
      return { id };
    });
  }

  /** A lowering and its reader, whose business it is; not found where it is not the reader's, before anything is waited for. */
  private async concerned(
    tx: Tx,
    file: DocumentFile,
    id: string,
  ): Promise<{ readonly lowering: KeptLowering; readonly reader: Reader }> {
    const reader = await this.readers.readerOf(tx);
    const lowering = (await this.life.lowerings(tx, file.id)).find((one) => one.id === id);
    if (lowering === undefined || !concerns(reader, guardedOf(file), lowering)) throw new NotFoundError();
    return { lowering, reader };
  }
}

/** Withdraws what was asked for, with the reason. */
@Injectable()
export class WithdrawLowering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly life: LifeStore,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, documentId: string, id: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { file, reader, hand, key } = await this.place.lock(tx, documentId);
      const lowering = await this.life.lockLowering(tx, documentId, id);
      const isAsker = lowering.requestedBy === reader.personId;
      if (!knowsLowering(reader, guardedOf(file), lowering)) throw new NotFoundError();
      const decision = withdrawLowering(lowering, { isAsker, hand });
      const { state } = granted(decision);
      const isSealed = file.compartmentId !== null;
      await this.life.updateLowering(tx, {
        ...lowering,
        ...state,
        withdrawalReason: isSealed ? null : reason,
        withdrawalSealed: isSealed ? key.seal(Buffer.from(reason), withdrawalContext(id)) : null,
      });
      const detail = { loweringId: id };
      await this.evidence.append(tx, file, { act: 'lowering_withdrawn', detail, reason }, key);
      await tx.record([documentFact('document.lowering_withdrawn', file, { loweringId: id })]);
      return { id };
    });
  }
}

/** The suppliers whose counsel someone is in a case. */
export const counselledBy = (
  reader: Reader,
  caseId: string | null,
  suppliers: readonly string[],
): readonly string[] =>
  suppliers.filter(
    (memberId) => handFor({ ...reader, clients: clientsOf(reader) }, caseId, memberId) === 'counsel',
  );

/** Whether a lowering is someone's business: a supplier's counsel, whom no wall and no compartment keeps out. */
export const concerns = (reader: Reader, file: Guarded, { suppliers }: KeptLowering): boolean =>
  counselledBy(reader, file.caseId, suppliers).length > 0 && !isBarred(reader, file);

/** Whether a lowering waits for someone's agreement. */
export const awaits = (reader: Reader, file: Guarded, lowering: KeptLowering): boolean =>
  lowering.state === 'asked' &&
  !isBarred(reader, file) &&
  counselledBy(reader, file.caseId, lowering.suppliers).some(
    (memberId) => !lowering.approvals.some((approval) => approval.memberId === memberId),
  );

/** Who of those that may read a document knows that a lowering of it was asked for: its own side, and whose business it is. */
export const knowsLowering = (reader: Reader, file: Guarded, lowering: KeptLowering): boolean =>
  handOf(reader, file) !== 'other' ||
  lowering.requestedBy === reader.personId ||
  concerns(reader, file, lowering);
