import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { isRefused } from '../../kernel/index.js';
import { Blobs, NotFoundError, type Piece, piecesOf, type Tx } from '../../platform/index.js';
import { DocumentsStore } from '../shelf/documents.store.js';
import { moveDocument } from '../domain/move-document.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { retentionTimer } from './life-timers.js';
import { LifeStore } from './life.store.js';
import { EndDocument } from './move-document.js';

/** Content to be taken from storage. */
export interface EndedContent {
  readonly allianceId: string;
  readonly blobs: readonly { readonly blobId: string; readonly pieces: readonly Piece[] }[];
}

/** Destroys documents whose day of retention has passed, unless they are held, and erases what ended from storage. */
@Injectable()
export class RetireDocuments {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly ending: EndDocument,
    private readonly evidence: EvidenceLog,
    private readonly blobs: Blobs,
  ) {}

  /** Destroys a document whose day is over; what is held stays until the hold is lifted. */
  async retire(tx: Tx, id: string): Promise<void> {
    const file = await this.documents.lock(tx, id);
    const { retainUntil } = file;
    if (retainUntil === null || retainUntil >= (await todayIn(tx))) return;
    await this.life.lockEndings(tx, file, 'ending');
    const onHold = await this.life.isHeld(tx, file);
    const decision = moveDocument(
      file,
      { action: 'destroy', reason: 'retention', at: tx.now },
      { hands: ['system'], floor: 'T0', onHold, agreement: null, isTagged: false },
    );
    // Held, or ended already: the end of the hold plans it again.
    if (isRefused(decision)) return;
    await this.documents.update(tx, { ...file, ...decision.state });
    await this.evidence.append(tx, file, { act: 'destroyed', detail: { because: 'retention', retainUntil } });
    await this.ending.run(tx, file);
    await tx.record(decision.facts);
  }

  /** Plans anew what a hold kept from ending. Done by the system: what lies in a compartment is not for everyone who lifts a hold. */
  async holdLifted(tx: Tx, holdId: string): Promise<void> {
    const hold = await this.life.lockHold(tx, holdId);
    const ended = await this.life.retained(tx, hold, await todayIn(tx));
    await tx.plan(
      ...ended.map((id) => ({
        kind: retentionTimer,
        subjectId: id,
        dueAt: tx.now,
        dedupe: `${retentionTimer}/${id}/${holdId}`,
      })),
    );
  }

  /** What of a document lies in storage. */
  async contentOf(tx: Tx, id: string): Promise<EndedContent> {
    const versions = await this.documents.versions(tx, id);
    return {
      allianceId: tx.caller.allianceId,
      blobs: versions.map((version) => ({ blobId: version.blobId, pieces: piecesOf(version) })),
    };
  }

  /** Takes it from storage; doing it again changes nothing. */
  async erase({ allianceId, blobs }: EndedContent): Promise<number> {
    for (const { blobId, pieces } of blobs) await this.blobs.erase({ allianceId, blobId }, pieces);
    return blobs.length;
  }

  /** Writes down that it was taken. */
  async erased(tx: Tx, id: string, versions: number): Promise<void> {
    const file = await this.documents.lock(tx, id).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (file !== undefined) await this.evidence.append(tx, file, { act: 'erased', detail: { versions } });
  }
}
