import { inBoth, type Subject, type SubjectTable } from '../platform/index.js';
import { calendars } from './domain/calendars.js';

const noticeAsSource = {
  en: 'No document lies with a year or a closure of a calendar, or with a suspension: name the notice as its source.',
  zh: '日历年度、临时关闭日和停摆期间不附文件：请将公告写明为其出处。',
};

/** Known to all who count by calendars, as the calendars are. */
const subjectOf = (table: string, name: string, link: string): Subject => ({
  known: ({ tx: { caller }, binds: { bind } }, id) =>
    caller.permissions.includes('law.calculate')
      ? `EXISTS (SELECT FROM ${table} k WHERE k.alliance_id = ${bind(caller.allianceId)} AND k.id = ${id})`
      : 'FALSE',
  documents: { instead: noticeAsSource },
  named: { from: `${table} a`, id: 'a.id', ...inBoth(name), link },
});

/** Where what is added to a calendar is shown, as a path; `row` is the alias of a table that names the calendar. */
export function linkOf(row: string): string {
  const paths = calendars.map(({ id }) => `WHEN '${id}' THEN '${pathOf(id)}'`).join(' ');
  return `CASE ${row}.calendar_id ${paths} END`;
}

/** The page of a calendar. */
export const pathOf = (calendarId: string): string =>
  `/administration/calendars?calendar=${encodeURIComponent(calendarId)}`;

/** The page of suspensions. */
export const suspensionsPath = '/administration/suspensions';

/** What people are told of calendars and suspensions. */
export const calendarSubjects = {
  calendar_year: subjectOf('calendar_year', `a.calendar_id || ' ' || a.year`, linkOf('a')),
  calendar_closure: subjectOf('calendar_closure', `a.calendar_id || ' ' || a.day`, linkOf('a')),
  forum_suspension: subjectOf(
    'forum_suspension',
    `a.forum || ' ' || a.from_day || ' – ' || a.until_day`,
    `'${suspensionsPath}'`,
  ),
} satisfies SubjectTable;
