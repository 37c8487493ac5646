import { type Bilingual, yearOf } from '../kernel/index.js';
import { type Duty, type DutyTable, hasRole, inBothJson, type MovedBy } from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { linkOf, suspensionsPath } from './calendars.subjects.js';
import { spanOf } from './domain/additions.js';
import type { Calendar } from './domain/calendar.js';
import { covers } from './domain/calendar.js';
import { calendars } from './domain/calendars.js';

const mine = `current_setting('hezong.alliance')::uuid`;

/** The first year after the last it knows that a calendar does not cover as a whole. */
function firstMissing(calendar: Calendar): number {
  const last = calendar.coverage.at(-1);
  const year = last === undefined ? 0 : yearOf(last.until);
  const { from, until } = spanOf(year);
  return covers(calendar, from) && covers(calendar, until) ? year + 1 : year;
}

/** The calendars whose years are announced one by one, each with the first year to come and the day from which it is looked for. */
const announced = calendars
  .flatMap((calendar) =>
    calendar.announced === undefined
      ? []
      : [`('${calendar.id}', ${String(firstMissing(calendar))}, '${calendar.announced.from}')`],
  )
  .join(', ');

/** The next year (`m`) of each of them that nobody has added; `opens_on`, when its notice is to be looked for. */
const missing = `(SELECT n.*, (n.year - 1 || '-' || n.opens)::date AS opens_on FROM (
    SELECT a.id AS alliance_id, k.calendar_id, k.opens, (SELECT min(y) FROM generate_series(k.first, k.first + 60) AS y WHERE NOT EXISTS (
        SELECT FROM calendar_year c WHERE c.alliance_id = a.id AND c.calendar_id = k.calendar_id AND c.year = y AND c.status = 'accepted')) AS year
      FROM alliance a CROSS JOIN (VALUES ${announced}) AS k(calendar_id, first, opens) WHERE a.id = ${mine}) n) m`;

const idOfMissing = `md5('calendar ' || m.calendar_id || ' ' || m.year)::uuid`;
const dayOfMissing = 'make_date(m.year - 1, 12, 31)';

const keeps = { en: 'You keep the alliance’s calendars', zh: '您负责维护联盟日历' };
const look = { en: 'Look at it', zh: '前往复核' };

/** Additions of a table (`c`) that wait for somebody who did not propose them. */
const proposed = (table: string, what: Bilingual, name: string, link: string) =>
  ({
    what,
    action: look,
    why: keeps,
    held: {
      from: `${table} c WHERE c.alliance_id = ${mine} AND c.status = 'proposed'`,
      id: 'c.id',
      // What lies in no case is followed by the alliance.
      caseId: 'c.alliance_id',
      holder: `'may:calendars.write'`,
    },
    open: ({ tx: { caller }, binds: { bind } }: AskedToday) =>
      caller.permissions.includes('calendars.write')
        ? `SELECT c.id, NULL::uuid AS case_id, ${inBothJson(name)} AS name, NULL::date AS day, ${link} AS link
           FROM ${table} c WHERE c.alliance_id = ${bind(caller.allianceId)} AND c.status = 'proposed'
            AND c.proposed_by <> ${bind(caller.personId)}::uuid`
        : undefined,
  }) satisfies Duty<AskedToday>;

/** What waits for those who keep calendars. */
export const calendarDuties = {
  calendar_import: {
    what: { en: 'Import the next year of a calendar', zh: '导入下一年度日历' },
    action: { en: 'Import the year', zh: '导入年度' },
    why: keeps,
    held: {
      from: `${missing} WHERE TRUE`,
      id: idOfMissing,
      caseId: 'm.alliance_id',
      day: dayOfMissing,
      holder: `'role:coordinator'`,
    },
    open: ({ tx: { caller }, binds: { bind }, today }) =>
      hasRole(caller, 'coordinator') && caller.permissions.includes('calendars.write')
        ? `SELECT ${idOfMissing} AS id, NULL::uuid AS case_id, ${inBothJson(`m.calendar_id || ' ' || m.year`)} AS name, ${dayOfMissing} AS day,
                  ${linkOf('m')} || '&import=' || m.year AS link
             FROM ${missing} WHERE m.opens_on <= ${bind(today)}::date AND NOT EXISTS (SELECT FROM calendar_year p
               WHERE p.alliance_id = m.alliance_id AND p.calendar_id = m.calendar_id AND p.year = m.year AND p.status = 'proposed')`
        : undefined,
  },
  calendar_year: proposed(
    'calendar_year',
    { en: 'A year of a calendar is to be accepted or refused', zh: '有日历年度待您复核' },
    `c.calendar_id || ' ' || c.year`,
    linkOf('c'),
  ),
  calendar_closure: proposed(
    'calendar_closure',
    { en: 'A closure is to be accepted or refused', zh: '有临时关闭日待您复核' },
    `c.calendar_id || ' ' || c.day`,
    linkOf('c'),
  ),
  forum_suspension: proposed(
    'forum_suspension',
    { en: 'A suspension of a forum is to be accepted or refused', zh: '有停摆期间待您复核' },
    `c.forum || ' ' || c.from_day || ' – ' || c.until_day`,
    `'${suspensionsPath}'`,
  ),
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. Calendars lie in no case: the alliance stands for one. */
export const calendarThings: MovedBy = {
  alliance: (ids) => `SELECT a.id FROM alliance a WHERE a.id = ANY(${ids})`,
  calendar_year: (ids) => `SELECT y.alliance_id FROM calendar_year y WHERE y.id = ANY(${ids})`,
  calendar_closure: (ids) => `SELECT o.alliance_id FROM calendar_closure o WHERE o.id = ANY(${ids})`,
  forum_suspension: (ids) => `SELECT s.alliance_id FROM forum_suspension s WHERE s.id = ANY(${ids})`,
};
