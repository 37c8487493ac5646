import type { OpenCaseBody } from '../../cases/index.js';
import type { EventReport } from '../../docket/index.js';
import { addDays, addMonths, type CalendarDate } from '../../kernel/index.js';
import {
  aService,
  anEvent,
  demoChenguang,
  demoLantian,
  type FirmIds,
  workingDayBefore,
} from '../demo-cases.js';

/** A suit of the demonstration against one member, with the counsel that member names. */
export interface DemoSuit {
  readonly body: OpenCaseBody & { readonly titleEn: string };
  readonly client: 'member-a' | 'member-b';
  readonly counsel: { readonly firm: string; readonly country: string };
}

/** A suit before a Chinese court over a utility model, so that a stay for its invalidation may be asked for. */
const suitInChina = (today: CalendarDate, firms: FirmIds): DemoSuit => ({
  client: 'member-b',
  counsel: { firm: '岭南衡信律师事务所（演示）', country: 'CN' },
  body: {
    kind: 'infringement_suit',
    number: '（2099）粤73知民初9901号',
    titleEn: 'Constant-current drive circuit (demo, invented)',
    titleZh: '恒流驱动电路实用新型侵权案（演示，虚构）',
    proceedings: [
      {
        forum: 'cn-court',
        number: '（2099）粤73知民初9901号',
        venue: '广州知识产权法院（演示）',
        filedOn: workingDayBefore(today, 30),
      },
    ],
    parties: [
      {
        name: 'Mingzhu Semiconductor Co., Ltd. (demo)',
        nameZh: '明烛半导体有限公司（演示）',
        role: 'plaintiff',
        side: 'adverse',
        place: 'Guangzhou, China',
        country: 'CN',
      },
      { ...demoChenguang(firms), role: 'defendant' },
    ],
    patents: [{ number: 'CN299900001U' }],
    products: [{ name: '恒流驱动电源' }],
  },
});

/** A suit in Düsseldorf, whose complaint is served in China. */
const suitInGermany = (today: CalendarDate, firms: FirmIds): DemoSuit => ({
  client: 'member-a',
  counsel: { firm: 'Rheinbogen Rechtsanwälte (demo)', country: 'DE' },
  body: {
    kind: 'infringement_suit',
    number: '4a O 9901/99',
    titleEn: 'Diffusing optic in Germany (demo, invented)',
    titleZh: '德国匀光透镜侵权案（演示，虚构）',
    proceedings: [
      {
        forum: 'de-court',
        number: '4a O 9901/99',
        venue: 'LG Düsseldorf (demo)',
        calendar: 'DE-NW',
        filedOn: workingDayBefore(today, 60),
      },
    ],
    parties: [
      {
        name: 'Brightwell Optics GmbH (demo)',
        role: 'plaintiff',
        side: 'adverse',
        place: 'Krefeld, Germany',
        country: 'DE',
      },
      { ...demoLantian(firms), role: 'defendant' },
    ],
    patents: [{ number: 'EP9990001' }],
    products: [{ name: 'Diffusing optics' }],
  },
});

/** The suits against members beside the investigation. */
export const demoSuits = (today: CalendarDate, firms: FirmIds): readonly [DemoSuit, DemoSuit] => [
  suitInChina(today, firms),
  suitInGermany(today, firms),
];

/** The complaint reached the defendant by post in China. */
export function servedInChina(today: CalendarDate, partyId: string): EventReport {
  const servedOn = workingDayBefore(today, 6);
  const service = { ...aService(partyId, servedOn), receivedOn: workingDayBefore(today, 4) };
  return {
    ...anEvent('complaint_served', servedOn),
    services: [{ ...service, method: 'express', destination: 'domestic' }],
  };
}

/** The complaint reached the defendant through the authorities of its country. */
export function servedFromGermany(today: CalendarDate, partyId: string): EventReport {
  const servedOn = workingDayBefore(today, 10);
  return {
    ...anEvent('complaint_served', servedOn),
    circumstances: ['service_abroad'],
    services: [{ ...aService(partyId, servedOn), destination: 'foreign' }],
  };
}

const aLine = { atTime: null, zone: null, partyId: null } as const;

/** Of the court in Düsseldorf: it gives more time for the notice, which the law allows where service is abroad, and sets the answer. */
export const orderInGermany = (today: CalendarDate, partyId: string, deadlineId: string): EventReport => ({
  ...anEvent('order_setting_dates', workingDayBefore(today, 9)),
  authority: 'Verfügung des Vorsitzenden (demo)',
  lines: [
    {
      ...aLine,
      key: '01900000-0000-7000-8000-0000000de431',
      sort: 'deadline',
      deadlineId,
      on: workingDayBefore(addDays(today, 40), 0),
    },
    {
      ...aLine,
      key: '01900000-0000-7000-8000-0000000de432',
      sort: 'plain',
      partyId,
      action: { en: 'File the statement of defence (Klageerwiderung)', zh: '提交答辩状（Klageerwiderung）' },
      on: workingDayBefore(addMonths(today, 3), 0),
    },
  ],
});

/** Of the court in Texas: the day of the conference from which its local rules count back. */
export const orderInTexas = (today: CalendarDate): EventReport => ({
  ...anEvent('order_setting_dates', workingDayBefore(today, 3)),
  authority: 'Order setting the case management conference (demo)',
  lines: [
    {
      ...aLine,
      key: '01900000-0000-7000-8000-0000000de433',
      sort: 'event',
      event: 'initial_cmc',
      on: workingDayBefore(addDays(today, 45), 0),
    },
  ],
});

/** Of one petition the preliminary response is ahead, of another the decision on institution; each by the number of its review. */
export const beforeTheBoard = (today: CalendarDate): readonly (readonly [string, EventReport])[] => [
  ['IPR2099-09901', anEvent('notice_of_filing_date_accorded', workingDayBefore(today, 33))],
  ['IPR2099-09902', anEvent('popr_filed_or_due', workingDayBefore(today, 26))],
];
