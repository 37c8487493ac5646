import { Injectable } from '@nestjs/common';
import { deny } from '../../kernel/index.js';
import {
  type Caller,
  granted,
  newId,
  NotFoundError,
  type Tx,
  UnitOfWork,
  RefusedError,
} from '../../platform/index.js';
import { isBehind, type Reader } from '../../walls/index.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore } from '../shelf/documents.store.js';
import { handOf } from '../domain/hand.js';
import { liftHold } from '../domain/hold.js';
import { documentFact } from '../domain/life.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentPlace, type Handled } from './document-place.js';
import { holdLiftedTimer } from './life-timers.js';
import { isCase, type KeptHold, LifeStore } from './life.store.js';

/** Under which the reason of a hold is sealed. */
export const holdContext = (id: string): string => `hold ${id}`;

/** Under which the reason for lifting it is sealed. */
export const liftContext = (id: string): string => `hold lifted ${id}`;

/** Whether someone places holds on what they may read or on a case they see: counsel and the coordinator. */
export const mayPlaceHold = (reader: Reader): boolean =>
  reader.seats.some(({ role }) => ['coordinator', 'outside_counsel', 'member_counsel'].includes(role));

/** Whether someone lifts holds that others set: the coordinator, and of one on a document counsel of its side. */
export const keepsHeld = (reader: Reader, file: DocumentFile | undefined): boolean =>
  isCoordinator(reader) || (file !== undefined && handOf(reader, file) === 'counsel');

/** Who of those that may read a document knows of a hold on it alone: its own side, who set it, and the coordinator. */
export const knowsHold = (reader: Reader, file: DocumentFile, { setBy }: KeptHold): boolean =>
  isCoordinator(reader) || setBy === reader.personId || handOf(reader, file) !== 'other';

const isCoordinator = ({ seats }: Reader): boolean => seats.some(({ role }) => role === 'coordinator');

/** Whether someone sees a case. */
export const seesThe = (reader: Reader, caseId: string | null): boolean =>
  caseId !== null &&
  (reader.seesCase === 'all' || reader.seesCase.has(caseId)) &&
  !isBehind(reader, 'case', caseId);

/** The same of an id that may be of no case: who sees every case sees none that is not there. */
export const seesCaseThere = async (tx: Tx, reader: Reader, caseId: string): Promise<boolean> =>
  seesThe(reader, caseId) && (await isCase(tx, caseId));

/** Orders that a document, or every document of a case, may not end. */
@Injectable()
export class PlaceHold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly evidence: EvidenceLog,
  ) {}

  onDocument(caller: Caller, documentId: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { file, reader, key } = await this.place.lock(tx, documentId);
      if (!mayPlaceHold(reader)) throw new RefusedError(counselOnly.refusal);
      const id = newId();
      const isSealed = file.compartmentId !== null;
      await this.life.insertHold(tx, {
        ...newHold(tx, id, file.caseId),
        documentId,
        compartmentId: file.compartmentId,
        reason: isSealed ? null : reason,
        sealed: isSealed ? key.seal(Buffer.from(reason), holdContext(id)) : null,
      });
      await this.documents.update(tx, { ...file, onHold: true });
      await this.evidence.append(tx, file, { act: 'held', detail: { holdId: id }, reason }, key);
      await tx.record([documentFact('document.held', file, { holdId: id })]);
      return { id };
    });
  }

  /** Not found where the case is not the caller's to see. */
  onCase(caller: Caller, caseId: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      if (!(await seesCaseThere(tx, reader, caseId))) throw new NotFoundError();
      if (!mayPlaceHold(reader)) throw new RefusedError(counselOnly.refusal);
      await this.life.lockEndings(tx, { caseId, firmId: null }, 'hold');
      const id = newId();
      await this.life.insertHold(tx, { ...newHold(tx, id, caseId), reason });
      await tx.record([
        { type: 'documents.held', subject: { kind: 'case', id: caseId }, caseId, payload: { holdId: id } },
      ]);
      return { id };
    });
  }
}

const newHold = (tx: Tx, id: string, caseId: string | null): KeptHold => ({
  id,
  caseId,
  documentId: null,
  compartmentId: null,
  reason: null,
  sealed: null,
  setBy: tx.caller.personId,
  setAt: tx.now,
  liftedAt: null,
  liftedBy: null,
  liftReason: null,
  liftSealed: null,
});

/** Lifts a hold; what should have ended meanwhile ends now. */
@Injectable()
export class LiftHold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly place: DocumentPlace,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, id: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      // Decided before anything is waited for, and again under the lock.
      await this.seen(tx, await this.readers.readerOf(tx), await this.life.hold(tx, id));
      const hold = await this.life.lockHold(tx, id);
      const reader = await this.readers.readerOf(tx);
      const held = await this.seen(tx, reader, hold);
      const keepsCase = keepsHeld(reader, held?.file);
      const decision = liftHold(hold, { personId: reader.personId, keepsCase, at: tx.now });
      const { state } = granted(decision);
      const isSealed = hold.compartmentId !== null;
      await this.life.updateHold(tx, {
        ...hold,
        ...state,
        liftedBy: reader.personId,
        liftReason: isSealed ? null : reason,
        liftSealed: isSealed && held ? held.key.seal(Buffer.from(reason), liftContext(id)) : null,
      });
      await this.release(tx, hold, held, reason);
      await tx.plan({ kind: holdLiftedTimer, subjectId: id, dueAt: tx.now });
      return { id };
    });
  }

  /** The document held, locked; nothing of a whole case. Not found where what is held is not the caller's to see. */
  private async seen(tx: Tx, reader: Reader, hold: KeptHold): Promise<Handled | undefined> {
    if (hold.documentId === null) {
      if (!seesThe(reader, hold.caseId)) throw new NotFoundError();
      return undefined;
    }
    const held = await this.place.lock(tx, hold.documentId);
    if (!knowsHold(reader, held.file, hold)) throw new NotFoundError();
    return held;
  }

  private async release(
    tx: Tx,
    { id, caseId }: KeptHold,
    held: Handled | undefined,
    reason: string,
  ): Promise<void> {
    if (held === undefined) {
      if (caseId === null) throw new Error('A hold on no document is on a case');
      await tx.record([
        {
          type: 'documents.released',
          subject: { kind: 'case', id: caseId },
          caseId,
          payload: { holdId: id },
        },
      ]);
      return;
    }
    const { file, key } = held;
    const others = (await this.life.holds(tx, file)).filter(
      (one) => one.documentId === file.id && one.liftedAt === null,
    );
    await this.documents.update(tx, { ...file, onHold: others.length > 0 });
    await this.evidence.append(tx, file, { act: 'released', detail: { holdId: id }, reason }, key);
    await tx.record([documentFact('document.released', file, { holdId: id })]);
  }
}

const counselOnly = deny(
  'hold.counsel_only',
  'A legal hold is set by counsel or by the coordinator.',
  '诉讼保留仅可由律师或协调员设定。',
);
