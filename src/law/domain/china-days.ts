import { addDays, calendarDate, type CalendarDate, isWeekend, yearOf } from '../../kernel/index.js';

/**
 * The days off of mainland China by year, and the weekend days worked in their stead, as the General Office of the State Council
 * announces them each autumn (国务院办公厅关于部分节假日安排的通知; for 2020 with the notice that prolonged the Spring Festival). Ordinary
 * weekends are not listed. `04-04..04-06` is a first and a last day.
 */
const announced: Readonly<Record<number, { readonly off: string; readonly work: string }>> = {
  2015: {
    off: '01-01..01-03 02-18..02-24 04-05..04-06 05-01 06-20 06-22 09-03..09-05 09-27 10-01..10-07',
    work: '01-04 02-15 02-28 09-06 10-10',
  },
  2016: {
    off: '01-01 02-07..02-13 04-04 05-01..05-02 06-09..06-11 09-15..09-17 10-01..10-07',
    work: '02-06 02-14 06-12 09-18 10-08..10-09',
  },
  2017: {
    off: '01-01..01-02 01-27..02-02 04-02..04-04 05-01 05-28..05-30 10-01..10-08',
    work: '01-22 02-04 04-01 05-27 09-30',
  },
  2018: {
    off: '01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07 12-30..12-31',
    work: '02-11 02-24 04-08 04-28 09-29..09-30 12-29',
  },
  2019: {
    off: '01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07',
    work: '02-02..02-03 04-28 05-05 09-29 10-12',
  },
  2020: {
    off: '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    work: '01-19 02-03 04-26 05-09 06-28 09-27 10-10',
  },
  2021: {
    off: '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31',
    work: '01-29..01-30 04-02 04-24 05-07 10-08..10-09',
  },
  2023: {
    off: '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    work: '01-28..01-29 04-23 05-06 06-25 10-07..10-08',
  },
  2024: {
    off: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

/** The last year whose days off are announced. After it weekends alone are known. */
export const lastAnnounced = Math.max(...Object.keys(announced).map(Number));

function daysIn(year: number, spans: string): readonly CalendarDate[] {
  return spans.split(' ').flatMap((span) => {
    const [first = '', last = first] = span.split('..');
    const days = [calendarDate(`${String(year)}-${first}`)];
    for (let day = days[0]; day !== undefined && !day.endsWith(last); day = days.at(-1))
      days.push(addDays(day, 1));
    return days;
  });
}

const kept = new Map(
  Object.entries(announced).map(([year, { off, work }]) => [
    Number(year),
    { off: new Set(daysIn(Number(year), off)), work: new Set(daysIn(Number(year), work)) },
  ]),
);

/** Whether offices in mainland China work on a day; by weekends alone where its days off are not announced. */
export function worksInChina(date: CalendarDate): boolean {
  const year = kept.get(yearOf(date));
  if (year?.off.has(date) === true) return false;
  return year?.work.has(date) === true || !isWeekend(date);
}
