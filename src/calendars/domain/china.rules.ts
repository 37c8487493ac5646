import { calendarDate, isWeekend, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import type { Calendar, NamedDay, NamedDays } from './calendar.js';
import { daysIn, joined, onceAYear } from './yearly.js';

const festivals = {
  newYear: { en: "New Year's Day", zh: '元旦' },
  springFestival: { en: 'Spring Festival', zh: '春节' },
  qingming: { en: 'Qingming Festival', zh: '清明节' },
  labourDay: { en: 'Labour Day', zh: '劳动节' },
  dragonBoat: { en: 'Dragon Boat Festival', zh: '端午节' },
  midAutumn: { en: 'Mid-Autumn Festival', zh: '中秋节' },
  nationalDay: { en: 'National Day', zh: '国庆节' },
  midAutumnAndNationalDay: { en: 'National Day and Mid-Autumn Festival', zh: '国庆节、中秋节' },
  victory: { en: 'Victory Day (70 years)', zh: '抗战胜利70周年纪念日' },
} satisfies Readonly<Record<string, Bilingual>>;

type Festival = keyof typeof festivals;
type Year = { readonly [F in Festival]?: string } & { readonly work: string };

/**
 * The days off of mainland China by year and festival, and the weekend days worked in their stead, as the General Office of the
 * State Council announces them each autumn (国务院办公厅关于部分节假日安排的通知; for 2020 with the notice that prolonged the Spring
 * Festival). Ordinary weekends are not listed. `04-04..04-06` is a first and a last day.
 */
const announced: Readonly<Record<number, Year>> = {
  2015: {
    newYear: '01-01..01-03',
    springFestival: '02-18..02-24',
    qingming: '04-05..04-06',
    labourDay: '05-01',
    dragonBoat: '06-20 06-22',
    victory: '09-03..09-05',
    midAutumn: '09-27',
    nationalDay: '10-01..10-07',
    work: '01-04 02-15 02-28 09-06 10-10',
  },
  2016: {
    newYear: '01-01',
    springFestival: '02-07..02-13',
    qingming: '04-04',
    labourDay: '05-01..05-02',
    dragonBoat: '06-09..06-11',
    midAutumn: '09-15..09-17',
    nationalDay: '10-01..10-07',
    work: '02-06 02-14 06-12 09-18 10-08..10-09',
  },
  2017: {
    newYear: '01-01..01-02',
    springFestival: '01-27..02-02',
    qingming: '04-02..04-04',
    labourDay: '05-01',
    dragonBoat: '05-28..05-30',
    midAutumnAndNationalDay: '10-01..10-08',
    work: '01-22 02-04 04-01 05-27 09-30',
  },
  2018: {
    newYear: '01-01 12-30..12-31',
    springFestival: '02-15..02-21',
    qingming: '04-05..04-07',
    labourDay: '04-29..05-01',
    dragonBoat: '06-18',
    midAutumn: '09-24',
    nationalDay: '10-01..10-07',
    work: '02-11 02-24 04-08 04-28 09-29..09-30 12-29',
  },
  2019: {
    newYear: '01-01',
    springFestival: '02-04..02-10',
    qingming: '04-05',
    labourDay: '05-01..05-04',
    dragonBoat: '06-07',
    midAutumn: '09-13',
    nationalDay: '10-01..10-07',
    work: '02-02..02-03 04-28 05-05 09-29 10-12',
  },
  2020: {
    newYear: '01-01',
    springFestival: '01-24..02-02',
    qingming: '04-04..04-06',
    labourDay: '05-01..05-05',
    dragonBoat: '06-25..06-27',
    midAutumnAndNationalDay: '10-01..10-08',
    work: '01-19 02-03 04-26 05-09 06-28 09-27 10-10',
  },
  2021: {
    newYear: '01-01..01-03',
    springFestival: '02-11..02-17',
    qingming: '04-03..04-05',
    labourDay: '05-01..05-05',
    dragonBoat: '06-12..06-14',
    midAutumn: '09-19..09-21',
    nationalDay: '10-01..10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    newYear: '01-01..01-03 12-31',
    springFestival: '01-31..02-06',
    qingming: '04-03..04-05',
    labourDay: '04-30..05-04',
    dragonBoat: '06-03..06-05',
    midAutumn: '09-10..09-12',
    nationalDay: '10-01..10-07',
    work: '01-29..01-30 04-02 04-24 05-07 10-08..10-09',
  },
  2023: {
    newYear: '01-01..01-02',
    springFestival: '01-21..01-27',
    qingming: '04-05',
    labourDay: '04-29..05-03',
    dragonBoat: '06-22..06-24',
    midAutumnAndNationalDay: '09-29..10-06',
    work: '01-28..01-29 04-23 05-06 06-25 10-07..10-08',
  },
  2024: {
    newYear: '01-01',
    springFestival: '02-10..02-17',
    qingming: '04-04..04-06',
    labourDay: '05-01..05-05',
    dragonBoat: '06-10',
    midAutumn: '09-15..09-17',
    nationalDay: '10-01..10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    newYear: '01-01',
    springFestival: '01-28..02-04',
    qingming: '04-04..04-06',
    labourDay: '05-01..05-05',
    dragonBoat: '05-31..06-02',
    midAutumnAndNationalDay: '10-01..10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    newYear: '01-01..01-03',
    springFestival: '02-15..02-23',
    qingming: '04-04..04-06',
    labourDay: '05-01..05-05',
    dragonBoat: '06-19..06-21',
    midAutumn: '09-25..09-27',
    nationalDay: '10-01..10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

const announcedYears = Object.keys(announced).map(Number);
const firstAnnounced = Math.min(...announcedYears);

/** The last year whose days off are announced. After it weekends and the days of the statute alone are known. */
export const lastAnnounced = Math.max(...announcedYears);

/**
 * The days that 全国年节及纪念日放假办法 gives of itself. For 2027, whose notice is not out, with the festivals of the moon as
 * computed; in other years only those that keep their day.
 */
const statutory: readonly {
  readonly from: number;
  readonly until: number;
  readonly festival: Festival;
  readonly days: string;
}[] = [
  { from: 1949, until: Infinity, festival: 'newYear', days: '01-01' },
  { from: 1949, until: 2024, festival: 'labourDay', days: '05-01' },
  { from: 2025, until: Infinity, festival: 'labourDay', days: '05-01..05-02' },
  { from: 1999, until: Infinity, festival: 'nationalDay', days: '10-01..10-03' },
  { from: 2027, until: 2027, festival: 'springFestival', days: '02-05..02-08' },
  { from: 2027, until: 2027, festival: 'qingming', days: '04-05' },
  { from: 2027, until: 2027, festival: 'dragonBoat', days: '06-09' },
  { from: 2027, until: 2027, festival: 'midAutumn', days: '09-15' },
];

const makeUp: Bilingual = { en: 'make-up working day', zh: '调休上班日' };

const noticeOf = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`;

const entry = (kind: NamedDay['kind'], name: Bilingual, law: string) => (date: CalendarDate) =>
  [date, { kind, name, law, verified: true }] as const;

function daysAnnounced(year: number, { work, ...off }: Year): NamedDays {
  const law = noticeOf(year);
  return joined([
    ...Object.entries(off).flatMap(([festival, spans]) =>
      daysIn(year, spans).map(entry('holiday', festivals[festival as Festival], law)),
    ),
    ...daysIn(year, work)
      .filter(isWeekend)
      .map(entry('make_up', makeUp, law)),
  ]);
}

const daysOfStatute = (year: number): NamedDays =>
  joined(
    statutory
      .filter(({ from, until }) => from <= year && year <= until)
      .flatMap(({ festival, days }) =>
        daysIn(year, days).map(entry('holiday', festivals[festival], '全国年节及纪念日放假办法')),
      ),
  );

/** The working days of mainland China: make-up days on weekends are worked. */
export const china: Calendar = {
  id: 'CN',
  name: { en: 'China (mainland)', zh: '中国（大陆）' },
  coverage: [
    { from: calendarDate(`${firstAnnounced}-01-01`), until: calendarDate(`${lastAnnounced}-12-31`) },
  ],
  source:
    '国务院办公厅关于部分节假日安排的通知 (2024: gov.cn/zhengce/zhengceku/202310/content_6911528.htm; 2025: 202411/content_6986383.htm; 2026: 202511/content_7047091.htm)',
  announced: {
    name: {
      en: 'notice of the General Office of the State Council on the holidays of the year',
      zh: '国务院办公厅关于部分节假日安排的通知',
    },
    from: '11-01',
  },
  note: {
    en: 'A weekend day worked by notice is a working day: a period that ends on it is not extended. The days off of a year are announced in the autumn before; until then a last day in it cannot be moved with certainty.',
    zh: '调休上班的周末为工作日，期间届满日为该日的不顺延。次年放假安排通常于前一年秋季公布；公布前，届满日落在该年的，能否顺延无法确定。',
  },
  weekendLaw: '国务院关于职工工作时间的规定第7条',
  daysOf: onceAYear((year) => {
    const known = announced[year];
    return known === undefined ? daysOfStatute(year) : daysAnnounced(year, known);
  }),
};
