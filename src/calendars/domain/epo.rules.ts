import { calendarDate, type Bilingual } from '../../kernel/index.js';
import type { Calendar, NamedDay, NamedDays } from './calendar.js';
import { europeanCalendars } from './europe.rules.js';
import { daysIn, joined, onceAYear } from './yearly.js';

const closing: Bilingual = { en: 'closing day of the EPO', zh: '欧洲专利局闭局日' };
const christmas: Bilingual = { en: 'Christmas closure of the EPO', zh: '欧洲专利局圣诞闭局' };

interface Closing {
  readonly days: string;
  readonly name: Bilingual;
  readonly verified: boolean;
}

/** Closing days by year, as the annual notices in the Official Journal or a list made from them give them. */
const closings: Readonly<Record<number, readonly Closing[]>> = {
  2022: [{ days: '12-24..12-31', name: christmas, verified: true }],
  2023: [
    { days: '01-01', name: christmas, verified: true },
    { days: '12-23..12-31', name: christmas, verified: true },
  ],
  2024: [
    { days: '01-01', name: christmas, verified: true },
    { days: '03-29 04-01 05-01 05-09 05-20 05-30 08-15 10-03 11-01', name: closing, verified: true },
    { days: '12-24..12-31', name: christmas, verified: true },
  ],
  2025: [{ days: '01-01', name: christmas, verified: true }],
  2026: [
    { days: '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04', name: closing, verified: false },
    { days: '12-24..12-31', name: christmas, verified: false },
  ],
  2027: [{ days: '01-01', name: christmas, verified: false }],
};

/** Days that earlier notices listed and the list of 2026 leaves out: worked until the notice itself says otherwise. */
const doubtful: Readonly<Record<number, readonly (readonly [day: string, name: Bilingual])[]>> = {
  2026: [
    ['04-27', { en: "King's Day, a closing day in earlier years", zh: '国王日（往年为闭局日）' }],
    ['05-05', { en: 'Liberation Day, a closing day in earlier years', zh: '荷兰解放日（往年为闭局日）' }],
  ],
};

const law = 'Rule 134(1) EPC';

const munich = europeanCalendars.find(({ id }) => id === 'DE-BY-Muenchen');

function daysOf(year: number): NamedDays {
  const listed = (closings[year] ?? []).flatMap(({ days, name, verified }) =>
    daysIn(year, days).map((date) => [date, { kind: 'closure', name, law, verified }] as const),
  );
  const open = (doubtful[year] ?? []).flatMap(([day, name]) =>
    daysIn(year, day).map(
      (date) => [date, { kind: 'open', name, law, verified: false } satisfies NamedDay] as const,
    ),
  );
  const known = joined([...listed, ...open]);
  const isListed = year === 2024 || year === 2026;
  return isListed || munich === undefined ? known : new Map([...munich.daysOf(year), ...known]);
}

/**
 * The days on which at least one filing office of the European Patent Office, in Munich, The Hague or Berlin, is closed. Outside the
 * coverage the holidays of Munich stand in as the least there is.
 */
export const europeanPatentOffice: Calendar = {
  id: 'EPO',
  name: { en: 'European Patent Office', zh: '欧洲专利局' },
  coverage: [
    { from: calendarDate('2022-12-24'), until: calendarDate('2023-01-05') },
    { from: calendarDate('2023-12-23'), until: calendarDate('2025-01-05') },
    { from: calendarDate('2026-01-01'), until: calendarDate('2027-01-05') },
  ],
  source:
    'Notices of the EPO on its closing days (Christmas 2022 to 2024 and Munich 2024: epo.org); 2026 by the list of Hoffmann Eitle, the notice in the Official Journal was not read',
  announced: {
    name: {
      en: 'notice of the EPO in the Official Journal on its closing days',
      zh: '欧洲专利局《官方公报》闭局日通知',
    },
    from: '11-01',
  },
  note: {
    en: 'A last day moves if one of the filing offices in Munich, The Hague and Berlin is closed. Of 2023 and 2025 only the turns of the year are known; of 2024 the closing days of Munich. Check the notice in the Official Journal before relying on a move.',
    zh: '慕尼黑、海牙、柏林任一受理处闭局，届满日即顺延。2023年和2025年仅知岁末年初的闭局日，2024年仅知慕尼黑的闭局日。依赖顺延前，请核对《官方公报》通知。',
  },
  weekendLaw: law,
  daysOf: onceAYear(daysOf),
};
