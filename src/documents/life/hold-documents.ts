import { Injectable } from '@nestjs/common';
import { deny } from '../../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  newId,
  NotFoundError,
  type Tx,
  UnitOfWork,
  RefusedError,
} from '../../platform/index.js';
import { isBehind, type Reader } from '../../walls/index.js';
import type { Home } from '../shelf/readers.js';
import { SeenHomes } from '../shelf/seen-homes.js';
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

/** Orders that a document, or every document of a case or a firm, may not end. */
@Injectable()
export class PlaceHold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly homes: SeenHomes,
    private readonly evidence: EvidenceLog,
  ) {}

  onDocument(caller: Caller, documentId: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { file, reader, key } = await this.place.lock(tx, documentId);
      if (!mayPlaceHold(reader)) throw new RefusedError(counselOnly.refusal);
      const id = newId();
      const isSealed = file.compartmentId !== null;
      await this.life.insertHold(tx, {
        ...newHold(tx, id, { caseId: file.caseId, firmId: null }),
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

  /** On every document of a case or of a firm. Not found where that is not the caller's to see. */
  onAll(caller: Caller, asked: Home, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { home, reader } = await this.homes.of(tx, asked);
      if (!mayPlaceHold(reader)) throw new RefusedError(counselOnly.refusal);
      await this.life.lockEndings(tx, home, 'hold');
      const id = newId();
      await this.life.insertHold(tx, { ...newHold(tx, id, home), reason });
      await tx.record([factOf('held', home, id)]);
      return { id };
    });
  }
}

const newHold = (tx: Tx, id: string, { caseId, firmId }: Home): KeptHold => ({
  id,
  caseId,
  firmId,
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
    private readonly homes: SeenHomes,
    private readonly place: DocumentPlace,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, id: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      // Decided before anything is waited for, and again under the lock.
      await this.seen(tx, await this.life.hold(tx, id));
      const hold = await this.life.lockHold(tx, id);
      const { reader, held } = await this.seen(tx, hold);
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

  /** Who lifts it, and the document held, locked; nothing of a whole case or firm. Not found where that is not the caller's to see. */
  private async seen(tx: Tx, hold: KeptHold): Promise<{ readonly reader: Reader; readonly held?: Handled }> {
    if (hold.documentId === null) return { reader: (await this.homes.of(tx, hold)).reader };
    const held = await this.place.lock(tx, hold.documentId);
    if (!knowsHold(held.reader, held.file, hold)) throw new NotFoundError();
    return { reader: held.reader, held };
  }

  private async release(tx: Tx, hold: KeptHold, held: Handled | undefined, reason: string): Promise<void> {
    const { id } = hold;
    if (held === undefined) {
      await tx.record([factOf('released', hold, id)]);
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

/** That all of a case or of a firm is held, or is so no more. What is of a firm stands in no case's record. */
function factOf(what: 'held' | 'released', { caseId, firmId }: Home, holdId: string): Fact {
  const payload = { holdId };
  if (caseId !== null)
    return { type: `documents.${what}`, subject: { kind: 'case', id: caseId }, caseId, payload };
  if (firmId === null) throw new Error('A hold on no document is on a case or on a firm');
  return { type: `documents.firm_${what}`, subject: { kind: 'firm', id: firmId }, payload };
}

const counselOnly = deny(
  'hold.counsel_only',
  'A legal hold is set by counsel or by the coordinator.',
  '诉讼保留仅可由律师或协调员设定。',
);
