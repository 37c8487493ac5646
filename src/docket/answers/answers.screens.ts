import { Injectable } from '@nestjs/common';
import { Binds, casesFound, sightOfCaller, titleSql, visibleCase, visibleParty } from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import {
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Instant,
  localMoment,
  offers,
} from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import {
  cursorAfter,
  derivedId,
  instantText,
  limitTo,
  NotFoundError,
  ordering,
  pageOf,
  personOf,
  type Sorted,
  type SortKeys,
  toActionView,
  type Tx,
} from '../../platform/index.js';
import { dayToKeepSql } from '../docket.sql.js';
import { cutoffView, person } from '../docket.views.js';
import { type CoverAround, coverKinds, coverLife, type CoverStatus } from '../domain/answer-cover.js';
import { type AnswerState, answerStates, isSilent } from '../domain/answer-state.js';
import type { ClosingHour } from '../domain/moment-to-keep.js';
import type {
  AnswerCoverView,
  SilentRespondentsPageView,
  SilentRespondentsQuery,
  SilentRespondentView,
  UndatedCasesPageView,
  UndatedCasesQuery,
  UndatedCaseView,
} from './answers.contract.js';
import { answerStanding, isOpenSql, isSilentSql, owingAnswer } from './answers.sql.js';

/** How a respondent stands to its answer in a proceeding, as far as a decision asks. */
export interface Standing {
  readonly state: AnswerState;
  /** The open date that decides; none where there is none. */
  readonly deadlineId: string | null;
  readonly isProposed: boolean;
}

type CoverRecord = Omit<AnswerCoverView, 'actions' | 'kindName' | 'status' | 'proposedBy' | 'decidedBy'> & {
  readonly deadlineId: string | null;
  readonly status: CoverStatus;
  readonly proposedBy: string;
  readonly proposedByName: Bilingual | null;
  readonly decidedBy: string | null;
  readonly decidedByName: Bilingual | null;
};

type DateRecord = ClosingHour & {
  readonly id: string;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly isOpen: boolean;
  readonly version: number;
};

interface RespondentRecord extends Omit<
  SilentRespondentView,
  'state' | 'silent' | 'date' | 'daysLeft' | 'cover' | 'mayCover'
> {
  readonly state: AnswerState;
  readonly date: DateRecord | null;
  readonly cover: CoverRecord | null;
}

interface UndatedRecord extends Omit<UndatedCaseView, 'reason' | 'mayExplain'> {
  readonly reason: {
    readonly reason: string;
    readonly until: CalendarDate;
    readonly by: string;
    readonly byName: Bilingual | null;
    readonly at: Instant;
  } | null;
}

const sortKeys: SortKeys<'day'> = { day: { sql: 'r.day', type: 'date' } };
const undatedKeys: SortKeys<'opened'> = { opened: { sql: 'c.opened_on', type: 'date' } };

const caseJson = `jsonb_build_object('id', c.id, 'number', c.number, 'title', ${titleSql('c')})`;

/** What stands, or waits to stand, for an answer (`x`): the first of those of which `where` is true. */
const coverJson = (
  where: string,
): string => `(SELECT jsonb_build_object('id', x.id, 'kind', x.kind, 'status', x.status, 'grounds', x.grounds,
    'deadlineId', x.deadline_id,
    'counsel', CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('id', k.id, 'firm', k.firm, 'name', k.name) END,
    'proposedBy', x.proposed_by, 'proposedByName', ${namesAt('pb', 'x.proposed_at')}, 'proposedAt', ${instantText('x.proposed_at')},
    'decidedBy', x.decided_by, 'decidedByName', ${namesAt('db', 'x.decided_at')}, 'decidedAt', ${instantText('x.decided_at')},
    'endReason', x.end_reason)
  FROM answer_cover x LEFT JOIN party_counsel k ON k.alliance_id = x.alliance_id AND k.id = x.counsel_id
    LEFT JOIN person pb ON pb.id = x.proposed_by LEFT JOIN person db ON db.id = x.decided_by
 WHERE ${where} ORDER BY x.status = 'proposed' DESC LIMIT 1)`;

/** A respondent for each proceeding in which it has to answer, as the reader may see it. `p`, `c`, `g` and `a`: see `owingAnswer`. */
const respondentColumns = `${derivedId('p.id::text || g.id::text')} AS id, ${caseJson} AS case,
  jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh, 'memberId', p.member_id) AS party,
  g.id AS "proceedingId", g.forum, a.state, coalesce(a.served_on, g.instituted_on) AS since, a.served_on AS "servedOn",
  coalesce(a.day, g.instituted_on, a.served_on, c.opened_on) AS day,
  (SELECT jsonb_build_object('id', d.id, 'due', d.due, 'safe', d.safe, 'cutoffTime', d.cutoff_time, 'cutoffZone', d.cutoff_zone,
      'cutoffAt', ${instantText('d.cutoff_at')}, 'isOpen', a.is_open, 'version', d.version)
     FROM deadline d WHERE d.alliance_id = p.alliance_id AND d.id = a.deadline_id) AS date,
  ${coverJson("x.alliance_id = p.alliance_id AND x.party_id = p.id AND x.proceeding_id = g.id AND (x.status = 'proposed' OR x.id = a.cover_id)")} AS cover,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'firm', k.firm, 'name', k.name) ORDER BY k.id)
     FROM party_counsel k WHERE k.alliance_id = p.alliance_id AND k.party_id = p.id AND k.state = 'acting'), '[]') AS counsel`;

/** What people read of respondents who have yet to answer, and of cases without a date: each list is one statement. */
@Injectable()
export class AnswersScreens {
  async respondents(tx: Tx, query: SilentRespondentsQuery): Promise<SilentRespondentsPageView> {
    const binds = new Binds();
    const { bind } = binds;
    const { state, cursor, limit } = query;
    const { column, after, by } = ordering(sortKeys, { sort: 'day', cursor, id: 'r.id' }, binds);
    const wanted = [
      ...seenRespondents(tx, binds),
      ...(state === 'all' ? [] : [state === 'silent' ? isSilentSql : `a.state = ${bind(state)}`]),
      ...(query.caseId === undefined ? [] : [`p.case_id = ${bind(query.caseId)}`]),
      ...(query.memberId === undefined ? [] : [`p.member_id = ${bind(query.memberId)}`]),
      ...(query.q === undefined
        ? []
        : [`p.case_id IN (${casesFound(query.q, sightOfCaller(tx.caller), binds)})`]),
    ];
    const rows = await tx.query<RespondentRecord & Sorted>(
      `SELECT r.*, ${column} FROM (SELECT ${respondentColumns} FROM ${owingAnswer(answerStanding)} AND ${wanted.join(' AND ')}) r
        WHERE ${['TRUE', ...after].join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, (row) => toRespondentView(tx, row), cursorAfter);
  }

  /** How a party stands in a proceeding; undefined where it has nothing to answer there. Not found where it is not the caller's to see. */
  async standing(tx: Tx, partyId: string, proceedingId: string): Promise<Standing | undefined> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const party = `p.alliance_id = ${binds.bind(tx.caller.allianceId)} AND p.id = ${binds.bind(partyId)}
      AND ${visibleCase(sight, 'p.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}`;
    const rows = await tx.query<Standing & { readonly found: string | null }>(
      `SELECT s.* FROM (SELECT FROM party p WHERE ${party}) known LEFT JOIN (
         SELECT p.id AS found, a.state, CASE WHEN a.is_open THEN a.deadline_id END AS "deadlineId",
                EXISTS (SELECT FROM answer_cover x WHERE x.alliance_id = p.alliance_id AND x.party_id = p.id
                         AND x.proceeding_id = g.id AND x.status = 'proposed') AS "isProposed"
           FROM ${owingAnswer(answerStanding)} AND p.id = ${binds.bind(partyId)} AND g.id = ${binds.bind(proceedingId)}) s ON TRUE`,
      binds.values,
    );
    if (rows[0] === undefined) throw new NotFoundError();
    return rows[0].found === null ? undefined : rows[0];
  }

  /** Which member a party is whose concerns the caller may see. Not found otherwise. */
  async memberOf(tx: Tx, partyId: string): Promise<string | null> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const [row] = await tx.query<{ memberId: string | null }>(
      `SELECT p.member_id AS "memberId" FROM party p WHERE p.alliance_id = ${binds.bind(tx.caller.allianceId)} AND p.id = ${binds.bind(partyId)}
         AND ${visibleCase(sight, 'p.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row.memberId;
  }

  /** How one respondent stands in one proceeding, as it is listed. */
  async respondent(tx: Tx, partyId: string, proceedingId: string): Promise<SilentRespondentView> {
    const binds = new Binds();
    const [row] = await tx.query<RespondentRecord>(
      `SELECT ${respondentColumns} FROM ${owingAnswer(answerStanding)} AND ${seenRespondents(tx, binds).join(' AND ')}
          AND p.id = ${binds.bind(partyId)} AND g.id = ${binds.bind(proceedingId)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return toRespondentView(tx, row);
  }

  /** What stands, or stood, for the answer of a respondent whose concerns the caller may see. Not found otherwise. */
  async cover(tx: Tx, id: string): Promise<AnswerCoverView> {
    const binds = new Binds();
    const [row] = await tx.query<{ readonly cover: CoverRecord }>(
      `SELECT ${coverJson('x.alliance_id = o.alliance_id AND x.id = o.id')} AS cover
         FROM answer_cover o JOIN party p ON p.alliance_id = o.alliance_id AND p.id = o.party_id
        WHERE o.alliance_id = ${binds.bind(tx.caller.allianceId)} AND o.id = ${binds.bind(id)}
          AND ${seenRespondents(tx, binds).join(' AND ')}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return toCoverView(row.cover, coverAround(tx));
  }

  /** Open cases in which no date the reader sees is still to come; which reason stands is the same for all. */
  async undated(tx: Tx, { reason, cursor, limit }: UndatedCasesQuery): Promise<UndatedCasesPageView> {
    const binds = new Binds();
    const { bind } = binds;
    const sight = sightOfCaller(tx.caller);
    const today = bind(localMoment(tx.now, tx.caller.zone).date);
    const { column, after, by } = ordering(undatedKeys, { sort: 'opened', cursor, id: 'c.id' }, binds);
    const rows = await tx.query<UndatedRecord & Sorted>(
      `SELECT c.id, ${caseJson} AS case, c.opened_on AS "openedOn", ${column},
              CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('reason', u.reason, 'until', u.until_on, 'by', u.recorded_by,
                'byName', ${namesAt('b', 'u.recorded_at')}, 'at', ${instantText('u.recorded_at')}) END AS reason
         FROM case_file c
         LEFT JOIN LATERAL (SELECT * FROM undated_case u WHERE u.alliance_id = c.alliance_id AND u.case_id = c.id
                             ORDER BY u.recorded_at DESC LIMIT 1) u ON TRUE
         LEFT JOIN person b ON b.id = u.recorded_by
        WHERE c.alliance_id = ${bind(tx.caller.allianceId)} AND c.closed_on IS NULL AND ${visibleCase(sight, 'c.id', binds)}
          AND coalesce(u.until_on >= ${today}::date, FALSE) = ${reason === 'explained' ? 'TRUE' : 'FALSE'}
          AND NOT EXISTS (SELECT FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
                WHERE d.alliance_id = c.alliance_id AND d.case_id = c.id AND ${isOpenSql('d.status')}
                  AND ${dayToKeepSql} >= ${today}::date AND ${visibleParty(sight, 'p', binds)})
          ${after.map((term) => `AND ${term}`).join(' ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    const mayExplain = tx.caller.permissions.includes('cases.write');
    return pageOf(rows, limit, (row) => toUndatedView(row, mayExplain), cursorAfter);
  }
}

/** As what the caller acts on what stands for an answer they see: for the respondent, or not at all; `openDateId`: the date that decides. */
export const coverAround = ({ caller, now }: Tx, openDateId: string | null = null): CoverAround => ({
  openDateId,
  hands: caller.permissions.includes('deadlines.meet') ? ['speaker'] : [],
  personId: personOf(caller),
  now,
});

const seenRespondents = (tx: Tx, binds: Binds): readonly string[] => {
  const sight = sightOfCaller(tx.caller);
  return [visibleCase(sight, 'p.case_id', binds), visibleParty(sight, 'p', binds)];
};

function toRespondentView(tx: Tx, row: RespondentRecord): SilentRespondentView {
  const { zone } = tx.caller;
  const { state, date, cover, counsel } = row;
  const { id, case: file, party, proceedingId, forum, since, servedOn } = row;
  const around = coverAround(tx, date?.isOpen === true ? date.id : null);
  const mayCover = around.hands.length > 0 && isSilent(state);
  const today = localMoment(tx.now, zone).date;
  return {
    id,
    case: file,
    party,
    proceedingId,
    forum,
    since,
    servedOn,
    state: { id: state, name: answerStates[state] },
    silent: isSilent(state),
    date: date && {
      id: date.id,
      due: date.due,
      safe: date.safe,
      version: date.version,
      cutoff: cutoffView(date, zone),
    },
    daysLeft: date?.isOpen === true ? daysBetween(today, dayToKeep(date)) : null,
    cover: cover && toCoverView(cover, around),
    counsel: mayCover ? counsel : [],
    mayCover,
  };
}

function toCoverView(record: CoverRecord, around: CoverAround): AnswerCoverView {
  const { proposedByName, decidedByName, status, deadlineId, ...cover } = record;
  const offered = offers(coverLife, { status, proposedBy: record.proposedBy, deadlineId }, around);
  return {
    ...cover,
    kindName: coverKinds[cover.kind],
    status: { id: status, name: coverLife.statuses[status] },
    proposedBy: person(cover.proposedBy, proposedByName),
    decidedBy: person(cover.decidedBy, decidedByName),
    actions: offered.map((offer) => ({ ...toActionView(offer), action: offer.action })),
  };
}

const toUndatedView = (
  { id, case: file, openedOn, reason }: UndatedRecord,
  mayExplain: boolean,
): UndatedCaseView => ({
  id,
  case: file,
  openedOn,
  reason: reason && {
    reason: reason.reason,
    until: reason.until,
    by: person(reason.by, reason.byName),
    at: reason.at,
  },
  mayExplain,
});
