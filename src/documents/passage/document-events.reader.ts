import type { Instant } from '../../kernel/index.js';
import { seesCase, sightOfCaller, visibleCase } from '../../cases/index.js';
import { isId, type Tx } from '../../platform/index.js';
import { Binds, fits, isBehind, readable, type Reader, usableStandings } from '../../walls/index.js';
import type { DocumentEventView } from '../shelf/documents.contract.js';
import { sharedBy } from '../shelf/documents-list.js';

/** Of what to be told. */
export interface EventScope {
  readonly kind: 'case' | 'group' | 'compartment';
  readonly id: string;
}

interface FactRow {
  readonly id: string;
  readonly document_id: string;
  readonly type: string;
  readonly at: Instant;
}

/** What came since, and where to go on. */
export interface News {
  readonly events: readonly (DocumentEventView & { readonly id: string })[];
  readonly place: string;
}

const most = 200;

type Hears = (tx: Tx, reader: Reader, id: string) => boolean | Promise<boolean>;

function hearsOfGroup(_: Tx, reader: Reader, groupId: string): boolean {
  const standing = usableStandings(reader).find((one) => one.groupId === groupId);
  return standing !== undefined && !isBehind(reader, 'case', standing.caseId);
}

async function hearsOfCompartment(tx: Tx, reader: Reader, id: string): Promise<boolean> {
  const open = reader.compartments.find((one) => one.id === id);
  if (open === undefined || !fits(reader, open)) return false;
  const [row] = await tx.query<{ case_id: string }>(
    'SELECT case_id FROM compartment WHERE alliance_id = $1 AND id = $2',
    [tx.caller.allianceId, id],
  );
  return row !== undefined && !isBehind(reader, 'case', row.case_id);
}

/** Whether a reader may hear of a case, group or compartment. */
export const hearsOf: { readonly [K in EventScope['kind']]: Hears } = {
  case: (tx, _, id) => seesCase(tx, id),
  group: hearsOfGroup,
  compartment: hearsOfCompartment,
};

const columns = { case: 'case_id', group: 'group_id', compartment: 'compartment_id' } as const;

/** What is still in intake, or was refused there, is its own side's alone, as what is not shared. */
const stateThen = `CASE WHEN f.type IN ('document.added', 'document.refused') AND d.state = 'shared' THEN 'received' ELSE d.state END`;

/**
 * What happened since a place to documents the reader may read now, and could read when it happened; the next look begins after all
 * that was there.
 */
export async function news(tx: Tx, { kind, id }: EventScope, reader: Reader, place: string): Promise<News> {
  const binds = new Binds();
  const alliance = binds.bind(tx.caller.allianceId);
  const mayRead = (row: string): string =>
    readable(reader, row, binds, visibleCase(sightOfCaller(tx.caller), `${row}.case_id`, binds));
  const [row] = await tx.query<{ last: string; events: readonly FactRow[] }>(
    `WITH fresh AS (
       SELECT o.id, o.audit_seq, o.type, o.subject_kind, o.subject_id, o.at FROM outbox o
        WHERE o.alliance_id = ${alliance} AND o.audit_seq > ${binds.bind(place)}::bigint
        ORDER BY o.audit_seq LIMIT ${String(most)})
     SELECT coalesce((SELECT max(audit_seq) FROM fresh), ${binds.bind(place)}::bigint)::text AS last,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'document_id', d.id, 'type', f.type, 'at', f.at)
                                       ORDER BY f.audit_seq)
               FROM fresh f JOIN document d ON d.alliance_id = ${alliance} AND d.id = f.subject_id
              CROSS JOIN LATERAL ${sharedBy('d', 'f.at', stateThen)} n
              WHERE f.subject_kind = 'document' AND d.${columns[kind]} = ${binds.bind(id)}
                AND ${mayRead('d')} AND ${mayRead('n')}), '[]') AS events`,
    binds.values,
  );
  const events = (row?.events ?? []).map(({ id: eventId, document_id: documentId, type, at }) => ({
    id: eventId,
    documentId,
    type,
    at: new Date(at).toISOString() as Instant,
  }));
  return { events, place: row?.last ?? place };
}

/** Where to go on: after the last event that arrived, or with what comes from now on. An unknown event is as good as none. */
export async function placeAfter(tx: Tx, after: string | undefined): Promise<string> {
  const isKnown = after !== undefined && isId(after);
  const [row] = await tx.query<{ place: string }>(
    `SELECT coalesce((SELECT o.audit_seq FROM outbox o WHERE o.alliance_id = $1 AND o.id = $2::uuid),
              (SELECT max(o.audit_seq) FROM outbox o WHERE o.alliance_id = $1), 0)::text AS place`,
    [tx.caller.allianceId, isKnown ? after : null],
  );
  return row?.place ?? '0';
}
