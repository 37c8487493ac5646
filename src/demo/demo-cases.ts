import type { OpenCaseBody, PartyBody } from '../cases/index.js';
import type { EventReport, Service } from '../docket/index.js';
import { addDays, type CalendarDate, isWeekend } from '../kernel/index.js';
import type { DemoFirm } from './demo-alliance.js';

/** The members' ids by the letters of their firms. */
export type FirmIds = Readonly<Record<DemoFirm['key'], string>>;

/** The last working day at least `days` before a day. */
export function workingDayBefore(day: CalendarDate, days: number): CalendarDate {
  const date = addDays(day, -days);
  return isWeekend(date) ? workingDayBefore(date, 1) : date;
}

const brightwell: PartyBody = {
  name: 'Brightwell Inc. (demo)',
  role: 'complainant',
  side: 'adverse',
  place: 'Portland, Oregon',
  country: 'US',
};

/** The first member, accused. */
export const demoLantian = (firms: FirmIds): PartyBody => ({
  name: 'Lantian Lighting Co., Ltd. (demo)',
  nameZh: '蓝天照明（演示）',
  role: 'respondent',
  side: 'ours',
  place: 'Zhongshan, China',
  country: 'CN',
  memberId: firms.a,
});

/** The second member, accused. */
export const demoChenguang = (firms: FirmIds): PartyBody => ({
  name: 'Chenguang Opto Co., Ltd. (demo)',
  nameZh: '晨光光电（演示）',
  role: 'respondent',
  side: 'ours',
  place: 'Shenzhen, China',
  country: 'CN',
  memberId: firms.b,
});

const accused = (firms: FirmIds): readonly PartyBody[] => [
  demoLantian(firms),
  demoChenguang(firms),
  {
    name: 'Dongfang Luminaire Co., Ltd. (demo)',
    nameZh: '东方灯具（演示）',
    role: 'respondent',
    side: 'ours',
    place: 'Ningbo, China',
    country: 'CN',
    memberId: firms.c,
  },
  {
    name: 'Larkspur Imports LLC (demo)',
    role: 'respondent',
    side: 'neutral',
    place: 'Reno, Nevada',
    country: 'US',
  },
];

/** A party with its firm in the register, where it has one by this name. */
export function inRegister(party: PartyBody, register: ReadonlyMap<string, string>): PartyBody {
  const firmId = party.memberId === undefined ? register.get(party.name) : undefined;
  return firmId === undefined ? party : { ...party, firmId };
}

/** What the investigation is called, by which it is found again. */
export const demoTitle = 'Certain LED Drivers and Luminaires (demo, invented)';

/** An invented investigation that began shortly before `today`, so that its dates are still to come. */
export const demoInvestigation = (
  today: CalendarDate,
  firms: FirmIds,
  register: ReadonlyMap<string, string>,
): OpenCaseBody => ({
  kind: 'itc_337',
  number: '337-TA-9901',
  titleEn: demoTitle,
  titleZh: '特定LED驱动器与灯具案（演示，虚构）',
  summary: '演示案件，当事人、产品与日期均为虚构。',
  proceedings: [
    {
      forum: 'us-itc',
      number: '337-TA-9901',
      filedOn: workingDayBefore(today, 48),
      institutedOn: workingDayBefore(today, 13),
    },
    {
      forum: 'us-district',
      number: '2:99-cv-09901',
      venue: 'E.D. Tex. (demo)',
      localRules: 'us-edtex',
      filedOn: workingDayBefore(today, 46),
    },
    {
      forum: 'us-ptab',
      number: 'IPR2099-09901',
      calendar: 'US-DC + closures',
      filedOn: workingDayBefore(today, 40),
    },
    { forum: 'us-ptab', number: 'IPR2099-09902', filedOn: workingDayBefore(today, 150) },
  ],
  parties: [brightwell, ...accused(firms)].map((party) => inRegister(party, register)),
  patents: [{ number: 'US9900001' }, { number: 'US9900002' }],
  products: [{ name: 'LED drivers' }, { name: 'Recessed luminaires' }],
});

/** An invented quarrel between two members. */
export const demoDispute = (firms: FirmIds): OpenCaseBody => ({
  kind: 'internal_dispute',
  titleEn: 'Driver supply licence (demo, invented)',
  titleZh: '驱动电源供货许可争议（演示，虚构）',
  parties: [
    {
      name: 'Haiyan Drivers (demo)',
      nameZh: '海燕驱动电源（演示）',
      role: 'claimant',
      side: 'neutral',
      memberId: firms.d,
    },
    {
      name: 'Lantian Lighting (demo)',
      nameZh: '蓝天照明（演示）',
      role: 'opponent',
      side: 'neutral',
      memberId: firms.a,
    },
  ],
});

/** One more respondent of the investigation, named in it later than the others. */
export const demoHaiyan = (firms: FirmIds): PartyBody => ({
  name: 'Haiyan Drivers Co., Ltd. (demo)',
  nameZh: '海燕驱动电源（演示）',
  role: 'respondent',
  side: 'ours',
  place: 'Xiamen, China',
  country: 'CN',
  memberId: firms.d,
});

/** An event of a day, of which nothing else is said. */
export const anEvent = (kind: string, happenedOn: CalendarDate): EventReport => ({
  kind,
  happenedOn,
  atTime: null,
  zone: null,
  note: null,
  evidence: 'demo',
  circumstances: [],
  dates: {},
  services: [],
  authority: null,
  lines: [],
});

/** A service by hand. */
export const aService = (partyId: string, servedOn: CalendarDate): Service => ({
  partyId,
  method: 'hand',
  destination: null,
  servedOn,
  servedUntil: null,
  receivedOn: null,
  through: null,
  evidence: 'demo',
});
