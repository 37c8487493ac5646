import { partyNamesSql, titleSql } from './case-title.js';
import { casesFound } from './case-number.store.js';
import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import {
  cursorAfter,
  InvalidInputError,
  limitTo,
  ordering,
  pageOf,
  type SortKeys,
  textKey,
  type Tx,
} from '../platform/index.js';
import type { CasesPageView, CaseRowView } from './case-views.contract.js';
import type { CasesQuery, CaseSort } from './cases.contract.js';
import { accusedRoles, type CaseKind, type Forum, type Stage, stageNames } from './domain/case-kinds.js';
import { type Sight, sortsByChange } from './domain/visibility.js';
import { Binds, sightOfCaller, visibleCase } from './visible.js';

interface ListRow {
  readonly id: string;
  readonly kind: CaseKind;
  readonly number: string | null;
  readonly title: Bilingual;
  readonly stage: Stage;
  readonly forums: Forum[];
  readonly next_due: CalendarDate | null;
  readonly next_outer: CalendarDate | null;
  readonly open_deadlines: number;
  readonly accused_names: Bilingual[] | null;
  readonly accused_count: number;
  readonly updated_at: Instant;
  readonly sortKey: string;
}

const never = `'9999-12-31'::date`;

const sortKeys: SortKeys<CaseSort> = {
  nextDeadline: { sql: `coalesce(c.next_due, ${never})`, type: 'date' },
  number: { sql: `coalesce(c.number, '')`, type: 'text' },
  title: textKey('coalesce(c.title_en, c.title_zh)'),
  titleZh: textKey('coalesce(c.title_zh, c.title_en)'),
  kind: { sql: 'c.kind', type: 'text' },
  stage: { sql: 'c.stage', type: 'text' },
  updated: { sql: 'c.updated_at', type: 'moment' },
};

/** Cases with their next day to keep as the reader may see it: the case's own, or the reader's part of its agenda. */
function casesFor(sight: Sight, { bind }: Binds): string {
  if (sight.of === 'all') return 'case_file c';
  const members = bind(sight.of === 'own' ? sight.memberIds : []);
  const counsel = bind(sight.of === 'own' ? sight.counselId : null);
  return `(SELECT f.id, f.alliance_id, f.kind, f.number, f.title_en, f.title_zh, f.stage, f.updated_at, a.next_due, a.next_outer,
                  a.open_deadlines
             FROM case_file f CROSS JOIN LATERAL (
               SELECT min(g.next_due) AS next_due,
                      (array_agg(g.next_outer ORDER BY g.next_due, g.next_outer NULLS FIRST))[1] AS next_outer,
                      coalesce(sum(g.open_deadlines), 0)::int AS open_deadlines
                 FROM case_agenda g WHERE g.alliance_id = f.alliance_id AND g.case_id = f.id
                  AND (g.member_id IS NULL OR g.member_id = ANY(${members}::uuid[]) OR g.member_id IN (
                    SELECT p.member_id FROM party p
                      JOIN party_counsel pc ON pc.alliance_id = p.alliance_id AND pc.party_id = p.id
                     WHERE p.alliance_id = f.alliance_id AND p.case_id = f.id AND pc.person_id = ${counsel}::uuid))) a) c`;
}

/** The WHERE of a list, one term for each filter. */
function terms(sight: Sight, query: CasesQuery, binds: Binds): readonly string[] {
  const { bind } = binds;
  const { kind, forum, stage, memberId, q, dueBy, state } = query;
  return [
    ...(kind === undefined ? [] : [`c.kind = ${bind(kind)}`]),
    ...(stage === undefined ? [] : [`c.stage = ${bind(stage)}`]),
    ...(state === undefined ? [] : [`c.stage ${state === 'closed' ? '=' : '<>'} 'closed'`]),
    ...(dueBy === undefined ? [] : [`c.next_due <= ${bind(dueBy)}`]),
    ...(q === undefined ? [] : [`c.id IN (${casesFound(q, sight, binds)})`]),
    ...(forum === undefined
      ? []
      : [
          `EXISTS (SELECT FROM proceeding g WHERE g.alliance_id = c.alliance_id AND g.case_id = c.id
                    AND g.forum = ${bind(forum)})`,
        ]),
    ...(memberId === undefined
      ? []
      : [
          `EXISTS (SELECT FROM case_member m WHERE m.alliance_id = c.alliance_id AND m.case_id = c.id
                    AND m.member_id = ${bind(memberId)}${
                      // Whom else a case concerns is not a firm's to find out.
                      sight.of === 'own' ? ` AND m.member_id = ANY(${bind(sight.memberIds)}::uuid[])` : ''
                    })`,
        ]),
  ];
}

/** One page of cases, in one statement; `binds` gets its parameters. */
export function caseListSql(sight: Sight, allianceId: string, query: CasesQuery, binds: Binds): string {
  const { bind } = binds;
  const { column, after, by } = ordering(sortKeys, { ...query, cursor: query.cursor, id: 'c.id' }, binds);
  const where = [
    `c.alliance_id = ${bind(allianceId)}`,
    visibleCase(sight, 'c.id', binds),
    ...terms(sight, query, binds),
    ...after,
  ];
  return `
    WITH page AS (
      SELECT c.id, c.alliance_id, c.kind, c.number, c.title_en, c.title_zh, c.stage, c.next_due, c.next_outer, c.open_deadlines,
             c.updated_at, ${column}, row_number() OVER (${by}) AS place
        FROM ${casesFor(sight, binds)}
       WHERE ${where.join(' AND ')}
       ${by} ${limitTo(query.limit + 1)}
    )
    SELECT page.id, page.kind, page.number, ${titleSql('page')} AS title, page.stage, page.next_due, page.next_outer, page.open_deadlines,
           page.updated_at, page."sortKey",
           ARRAY(SELECT DISTINCT g.forum FROM proceeding g
                  WHERE g.alliance_id = page.alliance_id AND g.case_id = page.id) AS forums,
           accused.names AS accused_names, accused.count AS accused_count
      FROM page CROSS JOIN LATERAL (
        SELECT to_jsonb((array_agg(${partyNamesSql('p')} ORDER BY p.position))[1:3]) AS names, count(*)::int AS count FROM party p
         WHERE p.alliance_id = page.alliance_id AND p.case_id = page.id AND p.withdrawn_on IS NULL
           AND p.role = ANY(${bind(accusedRoles)})) accused
     ORDER BY page.place`;
}

/** One page of the cases the caller may see. When a case changed last, only who sees all of it is told. */
export async function listCases(tx: Tx, query: CasesQuery): Promise<CasesPageView> {
  const binds = new Binds();
  const sight = sightOfCaller(tx.caller);
  if (query.sort.endsWith('updated') && !sortsByChange(sight)) throw wholeOnly();
  const sql = caseListSql(sight, tx.caller.allianceId, query, binds);
  const rows = await tx.query<ListRow>(sql, binds.values);
  const view = (row: ListRow): CaseRowView =>
    sight.of === 'all' ? toRowView(row) : { ...toRowView(row), updatedAt: null };
  return pageOf(rows, query.limit, view, cursorAfter);
}

const wholeOnly = (): InvalidInputError =>
  InvalidInputError.at(
    '/sort',
    'Only who sees whole cases can sort by the last change: it would tell of changes you do not see. Sort by number or deadline.',
    '只有能查看完整案件的人员可按最近更改排序，否则会透露您无权查看的更改。请按编号或期限排序。',
  );

const toRowView = (row: ListRow): CaseRowView => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  title: row.title,
  stage: { id: row.stage, name: stageNames[row.stage] },
  forums: row.forums,
  nextDue: row.next_due,
  nextOuter: row.next_outer,
  openDeadlines: row.open_deadlines,
  accused: { names: row.accused_names ?? [], count: row.accused_count },
  updatedAt: row.updated_at,
});
