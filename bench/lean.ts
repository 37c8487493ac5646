import { accusedRoles } from '../src/cases/index.js';
import { answerRules, soonDays } from '../src/docket/index.js';
import { permissionsOfRole } from '../src/identity/index.js';
import { addDays, type CalendarDate } from '../src/kernel/index.js';
import { packs } from '../src/law/index.js';
import { type Reader, roleOf, type SeededReader } from './readers.js';
import type { Page, Statement } from './statements.js';

/**
 * The SQL somebody would write who needs only these answers, for a reader whose alliance, firm and parties are known already: no
 * walls, no compartments, no rights, only the columns that a list shows.
 */
interface Asked {
  readonly reader: Reader;
  readonly seen: SeededReader;
  readonly allianceId: string;
  readonly today: CalendarDate;
}

const memberCases = `SELECT case_id FROM case_member WHERE alliance_id = $1 AND member_id = $2`;
const counselParties = `SELECT party_id FROM party_counsel WHERE alliance_id = $1 AND person_id = $2`;
const counselCases = `SELECT case_id FROM party WHERE alliance_id = $1 AND id IN (${counselParties})`;

/** The reader's own key, asked for as `$2`. */
const keyOf = ({ reader, seen }: Asked): readonly unknown[] =>
  reader === 'coordinator' ? [] : [reader === 'member' ? seen.memberId : seen.personId];

/** What of cases, and of parties within them, is the reader's. */
const casesOf = (reader: Reader, column: string): string =>
  ({
    coordinator: 'TRUE',
    member: `${column} IN (${memberCases})`,
    counsel: `${column} IN (${counselCases})`,
  })[reader];
const partiesOf = (reader: Reader): string =>
  ({
    coordinator: `(p.id IS NULL OR p.member_id IS NOT NULL OR p.side = 'ours')`,
    member: '(p.id IS NULL OR p.member_id = $2)',
    counsel: `(p.id IS NULL OR p.id IN (${counselParties}))`,
  })[reader];

const agenda = `SELECT min(a.next_due) FROM case_agenda a WHERE a.alliance_id = $1 AND a.case_id = c.id AND`;
const nextDueOf = (reader: Reader): string =>
  ({
    coordinator: 'c.next_due',
    member: `(${agenda} (a.member_id IS NULL OR a.member_id = $2))`,
    counsel: `(${agenda} (a.member_id IS NULL OR a.member_id IN (SELECT member_id FROM party
      WHERE alliance_id = $1 AND case_id = c.id AND id IN (${counselParties}))))`,
  })[reader];

function leanCases(asked: Asked): Statement {
  const nextDue = `coalesce(${nextDueOf(asked.reader)}, '9999-12-31'::date)`;
  const sql = `
    SELECT c.*, ARRAY(SELECT DISTINCT forum FROM proceeding g WHERE g.alliance_id = $1 AND g.case_id = c.id) AS forums,
           ARRAY(SELECT name FROM party p WHERE p.alliance_id = $1 AND p.case_id = c.id AND p.withdrawn_on IS NULL
                  AND p.role = ANY('{${accusedRoles.join()}}') ORDER BY position LIMIT 3) AS accused
      FROM (SELECT c.id, c.kind, c.number, c.title_en, c.stage, c.updated_at, ${nextDue} AS next_due
              FROM case_file c WHERE c.alliance_id = $1 AND c.kind = 'itc_337' AND ${casesOf(asked.reader, 'c.id')}
             ORDER BY ${nextDue}, c.id LIMIT 50) c
     ORDER BY next_due, id`;
  return { sql, values: [asked.allianceId, ...keyOf(asked)] };
}

const open = `d.status IN ('proposed', 'confirmed')`;
/** The day to keep: the safe date where there is one. */
const day = 'coalesce(d.safe, d.due)';
const deadlineOf = `
  SELECT d.id, d.case_id, c.number, c.title_en, d.action, p.name, ${day} AS due, d.cutoff_at, d.cutoff_zone, d.status,
         d.risk IS NOT NULL AS fatal
    FROM deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
    LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id`;

function leanDeadlines(asked: Asked): Statement {
  const key = keyOf(asked);
  const parties = asked.reader === 'coordinator' ? 'TRUE' : partiesOf(asked.reader);
  const sql = `${deadlineOf}
    WHERE d.alliance_id = $1 AND ${casesOf(asked.reader, 'd.case_id')} AND ${parties} AND ${open}
      AND ${day} BETWEEN $${String(key.length + 2)} AND $${String(key.length + 3)} ORDER BY ${day}, d.id LIMIT 50`;
  return { sql, values: [asked.allianceId, ...key, asked.today, addDays(asked.today, 30)] };
}

/** A section of today's screen: the first 50 of 200 at most, and how many there are. */
const section = (rows: string, order: string): string =>
  `SELECT *, count(*) OVER () AS total FROM (${rows} ORDER BY ${order} LIMIT 200) s ORDER BY ${order} LIMIT 50`;

const servingForums = packs
  .filter((pack) => pack.events.some(({ served }) => served))
  .map(({ forum }) => forum);

function leanToday(asked: Asked): readonly Statement[] {
  const { reader, seen, today } = asked;
  const key = keyOf(asked);
  const soon = addDays(today, soonDays);
  const past = `coalesce(d.cutoff_at < now(), ${day} < '${today}')`;
  const cases = (column: string): string => casesOf(reader, column);
  const deadlines = (where: string): string =>
    section(
      `${deadlineOf} WHERE d.alliance_id = $1 AND ${open} AND ${cases('d.case_id')} AND ${partiesOf(reader)} AND ${where}`,
      'due, fatal DESC, id',
    );
  const mine =
    reader === 'coordinator' ? 'p.member_id IS NOT NULL' : `p.member_id IS NOT NULL AND ${partiesOf(reader)}`;
  const notServed = `
    SELECT p.id, c.number, c.title_en, p.name FROM party p
      JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
     WHERE p.alliance_id = $1 AND ${mine} AND p.withdrawn_on IS NULL AND c.closed_on IS NULL
       AND p.role = ANY('{${accusedRoles.join()}}') AND ${cases('p.case_id')}
       AND EXISTS (SELECT FROM proceeding g WHERE g.alliance_id = $1 AND g.case_id = p.case_id AND g.ended_on IS NULL
                    AND g.forum = ANY('{${servingForums.join()}}'))
       AND NOT EXISTS (SELECT FROM event_service s JOIN event e ON e.alliance_id = $1 AND e.id = s.event_id AND e.status = 'current'
                        WHERE s.alliance_id = $1 AND s.party_id = p.id)`;
  const notComputed = `
    SELECT e.id, c.number, c.title_en, e.kind FROM event e
      JOIN case_file c ON c.alliance_id = e.alliance_id AND c.id = e.case_id
     WHERE e.alliance_id = $1 AND e.status = 'current' AND e.not_computed <> '[]' AND c.closed_on IS NULL AND ${cases('e.case_id')}`;
  const confirms = permissionsOfRole[roleOf[reader]].includes('deadlines.confirm');
  const sections = [
    deadlines(`d.duty AND ${day} <= '${today}' AND ${past}`),
    deadlines(`d.duty AND ${day} <= '${soon}' AND NOT ${past}`),
    ...(confirms
      ? [deadlines(`d.status = 'proposed' AND d.recorded_by IS DISTINCT FROM '${seen.personId}'`)]
      : []),
    section(notServed, 'id'),
    deadlines(
      `d.duty AND ${day} > '${soon}' AND p.member_id IS NOT NULL AND d.rule_id = ANY('{${answerRules.join()}}')`,
    ),
    section(notComputed, 'id'),
  ];
  return sections.map((sql) => ({ sql, values: [asked.allianceId, ...key] }));
}

/** The statements behind each page. */
export const leanStatements = (asked: Asked): Readonly<Record<Page, readonly Statement[]>> => ({
  cases: [leanCases(asked)],
  deadlines: [leanDeadlines(asked)],
  today: leanToday(asked),
});
