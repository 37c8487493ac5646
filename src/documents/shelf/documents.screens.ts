import { Injectable } from '@nestjs/common';
import { type Bilingual, cut } from '../../kernel/index.js';
import { encodeCursor, type OpenKey, pageOf, Sealing, Subjects, type Tx } from '../../platform/index.js';
import { askedTokens, foldedQuestion, snippetOf } from '../../reading/index.js';
import {
  type AskedAsReader,
  Binds,
  decide,
  type Guarded,
  readable,
  type Reader,
  type Verdict,
} from '../../walls/index.js';
import { DocumentReaders } from './readers.js';
import {
  listDocuments,
  type ListStatement,
  type DocumentsFilter,
  type ListedDocument,
  type Words,
  seesHomeOf,
} from './documents-list.js';
import type {
  DocumentFirmView,
  DocumentRowView,
  DocumentsPageView,
  DocumentsQuery,
  ListedDocumentView,
} from './documents-views.contract.js';
import { DocumentsStore, sealedAs, unsealed, type Wording } from './documents.store.js';
import { stateView, tierView } from './document-words.views.js';
import { handOf } from '../domain/hand.js';
import { wordsOfRefusal } from '../domain/intake-refusals.js';
import type { TextState } from '../domain/text-states.js';
import { readsVersion } from '../domain/version-sight.js';
import { KeyRing } from './key-ring.js';
import { SayingsStore } from './sayings.store.js';

/** The verdict that lets someone read. */
type Allowed = Extract<Verdict, { readonly allowed: true }>;

/** A document of a list that was decided upon, with its wording opened. */
export interface DecidedRow {
  readonly row: ListedDocument;
  readonly verdict: Allowed;
  readonly wording: Wording;
}

/** How much of a text is looked through for what is shown of a hit, in characters. */
const lookedThrough = 60_000;

/** A sealed text is opened as a whole; of a longer one than this, in bytes, nothing is shown, so that a page takes no more memory. */
const opened = 256 * 1024;

/** Lists and searches documents: what the reader may not read is not asked for, counted or opened. */
@Injectable()
export class DocumentsScreens {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly documents: DocumentsStore,
    private readonly sayings: SayingsStore,
    private readonly sealing: Sealing,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /** One page; with `q`, of those that hold all its words, each with the piece of its text where they stand. */
  async list(tx: Tx, { q, limit, ...filter }: DocumentsQuery): Promise<DocumentsPageView> {
    const reader = await this.readers.readerOf(tx);
    const keys = new KeyRing(this.sealing, tx);
    const words = q === undefined ? undefined : await this.wordsOf(reader, keys, [q]);
    if (words?.length === 0) return { items: [], nextCursor: null };
    const rows = await this.rows(tx, reader, { ...filter, limit: limit + 1, words });
    const page = pageOf(
      rows,
      limit,
      (row) => row,
      ({ id, sort_key: key }) => (key === null ? encodeCursor(id) : encodeCursor(key, id)),
    );
    const decided = await this.decided(tx, { reader, keys, isSearch: q !== undefined }, page.items);
    const newest = await this.newest(tx, reader, decided);
    const snippets = q === undefined ? undefined : await this.snippets(tx, keys, decided, q);
    const firms = await this.readers.firmNames(
      tx,
      reader,
      decided.map(({ row }) => guardedRow(reader, row)),
    );
    const names = await this.namesAround(tx, reader, decided);
    return {
      items: decided.map((one) =>
        toRowView(one, { reader, firms, names }, newest.get(one.row.id), snippets?.get(one.row.id) ?? []),
      ),
      nextCursor: page.nextCursor,
    };
  }

  /** The newest documents that hold all the words of one of the questions, for a search over everything. */
  async hits(tx: Tx, questions: readonly string[], limit: number): Promise<readonly DecidedRow[]> {
    const reader = await this.readers.readerOf(tx);
    const keys = new KeyRing(this.sealing, tx);
    const words = await this.wordsOf(reader, keys, questions);
    if (words.length === 0) return [];
    const rows = await this.rows(tx, reader, { limit, words });
    return this.decided(tx, { reader, keys, isSearch: true }, rows);
  }

  /** Those of some documents the caller may read. */
  async ofIds(tx: Tx, ids: readonly string[]): Promise<readonly DecidedRow[]> {
    if (ids.length === 0) return [];
    return this.readBy(tx, await this.readers.readerOf(tx), { ids, limit: ids.length });
  }

  /** Those the caller, as a reader, may read and that meet a filter, at most `limit`, the newest first. */
  async readBy(tx: Tx, reader: Reader, filter: DocumentsFilter): Promise<readonly DecidedRow[]> {
    const rows = await this.rows(tx, reader, filter);
    return this.decided(tx, { reader, keys: new KeyRing(this.sealing, tx), isSearch: false }, rows);
  }

  /** Whether the caller may still read every one of some documents. */
  async stillReads(tx: Tx, ids: readonly string[]): Promise<boolean> {
    const reader = await this.readers.readerOf(tx);
    const binds = new Binds();
    const rule = readable(reader, 'd', binds, seesHomeOf(reader, 'd', binds));
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM document d
        WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ANY(${binds.bind(ids)}::uuid[]) AND ${rule}`,
      binds.values,
    );
    return row?.count === ids.length;
  }

  private rows(tx: Tx, reader: Reader, filter: DocumentsFilter): Promise<readonly ListedDocument[]> {
    const ask = ({ sql, values }: ListStatement) => tx.query<ListedDocument>(sql, values);
    return listDocuments(ask, reader, tx.caller.allianceId, filter);
  }

  /** What cases and contributors of some documents are called, as far as the reader may know of them. One query. */
  private namesAround(tx: Tx, reader: Reader, decided: readonly DecidedRow[]): Promise<Names['names']> {
    const things = decided.flatMap(({ row: { case_id: caseId, supplier_member_id: memberId } }) => [
      ...(caseId === null ? [] : [{ subjectKind: 'case', subjectId: caseId }]),
      ...(memberId === null ? [] : [{ subjectKind: 'member', subjectId: memberId }]),
    ]);
    return this.subjects.namesOf({ tx, reader }, things);
  }

  /** The words of each question in which there are any. */
  private async wordsOf(
    reader: Reader,
    keys: KeyRing,
    questions: readonly string[],
  ): Promise<readonly Words[]> {
    const asked = questions.map((q) => askedTokens(foldedQuestion(q))).filter((open) => open.length > 0);
    const sealed = await keys.open(reader);
    return asked.map((open) => ({
      open,
      sealed: sealed.map(({ compartmentId, key }) => ({
        compartmentId,
        words: open.map((word) => key.token(word)),
      })),
    }));
  }

  /**
   * Decides on each row once more, by the pure rule, before anything of it is opened; what was said of it after its reader's time had
   * ended gives way to what was said before. Where words were looked for, in that or in a newer version than the reader's, it is left out:
   * a hit would tell what they say. One more query where there is such a row.
   */
  private async decided(
    tx: Tx,
    {
      reader,
      keys,
      isSearch,
    }: { readonly reader: Reader; readonly keys: KeyRing; readonly isSearch: boolean },
    rows: readonly ListedDocument[],
  ): Promise<readonly DecidedRow[]> {
    const earlier = await this.sayings.earlier(
      tx,
      reader,
      rows.map((row) => ({ guarded: guardedRow(reader, row), saidAt: row.said_at })),
    );
    const decided: DecidedRow[] = [];
    for (const newest of rows) {
      const said = earlier.get(newest.id);
      const row = said === undefined ? newest : { ...newest, ...said };
      const verdict = decide(reader, guardedRow(reader, row));
      if (!verdict.allowed || (isSearch && (said !== undefined || !readsNewest(reader, row)))) continue;
      const key = row.compartment_id === null ? undefined : await keys.of(row.compartment_id, verdict);
      decided.push({ row, verdict, wording: wordingOf(row, key) });
    }
    return decided;
  }

  /** The newest version of each that the reader may know of. One more query where some of the newest of all is not the reader's. */
  async newest(
    tx: Tx,
    reader: Reader,
    decided: readonly DecidedRow[],
  ): Promise<ReadonlyMap<string, NewestVersion>> {
    const older = decided.filter(({ row }) => !readsNewest(reader, row));
    const known = new Map(decided.map(({ row }) => [row.id, newestIn(row)]));
    if (older.length === 0) return known;
    const versions = await this.documents.versionsOf(
      tx,
      older.map(({ row }) => row.id),
    );
    for (const { row } of older) {
      const own = versions.filter(({ documentId, state }) => documentId === row.id && state === 'received');
      const read = own.findLast((version) => readsVersion(reader, guardedRow(reader, row), version));
      known.set(row.id, read ?? noVersion);
    }
    return known;
  }

  private async snippets(
    tx: Tx,
    keys: KeyRing,
    decided: readonly DecidedRow[],
    q: string,
  ): Promise<ReadonlyMap<string, DocumentRowView['snippet']>> {
    const texts = await tx.query<{ version_id: string; body: string | null; sealed: Buffer | null }>(
      `SELECT version_id, left(body, ${String(lookedThrough)}) AS body,
              CASE WHEN octet_length(sealed) <= ${String(opened)} THEN sealed END AS sealed
         FROM document_text WHERE alliance_id = $1 AND version_id = ANY($2::uuid[])`,
      [tx.caller.allianceId, decided.flatMap(({ row }) => row.version_id ?? [])],
    );
    const snippets = new Map<string, DocumentRowView['snippet']>();
    for (const { version_id: versionId, body, sealed } of texts) {
      const one = decided.find(({ row }) => row.version_id === versionId);
      if (one === undefined) continue;
      const key = sealed === null ? undefined : await keys.of(one.row.compartment_id, one.verdict);
      const text = sealed === null ? body : key?.open(sealed, sealedAs.text(versionId)).toString('utf8');
      snippets.set(one.row.id, [...snippetOf(cut(text ?? '', lookedThrough), q)]);
    }
    return snippets;
  }
}

/** A row as the rule asks about it; kind and member of its compartment are known where the reader is in it. */
export function guardedRow(reader: Reader, row: ListedDocument): Guarded {
  const compartment = reader.compartments.find(({ id }) => id === row.compartment_id);
  return {
    id: row.id,
    caseId: row.case_id,
    firmId: row.firm_id,
    firmMemberId: row.firm_member_id,
    tier: row.tier,
    groupId: row.group_id,
    supplierId: row.supplier_member_id,
    compartmentId: row.compartment_id,
    compartmentKind: compartment?.kind ?? null,
    compartmentMemberId: compartment?.memberId ?? null,
    suppliers: row.suppliers,
    sharedAt: row.shared_at,
    state: row.state,
    uploadedBy: row.uploaded_by,
  };
}

/** Whether the newest version is the reader's to know of, as the document is. */
function readsNewest(reader: Reader, row: ListedDocument): boolean {
  const { arrived_by: uploadedBy, uploaded_at: uploadedAt } = row;
  if (uploadedBy === null || uploadedAt === null) return true;
  return readsVersion(reader, guardedRow(reader, row), { state: 'received', uploadedBy, uploadedAt });
}

/** A version as a list tells of it. */
export interface NewestVersion {
  readonly no: number;
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
  readonly textState: TextState | null;
}

const noVersion: NewestVersion = { no: 0, sha256: null, mediaType: null, sizeBytes: null, textState: null };

const newestIn = ({
  version_no: no,
  sha256,
  media_type: mediaType,
  size_bytes: size,
  text_state: textState,
}: ListedDocument): NewestVersion => ({
  no,
  sha256,
  mediaType,
  sizeBytes: size === null ? null : Number(size),
  textState,
});

/** The wording in a row, opened with its compartment's key where it is sealed. */
export const wordingOf = (
  row: Pick<ListedDocument, 'id' | 'title' | 'author' | 'recipients' | 'source_note' | 'sealed'>,
  key: OpenKey | undefined,
): Wording =>
  row.sealed === null || key === undefined
    ? { title: row.title ?? '', author: row.author, recipients: row.recipients, sourceNote: row.source_note }
    : unsealed(row.id, row.sealed, key);

/** The firm a document lies with, as far as its reader sees it. */
export const firmView = (
  firms: ReadonlyMap<string, Bilingual>,
  id: string | null,
): DocumentFirmView | null => {
  const name = id === null ? undefined : firms.get(id);
  return id === null || name === undefined ? null : { id, name };
};

/** Who reads, and names of things: of the register by id, of others by kind and id. */
interface Names {
  readonly reader: Reader;
  readonly firms: ReadonlyMap<string, Bilingual>;
  readonly names: ReadonlyMap<string, Bilingual>;
}

function toRowView(
  { row, verdict, wording }: DecidedRow,
  { reader, firms, names }: Names,
  newest: NewestVersion = noVersion,
  snippet: DocumentRowView['snippet'] = [],
): ListedDocumentView {
  return {
    id: row.id,
    caseId: row.case_id,
    firm: firmView(firms, row.firm_id),
    caseName: names.get(`case ${row.case_id ?? ''}`) ?? null,
    proceedingId: row.proceeding_id,
    folder: row.folder,
    kind: row.kind,
    title: wording.title,
    state: stateView(row.state),
    refusal: wordsOfRefusal(row.refusal),
    tier: tierView(row.tier),
    groupId: row.group_id,
    issueId: row.issue_id,
    compartmentId: row.compartment_id,
    supplierMemberId: row.supplier_member_id,
    supplierName:
      row.supplier_member_id === null ? null : (names.get(`member ${row.supplier_member_id}`) ?? null),
    documentDate: row.document_date,
    createdAt: row.created_at,
    sharedAt: row.shared_at,
    versionNo: newest.no,
    mediaType: newest.mediaType,
    sizeBytes: newest.sizeBytes,
    textState: newest.textState,
    clause: verdict.clause,
    snippet,
    version: handOf(reader, guardedRow(reader, row)) === 'other' ? null : row.version,
  };
}
