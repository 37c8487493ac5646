import { Injectable } from '@nestjs/common';
import { GroupsReader } from '../../groups/index.js';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { decide, type Reader } from '../../walls/index.js';
import type { DocumentAccessEntryView, DocumentAccessView } from '../shelf/documents-views.contract.js';
import { stateView, tierView } from '../shelf/document-words.views.js';
import type { ReadableDocument } from '../shelf/document-gate.js';
import { DocumentParts } from './document.screens.js';
import { DocumentsReader, type Judged } from './documents.reader.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { handOf } from '../domain/hand.js';
import { saysOthers, toldAs } from '../domain/told-readers.js';
import { seesThe } from '../life/hold-documents.js';

/** Shows who else may read a document, to those who run the group and to its own side. */
@Injectable()
export class DocumentAccessScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly readers: DocumentReaders,
    private readonly groups: GroupsReader,
    private readonly asked: DocumentsReader,
    private readonly parts: DocumentParts,
  ) {}

  /** Not found where the caller is neither of its side nor runs its group. Who cannot read it is not told its title. */
  async access(tx: Tx, id: string): Promise<DocumentAccessView> {
    const reader = await this.readers.readerOf(tx);
    const file = await this.documents.read(tx, id);
    const verdict = decide(reader, guardedOf(file));
    const isOwn = verdict.allowed && handOf(reader, file) !== 'other';
    if (!isOwn && !(await this.watchesGroup(tx, reader, file))) throw new NotFoundError();
    const onlooker = { reader, watchedGroupId: isOwn ? null : file.groupId };
    const judged = await this.asked.judged(tx, file);
    const title = verdict.allowed ? await this.titleOf(tx, { file, reader, verdict }) : null;
    return {
      documentId: id,
      title,
      tier: tierView(file.tier),
      state: stateView(file.state),
      groupId: file.groupId,
      people: judged.filter(isAllowed).flatMap((one) => {
        const memberIds = toldAs(onlooker, one.reader, file);
        return memberIds === undefined ? [] : [entryView(one, memberIds)];
      }),
      others: saysOthers(onlooker, file),
    };
  }

  private async titleOf(tx: Tx, readable: ReadableDocument): Promise<string> {
    const { wording } = await this.parts.said(tx, readable, await this.parts.key(tx, readable));
    return wording.title;
  }

  /** Of a compartment the database has told already whether the caller is in it; behind a wall they watch nothing. */
  private async watchesGroup(tx: Tx, reader: Reader, file: DocumentFile): Promise<boolean> {
    if (file.groupId === null || file.tier !== 'T2' || file.sharedAt === null) return false;
    const verdict = decide(reader, guardedOf(file));
    if (!verdict.allowed && verdict.clause === 'wall') return false;
    return seesThe(reader, file.caseId) && (await this.groups.watches(tx, file.groupId));
  }
}

/** A wall between two people is not told to a third. */
const isAllowed = ({ verdict }: Judged): boolean => verdict.allowed;

const entryView = (
  { personId, name, latinName, reader, verdict }: Judged,
  memberIds: readonly string[],
): DocumentAccessEntryView => ({
  person: { id: personId, name, latinName },
  roles: [...new Set(reader.seats.map(({ role }) => role))],
  memberIds: [...memberIds],
  allowed: verdict.allowed,
  clause: verdict.clause,
  because: verdict.because,
});
