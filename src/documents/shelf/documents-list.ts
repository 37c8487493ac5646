import type { CalendarDate, Instant } from '../../kernel/index.js';
import { decodeCursor, limitTo } from '../../platform/index.js';
import {
  Binds,
  clientsOf,
  firmsOf,
  readable,
  type Reader,
  type Tier,
  usableStandings,
} from '../../walls/index.js';
import { memberOfFirm } from './readers.js';
import type { DocumentOrder, DocumentsQuery } from './documents-views.contract.js';
import type { DocumentKind, Folder, PrivilegeBasis } from '../domain/document-words.js';
import type { DocumentState } from '../domain/life.js';
import type { TextState } from '../domain/text-states.js';

/** A document and its newest version as a list reads them. */
export interface ListedDocument {
  readonly id: string;
  /** The case it lies with, or else the firm. */
  readonly case_id: string | null;
  readonly firm_id: string | null;
  readonly firm_member_id: string | null;
  readonly proceeding_id: string | null;
  readonly folder: Folder;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly tier: Tier;
  readonly group_id: string | null;
  readonly issue_id: string | null;
  readonly supplier_member_id: string | null;
  readonly compartment_id: string | null;
  readonly suppliers: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  readonly recipients: string | null;
  readonly source_note: string | null;
  /** When what is said of it was said; null where it was never revised. */
  readonly said_at: Instant | null;
  readonly sealed: Buffer | null;
  readonly privilege_basis: PrivilegeBasis | null;
  readonly document_date: CalendarDate | null;
  readonly shared_at: Instant | null;
  readonly uploaded_by: string;
  readonly created_at: Instant;
  readonly version: number;
  readonly version_no: number;
  readonly version_id: string | null;
  readonly media_type: string | null;
  readonly size_bytes: string | null;
  readonly sha256: string | null;
  readonly text_state: TextState | null;
  readonly arrived_by: string | null;
  readonly uploaded_at: Instant | null;
  /** Why its newest file was refused; of a refused document alone. */
  readonly refusal: string | null;
  /** By what the list is sorted before the id; null where by the id alone. */
  readonly sort_key: string | null;
}

/** What to look for: the words of open documents, and those of each open compartment under its key. */
export interface Words {
  readonly open: readonly string[];
  readonly sealed: readonly { readonly compartmentId: string; readonly words: readonly string[] }[];
}

/** Which documents, besides those the reader may read. */
export type DocumentsFilter = Omit<DocumentsQuery, 'q' | 'limit' | 'sort'> & {
  readonly limit: number;
  /** The newest first unless given. */
  readonly sort?: DocumentOrder;
  /** The words of one question or of several: what holds all of one of them is found. */
  readonly words?: readonly Words[] | undefined;
  /** None but these. */
  readonly ids?: readonly string[];
  /** Those withheld on some ground. */
  readonly withheld?: boolean;
};

const columns =
  `id, case_id, firm_id, proceeding_id, folder, kind, state, tier, group_id, issue_id, supplier_member_id, compartment_id,
  suppliers, title, author, recipients, source_note, said_at, sealed, privilege_basis, document_date, shared_at, uploaded_by, created_at, version, version_no`.split(
    /,\s+/,
  );

/** SQL that is true of a row whose case, or whose firm, the reader sees. */
export const seesHomeOf = ({ seesCase, seesFirms }: Reader, alias: string, { bind }: Binds): string => {
  const inCase =
    seesCase === 'all'
      ? `${alias}.case_id IS NOT NULL`
      : `${alias}.case_id = ANY(${bind([...seesCase])}::uuid[])`;
  return seesFirms.size === 0
    ? inCase
    : `(${inCase} OR ${alias}.firm_id = ANY(${bind([...seesFirms])}::uuid[]))`;
};

/** The ids of documents that hold the words of one of the questions, whoever may read them. */
function matching(asked: readonly Words[], { bind }: Binds): string {
  const ways = asked.flatMap(({ open, sealed }) => [
    `SELECT document_matching(${bind(open)}::text[], NULL) AS id`,
    ...sealed.map(
      ({ compartmentId, words }) =>
        `SELECT document_matching(${bind(words)}::text[], ${bind(compartmentId)}::uuid)`,
    ),
  ]);
  return ways.join(' UNION ALL ');
}

function terms(wanted: Wanted): readonly string[] {
  const { filter, binds } = wanted;
  const { bind } = binds;
  const { caseId, firmId, proceedingId, folder, groupId, supplierMemberId, compartmentId } = filter;
  const { tier, state, withheld, ids } = filter;
  const equal = (column: string, value: string | undefined, type = 'text'): readonly string[] =>
    value === undefined ? [] : [`d.${column} = ${bind(value)}::${type}`];
  return [
    ...equal('case_id', caseId, 'uuid'),
    ...(firmId === undefined ? [] : [ofFirm(`${bind(firmId)}::uuid`)]),
    ...(proceedingId === undefined
      ? []
      : [`${saidOf(wanted, 'proceeding_id')} = ${bind(proceedingId)}::uuid`]),
    ...(folder === undefined ? [] : [`${saidOf(wanted, 'folder')} = ${bind(folder)}::text`]),
    ...equal('group_id', groupId, 'uuid'),
    ...equal('supplier_member_id', supplierMemberId, 'uuid'),
    ...equal('compartment_id', compartmentId, 'uuid'),
    ...equal('tier', tier),
    ...equal('state', state),
    ...(ids === undefined ? [] : [`d.id = ANY(${bind(ids)}::uuid[])`]),
    ...(withheld === true ? [`coalesce(${saidOf(wanted, 'privilege_basis')}, 'none') <> 'none'`] : []),
    ...afterCursor(wanted),
  ];
}

/** SQL that is true of a document (`d`) that lies with a firm, or with an entry that was merged into it. */
const ofFirm = (firm: string): string =>
  `d.firm_id IN (SELECT hf.id FROM firm hf WHERE hf.alliance_id = d.alliance_id AND (hf.id = ${firm} OR hf.kept_id = ${firm}))`;

/** Documents without a day stand before all others. */
const noDay = `'1000-01-01'::date`;

/** Whether the list is in the order of the documents' own dates, then of their ids; else of their ids alone. */
const isByDate = ({ sort }: DocumentsFilter): boolean => sort?.endsWith('date') === true;

const dateOf = (wanted: Wanted): string => `coalesce(${saidOf(wanted, 'document_date')}, ${noDay})`;

const wayOf = ({ filter: { sort = '-added' } }: Wanted): 'ASC' | 'DESC' =>
  sort.startsWith('-') ? 'DESC' : 'ASC';

/** The documents after the cursor; along an index by id alone, the rows of a way (`of`) as well. */
function afterCursor(wanted: Wanted, of = 'd'): readonly string[] {
  const { binds, filter } = wanted;
  const beyond = wayOf(wanted) === 'ASC' ? '>' : '<';
  if (!isByDate(filter)) {
    const after = decodeCursor(filter.cursor, ['id']);
    return after === undefined ? [] : [`${of}.id ${beyond} ${binds.bind(after[0])}::uuid`];
  }
  const after = decodeCursor(filter.cursor, ['date', 'id']);
  if (after === undefined || of !== 'd') return [];
  return [
    `(${dateOf(wanted)}, d.id) ${beyond} (${binds.bind(after[0])}::date, ${binds.bind(after[1])}::uuid)`,
  ];
}

/** The order of a page of rows that are an id and a key. */
const pageOrder = (wanted: Wanted, of: string): string => {
  const way = wayOf(wanted);
  return isByDate(wanted.filter)
    ? `ORDER BY ${of}.sort_key ${way}, ${of}.id ${way}`
    : `ORDER BY ${of}.id ${way}`;
};

/** What a page is made from: whose rule, which documents, how many. */
interface Wanted {
  readonly reader: Reader;
  readonly allianceId: string;
  readonly filter: DocumentsFilter;
  readonly binds: Binds;
  readonly walls: 'kept' | 'ignored';
}

/** The ids of one page in order, from `source` (a row `d` of document) and where `more` holds as well. */
function ordered(wanted: Wanted, more = 'TRUE', source = 'document'): string {
  const { reader, allianceId, filter, binds, walls } = wanted;
  const where = [
    `d.alliance_id = ${binds.bind(allianceId)}`,
    ...(walls === 'kept' ? [readable(reader, 'd', binds, seesHomeOf(reader, 'd', binds))] : []),
    ...terms(wanted),
    more,
  ];
  const key = isByDate(filter) ? dateOf(wanted) : undefined;
  const way = wayOf(wanted);
  const by = key === undefined ? `d.id ${way}` : `${key} ${way}, d.id ${way}`;
  return `SELECT d.id, ${key ?? 'NULL::date'} AS sort_key FROM ${source} d
    WHERE ${where.join('\n AND ')} ORDER BY ${by} ${limitTo(filter.limit)}`;
}

/** SQL of a row `alias` of document as if it had been shared at a moment, where it was before: whose time had ended by then reads it no more. */
export const sharedBy = (alias: string, moment: string, state = `${alias}.state`): string =>
  `(SELECT ${alias}.id, ${alias}.case_id, ${alias}.firm_id, ${alias}.tier, ${alias}.group_id, ${alias}.supplier_member_id, ${alias}.compartment_id, ${alias}.suppliers,
           ${alias}.uploaded_by, ${state} AS state,
           CASE WHEN ${alias}.shared_at < ${moment} THEN ${moment} ELSE ${alias}.shared_at END AS shared_at)`;

/** Whether some of a reader's times in groups has an end: only then is it asked what came after. */
const hasEnd = ({ reader, walls }: Wanted): boolean =>
  walls === 'kept' && usableStandings(reader).some(({ until }) => until !== null);

/** SQL that is true of a document (`d`) of which the reader is told what was said at a moment; null: from the beginning. */
const isTold = ({ reader, binds }: Wanted, moment: string): string =>
  `(${moment} IS NULL OR EXISTS (SELECT FROM ${sharedBy('d', moment)} n
     WHERE ${readable(reader, 'n', binds, seesHomeOf(reader, 'n', binds))}))`;

/** SQL of something said of a document (`d`), as it was said when the reader's time ended. */
const saidOf = (
  wanted: Wanted,
  column: 'folder' | 'proceeding_id' | 'privilege_basis' | 'document_date',
): string =>
  hasEnd(wanted)
    ? `CASE WHEN ${isTold(wanted, 'd.said_at')} THEN d.${column} ELSE (
         SELECT s.${column} FROM document_saying s
          WHERE s.alliance_id = d.alliance_id AND s.document_id = d.id AND ${isTold(wanted, 's.said_at')}
          ORDER BY s.id DESC LIMIT 1) END`
    : `d.${column}`;

/**
 * Words looked for are those said of a document now, and of its newest version: both must be the reader's too, which is asked only of
 * whose time in a group has an end.
 */
function newestToo(wanted: Wanted): string {
  const { reader, binds } = wanted;
  if (!hasEnd(wanted)) return 'TRUE';
  return `${isTold(wanted, 'd.said_at')} AND EXISTS (SELECT FROM document_version v CROSS JOIN LATERAL ${sharedBy('d', 'v.uploaded_at')} n
     WHERE v.alliance_id = d.alliance_id AND v.document_id = d.id AND v.no = d.version_no
       AND ${readable(reader, 'n', binds, seesHomeOf(reader, 'n', binds))})`;
}

/** More hits than this are looked for among the documents in their order, fewer are looked up one by one. */
const manyHits = 5_000;

/** Words first: who may read what holds them is asked of those alone. */
const foundSql = (wanted: Wanted, words: readonly Words[]): string => `
  WITH hit AS MATERIALIZED (${matching(words, wanted.binds)}),
  few AS (${ordered(wanted, `d.id IN (SELECT id FROM hit) AND ${newestToo(wanted)} AND (SELECT count(*) FROM hit) <= ${String(manyHits)}`)}),
  many AS (${ordered(wanted, `(d.id IN (SELECT id FROM hit)) IS TRUE AND ${newestToo(wanted)} AND (SELECT count(*) FROM hit) > ${String(manyHits)}`)})
  SELECT * FROM few UNION ALL SELECT * FROM many`;

/** How many of the newest documents are looked at before it is asked along the reader's own indexes. */
const nearby = 1_000;

/** A reader who has no more ways than this to what they read is asked along all at once: a plan is made in less time for few. */
const fewWays = 4;

/** A column of an index, and the value on which something of a reader's can lie. */
type Way = readonly [column: string, id: string];

/**
 * Every way on which something a reader can read lies: what they brought in, their cases, the firms they see, what their firms supplied,
 * their compartments. What lies in a compartment is reached by that alone, so that nobody searches through what they are not admitted to.
 */
function waysOf(reader: Reader): readonly Way[] {
  const seen = reader.seesCase === 'all' ? [] : [...reader.seesCase];
  const acting = [...clientsOf(reader), ...usableStandings(reader)].map(({ caseId }) => caseId);
  const along = (column: string, ids: readonly string[]): readonly Way[] => ids.map((id) => [column, id]);
  return [
    ...along('uploaded_by', reader.personId === null ? [] : [reader.personId]),
    ...along('case_id', [...new Set([...seen, ...acting])]),
    ...along('firm_id', [...reader.seesFirms]),
    ...along('supplier_member_id', firmsOf(reader)),
    ...along(
      'compartment_id',
      reader.compartments.map(({ id }) => id),
    ),
  ];
}

/** Among the newest documents of all, or the oldest: whoever reads much finds their page there. */
function nearSql(wanted: Wanted): string {
  const where = [`d.alliance_id = ${wanted.binds.bind(wanted.allianceId)}`, ...afterCursor(wanted)];
  const nearest = `(SELECT * FROM document d WHERE ${where.join(' AND ')}
     ORDER BY d.id ${wayOf(wanted)} LIMIT ${String(nearby)})`;
  return ordered(wanted, 'TRUE', nearest);
}

/** What the rule and the filters ask about. */
const asked =
  'id, alliance_id, case_id, firm_id, proceeding_id, folder, state, tier, group_id, supplier_member_id, compartment_id, suppliers, privilege_basis, document_date, shared_at, said_at, uploaded_by';

/**
 * Along each way, all of them merged in their order until the page is full: whoever reads little of much would search through
 * everything others have before finding their own.
 */
function alongSql(wanted: Wanted): string {
  const { bind } = wanted.binds;
  const alliance = bind(wanted.allianceId);
  const cursor = afterCursor(wanted, 'w')
    .map((term) => ` AND ${term}`)
    .join('');
  const way = wayOf(wanted);
  const along = waysOf(wanted.reader).map(([column, id]) => {
    const open = column === 'case_id' ? ' AND compartment_id IS NULL' : '';
    return `(SELECT ${asked} FROM document w
       WHERE alliance_id = ${alliance} AND ${column} = ${bind(id)}::uuid${open}${cursor} ORDER BY id ${way})`;
  });
  // Not pulled apart by the planner: the rule is weighed once, on rows that come in their order and each but once.
  const merged = `SELECT DISTINCT ON (id) * FROM (${along.join(' UNION ALL ')}) way ORDER BY id ${way} OFFSET 0`;
  return ordered(wanted, 'TRUE', `(${merged})`);
}

/** A statement with its parameters. */
export interface ListStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

function statementOf(
  page: (wanted: Wanted) => string,
  { reader, allianceId, filter, walls }: Omit<Wanted, 'binds'>,
): ListStatement {
  const binds = new Binds();
  const { bind } = binds;
  const wanted = { reader, allianceId, filter, binds, walls };
  const ids = page(wanted);
  const sql = `
    SELECT ${columns.map((column) => `d.${column}`).join(', ')}, ${memberOfFirm('d.firm_id')} AS firm_member_id,
           v.id AS version_id, v.media_type, v.size_bytes, v.sha256, v.text_state,
           v.uploaded_by AS arrived_by, v.uploaded_at, page.sort_key::text,
           CASE WHEN d.state = 'refused' THEN (
             SELECT r.refusal FROM document_version r WHERE r.alliance_id = d.alliance_id AND r.document_id = d.id
              ORDER BY r.no DESC LIMIT 1) END AS refusal
      FROM (SELECT * FROM (${ids}) found ${pageOrder(wanted, 'found')} ${limitTo(filter.limit)}) page
      JOIN document d ON d.alliance_id = ${bind(allianceId)} AND d.id = page.id
      LEFT JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id AND v.no = d.version_no
     ${pageOrder(wanted, 'page')}`;
  return { sql, values: binds.values };
}

/** A reader as far as one case goes, where only that one is asked about: fewer terms decide the same. */
function within(reader: Reader, { caseId }: DocumentsFilter): Reader {
  if (caseId === undefined) return reader;
  const isOfIt = (one: { readonly caseId: string }): boolean => one.caseId === caseId;
  const { seesCase, clients, standings } = reader;
  return {
    ...reader,
    clients: clients.filter(isOfIt),
    standings: standings.filter(isOfIt),
    seesCase: seesCase === 'all' ? 'all' : new Set([...seesCase].filter((id) => id === caseId)),
  };
}

/** Asks the database. */
type Ask = (statement: ListStatement) => Promise<readonly ListedDocument[]>;

/**
 * One page of the documents a reader may read, in the order asked for. One statement; a second one for who reads on many ways, but so
 * little that the newest of all do not make up a page. With walls `ignored` it asks the same of everybody's: only to measure walls.
 */
export async function listDocuments(
  ask: Ask,
  reader: Reader,
  allianceId: string,
  filter: DocumentsFilter,
  walls: 'kept' | 'ignored' = 'kept',
): Promise<readonly ListedDocument[]> {
  const wanted = { reader: within(reader, filter), allianceId, filter, walls };
  const { caseId, firmId, groupId, proceedingId, supplierMemberId, compartmentId, ids, words } = filter;
  if (words !== undefined) return ask(statementOf((one) => foundSql(one, words), wanted));
  const narrow = [caseId, firmId, groupId, proceedingId, supplierMemberId, compartmentId, ids];
  const isNarrow = narrow.some((one) => one !== undefined);
  if (isNarrow || walls === 'ignored' || reader.seesCase === 'all') {
    return ask(statementOf((one) => ordered(one), wanted));
  }
  const ways = waysOf(wanted.reader).length;
  if (ways === 0) return [];
  if (ways > fewWays && !isByDate(filter)) {
    const near = await ask(statementOf(nearSql, wanted));
    if (near.length >= filter.limit) return near;
  }
  return ask(statementOf(alongSql, wanted));
}
