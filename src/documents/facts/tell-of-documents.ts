import { Injectable } from '@nestjs/common';
import type { Listener } from '../../cases/index.js';
import {
  Duties,
  type HeardFact,
  type TitledThing,
  type Notice,
  Notices,
  type Permission,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { type AskedAsReader, decide, type Guarded, type Reader } from '../../walls/index.js';
import { DocumentReaders } from '../shelf/readers.js';
import { DocumentsReader } from '../reading/documents.reader.js';
import { DocumentsScreens } from '../shelf/documents.screens.js';
import { documentDuties } from './documents.duties.js';
import { documentsFacts, type DocumentTold } from './documents.facts.js';
import { documentSubjects } from './documents.subjects.js';

/** What is told of, and whose it is to hear of it; nothing where it is not so any more. */
interface Concern {
  readonly id: string;
  readonly isTold: (reader: Reader) => boolean;
}

/** Tells of documents those who may read them, by the same rule that lets them, at the moment of telling. */
@Injectable()
export class TellOfDocuments {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedAsReader>,
    private readonly documents: DocumentsReader,
    private readonly screens: DocumentsScreens,
    private readonly readers: DocumentReaders,
  ) {
    const table = documentSubjects(readers);
    notices.add(documentsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add({
      ...table,
      document: { ...table.document, titled: (asked, ids) => this.titled(asked, ids) },
    });
    duties.add(documentDuties, {
      document: (ids) => `SELECT coalesce(case_id, firm_id) FROM document WHERE id = ANY(${ids})`,
      lowering: (ids) =>
        `SELECT coalesce(d.case_id, d.firm_id) FROM lowering l JOIN document d ON d.alliance_id = l.alliance_id AND d.id = l.document_id WHERE l.id = ANY(${ids})`,
    });
  }

  /** By the same rule as the list of documents, and each by what is said of it to this reader. */
  private async titled(
    { tx, reader }: Omit<AskedAsReader, 'binds'>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, TitledThing>> {
    if (!tx.caller.permissions.includes('documents.read')) return new Map();
    const read = await this.screens.readBy(tx, await this.readers.withFirms(tx, reader), {
      ids,
      limit: ids.length,
    });
    return new Map(
      read.map(({ row, wording }) => [row.id, { title: wording.title, link: `/documents/${row.id}` }]),
    );
  }

  private async tell(tx: Tx, fact: HeardFact, told: readonly DocumentTold[]): Promise<readonly Telling[]> {
    const thing = await this.documents.guarded(tx, fact.subject.id);
    const listeners = (await this.documents.listenersTo(tx, thing)).filter(
      ({ personId }) => personId !== fact.actorId,
    );
    const tellings: Telling[] = [];
    for (const { about, title, body, mail, link } of told) {
      const concern = await this.concernOf(tx, fact, about, thing);
      if (concern === undefined) continue;
      const { id, isTold } = concern;
      const mayHear = ({ permissions, reader }: Listener): boolean =>
        permissions.includes(hears[about]) && isTold(reader);
      const caseId = about === 'lowering' ? null : thing.caseId;
      tellings.push({
        to: listeners.filter(mayHear),
        notice: {
          subject: { kind: about, id, caseId },
          behind: behindOf(thing),
          title,
          body,
          link: about === 'document' ? `${link}/${id}` : link,
          mail: isTalks(thing) ? 'none' : mail,
        },
      });
    }
    return tellings;
  }

  private async concernOf(
    tx: Tx,
    { payload }: HeardFact,
    about: DocumentTold['about'],
    thing: Guarded,
  ): Promise<Concern | undefined> {
    if (about === 'lowering') {
      const { loweringId: id } = payload as { readonly loweringId: string };
      return { id, isTold: await this.documents.loweringAwaits(tx, thing.id, id) };
    }
    const { id, state } = thing;
    if (about === 'document')
      return state === 'shared' ? { id, isTold: (reader) => decide(reader, thing).allowed } : undefined;
    return state === 'recalled' ? { id, isTold: (reader) => couldRead(reader, thing) } : undefined;
  }
}

/** Whoever could read it until it was recalled, without the side that recalled it. */
function couldRead(reader: Reader, recalled: Guarded): boolean {
  const verdict = decide(reader, { ...recalled, state: 'shared' });
  return verdict.allowed && verdict.clause !== 'own';
}

const hears: Readonly<Record<DocumentTold['about'], Permission>> = {
  document: 'documents.read',
  recall: 'documents.read',
  lowering: 'documents.classify',
};

const behindOf = ({
  id,
  caseId,
  firmMemberId,
  groupId,
  compartmentId,
  supplierId,
}: Guarded): Notice['behind'] => ({
  case: caseId,
  group: groupId,
  compartment: compartmentId,
  document: id,
  member: supplierId,
  firmMember: firmMemberId,
});

/** That there are talks is itself no mail server's and no secretariat's to know. */
const isTalks = ({ compartmentKind }: Guarded): boolean =>
  compartmentKind === 'settlement' || compartmentKind === 'caucus';
