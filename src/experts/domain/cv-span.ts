import { addYears, type CalendarDate } from '../../kernel/index.js';

/** Years before a day of which a CV lists publications and testimony. Law: FRCP 26(a)(2)(B)(iv) and (v). */
export const cvYears = { publication: 10, testimony: 4 } as const;

/** Whether something of a day belongs on a CV of another: within the years before that, both ends included. */
export const isOnCv = (kind: keyof typeof cvYears, day: CalendarDate | null, on: CalendarDate): boolean =>
  day !== null && day <= on && day >= addYears(on, -cvYears[kind]);
