import { type Bilingual, type CalendarDate, calendarDate } from '../../kernel/index.js';

/**
 * LIMIT as part of a statement's text. A limit that is a parameter is taken by the planner for a tenth of all rows, in the plan it makes
 * for any parameters: so it would not keep that plan, or keep a bad one.
 */
export function limitTo(rows: number): string {
  if (!Number.isSafeInteger(rows) || rows < 0) throw new Error(`No limit: ${String(rows)}`);
  return `LIMIT ${String(rows)}`;
}

/** A day as part of a statement's text, for a span of days in a list: as for a limit, the planner would guess how many rows lie in it. */
export const dayInText = (day: CalendarDate): string => `'${calendarDate(day)}'::date`;

/** Words of the code as a list of SQL texts, for `IN (…)`. None of them comes from outside. */
export const inQuotes = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** A name in both languages as JSON; `zh` left out, the same in both. */
export const inBothJson = (en: string, zh = en): string => `jsonb_build_object('en', ${en}, 'zh', ${zh})`;

/** The name of a row that has `name_en` and `name_zh`, in each language; the one it has stands for the other. */
export const namesSql = (row: string): Bilingual => ({
  en: `coalesce(${row}.name_en, ${row}.name_zh)`,
  zh: `coalesce(${row}.name_zh, ${row}.name_en)`,
});

/** The same as JSON. */
export const namesJson = (row: string): string => inBothJson(namesSql(row).en, namesSql(row).zh);

/** A moment as text of a JSON value, as an `Instant` is written. */
export const instantText = (moment: string): string =>
  `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An id made of a text, always the same, for a row that has none of its own; it has the form of an id. */
export const derivedId = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '3' from 13) placing '8' from 17)::uuid`;
