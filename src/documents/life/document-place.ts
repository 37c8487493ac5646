import { Injectable } from '@nestjs/common';
import { GroupsReader } from '../../groups/index.js';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { assertVersion, type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import { type Reader, usableStandings } from '../../walls/index.js';
import { admitted, DocumentGate } from '../shelf/document-gate.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { type Hand, handOf, settlesOwn } from '../domain/hand.js';
import { type DocumentLife, hasContent } from '../domain/life.js';
import type { LoweringWish } from '../domain/lowering.js';
import type { Circumstances } from '../domain/document-life.js';
import { LifeStore } from './life.store.js';

/** A document someone is about to act on, locked. */
export interface Handled {
  readonly file: DocumentFile;
  readonly reader: Reader;
  readonly hand: Hand;
  /** The key of its compartment, or the alliance's. */
  readonly key: OpenKey;
}

/** A document and who acts on it. */
type Acting = Pick<Handled, 'file' | 'reader' | 'hand'>;
type Placed = Pick<DocumentLife, 'groupId' | 'issueId'>;
type Anywhere = Pick<Circumstances, 'hands' | 'floor' | 'onHold'>;

/** What a wish to lower a document depends on, all it was made from, and its newest version. */
export type Wishing = Omit<LoweringWish, 'id' | 'toTier'> & {
  readonly madeFrom: readonly string[];
  readonly versionNo: number;
};

/** Finds and locks what someone acts on, and everything its rules ask about. */
@Injectable()
export class DocumentPlace {
  constructor(
    private readonly gate: DocumentGate,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly groups: GroupsReader,
    private readonly sealing: Sealing,
    private readonly people: PeopleReader,
  ) {}

  /**
   * Locks a document the caller may read. Not found where the caller may not, before anything else is said of it; stale (412) where
   * `expected` is no longer its version. Decided once more when the lock is had: what the caller was cut off from meanwhile is not found.
   */
  async lock(tx: Tx, id: string, expected?: number): Promise<Handled> {
    await this.gate.document(tx, id);
    const file = await this.documents.lock(tx, id);
    const reader = await this.gate.readerIn(tx, file);
    const verdict = admitted(reader, guardedOf(file));
    assertVersion(file.version, expected);
    const keyId = await this.sealing.ensureKey(tx, file.compartmentId);
    const key = await this.sealing.release(tx, keyId, verdict);
    return { file, reader, hand: handOf(reader, file), key };
  }

  /** What a move of the document depends on, were it in the group and under the tag named, or had it a version more. */
  async circumstances(
    tx: Tx,
    acting: Acting,
    wanted: Placed & { readonly isVersionToCome?: boolean } = acting.file,
  ): Promise<Circumstances> {
    return this.placedIn(tx, acting, await this.anywhere(tx, acting, wanted.isVersionToCome), wanted);
  }

  /** What a move of the document depends on wherever it leads. */
  async anywhere(
    tx: Tx,
    { file, hand }: Pick<Acting, 'file' | 'hand'>,
    isVersionToCome = false,
  ): Promise<Anywhere> {
    return {
      hands: hand === 'counsel' ? ['counsel'] : [],
      floor: await this.life.floorOf(tx, file.id, isVersionToCome),
      onHold: await this.life.isHeld(tx, file),
    };
  }

  /** The same with what depends on the group and the tag it leads to. */
  async placedIn(
    tx: Tx,
    { file, reader }: Pick<Acting, 'file' | 'reader'>,
    anywhere: Anywhere,
    wanted: Placed,
  ): Promise<Circumstances> {
    return {
      ...anywhere,
      agreement: await this.agreement(tx, file, reader, wanted.groupId),
      isTagged: await this.isTagged(tx, wanted),
    };
  }

  /** What a wish to lower the document depends on, whatever the tier it names. */
  async wishes(tx: Tx, { file, reader, hand }: Acting): Promise<Wishing> {
    const { ids, suppliers, uploaders, documents } = await this.life.descentOf(tx, file.id);
    const lowerings = await this.life.lowerings(tx, file.id);
    return {
      hand,
      suppliers,
      isAsked: lowerings.some(({ state }) => state === 'asked'),
      isUnsupplied: uploaders.some((uploader) => uploader !== reader.personId),
      isUncounselled: await this.isUncounselled(
        tx,
        file,
        suppliers.filter((one) => one !== file.supplierId || !settlesOwn(reader, file, documents)),
      ),
      isGone: !hasContent(file.state),
      madeFrom: ids,
      versionNo: await this.life.newestVersionOf(tx, file.id),
    };
  }

  /**
   * Whether one of the suppliers who are still to agree for what lies with a firm has no counsel of its own. Walls are not asked about: an
   * answer that changed with one would tell of it.
   */
  private async isUncounselled(tx: Tx, file: DocumentFile, others: readonly string[]): Promise<boolean> {
    if (file.firmId === null || others.length === 0) return false;
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    return others.some(
      (other) => !seated.some(({ role, memberId }) => role === 'member_counsel' && memberId === other),
    );
  }

  private async agreement(
    tx: Tx,
    file: DocumentFile,
    reader: Reader,
    groupId: string | null,
  ): Promise<Circumstances['agreement']> {
    if (groupId === null) return null;
    const group = await this.groups.group(tx, groupId);
    if (group === undefined || group.caseId !== file.caseId || !(await this.knows(tx, file, reader, groupId)))
      return null;
    const isEffective =
      file.supplierId === null
        ? usableStandings(reader).some((standing) => standing.groupId === groupId && standing.until === null)
        : await this.groups.isEffectiveFor(tx, groupId, file.supplierId);
    return isEffective ? 'effective' : 'not_effective';
  }

  /** Whether the group is one the reader or the supplier knows of: any other is as if it were not there. */
  private async knows(tx: Tx, file: DocumentFile, reader: Reader, groupId: string): Promise<boolean> {
    if (reader.seesCase === 'all' || reader.standings.some((one) => one.groupId === groupId)) return true;
    return file.supplierId !== null && (await this.groups.isKnownTo(tx, groupId, file.supplierId));
  }

  private async isTagged(tx: Tx, { groupId, issueId }: Placed): Promise<boolean> {
    if (groupId === null || issueId === null) return false;
    return (await this.groups.issue(tx, groupId, issueId)) !== undefined;
  }
}
