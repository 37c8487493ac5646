import { sightOfCaller, visibleCase } from '../../cases/index.js';
import { type DutyTable, inBothJson, type MovedBy } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { isOpenSql } from '../answers/answers.sql.js';
import { dayToKeepSql } from '../docket.sql.js';
import { formOf, look, nameOfEvent, records, seesTo, whose } from './docket.duties.js';

/**
 * Services (`s`) of events (`e`) on parties (`p`) whose method or day is not proved, with the first day to keep (`due`) of the deadlines
 * that follow from each and are open, in proceedings (`g`) and cases that are open. A service from which nothing open follows any more
 * need not be proved.
 */
const unproved = `event_service s JOIN event e ON e.alliance_id = s.alliance_id AND e.id = s.event_id AND e.status = 'current'
    JOIN case_file c ON c.alliance_id = e.alliance_id AND c.id = e.case_id AND c.closed_on IS NULL
    JOIN proceeding g ON g.alliance_id = e.alliance_id AND g.id = e.proceeding_id AND g.ended_on IS NULL
    JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id AND p.withdrawn_on IS NULL
    JOIN LATERAL (SELECT min(${dayToKeepSql}) AS day FROM deadline d
      WHERE d.alliance_id = e.alliance_id AND d.origin_id = e.origin_id AND d.party_id = s.party_id AND ${isOpenSql('d.status')}) due
      ON due.day IS NOT NULL
  WHERE s.alliance_id = current_setting('hezong.alliance')::uuid AND (s.method = 'unknown' OR s.served_until IS NOT NULL)`;

/** What is to be proved of an event by whoever asks: the services on the parties they see to, which alone name it, count and give its day. */
function proof(asked: AskedToday): string | undefined {
  const { tx, binds } = asked;
  if (!tx.caller.permissions.includes('cases.read')) return undefined;
  const event = nameOfEvent(asked);
  const named = (language: 'en' | 'zh', one: string, several: string): string =>
    `concat_ws(' · ', (${event})->>'${language}', CASE WHEN count(*) = 1 THEN min(${one}) ELSE count(*) || '${several}' END)`;
  const names = inBothJson(
    named('en', 'p.name', ' parties'),
    named('zh', 'coalesce(p.name_zh, p.name)', ' 名当事人'),
  );
  const first = '(array_agg(p.id ORDER BY due.day, p.position))[1]';
  return `SELECT e.origin_id AS id, e.case_id, ${names} AS name, min(due.day) AS day,
      ${formOf(tx.caller, 'e.case_id', `e.id || '&party=' || ${first}`)} AS link
    FROM ${unproved} AND ${visibleCase(sightOfCaller(tx.caller), 'e.case_id', binds)} AND ${seesTo(asked, 'p')}
   GROUP BY e.id, g.id`;
}

/** Services to be proved. What waits lies on the event, and each holder's day comes from their own parties alone. */
export const proofDuties = {
  proof: {
    what: {
      en: 'Prove the service: its day or its method is open',
      zh: '补证送达：送达日期或方式尚未证明',
    },
    action: (caller) => (records(caller) ? { en: 'Record the proof', zh: '登记送达证明' } : look),
    why: whose,
    held: {
      from: unproved,
      // The first version of the event: a correction that proves one service ends nothing of the others.
      id: 'e.origin_id',
      caseId: 'e.case_id',
      day: 'due.day',
      holder: `unnest('role:coordinator'::text || CASE WHEN p.member_id IS NOT NULL THEN ARRAY['firm:' || p.member_id]
        ELSE ARRAY(SELECT 'person:' || k.person_id FROM party_counsel k WHERE k.alliance_id = p.alliance_id AND k.party_id = p.id
          AND k.person_id IS NOT NULL) END)`,
    },
    open: proof,
    able: records,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move this duty; every such fact names its case. */
export const proofThings: MovedBy = {
  event: null,
  deadline: null,
  party: null,
  proceeding: null,
  case: null,
};
