import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import type { Json, Tx } from '../../platform/index.js';
import type { CaseKind, PartyRole } from '../domain/case-kinds.js';
import type { KnownInvestigation, KnownParty } from '../domain/compare-investigation.js';
import { lockNumbers } from '../case-number.store.js';
import type { CaseSource } from '../cases.store.js';
import { Binds, sightOfCaller, visibleCase } from '../visible.js';

/** A case the alliance has, as an import meets it. */
export interface KnownCase extends KnownInvestigation {
  readonly id: string;
  readonly kind: CaseKind;
  readonly number: string;
  /** As a list would say it: in English, or in Chinese where it has no other. */
  readonly title: string;
  readonly titleEn: string | null;
  readonly titleZh: string | null;
  readonly filedOn: CalendarDate | null;
  readonly institutedOn: CalendarDate | null;
  readonly textHash: string | null;
  readonly parties: readonly (KnownParty & {
    readonly country: string | null;
    readonly withdrawn: boolean;
  })[];
  /** How many cases the caller sees that have this number, this one among them. */
  readonly ofNumber: number;
  /** Names of its parties in Chinese, for the search text. */
  readonly otherNames: readonly string[];
  readonly proceedingNumbers: readonly string[];
  /** Its proceeding before the ITC. */
  readonly proceedingId: string | null;
}

/** Rows to be written, by table; their columns are those of `shapes`. */
export type Written = { readonly [T in keyof typeof shapes]: readonly Readonly<Record<string, Json>>[] };

const shapes = {
  case_file: `id uuid, kind text, stage text, number text, title_en text, title_zh text, summary text, source jsonb, imported jsonb,
    opened_on date, search text, created_at timestamptz, updated_at timestamptz, version integer`,
  proceeding:
    'id uuid, case_id uuid, forum text, number text, filed_on date, instituted_on date, version integer',
  party: `id uuid, case_id uuid, position integer, name text, role text, side text, place text, country text,
    version integer`,
  asserted_patent: 'id uuid, case_id uuid, number text',
} as const;

const revisions = {
  case_file: {
    shape:
      'id uuid, title_en text, title_zh text, summary text, source jsonb, imported jsonb, search text, updated_at timestamptz',
    set: `title_en = coalesce(r.title_en, t.title_en), title_zh = coalesce(r.title_zh, t.title_zh), summary = r.summary,
      source = r.source, imported = r.imported, search = r.search,
      updated_at = r.updated_at`,
  },
  proceeding: {
    shape: 'id uuid, filed_on date, instituted_on date',
    set: 'filed_on = r.filed_on, instituted_on = r.instituted_on',
  },
  party: { shape: 'id uuid, place text, country text', set: 'place = r.place, country = r.country' },
} as const;
/** Rows to be changed, by table; each becomes its next version. */
export type Revised = { readonly [T in keyof typeof revisions]: readonly Readonly<Record<string, Json>>[] };

const namesOf = (shape: string): string =>
  shape
    .split(',')
    .map((column) => column.trim().split(' ')[0] ?? '')
    .join(', ');

/** Cases of which `which` is true, as an import compares them. */
const knownCases = (which: string): string => `
  SELECT c.id, c.kind, c.number, coalesce(c.title_en, c.title_zh) AS title,
         c.title_en AS "titleEn", c.title_zh AS "titleZh", c.summary, c.source, c.imported,
         (SELECT jsonb_build_object('id', g.id, 'filedOn', g.filed_on, 'institutedOn', g.instituted_on)
            FROM proceeding g WHERE g.alliance_id = c.alliance_id AND g.case_id = c.id AND g.forum = 'us-itc'
           ORDER BY g.number IS DISTINCT FROM c.number, g.id LIMIT 1) AS itc,
         ARRAY(SELECT jsonb_build_object('id', p.id, 'role', p.role, 'name', p.name, 'nameZh', p.name_zh, 'place', p.place,
                   'country', p.country, 'withdrawn', p.withdrawn_on IS NOT NULL)
                 FROM party p WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id ORDER BY p.position) AS parties,
         ARRAY(SELECT r.number FROM proceeding r
                WHERE r.alliance_id = c.alliance_id AND r.case_id = c.id AND r.number IS NOT NULL) AS "proceedingNumbers",
         ARRAY(SELECT a.number FROM asserted_patent a
                WHERE a.alliance_id = c.alliance_id AND a.case_id = c.id) AS patents,
         count(*) OVER (PARTITION BY c.number)::int AS "ofNumber"
    FROM case_file c WHERE ${which}
   ORDER BY c.kind <> 'itc_337', c.stage = 'closed', c.id`;

const seenNumbered = (tx: Tx, numbers: readonly string[], binds: Binds): string =>
  `c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.number = ANY(${binds.bind(numbers)}::text[])
     AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`;

interface KnownRow {
  id: string;
  kind: CaseKind;
  number: string;
  title: string;
  titleEn: string | null;
  titleZh: string | null;
  summary: string | null;
  source: CaseSource | null;
  imported: Readonly<Record<string, string | null>> | null;
  itc: { id: string; filedOn: CalendarDate | null; institutedOn: CalendarDate | null } | null;
  parties: (KnownCase['parties'][number] & { role: PartyRole; nameZh: string | null })[];
  patents: string[];
  proceedingNumbers: string[];
  ofNumber: number;
}

/** What an import reads and writes: many cases in one statement. */
@Injectable()
export class ImportStore {
  /** Keeps others from giving numbers and locks the cases the caller sees that have these, in the order of their ids. */
  async lock(tx: Tx, numbers: readonly string[]): Promise<void> {
    await lockNumbers(tx);
    const binds = new Binds();
    const seen = seenNumbered(tx, numbers, binds);
    await tx.query(`SELECT c.id FROM case_file c WHERE ${seen} ORDER BY c.id FOR UPDATE OF c`, binds.values);
  }

  /**
   * The cases with these numbers, by number; a case that is not the caller's to see is not there. Where several of one number are seen it
   * is an investigation before another kind, an open one before a closed one, the earlier before the later.
   */
  async known(tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, KnownCase>> {
    const binds = new Binds();
    const rows = await tx.query<KnownRow>(knownCases(seenNumbered(tx, numbers, binds)), binds.values);
    return new Map(rows.reverse().map((row) => [row.number, toKnownCase(row)]));
  }

  /** Numbered cases whose sight was decided already, by id, as an import compares them. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, KnownCase>> {
    const which = 'c.alliance_id = $1 AND c.id = ANY($2::uuid[]) AND c.number IS NOT NULL';
    const rows = await tx.query<KnownRow>(knownCases(which), [tx.caller.allianceId, ids]);
    return new Map(rows.map((row) => [row.id, toKnownCase(row)]));
  }

  /** Which of some cases the caller sees. */
  async seen(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const binds = new Binds();
    const rows = await tx.query<{ id: string }>(
      `SELECT c.id FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)}
          AND c.id = ANY(${binds.bind(ids)}::uuid[]) AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`,
      binds.values,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async insert(tx: Tx, written: Written): Promise<void> {
    for (const table of Object.keys(shapes) as (keyof Written)[]) {
      const columns = namesOf(shapes[table]);
      for (const some of someAtOnce(written[table]))
        await tx.query(
          `INSERT INTO ${table} (alliance_id, ${columns})
           SELECT $1, ${columns} FROM jsonb_to_recordset($2::jsonb) AS r(${shapes[table]})`,
          [tx.caller.allianceId, JSON.stringify(some)],
        );
    }
  }

  async revise(tx: Tx, revised: Revised): Promise<void> {
    for (const table of Object.keys(revisions) as (keyof Revised)[]) {
      const { shape, set } = revisions[table];
      for (const some of someAtOnce(revised[table]))
        await tx.query(
          `UPDATE ${table} t SET ${set}, version = t.version + 1
             FROM jsonb_to_recordset($2::jsonb) AS r(${shape}) WHERE t.alliance_id = $1 AND t.id = r.id`,
          [tx.caller.allianceId, JSON.stringify(some)],
        );
    }
  }
}

const rowsAtOnce = 1_000;

/** Rows in statements of a size that is written as JSON in a moment. */
function* someAtOnce<Row>(rows: readonly Row[]): Generator<readonly Row[], void, void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce);
}

const toKnownCase = ({ source, itc, parties, ...row }: KnownRow): KnownCase => ({
  ...row,
  citation: source?.citation ?? null,
  document: source?.document ?? null,
  url: source?.url ?? null,
  textHash: source?.textHash ?? null,
  filedOn: itc?.filedOn ?? null,
  institutedOn: itc?.institutedOn ?? null,
  proceedingId: itc?.id ?? null,
  otherNames: parties.flatMap(({ nameZh }) => nameZh ?? []),
  parties,
});
