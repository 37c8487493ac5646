import { calendars } from '../src/calendars/index.js';
import { accusedRoles } from '../src/cases/index.js';
import { soonDays } from '../src/docket/index.js';
import { permissionsOfRole } from '../src/identity/index.js';
import { addDays, type CalendarDate } from '../src/kernel/index.js';
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
const day = 'CASE WHEN d.safe IS NULL THEN d.due ELSE d.safe END';
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

/** The year of a calendar waits from the day on which its notice is looked for, in the year before. */
function lookedFor(today: CalendarDate): string {
  const notices = calendars.flatMap(({ id, announced }) =>
    announced ? [`('${id}', '${announced.from}')`] : [],
  );
  const year = 'extract(year FROM w.day)';
  return `(w.kind <> 'calendar_import' OR EXISTS (SELECT FROM (VALUES ${notices.join()}) AS n(calendar, opens)
    WHERE w.thing_id = md5('calendar ' || n.calendar || ' ' || ${year} + 1)::uuid AND (${year} || '-' || n.opens)::date <= '${today}'))`;
}

/** What waits besides deadlines, as it is kept: a row for each holder. Of counsel's parties the coordinator's rows tell. */
function waiting({
  reader,
  seen,
  today,
}: Asked): Readonly<Record<'other' | 'service' | 'answer' | 'computation', string>> {
  const rows = (columns: string, joined: string, where: string, by = 'w.day'): string =>
    section(
      `SELECT w.thing_id AS id, ${by} AS day, c.number, c.title_en, ${columns} FROM duty w ${joined}
         LEFT JOIN case_file c ON c.alliance_id = w.alliance_id AND c.id = w.case_id
        WHERE w.alliance_id = $1 AND w.closed_at IS NULL AND ${where}`,
      'day NULLS LAST, id',
    );
  const thing = (table: string): string =>
    `JOIN ${table} t ON t.alliance_id = w.alliance_id AND t.id = w.thing_id`;
  const coordinators = `w.holder = 'role:coordinator'`;
  const firms = `w.holder = 'firm:' || $2::uuid`;
  const own = (counsel: string): string =>
    ({ coordinator: coordinators, member: firms, counsel: `${coordinators} AND ${counsel}` })[reader];
  const ofParty = own(`t.id IN (${counselParties})`);
  const person = reader === 'counsel' ? '$2::uuid' : `'${seen.personId}'`;
  return {
    other: rows(
      'w.kind',
      '',
      `w.kind NOT IN ('service', 'answer', 'computation') AND ${lookedFor(today)} AND (w.holder = 'person:' || ${person} OR ${own('FALSE')})`,
    ),
    service: rows('t.name', thing('party'), `w.kind = 'service' AND ${ofParty}`),
    // A day that is near stands among the deadlines.
    answer: rows(
      't.name, w.day AS first',
      thing('party'),
      `w.kind = 'answer' AND ${ofParty} AND (w.day IS NULL OR w.day > '${addDays(today, soonDays)}')`,
      'NULL::date',
    ),
    computation: rows(
      't.kind',
      thing('event'),
      `w.kind = 'computation' AND ${own(`w.case_id IN (${counselCases})`)}`,
    ),
  };
}

function leanToday(asked: Asked): readonly Statement[] {
  const { reader, seen, today } = asked;
  const soon = addDays(today, soonDays);
  const past = `coalesce(d.cutoff_at < now(), ${day} < '${today}')`;
  const deadlines = (where: string): string =>
    section(
      `${deadlineOf} WHERE d.alliance_id = $1 AND ${open} AND ${casesOf(reader, 'd.case_id')} AND ${partiesOf(reader)} AND ${where}`,
      'due, fatal DESC, id',
    );
  const { other, service, answer, computation } = waiting(asked);
  const confirms = permissionsOfRole[roleOf[reader]].includes('deadlines.confirm');
  const sections = [
    other,
    deadlines(`d.duty AND ${day} <= '${today}' AND ${past}`),
    deadlines(`d.duty AND ${day} <= '${soon}' AND NOT ${past}`),
    ...(confirms
      ? [
          deadlines(
            `d.status = 'proposed' AND d.owed_by = 'party' AND d.recorded_by IS DISTINCT FROM '${seen.personId}' AND d.turned_by IS DISTINCT FROM '${seen.personId}'`,
          ),
        ]
      : []),
    service,
    answer,
    computation,
  ];
  return sections.map((sql) => ({ sql, values: [asked.allianceId, ...keyOf(asked)] }));
}

/** The statements behind each page. */
export const leanStatements = (asked: Asked): Readonly<Record<Page, readonly Statement[]>> => ({
  cases: [leanCases(asked)],
  deadlines: [leanDeadlines(asked)],
  today: leanToday(asked),
});
