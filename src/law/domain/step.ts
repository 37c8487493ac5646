import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { spoken } from '../../calendars/index.js';
import type { Step } from './deadline.js';

/** A step of a working, said of a day. */
export const step = (date: CalendarDate, say: (at: Bilingual) => Bilingual, law?: string): Step => ({
  date,
  say: say(spoken(date)),
  ...(law === undefined ? {} : { law }),
});

/** That a day does not count, by its name. */
export const notWorked = (day: CalendarDate, name: Bilingual, law: string): Step =>
  step(
    day,
    (at) => ({
      en: `${at.en} is no business day: ${name.en}.`,
      zh: `${at.zh}为非工作日：${name.zh}。`,
    }),
    law,
  );

/** That a last day stays where it is although it is not worked. */
export const notMoved = (last: CalendarDate, name: Bilingual, law: string): Step =>
  step(
    last,
    (at) => ({
      en: `${at.en} is no business day (${name.en}), yet this date does not move.`,
      zh: `${at.zh}为非工作日（${name.zh}），但本日期不顺延。`,
    }),
    law,
  );
