import { sightOfCaller, visibleCase } from '../../cases/index.js';
import { addDays } from '../../kernel/index.js';
import { type Caller, type DutyTable, inBothJson, type MovedBy } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { soonDays } from '../domain/answer-rules.js';
import { seesTo, whose } from '../facts/docket.duties.js';
import { answerStanding, owingAnswer } from './answers.sql.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;
const look = { en: 'Open', zh: '查看' };
const names = { en: 'p.name', zh: 'coalesce(p.name_zh, p.name)' };

const decides = ({ permissions }: Pick<Caller, 'permissions'>): boolean =>
  permissions.includes('deadlines.meet');

/** Served, and silent: whom no service is recorded on waits as that. */
const silent = `${owingAnswer(answerStanding)} AND a.state IN ('unanswered', 'no_date')`;

/** Decisions (`x`) not to answer that nobody has approved or refused, as long as there is anything to answer. */
const waiting = `${owingAnswer(`JOIN answer_cover x ON x.alliance_id = p.alliance_id AND x.party_id = p.id AND x.proceeding_id = g.id`)}
    AND x.status = 'proposed'`;

const holders = `unnest(ARRAY['role:coordinator', 'firm:' || p.member_id])`;

/**
 * Each thing once: a date that is near, or past, stands on Today and in the calendar itself. Who is silent, and the first day of theirs, the
 * rows say; only where that day is near is it asked whether they are silent in another proceeding too.
 */
function answer(asked: AskedToday, rows: string): string | undefined {
  const { tx, binds, today } = asked;
  if (!tx.caller.permissions.includes('cases.read')) return undefined;
  const soon = `${binds.bind(addDays(today, soonDays))}::date`;
  const said = (name: string): string => `concat_ws(' · ', ${name}, first.day)`;
  return `SELECT p.id, p.case_id, ${inBothJson(said(names.en), said(names.zh))} AS name, NULL::date AS day,
      '/silent?case=' || p.case_id || '&party=' || p.id AS link
    FROM (${rows}) r JOIN party p ON p.${mine} AND p.id = r.id
    CROSS JOIN LATERAL (
      SELECT r.day WHERE r.day IS NULL OR r.day > ${soon}
      UNION ALL
      (SELECT a.day FROM ${silent} AND p.id = r.id AND r.day <= ${soon} AND (a.day IS NULL OR a.day > ${soon})
        ORDER BY a.day LIMIT 1)) first
   WHERE ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)}
     AND ${seesTo(asked, 'p')}`;
}

function decision(asked: AskedToday): string | undefined {
  const { tx, binds } = asked;
  if (!decides(tx.caller)) return undefined;
  return `SELECT x.id, x.case_id, ${inBothJson(names.en, names.zh)} AS name, NULL::date AS day,
      '/silent?case=' || x.case_id || '&party=' || p.id AS link
    FROM ${waiting} AND x.proposed_by <> ${binds.bind(tx.caller.personId)}::uuid
     AND ${visibleCase(sightOfCaller(tx.caller), 'x.case_id', binds)}
     AND ${seesTo(asked, 'p')}`;
}

/** What waits until somebody stands for a respondent's answer. */
export const answerDuties = {
  answer: {
    what: {
      en: 'A member accused has not answered, and nobody stands for its answer',
      zh: '涉案成员尚未答辩，且无人代为答辩',
    },
    action: (caller) => (decides(caller) ? { en: 'See to the answer', zh: '安排答辩' } : look),
    why: whose,
    held: { from: silent, id: 'p.id', caseId: 'p.case_id', day: 'a.day', holder: holders },
    open: answer,
    able: decides,
  },
  answer_decision: {
    what: { en: 'A decision not to answer waits for a second person', zh: '不答辩决定待另一人批准' },
    action: { en: 'Decide', zh: '审批' },
    why: whose,
    held: { from: waiting, id: 'x.id', caseId: 'x.case_id', holder: holders },
    open: decision,
    able: decides,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties; every such fact names its case. */
export const answerThings: MovedBy = {
  event: null,
  deadline: null,
  answer_cover: null,
  party: null,
  proceeding: null,
  case: null,
};
