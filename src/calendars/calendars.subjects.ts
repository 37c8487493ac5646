import { inBoth, type Subject, type SubjectTable } from '../platform/index.js';
import { calendars } from './domain/calendars.js';

const noticeAsSource = {
  en: 'No document lies with a year or a closure of a calendar: name the notice as its source.',
  zh: '日历年度和临时关闭日不附文件：请将公告写明为其出处。',
};

/** Known to all who count by calendars, as the calendars are. */
const subjectOf = (table: string, of: string): Subject => ({
  known: ({ tx: { caller }, binds: { bind } }, id) =>
    caller.permissions.includes('law.calculate')
      ? `EXISTS (SELECT FROM ${table} k WHERE k.alliance_id = ${bind(caller.allianceId)} AND k.id = ${id})`
      : 'FALSE',
  documents: { instead: noticeAsSource },
  named: { from: `${table} a`, id: 'a.id', ...inBoth(`a.calendar_id || ' ' || ${of}`), link: linkOf('a') },
});

/** Where what is added to a calendar is shown, as a path; `row` is the alias of a table that names the calendar. */
export function linkOf(row: string): string {
  const paths = calendars.map(({ id }) => `WHEN '${id}' THEN '${pathOf(id)}'`).join(' ');
  return `CASE ${row}.calendar_id ${paths} END`;
}

/** The page of a calendar. */
export const pathOf = (calendarId: string): string =>
  `/administration/calendars?calendar=${encodeURIComponent(calendarId)}`;

/** What people are told of calendars. */
export const calendarSubjects = {
  calendar_year: subjectOf('calendar_year', 'a.year'),
  calendar_closure: subjectOf('calendar_closure', 'a.day'),
} satisfies SubjectTable;
