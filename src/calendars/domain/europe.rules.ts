import { calendarDate, type Bilingual, weekday } from '../../kernel/index.js';
import type { Calendar, Span } from './calendar.js';
import { during, easter, holidaysOf, on, onceAYear, type YearlyDay } from './yearly.js';

/** Years for which the statutes as they stand are held to be known. */
const coverage: readonly Span[] = [{ from: calendarDate('2015-01-01'), until: calendarDate('2030-12-31') }];

const names = {
  newYear: { en: "New Year's Day", zh: '元旦' },
  epiphany: { en: 'Epiphany', zh: '主显节' },
  womensDay: { en: "International Women's Day", zh: '国际妇女节' },
  goodFriday: { en: 'Good Friday', zh: '耶稣受难日' },
  easterSunday: { en: 'Easter Sunday', zh: '复活节' },
  easterMonday: { en: 'Easter Monday', zh: '复活节星期一' },
  labourDay: { en: 'Labour Day', zh: '劳动节' },
  ascension: { en: 'Ascension Day', zh: '耶稣升天节' },
  whitMonday: { en: 'Whit Monday', zh: '圣灵降临节星期一' },
  corpusChristi: { en: 'Corpus Christi', zh: '基督圣体节' },
  assumption: { en: 'Assumption Day', zh: '圣母升天节' },
  unity: { en: 'Day of German Unity', zh: '德国统一日' },
  reformation: { en: 'Reformation Day', zh: '宗教改革日' },
  allSaints: { en: "All Saints' Day", zh: '诸圣节' },
  immaculate: { en: 'Immaculate Conception', zh: '圣母无染原罪节' },
  christmas: { en: 'Christmas Day', zh: '圣诞节' },
  secondChristmas: { en: 'Second Christmas Day', zh: '圣诞节次日' },
  liberation: { en: 'Liberation Day', zh: '解放日' },
} satisfies Readonly<Record<string, Bilingual>>;

type Named = readonly [name: Bilingual, day: YearlyDay['day'], law?: string];

const under = (law: string, days: readonly Named[]): readonly YearlyDay[] =>
  days.map(([name, day, own]) => ({ name, day, law: own ?? law }));

function europe(
  id: string,
  name: Bilingual,
  [law, weekendLaw]: readonly [law: string, weekendLaw: string],
  days: readonly Named[],
  note?: Bilingual,
): Calendar {
  const yearly = under(law, days);
  return {
    id,
    name,
    coverage,
    source: law,
    weekendLaw,
    daysOf: onceAYear((year) => holidaysOf(yearly, year)),
    ...(note && { note }),
  };
}

const german: readonly Named[] = [
  [names.newYear, on(1, 1)],
  [names.goodFriday, easter(-2)],
  [names.easterMonday, easter(1)],
  [names.labourDay, on(5, 1)],
  [names.ascension, easter(39)],
  [names.whitMonday, easter(50)],
  [names.unity, on(10, 3), 'Einigungsvertrag Art. 2(2)'],
  [{ en: 'Reformation Day (500 years)', zh: '宗教改革500周年纪念日' }, during(on(10, 31), 2017, 2017)],
  [names.christmas, on(12, 25)],
  [names.secondChristmas, on(12, 26)],
];

const epiphany: Named = [names.epiphany, on(1, 6)];
const corpusChristi: Named = [names.corpusChristi, easter(60)];
const allSaints: Named = [names.allSaints, on(11, 1)];

const land = (id: string, name: Bilingual, law: string, own: readonly Named[]): Calendar =>
  europe(id, name, [law, 'BGB § 193; ZPO § 222(2)'], [...german, ...own]);

const luxembourgish: readonly Named[] = [
  [names.newYear, on(1, 1)],
  [names.easterMonday, easter(1)],
  [names.labourDay, on(5, 1)],
  [{ en: 'Europe Day', zh: '欧洲日' }, during(on(5, 9), 2019)],
  [names.ascension, easter(39)],
  [names.whitMonday, easter(50)],
  [{ en: 'National Day', zh: '卢森堡国庆日' }, on(6, 23)],
  [names.assumption, on(8, 15)],
  [names.allSaints, on(11, 1)],
  [names.christmas, on(12, 25)],
  [names.secondChristmas, on(12, 26)],
];

const luxembourgLaw = 'Code du travail (LU) art. L.232-2';

/** 27 April, or the Saturday before where that is a Sunday. */
const kingsDay = (year: number) => (weekday(on(4, 27)(year)) === 7 ? on(4, 26)(year) : on(4, 27)(year));

const sanFrancesco = 'Legge 151/2025';

/** Germany's Länder with courts for patents, Luxembourg, France, Italy, the Netherlands, and the Unified Patent Court. */
export const europeanCalendars: readonly Calendar[] = [
  europe(
    'DE',
    { en: 'Germany: the holidays of all Länder', zh: '德国：各州共同节假日' },
    ['Holiday laws of all Länder; Einigungsvertrag Art. 2(2)', 'BGB § 193; ZPO § 222(2)'],
    german,
    {
      en: 'Only days that are off everywhere in Germany: no period ends earlier than by it. Courts count by the days of their Land.',
      zh: '仅含德国全境放假的日子：按此计算的届满日最早。法院按所在州的节假日计算。',
    },
  ),
  land(
    'DE-NW',
    { en: 'Germany: North Rhine-Westphalia (Düsseldorf)', zh: '德国：北莱茵-威斯特法伦州（杜塞尔多夫）' },
    'Feiertagsgesetz NW § 2',
    [corpusChristi, allSaints],
  ),
  land(
    'DE-BY-Muenchen',
    { en: 'Germany: Bavaria (Munich)', zh: '德国：巴伐利亚州（慕尼黑）' },
    'Bayerisches Feiertagsgesetz Art. 1',
    [epiphany, corpusChristi, [names.assumption, on(8, 15)], allSaints],
  ),
  land(
    'DE-BW',
    {
      en: 'Germany: Baden-Württemberg (Mannheim, Karlsruhe)',
      zh: '德国：巴登-符腾堡州（曼海姆、卡尔斯鲁厄）',
    },
    'Feiertagsgesetz BW § 1',
    [epiphany, corpusChristi, allSaints],
  ),
  land('DE-HH', { en: 'Germany: Hamburg', zh: '德国：汉堡' }, 'Feiertagsgesetz HH § 1', [
    [names.reformation, during(on(10, 31), 2018)],
  ]),
  land('DE-BE', { en: 'Germany: Berlin', zh: '德国：柏林' }, 'Feiertagsgesetz BE § 1', [
    [names.womensDay, during(on(3, 8), 2019)],
    [
      { en: 'Liberation from National Socialism (75 years)', zh: '纳粹政权覆灭75周年纪念日' },
      during(on(5, 8), 2020, 2020),
    ],
    [
      { en: 'Liberation from National Socialism (80 years)', zh: '纳粹政权覆灭80周年纪念日' },
      during(on(5, 8), 2025, 2025),
    ],
  ]),
  europe(
    'LU',
    { en: 'Luxembourg', zh: '卢森堡' },
    [luxembourgLaw, 'European Convention on the Calculation of Time-Limits, art. 5'],
    luxembourgish,
  ),
  europe(
    'FR',
    { en: 'France', zh: '法国' },
    ['Code du travail (FR) art. L3133-1', 'Code de procédure civile art. 642'],
    [
      [names.newYear, on(1, 1)],
      [names.easterMonday, easter(1)],
      [names.labourDay, on(5, 1)],
      [{ en: 'Victory Day', zh: '二战胜利日' }, on(5, 8)],
      [names.ascension, easter(39)],
      [names.whitMonday, easter(50)],
      [{ en: 'Bastille Day', zh: '法国国庆日' }, on(7, 14)],
      [names.assumption, on(8, 15)],
      [names.allSaints, on(11, 1)],
      [{ en: 'Armistice Day', zh: '一战停战纪念日' }, on(11, 11)],
      [names.christmas, on(12, 25)],
    ],
    {
      en: 'Good Friday and December 26, which are off in Alsace and Moselle alone, are not in it.',
      zh: '耶稣受难日和12月26日仅在阿尔萨斯及摩泽尔放假，未列入。',
    },
  ),
  europe(
    'IT',
    { en: 'Italy', zh: '意大利' },
    ['Legge 260/1949, art. 2', 'Codice di procedura civile art. 155'],
    [
      [names.newYear, on(1, 1)],
      [names.epiphany, on(1, 6)],
      [names.easterSunday, easter(0)],
      [names.easterMonday, easter(1)],
      [names.liberation, on(4, 25)],
      [names.labourDay, on(5, 1)],
      [{ en: 'Republic Day', zh: '意大利国庆日' }, on(6, 2)],
      [names.assumption, on(8, 15)],
      [{ en: 'Saint Francis of Assisi', zh: '阿西西的圣方济各日' }, during(on(10, 4), 2026), sanFrancesco],
      [names.allSaints, on(11, 1)],
      [names.immaculate, on(12, 8)],
      [names.christmas, on(12, 25)],
      [{ en: "Saint Stephen's Day", zh: '圣斯德望日' }, on(12, 26)],
    ],
    {
      en: 'Days of a town’s own patron, such as December 7 in Milan, are not in it.',
      zh: '各市主保圣人日（如米兰12月7日）未列入。',
    },
  ),
  europe(
    'NL',
    { en: 'Netherlands', zh: '荷兰' },
    ['Algemene termijnenwet art. 3', 'Algemene termijnenwet art. 1'],
    [
      [names.newYear, on(1, 1)],
      [names.goodFriday, easter(-2)],
      [names.easterMonday, easter(1)],
      [{ en: "King's Day", zh: '国王日' }, kingsDay],
      [names.liberation, on(5, 5)],
      [names.ascension, easter(39)],
      [names.whitMonday, easter(50)],
      [names.christmas, on(12, 25)],
      [names.secondChristmas, on(12, 26)],
    ],
    {
      en: 'Days that a royal decree puts on a level with holidays (art. 3(3)) are not in it: the day shown is then the earlier one.',
      zh: '经王室法令等同于假日的日子（第3条第3款）未列入：此时所示日期偏早。',
    },
  ),
  europe(
    'UPC',
    { en: 'Unified Patent Court: Court of Appeal, Luxembourg', zh: '统一专利法院：上诉法院（卢森堡）' },
    [`Rule 301.1 RoP UPC; ${luxembourgLaw}`, 'Rule 301.1 RoP UPC'],
    luxembourgish,
    {
      en: 'The days of Luxembourg, seat of the Court of Appeal. At first instance the days of the division’s seat count: take DE-NW for Düsseldorf, DE-BY-Muenchen for Munich, DE-BW for Mannheim, DE-HH for Hamburg, FR for Paris, IT for Milan, NL for The Hague.',
      zh: '按上诉法院所在地卢森堡的假日。一审以分院所在地假日为准：杜塞尔多夫用DE-NW，慕尼黑用DE-BY-Muenchen，曼海姆用DE-BW，汉堡用DE-HH，巴黎用FR，米兰用IT，海牙用NL。',
    },
  ),
];
