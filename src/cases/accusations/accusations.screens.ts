import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { isRefused } from '../../kernel/index.js';
import { decodeCursor, encodeCursor, NotFoundError, pageOf, type Tx } from '../../platform/index.js';
import { assertingRoles } from '../domain/accusation.js';
import { accusationOutcomes } from '../domain/accusation-words.js';
import { accusedRoles, type Forum, forums, type PartyRole } from '../domain/case-kinds.js';
import { readClaims } from '../domain/claims.js';
import { Binds, sightOfCaller, visibleCase } from '../visible.js';
import type {
  AccusationGridView,
  AccusationHistoryView,
  AccusationMatrixView,
  AccusationsPageView,
  AccusationVersionView,
  AccusationView,
  MatrixPartyView,
  OutcomeCountView,
} from './accusation-views.contract.js';
import type { AccusationsQuery, GridQuery, MatrixQuery } from './accusations.contract.js';

const columns = `
  a.id, a.proceeding_id AS "proceedingId", a.asserter_id AS "asserterId", a.patent_id AS "patentId",
  a.respondent_id AS "respondentId", a.product_id AS "productId", a.claims, a.outcome, a.outcome_on AS "outcomeOn",
  a.outcome_source AS "outcomeSource", a.struck_at AS "struckAt", a.struck_reason AS "struckReason", a.version`;

/** The case where it is the caller's to see; otherwise no row. */
const caseSeen = (tx: Tx, caseId: string, binds: Binds): string =>
  `c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)}
   AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`;

const inCase = 'a.alliance_id = c.alliance_id AND a.case_id = c.id';

type Filter = Partial<Omit<AccusationsQuery, 'cursor' | 'limit'>>;

/** One term for each filter. */
function terms(query: Filter, { bind }: Binds): string {
  const { proceedingId, asserterId, patentId, respondentId, productId, outcome, struck } = query;
  const wanted = { proceedingId, asserterId, patentId, respondentId, productId, outcome };
  return [
    ...(struck === 'with' ? [] : ['a.struck_at IS NULL']),
    ...Object.entries(wanted).flatMap(([field, value]) =>
      value === undefined ? [] : [`a.${columnOf[field as keyof typeof wanted]} = ${bind(value)}`],
    ),
  ]
    .map((term) => ` AND ${term}`)
    .join('');
}

const columnOf = {
  proceedingId: 'proceeding_id',
  asserterId: 'asserter_id',
  patentId: 'patent_id',
  respondentId: 'respondent_id',
  productId: 'product_id',
  outcome: 'outcome',
} as const;

interface MatrixRecord {
  readonly version: number;
  readonly proceedings: readonly { id: string; forum: Forum; number: string | null }[];
  readonly parties: readonly (MatrixPartyView & { role: PartyRole })[];
  readonly patents: AccusationMatrixView['patents'];
  readonly products: AccusationMatrixView['products'];
  readonly cells: readonly {
    patentId: string;
    respondentId: string;
    products: number;
    accusations: number;
    claims: readonly string[];
    outcomes: readonly OutcomeCountView['outcome'][];
  }[];
}

const all = (table: string, what: string, order = 'x.id'): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${what}) ORDER BY ${order}), '[]') FROM ${table} x
     WHERE x.alliance_id = c.alliance_id AND x.case_id = c.id)`;

function matrixSql(tx: Tx, caseId: string, query: MatrixQuery, binds: Binds): string {
  return `
    SELECT coalesce(m.version, 0) AS version,
           ${all('proceeding', `'id', x.id, 'forum', x.forum, 'number', x.number`)} AS proceedings,
           ${all(
             'party',
             `'id', x.id, 'name', x.name, 'nameZh', x.name_zh, 'role', x.role, 'withdrawn', x.withdrawn_on IS NOT NULL`,
             'x.position',
           )} AS parties,
           ${all('asserted_patent', `'id', x.id, 'number', x.number`)} AS patents,
           ${all('accused_product', `'id', x.id, 'name', x.name`)} AS products,
           (SELECT coalesce(jsonb_agg(to_jsonb(cell)), '[]') FROM (
              SELECT a.patent_id AS "patentId", a.respondent_id AS "respondentId", count(*)::int AS accusations,
                     count(DISTINCT a.product_id)::int AS products, array_agg(DISTINCT a.claims) AS claims,
                     array_agg(a.outcome) AS outcomes
                FROM accusation a WHERE ${inCase}${terms(query, binds)}
               GROUP BY a.patent_id, a.respondent_id) cell) AS cells
      FROM case_file c LEFT JOIN accusation_matrix m ON m.alliance_id = c.alliance_id AND m.case_id = c.id
     WHERE ${caseSeen(tx, caseId, binds)}`;
}

/** What people read of accusations. Every answer is the case's, hence for all who see the case. */
@Injectable()
export class AccusationsScreens {
  constructor(private readonly people: PeopleReader) {}

  /** One page, the oldest entry first. */
  async list(tx: Tx, caseId: string, query: AccusationsQuery): Promise<AccusationsPageView> {
    const binds = new Binds();
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    const beyond = after === undefined ? '' : ` AND a.id > ${binds.bind(after)}::uuid`;
    const rows = await tx.query<AccusationView>(
      `SELECT a.* FROM case_file c LEFT JOIN LATERAL (
         SELECT ${columns} FROM accusation a WHERE ${inCase}${terms(query, binds)}${beyond}
          ORDER BY a.id LIMIT ${binds.bind(query.limit + 1)}) a ON true
        WHERE ${caseSeen(tx, caseId, binds)} ORDER BY a.id`,
      binds.values,
    );
    return pageOf(found(rows), query.limit, toView, ({ id }) => encodeCursor(id));
  }

  /** All that is not struck. */
  async standing(tx: Tx, caseId: string, query: MatrixQuery = {}): Promise<readonly AccusationView[]> {
    const binds = new Binds();
    const rows = await tx.query<AccusationView>(
      `SELECT a.* FROM case_file c LEFT JOIN LATERAL (
         SELECT ${columns} FROM accusation a WHERE ${inCase}${terms(query, binds)}) a ON true
        WHERE ${caseSeen(tx, caseId, binds)} ORDER BY a.id`,
      binds.values,
    );
    return found(rows).map(toView);
  }

  /** One accusation with what it said before. */
  async one(tx: Tx, id: string): Promise<AccusationHistoryView> {
    const binds = new Binds();
    const [row] = await tx.query<
      AccusationView & { versions: (Omit<AccusationVersionView, 'by'> & { actorId: string | null })[] }
    >(
      `SELECT ${columns}, (SELECT jsonb_agg(jsonb_build_object('version', v.version, 'claims', v.claims,
                'outcome', v.outcome, 'outcomeOn', v.outcome_on, 'outcomeSource', v.outcome_source,
                'struckReason', v.struck_reason, 'at', v.at, 'actorId', v.actor_id) ORDER BY v.version DESC)
              FROM accusation_version v WHERE v.alliance_id = a.alliance_id AND v.accusation_id = a.id) AS versions
         FROM accusation a WHERE a.alliance_id = ${binds.bind(tx.caller.allianceId)} AND a.id = ${binds.bind(id)}
          AND ${visibleCase(sightOfCaller(tx.caller), 'a.case_id', binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    const names = await this.people.names(
      tx,
      row.versions.flatMap(({ actorId }) => actorId ?? []),
    );
    const versions = row.versions.map(({ actorId, ...version }) => ({
      ...version,
      by: actorId === null ? null : (names.both(actorId, version.at) ?? null),
    }));
    return { ...toView(row), versions };
  }

  /** The whole as patents against respondents. */
  async matrix(tx: Tx, caseId: string, query: MatrixQuery): Promise<AccusationMatrixView> {
    const binds = new Binds();
    const [row] = await tx.query<MatrixRecord>(matrixSql(tx, caseId, query, binds), binds.values);
    if (row === undefined) throw new NotFoundError();
    return toMatrixView(row, tx.caller.permissions.includes('cases.write'));
  }

  /** What one party asserts in one proceeding. */
  async grid(tx: Tx, caseId: string, { proceedingId, asserterId }: GridQuery): Promise<AccusationGridView> {
    const { version } = await this.matrix(tx, caseId, {});
    return { version, cells: [...(await this.standing(tx, caseId, { proceedingId, asserterId }))] };
  }
}

/** A case without accusations is one row without one; a case that is not the caller's to see is none. */
function found(rows: readonly AccusationView[]): readonly AccusationView[] {
  if (rows.length === 0) throw new NotFoundError();
  return rows.filter(({ id }: { id: string | null }) => id !== null);
}

const toView = (row: AccusationView): AccusationView => ({
  id: row.id,
  proceedingId: row.proceedingId,
  asserterId: row.asserterId,
  patentId: row.patentId,
  respondentId: row.respondentId,
  productId: row.productId,
  claims: row.claims,
  outcome: row.outcome,
  outcomeOn: row.outcomeOn,
  outcomeSource: row.outcomeSource,
  struckAt: row.struckAt,
  struckReason: row.struckReason,
  version: row.version,
});

function toMatrixView({ parties, cells, ...row }: MatrixRecord, mayEdit: boolean): AccusationMatrixView {
  const inRoles = (roles: readonly PartyRole[]): MatrixPartyView[] =>
    parties.filter(({ role }) => roles.includes(role)).map(({ role: _role, ...party }) => party);
  return {
    version: row.version,
    proceedings: row.proceedings.map((proceeding) => ({
      ...proceeding,
      forumName: forums[proceeding.forum],
    })),
    asserters: inRoles(assertingRoles),
    respondents: inRoles(accusedRoles),
    patents: row.patents,
    products: row.products,
    cells: cells.map(({ claims, outcomes, ...cell }) => ({
      ...cell,
      claims: claimsIn(claims),
      outcomes: countsOf(outcomes),
    })),
    outcomes: Object.entries(accusationOutcomes).map(([id, name]) => ({ id, name })),
    mayEdit,
  };
}

/** How many claims some lists hold together, each once. */
const claimsIn = (lists: readonly string[]): number =>
  new Set(
    lists.flatMap((list) => {
      const claims = readClaims(list);
      return isRefused(claims) ? [] : claims;
    }),
  ).size;

function countsOf(outcomes: readonly OutcomeCountView['outcome'][]): OutcomeCountView[] {
  const counts = new Map<OutcomeCountView['outcome'], number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => ({ outcome, count }));
}
