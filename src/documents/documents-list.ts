import type { CalendarDate, Instant } from '../kernel/index.js';
import { decodeCursor } from '../platform/index.js';
import { type Binds, readable, type Reader } from '../walls/index.js';
import type { DocumentsQuery } from './documents-views.contract.js';
import type { DocumentKind, Folder, PrivilegeBasis } from './domain/document-words.js';
import type { DocumentState } from './domain/life.js';
import type { Tier } from '../walls/index.js';

/** A document and its newest version as a list reads them. */
export interface ListedDocument {
  readonly id: string;
  readonly case_id: string;
  readonly proceeding_id: string | null;
  readonly folder: Folder;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly tier: Tier;
  readonly group_id: string | null;
  readonly issue_id: string | null;
  readonly supplier_member_id: string | null;
  readonly compartment_id: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly recipients: string | null;
  readonly source_note: string | null;
  readonly sealed: Buffer | null;
  readonly privilege_basis: PrivilegeBasis | null;
  readonly document_date: CalendarDate | null;
  readonly shared_at: Instant | null;
  readonly uploaded_by: string;
  readonly created_at: Instant;
  readonly version_no: number;
  readonly version_id: string | null;
  readonly media_type: string | null;
  readonly size_bytes: string | null;
  readonly sha256: string | null;
  readonly uploaded_at: Instant | null;
}

/** What to look for: the words of open documents, and those of each open compartment under its key. */
export interface Words {
  readonly open: readonly string[];
  readonly sealed: readonly { readonly compartmentId: string; readonly words: readonly string[] }[];
}

/** Which documents, besides those the reader may read. */
export type DocumentsFilter = Omit<DocumentsQuery, 'q' | 'limit'> & {
  readonly limit: number;
  readonly words?: Words | undefined;
  /** Those withheld on some ground. */
  readonly withheld?: boolean;
};

const columns = [
  'id',
  'case_id',
  'proceeding_id',
  'folder',
  'kind',
  'state',
  'tier',
  'group_id',
  'issue_id',
  'supplier_member_id',
  'compartment_id',
  'title',
  'author',
  'recipients',
  'source_note',
  'sealed',
  'privilege_basis',
  'document_date',
  'shared_at',
  'uploaded_by',
  'created_at',
  'version_no',
];

/** SQL that is true of a row whose case the reader sees. */
export const seesCaseOf = ({ seesCase }: Reader, alias: string, { bind }: Binds): string =>
  seesCase === 'all' ? 'TRUE' : `${alias}.case_id = ANY(${bind([...seesCase])}::uuid[])`;

/** The ids of documents that hold the words, whoever may read them. */
function matching({ open, sealed }: Words, { bind }: Binds): string {
  const ways = [
    `SELECT document_matching(${bind(open)}::text[], NULL)`,
    ...sealed.map(
      ({ compartmentId, words }) =>
        `SELECT document_matching(${bind(words)}::text[], ${bind(compartmentId)}::uuid)`,
    ),
  ];
  return ways.join(' UNION ALL ');
}

function terms(filter: DocumentsFilter, binds: Binds): readonly string[] {
  const { bind } = binds;
  const { caseId, proceedingId, folder, groupId, compartmentId, tier, state, words, withheld } = filter;
  const equal = (column: string, value: string | undefined, type = 'text'): readonly string[] =>
    value === undefined ? [] : [`d.${column} = ${bind(value)}::${type}`];
  return [
    ...equal('case_id', caseId, 'uuid'),
    ...equal('proceeding_id', proceedingId, 'uuid'),
    ...equal('folder', folder),
    ...equal('group_id', groupId, 'uuid'),
    ...equal('compartment_id', compartmentId, 'uuid'),
    ...equal('tier', tier),
    ...equal('state', state),
    ...(withheld === true ? [`d.privilege_basis IS NOT NULL AND d.privilege_basis <> 'none'`] : []),
    ...(words === undefined ? [] : [`d.id IN (${matching(words, binds)})`]),
  ];
}

/**
 * One page of the documents a reader may read, the newest first, in one statement; `binds` gets its parameters. `open` in place of
 * the reader's rule asks the same without walls: only to measure what they cost.
 */
export function documentListSql(
  reader: Reader,
  allianceId: string,
  filter: DocumentsFilter,
  binds: Binds,
  walls: 'kept' | 'ignored' = 'kept',
): string {
  const { bind } = binds;
  const after = decodeCursor(filter.cursor, ['id']);
  const where = [
    `d.alliance_id = ${bind(allianceId)}`,
    ...(walls === 'kept' ? [readable(reader, 'd', binds, seesCaseOf(reader, 'd', binds))] : []),
    ...terms(filter, binds),
    ...(after === undefined ? [] : [`d.id < ${bind(after[0])}::uuid`]),
  ];
  return `
    SELECT page.*, v.id AS version_id, v.media_type, v.size_bytes, v.sha256, v.uploaded_at
      FROM (SELECT ${columns.map((column) => `d.${column}`).join(', ')}, d.alliance_id FROM document d
             WHERE ${where.join('\n AND ')}
             ORDER BY d.id DESC LIMIT ${bind(filter.limit)}) page
      LEFT JOIN document_version v ON v.alliance_id = page.alliance_id AND v.document_id = page.id AND v.no = page.version_no
     ORDER BY page.id DESC`;
}
