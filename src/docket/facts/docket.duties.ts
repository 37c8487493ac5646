import { accusedRoles, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { lawEvents, packs } from '../../law/index.js';
import {
  type Caller,
  type DutyTable,
  hasRole,
  inBothJson,
  inQuotes,
  type MovedBy,
} from '../../platform/index.js';
import { type AskedToday, firmsOf } from '../../walls/index.js';
import { seenEvent } from '../docket.sql.js';
import { openingServices } from '../domain/opening-services.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;
export const look = { en: 'Open', zh: '查看' };

const servingForums = inQuotes(Object.keys(openingServices));

/** What the law refuses for good, or leaves to be asked: nobody need enter a date. */
const noDateMissing = inQuotes(['law.rule_not_in_force', 'law.no_deadline', 'law.gate']);

/** Members (`p`) accused before a forum that serves, in a case (`c`) that is open, on whom no service is recorded. */
const unserved = `party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
  WHERE p.${mine} AND p.member_id IS NOT NULL AND p.withdrawn_on IS NULL AND c.closed_on IS NULL
    AND p.role IN (${inQuotes(accusedRoles)})
    AND EXISTS (SELECT FROM proceeding g WHERE g.alliance_id = p.alliance_id AND g.case_id = p.case_id
                 AND g.ended_on IS NULL AND g.forum IN (${servingForums}))
    AND NOT EXISTS (SELECT FROM event_service s
          JOIN event e ON e.alliance_id = s.alliance_id AND e.id = s.event_id AND e.status = 'current'
         WHERE s.alliance_id = p.alliance_id AND s.party_id = p.id)`;

/** Events (`e`) of open cases of which some date (`gap`) could not be computed; what has no date by law gives none. */
const uncomputed = `event e JOIN case_file c ON c.alliance_id = e.alliance_id AND c.id = e.case_id AND c.closed_on IS NULL
    JOIN proceeding g ON g.alliance_id = e.alliance_id AND g.id = e.proceeding_id
    CROSS JOIN LATERAL (SELECT (x.missing->>'partyId')::uuid AS party_id FROM jsonb_array_elements(e.not_computed) AS x(missing)
      WHERE x.missing->>'code' NOT IN (${noDateMissing})) gap
  WHERE e.${mine} AND e.status = 'current' AND e.not_computed <> '[]'::jsonb`;

/** Whom a date that is missing binds: its party, or where it is nobody's alone all parties of the case. */
const bound = `q.alliance_id = e.alliance_id AND q.case_id = e.case_id AND q.withdrawn_on IS NULL
  AND (gap.party_id IS NULL OR q.id = gap.party_id)`;

/** SQL that is true of a party that is the caller's: their firm's, or one they are counsel of. */
function isOwn({ tx: { caller }, binds: { bind } }: AskedToday, party: string): string {
  const counsel = hasRole(caller, 'outside_counsel')
    ? `EXISTS (SELECT FROM party_counsel k WHERE k.alliance_id = ${party}.alliance_id AND k.party_id = ${party}.id
         AND k.person_id = ${bind(caller.personId)}::uuid)`
    : 'FALSE';
  return `(${party}.member_id = ANY(${bind(firmsOf(caller))}::uuid[]) OR ${counsel})`;
}

/** SQL that is true of a party whose duties are the caller's to see to: any they see, of whoever coordinates; else their own. */
export function seesTo(asked: AskedToday, party: string): string {
  const seen = visibleParty(sightOfCaller(asked.tx.caller), party, asked.binds);
  return coordinates(asked) ? seen : `(${isOwn(asked, party)} AND ${seen})`;
}

export const coordinates = ({ tx }: AskedToday): boolean => hasRole(tx.caller, 'coordinator');
export const records = ({ permissions }: Pick<Caller, 'permissions'>): boolean =>
  permissions.includes('docket.write');

export const whose = (caller: Caller): Bilingual =>
  hasRole(caller, 'coordinator')
    ? { en: 'You coordinate this case', zh: '您负责协调本案' }
    : { en: 'It is your party’s', zh: '涉及贵方' };

/** The docket of a case; for who may record, with the form open for what `record` says. */
export const formOf = (caller: Caller, caseId: string, record: string): string =>
  records(caller)
    ? `'/cases/' || ${caseId} || '/docket?record=' || ${record}`
    : `'/cases/' || ${caseId} || '/docket'`;

/**
 * The form that records service on a party (`p`): of the event by which the case was served on others, where whoever coordinates finds
 * one, else of a new one.
 */
function serviceForm(asked: AskedToday): string {
  const each = (say: (kinds: readonly [string, ...string[]]) => string): string =>
    `CASE g.forum ${Object.entries(openingServices)
      .map(([forum, kinds]) => `WHEN '${forum}' THEN ${say(kinds)}`)
      .join(' ')} END`;
  const served = coordinates(asked)
    ? `(SELECT e.id::text FROM event e WHERE e.alliance_id = g.alliance_id AND e.proceeding_id = g.id AND e.status = 'current'
         AND e.kind = ANY(${each((kinds) => `ARRAY[${inQuotes(kinds)}]`)}) ORDER BY e.happened_on, e.id LIMIT 1)`
    : 'NULL::text';
  const fresh = `concat('new&proceeding=', g.id, '&kind=' || ${each(([first]) => `'${first}'`)})`;
  return `(SELECT coalesce(${served}, ${fresh}) || '&party=' || p.id FROM proceeding g
      WHERE g.alliance_id = p.alliance_id AND g.case_id = p.case_id AND g.ended_on IS NULL AND g.forum IN (${servingForums})
      ORDER BY g.id LIMIT 1)`;
}

function service(asked: AskedToday): string | undefined {
  const { tx, binds } = asked;
  if (!tx.caller.permissions.includes('cases.read')) return undefined;
  return `SELECT p.id, p.case_id, ${inBothJson('p.name', 'coalesce(p.name_zh, p.name)')} AS name, NULL::date AS day, ${formOf(tx.caller, 'p.case_id', serviceForm(asked))} AS link
    FROM ${unserved} AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)}
     AND ${seesTo(asked, 'p')}`;
}

/** How an event (`e`, of proceeding `g`) is called, in both languages. */
export function nameOfEvent({ binds }: AskedToday): string {
  const names = packs.flatMap(({ forum }) =>
    lawEvents(forum).map(({ id, name }) => [`${forum} ${id}`, name]),
  );
  return `coalesce(${binds.bind(JSON.stringify(Object.fromEntries(names)))}::jsonb -> (coalesce(g.local_rules, g.forum) || ' ' || e.kind), ${inBothJson('e.kind')})`;
}

function computation(asked: AskedToday): string | undefined {
  const { tx, binds } = asked;
  if (!tx.caller.permissions.includes('cases.read')) return undefined;
  const sight = sightOfCaller(tx.caller);
  const theirs = coordinates(asked)
    ? `NOT EXISTS (SELECT FROM party q WHERE q.alliance_id = e.alliance_id AND q.id = gap.party_id
         AND NOT (${visibleParty(sight, 'q', binds)}))`
    : `(EXISTS (SELECT FROM party q WHERE ${bound} AND ${isOwn(asked, 'q')})
        AND ${seenEvent(sight, () => visibleParty(sight, 'p', binds))})`;
  return `SELECT DISTINCT e.origin_id AS id, e.case_id, ${nameOfEvent(asked)} AS name, NULL::date AS day,
      ${formOf(tx.caller, 'e.case_id', 'e.id')} AS link
    FROM ${uncomputed} AND ${visibleCase(sight, 'e.case_id', binds)} AND ${theirs}`;
}

/** What waits for somebody in a docket besides its dates: theirs who coordinate, and the party's. */
export const docketDuties = {
  service: {
    what: { en: 'Find out whether, when and how a party was served', zh: '核实是否送达以及送达的日期和方式' },
    action: (caller) => (records(caller) ? { en: 'Record service', zh: '登记送达' } : look),
    why: whose,
    held: {
      from: unserved,
      id: 'p.id',
      caseId: 'p.case_id',
      holder: `unnest(ARRAY['role:coordinator', 'firm:' || p.member_id])`,
    },
    open: service,
    able: records,
  },
  computation: {
    what: {
      en: 'A date the law could not compute is to be set by a person',
      zh: '有日期未能推算，须由人工确定',
    },
    action: (caller) => (records(caller) ? { en: 'Complete the event', zh: '补充事件' } : look),
    why: whose,
    held: {
      from: uncomputed,
      // The first version of the event: a correction that computes no more than the last ends nothing.
      id: 'e.origin_id',
      caseId: 'e.case_id',
      holder: `unnest('role:coordinator'::text || ARRAY(SELECT 'firm:' || q.member_id FROM party q WHERE ${bound}
        UNION ALL SELECT 'person:' || k.person_id FROM party q JOIN party_counsel k ON k.alliance_id = q.alliance_id AND k.party_id = q.id
         WHERE ${bound} AND q.member_id IS NULL))`,
    },
    open: computation,
    able: records,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties; every such fact names its case. */
export const docketThings: MovedBy = { event: null, party: null, proceeding: null, case: null };
