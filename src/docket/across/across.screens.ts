import { Injectable } from '@nestjs/common';
import {
  Binds,
  casesFound,
  type Sight,
  sightOfCaller,
  visibleCase,
  visibleParty,
} from '../../cases/index.js';
import { daysBetween } from '../../kernel/index.js';
import {
  cursorAfter,
  dayInText,
  InvalidInputError,
  limitTo,
  ordering,
  pageOf,
  type Sorted,
  type SortKeys,
  type Tx,
} from '../../platform/index.js';
import type { DeadlinePageView } from '../docket-views.contract.js';
import { readerOf, selectDeadlines } from '../docket.screens.js';
import { dayToKeepSql, pastSql } from '../docket.sql.js';
import { type DeadlineRecord, type Reader, toDeadlineRowView } from '../docket.views.js';
import type {
  DeadlineDaysQuery,
  DeadlineDaysView,
  DeadlineDayView,
  DeadlineOrder,
  DeadlinesQuery,
  DeadlinesWanted,
} from './across.contract.js';

const sortKeys: SortKeys<DeadlineOrder> = { due: { sql: dayToKeepSql, type: 'date' } };

/** The longest time whose days are told at once. */
const daysAtMost = 92;
/** How many of a day's deadlines are told with it. */
const firstOfDay = 5;

/** Deadlines across all cases the reader sees, each answer one statement. */
@Injectable()
export class AcrossScreens {
  /** One page. */
  async deadlines(tx: Tx, query: DeadlinesQuery): Promise<DeadlinePageView> {
    const binds = new Binds();
    const reader = readerOf(tx.caller, tx.now);
    const { sort = 'due', cursor } = query;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'd.id' }, binds);
    const terms = [
      ...wantedTerms(query, { reader, sight: sightOfCaller(tx.caller) }, binds),
      ...(query.from ? [`${dayToKeepSql} >= ${dayInText(query.from)}`] : []),
      ...(query.to ? [`${dayToKeepSql} <= ${dayInText(query.to)}`] : []),
      ...after,
    ];
    const rows = await tx.query<DeadlineRecord & Sorted>(
      `${selectDeadlines(tx, binds, `, ${column}`)} ${terms.map((term) => `AND ${term}`).join(' ')}
       ${by} ${limitTo(query.limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, query.limit, ({ sortKey: _, ...row }) => toDeadlineRowView(row, reader), cursorAfter);
  }

  /** How many are to be kept on each day of a time, with the first of each. */
  async days(tx: Tx, query: DeadlineDaysQuery): Promise<DeadlineDaysView> {
    const { from, to } = query;
    const span = daysBetween(from, to);
    if (span < 0 || span > daysAtMost) throw new InvalidInputError([tooLong]);
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const seen = [
      `d.alliance_id = ${binds.bind(tx.caller.allianceId)}`,
      `${dayToKeepSql} BETWEEN ${dayInText(from)} AND ${dayInText(to)}`,
      visibleCase(sight, 'd.case_id', binds),
      visibleParty(sight, 'p', binds),
      ...wantedTerms(query, { reader: readerOf(tx.caller, tx.now), sight }, binds),
    ];
    const items = await tx.query<DeadlineDayView>(
      `SELECT o.day, count(*)::int AS total, count(*) FILTER (WHERE o."isFatal")::int AS fatal,
              count(*) FILTER (WHERE o.unconfirmed)::int AS "toConfirm",
              coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'caseId', o.case_id, 'caseNumber', o.number,
                'action', o.action, 'isFatal', o."isFatal") ORDER BY o.place) FILTER (WHERE o.place <= ${firstOfDay}), '[]') AS first
         FROM (SELECT *, row_number() OVER (PARTITION BY day ORDER BY "isFatal" DESC, id) AS place
                 FROM (SELECT d.id, d.case_id, c.number, d.action, ${dayToKeepSql} AS day,
                              d.status = 'proposed' AND d.owed_by <> 'forum' AS unconfirmed,
                              d.risk IS NOT NULL AND d.status IN ('proposed', 'confirmed') AS "isFatal"
                         FROM deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
                           LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
                        WHERE ${seen.join('\n AND ')}) told) o
        GROUP BY o.day ORDER BY o.day`,
      binds.values,
    );
    return { items };
  }
}

const tooLong = {
  pointer: '/to',
  because: {
    en: `Name a last day that is not before the first, and at most ${daysAtMost} days after it.`,
    zh: `截止日不得早于起始日，且二者相距不超过 ${daysAtMost} 天。`,
  },
};

/** SQL that is true of the deadlines (`d`, with party `p`) that are wanted. */
function wantedTerms(
  { status, owed, q, caseId, memberId, forum }: DeadlinesWanted,
  { reader, sight }: { readonly reader: Reader; readonly sight: Sight },
  binds: Binds,
): readonly string[] {
  const { bind } = binds;
  return [
    ...statusTerms(status, reader, bind),
    ...(owed === 'party' ? ['d.duty'] : []),
    ...(q === undefined ? [] : [`d.case_id IN (${casesFound(q, sight, binds)})`]),
    ...(caseId === undefined ? [] : [`d.case_id = ${bind(caseId)}`]),
    ...(memberId === undefined ? [] : [`p.member_id = ${bind(memberId)}`]),
    ...(forum === undefined
      ? []
      : [
          `EXISTS (SELECT FROM proceeding g WHERE g.alliance_id = d.alliance_id AND g.id = d.proceeding_id AND g.forum = ${bind(forum)})`,
        ]),
  ];
}

function statusTerms(
  status: DeadlinesWanted['status'],
  { around }: Reader,
  bind: Binds['bind'],
): readonly string[] {
  const open = `d.status IN ('proposed', 'confirmed')`;
  if (status === 'all') return [];
  if (status === 'open') return [open];
  if (status === 'ordered') return [open, 'd.ordered IS NOT NULL'];
  if (status !== 'overdue') return [`d.status = ${bind(status)}`];
  const today = bind(around.today);
  return [open, 'd.duty', `${dayToKeepSql} <= ${today}`, pastSql(bind(around.now), today)];
}
