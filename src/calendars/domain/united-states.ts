import {
  addDays,
  calendarDate,
  isWeekend,
  weekday,
  type Bilingual,
  type CalendarDate,
} from '../../kernel/index.js';
import { withClosures } from './additions.js';
import type { Calendar, NamedDay, NamedDays, Span } from './calendar.js';
import { closures } from './closures.js';
import { federalHolidays, inaugurationDay, type Holiday } from './federal-holidays.js';
import { holidaysOf, joined, nth, on, onceAYear, type YearlyDay } from './yearly.js';

/** Federal holidays are counted by today's rules since 1995; beyond 2099 nothing is promised. */
export const federalCoverage: Span = { from: calendarDate('1995-01-01'), until: calendarDate('2099-12-31') };

const entry = ({ date, name, law }: Holiday): readonly [CalendarDate, NamedDay] => [
  date,
  { kind: 'holiday', name, law, verified: true },
];

const federalDays = onceAYear((year) => joined(federalHolidays(year).map(entry)));

/** Martin Luther King Jr. Day and Inauguration Day can share a Monday; a trace names both. */
const washingtonDays = onceAYear((year) => {
  const inauguration = inaugurationDay(year);
  return joined([...federalHolidays(year), ...(inauguration ? [inauguration] : [])].map(entry));
});

/** The federal holidays, in every state. */
export const unitedStates: Calendar = {
  id: 'US',
  name: { en: 'United States: federal holidays', zh: '美国：联邦法定假日' },
  coverage: [federalCoverage],
  source: '5 USC 6103(a), (b); Executive Order 11582',
  weekendLaw: 'Fed. R. Civ. P. 6(a)(1)(C)',
  daysOf: federalDays,
};

const inWashington: Omit<Calendar, 'id' | 'name' | 'weekendLaw'> = {
  coverage: [federalCoverage],
  source: '5 USC 6103(a) to (c); Executive Order 11582',
  daysOf: washingtonDays,
};

/** The federal holidays of the offices in Washington: the patent office and its board count by them. */
const districtOfColumbia: Calendar = {
  ...inWashington,
  id: 'US-DC',
  name: {
    en: 'Washington, DC: federal holidays and Inauguration Day',
    zh: '美国华盛顿特区：联邦法定假日及总统就职日',
  },
  note: {
    en: 'Days of the District alone, such as Emancipation Day (April 16), are no federal holidays and are not in it.',
    zh: '仅属特区的假日（如4月16日解放日）不是联邦法定假日，未列入。',
  },
  weekendLaw: '35 USC 21(b); 37 CFR 1.7(a)',
};

/** The calendar of the International Trade Commission. */
const tradeCommission: Calendar = {
  ...inWashington,
  id: 'us-itc',
  name: { en: 'US International Trade Commission', zh: '美国国际贸易委员会' },
  weekendLaw: '19 CFR 201.14(a)',
};

/** With the closures of offices by order. */
const withOrders = (calendar: Calendar): Calendar =>
  withClosures(
    calendar,
    closures.map(({ date, why, source, verified }) => [
      date,
      { kind: 'closure', name: why, law: source, verified },
    ]),
  );

const stateCoverage: Span = { from: calendarDate('2015-01-01'), until: calendarDate('2030-12-31') };

const sundayToMonday =
  (day: YearlyDay['day']): YearlyDay['day'] =>
  (year) => {
    const date = day(year);
    return date !== undefined && weekday(date) === 7 ? addDays(date, 1) : date;
  };

const afterThanksgiving = (year: number): CalendarDate => addDays(nth(4, 4, 11)(year), 1);

const fedRule = 'Fed. R. Civ. P. 6(a)(6)(C)';
const inCalifornia = `${fedRule}; Cal. Gov. Code § 6700`;
const inTexas = `${fedRule}; Tex. Gov. Code § 662.003`;

const californian: readonly YearlyDay[] = [
  {
    name: { en: 'Cesar Chavez Day', zh: '塞萨尔·查韦斯日' },
    law: inCalifornia,
    day: sundayToMonday(on(3, 31)),
  },
];

/** Days of California of which it was not read whether Rule 6(a) counts them: they count as worked, the earlier date. */
const californianInDoubt: readonly YearlyDay[] = [
  { name: { en: 'Lincoln Day', zh: '林肯日' }, law: inCalifornia, day: on(2, 12) },
  { name: { en: 'Admission Day', zh: '加州加入联邦日' }, law: inCalifornia, day: on(9, 9) },
  { name: { en: 'Native American Day', zh: '美洲原住民日' }, law: inCalifornia, day: nth(4, 5, 9) },
  { name: { en: 'Day after Thanksgiving', zh: '感恩节次日' }, law: inCalifornia, day: afterThanksgiving },
];

const texan: readonly YearlyDay[] = [
  { name: { en: 'Confederate Heroes Day', zh: '邦联英雄日' }, law: inTexas, day: on(1, 19) },
  { name: { en: 'Texas Independence Day', zh: '得州独立日' }, law: inTexas, day: on(3, 2) },
  { name: { en: 'San Jacinto Day', zh: '圣哈辛托日' }, law: inTexas, day: on(4, 21) },
  { name: { en: 'Emancipation Day in Texas', zh: '得州解放日' }, law: inTexas, day: on(6, 19) },
  { name: { en: 'Lyndon Baines Johnson Day', zh: '林登·约翰逊日' }, law: inTexas, day: on(8, 27) },
  { name: { en: 'Day after Thanksgiving', zh: '感恩节次日' }, law: inTexas, day: afterThanksgiving },
  { name: { en: 'Christmas Eve', zh: '平安夜' }, law: inTexas, day: on(12, 24) },
  { name: { en: 'Day after Christmas', zh: '圣诞节次日' }, law: inTexas, day: on(12, 26) },
];

function stateDays(year: number, own: readonly YearlyDay[], doubtful: readonly YearlyDay[]): NamedDays {
  const days = new Map(federalDays(year));
  const add = (more: readonly YearlyDay[], kind: NamedDay['kind']): void => {
    for (const [date, day] of holidaysOf(more, year))
      if (!days.has(date) && !isWeekend(date)) days.set(date, { ...day, kind, verified: false });
  };
  add(own, 'holiday');
  add(doubtful, 'open');
  return days;
}

/**
 * The federal and the state's holidays for its federal courts. A day of the state moves periods that run forward alone, and it is
 * argued whether every such day does: the date without it is the safe one.
 *
 * Law: Fed. R. Civ. P. 6(a)(6)(C).
 */
const state = (
  id: string,
  name: Bilingual,
  source: string,
  own: readonly YearlyDay[],
  doubtful: readonly YearlyDay[] = [],
): Calendar => ({
  id,
  name,
  coverage: [stateCoverage],
  source: `5 USC 6103(a), (b); ${source}, from the text as known, not read in its present version`,
  weekendLaw: 'Fed. R. Civ. P. 6(a)(1)(C)',
  daysOf: onceAYear((year) => stateDays(year, own, doubtful)),
  backward: unitedStates,
  strict: {
    calendar: unitedStates,
    because: {
      en: 'A holiday of the state is taken for a legal holiday under Fed. R. Civ. P. 6(a)(6)(C); the safe day goes by federal holidays alone',
      zh: '此处按《联邦民事诉讼规则》第6(a)(6)(C)条将州假日视为法定假日；稳妥日期仅按联邦法定假日计算',
    },
  },
});

const california = state(
  'US-CA',
  { en: 'California: federal and state holidays', zh: '美国加利福尼亚州：联邦及州假日' },
  'Cal. Gov. Code §§ 6700, 6701',
  californian,
  californianInDoubt,
);

const texas = state(
  'US-TX',
  { en: 'Texas: federal and state holidays', zh: '美国得克萨斯州：联邦及州假日' },
  'Tex. Gov. Code § 662.003',
  texan,
);

/** The calendars of the United States. */
export const americanCalendars: readonly Calendar[] = [
  unitedStates,
  withOrders(unitedStates),
  districtOfColumbia,
  withOrders(districtOfColumbia),
  california,
  withOrders(california),
  texas,
  withOrders(texas),
];

/** The calendars by which the International Trade Commission counts. */
export const tradeCommissionCalendars: readonly Calendar[] = [tradeCommission, withOrders(tradeCommission)];
