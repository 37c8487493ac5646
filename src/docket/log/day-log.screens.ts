import { Injectable } from '@nestjs/common';
import {
  Binds,
  notWalledFrom,
  partySeen,
  type Sight,
  sightOfCaller,
  titleSql,
  visibleCase,
} from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import { addDays, type Bilingual, type CalendarDate, daysBetween, momentAt } from '../../kernel/index.js';
import {
  Consumers,
  cursorAfter,
  derivedId,
  type Fact,
  InvalidInputError,
  limitTo,
  ordering,
  pageOf,
  type Sorted,
  type SortKeys,
  type Tx,
} from '../../platform/index.js';
import { nameOfEvent, person } from '../docket.views.js';
import type { DayLogEntryView, DayLogPageView, DayLogQuery } from './day-log.contract.js';

/** The longest time that is told at once. */
const daysAtMost = 92;

/** What became of a date because of an event, in the words of the fact `deadlines.changed`. */
const changes = {
  computed: { en: 'Date computed', zh: '期限推算' },
  moved: { en: 'Date moved', zh: '期限变动' },
  shadowed: { en: 'Computed date moved; the ordered one stays', zh: '推算日期变动，指定日期不变' },
  closed: { en: 'Date closed', zh: '期限关闭' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface LogRecord extends Omit<DayLogEntryView, 'what' | 'by' | 'about'> {
  readonly fact: Fact['type'];
  readonly change: string | null;
  readonly by: string | null;
  readonly byName: Bilingual | null;
  readonly action: Bilingual | null;
  readonly forum: string | null;
  readonly kind: string | null;
}

/** By the moment, then as it was recorded. Places in the chain are no part of it: they would count what the reader does not see. */
const sortKeys: SortKeys<'at'> = {
  at: {
    sql: `to_char(o.at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') || o.id || lpad(x.n::text, 4, '0')`,
    type: 'text',
  },
};

const entryId = derivedId(`o.id::text || x.n::text`);

/** Facts of the docket are told as the record of their case tells them. */
const kindsTold = `o.subject_kind IN ('event', 'deadline', 'answer_cover')`;

/** Each fact (`o`), or each date (`x.change`, the `x.n`th) that changed by it. */
const entries = `outbox o
  JOIN case_file c ON c.alliance_id = o.alliance_id AND c.id = o.case_id
  CROSS JOIN LATERAL (
    SELECT change, n FROM jsonb_array_elements(CASE WHEN o.type = 'deadlines.changed' THEN o.payload->'changes' END) WITH ORDINALITY AS each(change, n)
    UNION ALL SELECT NULL, 0 WHERE o.type <> 'deadlines.changed' OR o.payload->'changes' = '[]') x
  LEFT JOIN deadline d ON d.alliance_id = o.alliance_id AND d.id = CASE
    WHEN x.change IS NOT NULL THEN (x.change->>'id')::uuid
    WHEN o.subject_kind = 'deadline' THEN o.subject_id ELSE (o.payload->>'deadlineId')::uuid END
  LEFT JOIN event e ON e.alliance_id = o.alliance_id AND e.id = o.subject_id AND o.subject_kind = 'event'
  LEFT JOIN proceeding g ON g.alliance_id = e.alliance_id AND g.id = e.proceeding_id
  LEFT JOIN party p ON p.alliance_id = o.alliance_id AND p.id = coalesce((x.change->>'partyId')::uuid, (o.payload->>'partyId')::uuid)
  LEFT JOIN person b ON b.id = o.actor_id`;

/** SQL of the day a date had before a person extended it, or an order set it, as the moves of that deadline keep it. */
const movedFrom = `(SELECT v.from_due FROM deadline_move v
   WHERE v.alliance_id = o.alliance_id AND v.deadline_id = o.subject_id AND o.type IN ('deadline.extended', 'deadline.ordered', 'deadline.lifted')
     AND v.moved_at = o.at AND v.to_due::text = o.payload->>'due' AND NOT v.is_shadow ORDER BY v.id DESC LIMIT 1)::text`;

/** What was done on the dockets of all cases the reader sees: one statement. */
@Injectable()
export class DayLogScreens {
  constructor(private readonly consumers: Consumers) {}

  async log(tx: Tx, query: DayLogQuery): Promise<DayLogPageView> {
    const binds = new Binds();
    const { bind } = binds;
    const { cursor, limit, caseId, personId } = query;
    const [from, until] = spanOf(query);
    const { zone, allianceId } = tx.caller;
    const { column, after, by } = ordering(sortKeys, { sort: 'at', cursor, id: entryId }, binds);
    const terms = [
      `o.alliance_id = ${bind(allianceId)}`,
      kindsTold,
      `o.at >= ${bind(momentAt(from, '00:00', zone))}::timestamptz`,
      `o.at < ${bind(momentAt(until, '00:00', zone))}::timestamptz`,
      ...toldTo(tx, binds),
      ...(caseId === undefined ? [] : [`o.case_id = ${bind(caseId)}`]),
      ...(personId === undefined ? [] : [`o.actor_id = ${bind(personId)}`]),
      ...after,
    ];
    const rows = await tx.query<LogRecord & Sorted>(
      `SELECT ${entryId} AS id, ${column}, o.at, o.type AS fact, x.change->>'change' AS change, o.actor_id AS by, ${namesAt('b', 'o.at')} AS "byName",
              jsonb_build_object('id', c.id, 'number', c.number, 'title', ${titleSql('c')}) AS case, d.action, coalesce(g.local_rules, g.forum) AS forum, e.kind,
              CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh, 'memberId', p.member_id) END AS party,
              d.id AS "deadlineId", coalesce(x.change->>'from', ${movedFrom}) AS from,
              coalesce(x.change->>'due', CASE WHEN x.change IS NULL THEN coalesce(o.payload->>'due', o.payload->>'happenedOn') END) AS to,
              o.payload->>'reason' AS reason
         FROM ${entries}
        WHERE ${terms.join('\n AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, (row) => this.entry(row), cursorAfter);
  }

  private entry(row: LogRecord & Sorted): DayLogEntryView {
    const { id, at, fact, party, deadlineId, from, to, reason, forum, kind, action } = row;
    const what = Object.entries(changes).find(([change]) => change === row.change)?.[1];
    const event = forum === null || kind === null ? null : nameOfEvent(forum, kind);
    return {
      id,
      at,
      fact,
      what: what ?? this.consumers.nameOf(fact),
      by: person(row.by, row.byName),
      case: row.case,
      about: action ?? event,
      party,
      deadlineId,
      from,
      to,
      reason,
    };
  }
}

/** The first day, and the day after the last. Refused (422) where that is too long, or ends before it begins. */
function spanOf({ from, to = from }: DayLogQuery): readonly [CalendarDate, CalendarDate] {
  const span = daysBetween(from, to);
  if (span < 0 || span > daysAtMost) throw new InvalidInputError([tooLong]);
  return [from, addDays(to, 1)];
}

const tooLong = {
  pointer: '/to',
  because: {
    en: `Name a last day that is not before the first, and at most ${daysAtMost} days after it.`,
    zh: `截止日不得早于起始日，且二者相距不超过 ${daysAtMost} 天。`,
  },
};

/** SQL that is true of a fact (`o`) of a docket that the record of its case tells the reader. */
function toldTo(tx: Tx, binds: Binds): readonly string[] {
  const sight = sightOfCaller(tx.caller);
  const memberId = `(o.payload->>'memberId')::uuid`;
  return [
    visibleCase(sight, 'o.case_id', binds),
    `(${memberId} IS NULL OR ${notWalledFrom(tx, 'member', memberId, binds)})`,
    ...ownConcerns(sight, memberId, binds),
    `NOT EXISTS (SELECT FROM jsonb_path_query(o.payload, '$.**.partyId') AS named(id)
       JOIN party hidden ON hidden.alliance_id = o.alliance_id AND hidden.id = (named.id #>> '{}')::uuid
      WHERE NOT (${partySeen(tx, 'hidden', binds)}))`,
  ];
}

function ownConcerns(sight: Sight, memberId: string, { bind }: Binds): readonly string[] {
  if (sight.of !== 'own') return [];
  const client =
    sight.counselId === null
      ? 'FALSE'
      : `EXISTS (SELECT FROM party q JOIN party_counsel k ON k.alliance_id = q.alliance_id AND k.party_id = q.id
           WHERE q.alliance_id = o.alliance_id AND q.case_id = o.case_id AND q.member_id = ${memberId}
             AND k.person_id = ${bind(sight.counselId)})`;
  return [
    `NOT coalesce((o.payload->>'whole')::boolean, FALSE)`,
    `(${memberId} IS NULL OR ${memberId} = ANY(${bind(sight.memberIds)}::uuid[]) OR ${client})`,
  ];
}
