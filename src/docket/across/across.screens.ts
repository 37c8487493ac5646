import { Injectable } from '@nestjs/common';
import {
  Binds,
  casesFound,
  type Sight,
  sightOfCaller,
  visibleCase,
  visibleParty,
} from '../../cases/index.js';
import { type CalendarDate, daysBetween } from '../../kernel/index.js';
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
  DeadlinesOfForumView,
  DeadlinesQuery,
  DeadlinesWanted,
  DeadlineWeeksView,
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
    const binds = new Binds();
    const seen = seenIn(tx, query, binds);
    const items = await tx.query<DeadlineDayView>(
      `SELECT o.day, count(*)::int AS total, count(*) FILTER (WHERE o."isFatal")::int AS fatal,
              count(*) FILTER (WHERE o.unconfirmed)::int AS "toConfirm",
              coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'caseId', o.case_id, 'caseNumber', o.number,
                'action', o.action, 'isFatal', o."isFatal") ORDER BY o.place) FILTER (WHERE o.place <= ${firstOfDay}), '[]') AS first
         FROM (SELECT *, row_number() OVER (PARTITION BY day ORDER BY "isFatal" DESC, id) AS place
                 FROM (SELECT d.id, d.case_id, c.number, d.action, ${dayToKeepSql} AS day,
                              d.status = 'proposed' AND d.owed_by <> 'forum' AS unconfirmed,
                              ${fatalSql} AS "isFatal"
                         FROM deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
                           LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
                        WHERE ${seen}) told) o
        GROUP BY o.day ORDER BY o.day`,
      binds.values,
    );
    return { items };
  }

  /** How many are to be kept in each week of a time, by forum; every sum is the database's. */
  async weeks(tx: Tx, query: DeadlineDaysQuery): Promise<DeadlineWeeksView> {
    const binds = new Binds();
    const seen = seenIn(tx, query, binds);
    const sums = await tx.query<SumOfWeeks>(
      `SELECT o.monday, o.forum, count(*)::int AS total, count(*) FILTER (WHERE o."isFatal")::int AS fatal
         FROM (SELECT date_trunc('week', (${dayToKeepSql})::timestamp)::date AS monday, g.forum, ${fatalSql} AS "isFatal"
                 FROM deadline d JOIN proceeding g ON g.alliance_id = d.alliance_id AND g.id = d.proceeding_id
                   LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
                WHERE ${seen}) o
        GROUP BY GROUPING SETS ((o.monday, o.forum), (o.monday), (o.forum), ())
        ORDER BY o.monday, total DESC, o.forum`,
      binds.values,
    );
    const forumsIn = (monday: CalendarDate | null): readonly DeadlinesOfForumView[] =>
      sums.flatMap((sum) =>
        sum.monday === monday && sum.forum !== null ? [{ forum: sum.forum, total: sum.total }] : [],
      );
    const whole = sums.find(({ monday, forum }) => monday === null && forum === null);
    return {
      total: whole?.total ?? 0,
      fatal: whole?.fatal ?? 0,
      forums: [...forumsIn(null)],
      weeks: sums.flatMap(({ monday, forum, total }) =>
        monday !== null && forum === null ? [{ monday, total, forums: [...forumsIn(monday)] }] : [],
      ),
    };
  }
}

/** A sum over the weeks and forums it does not name. */
interface SumOfWeeks {
  readonly monday: CalendarDate | null;
  readonly forum: string | null;
  readonly total: number;
  readonly fatal: number;
}

/** SQL that is true of a deadline (`d`) that is open and by which something is lost. */
const fatalSql = `d.risk IS NOT NULL AND d.status IN ('proposed', 'confirmed')`;

/** SQL that is true of the deadlines (`d`, with party `p`) the reader sees of those wanted in a time. Throws where that is too long. */
function seenIn(tx: Tx, query: DeadlineDaysQuery, binds: Binds): string {
  const { from, to } = query;
  const span = daysBetween(from, to);
  if (span < 0 || span > daysAtMost) throw new InvalidInputError([tooLong]);
  const sight = sightOfCaller(tx.caller);
  return [
    `d.alliance_id = ${binds.bind(tx.caller.allianceId)}`,
    `${dayToKeepSql} BETWEEN ${dayInText(from)} AND ${dayInText(to)}`,
    visibleCase(sight, 'd.case_id', binds),
    visibleParty(sight, 'p', binds),
    ...wantedTerms(query, { reader: readerOf(tx.caller, tx.now), sight }, binds),
  ].join('\n AND ');
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
