import {
  type Bilingual,
  type CalendarDate,
  type DateSetting,
  type DateSort,
  isCalendarDate,
  type Oddity,
  oddityOf,
} from '../../kernel/index.js';
import { circumstancesOf, lawEvents, rulesTriggeredBy } from '../../law/index.js';
import { type EventReport, NOTE, ORDER, type Service } from './event.js';
import { orderFaults } from './order-lines.js';

/** What must be changed in a report: a JSON pointer into it and a sentence. */
export interface ReportFault {
  readonly pointer: string;
  readonly because: Bilingual;
}

/** What a report is checked against. */
export interface ReportPlace {
  readonly forum: string;
  /** The parties that can be served: those of the case that have not left it. */
  readonly partyIds: readonly string[];
}

/** Everything in a report that does not fit its proceeding; empty where it may be recorded. */
export const faultsOfReport = (report: EventReport, place: ReportPlace): readonly ReportFault[] => [
  ...kindFaults(report, place),
  ...timeFaults(report),
  ...serviceFaults(report, place),
  ...circumstanceFaults(report, place),
  ...dateFaults(report, place),
  ...orderFaults(report, place, report.kind === ORDER),
];

/** A date of a report and what is odd about it. */
export interface OddReported {
  readonly pointer: string;
  readonly oddity: Oddity;
}

/** The dates of a report without faults that are taken only once somebody says that they are right. */
export function oddDatesOf(report: EventReport, setting: DateSetting): readonly OddReported[] {
  const dates: readonly (readonly [string, CalendarDate | null, DateSort])[] = [
    ['/happenedOn', report.happenedOn, 'happened'],
    ...Object.entries(report.dates).map(([name, date]) => [pointerTo(name), date, 'set'] as const),
    ...report.services.flatMap(({ servedOn, servedUntil, receivedOn }, at) => [
      [`/services/${at}/servedOn`, servedOn, 'happened'] as const,
      [`/services/${at}/servedUntil`, servedUntil, 'happened'] as const,
      [`/services/${at}/receivedOn`, receivedOn, 'happened'] as const,
    ]),
    ...report.lines.map(({ on }, at) => [`/lines/${at}/on`, on, 'set'] as const),
  ];
  return dates.flatMap(([pointer, date, sort]) => {
    const oddity = date === null ? undefined : oddityOf(date, sort, setting);
    return oddity ? [{ pointer, oddity }] : [];
  });
}

const pointerTo = (name: string): string => `/dates/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const fault = (pointer: string, en: string, zh: string): ReportFault => ({ pointer, because: { en, zh } });

const lawEventOf = (report: EventReport, place: ReportPlace) =>
  lawEvents(place.forum).find((event) => event.id === report.kind);

function kindFaults(report: EventReport, place: ReportPlace): readonly ReportFault[] {
  if (report.kind === NOTE || report.kind === ORDER || lawEventOf(report, place)) return [];
  return [
    fault(
      '/kind',
      `"${report.kind}" is no event of ${place.forum}; choose one of its list or "note".`,
      `“${report.kind}”不是 ${place.forum} 程序的事件类型，请从列表中选择或使用“note”（备注）。`,
    ),
  ];
}

function timeFaults(report: EventReport): readonly ReportFault[] {
  if ((report.atTime === null) === (report.zone === null)) return [];
  return [
    fault(
      report.zone === null ? '/zone' : '/atTime',
      'A time needs its zone, and a zone its time.',
      '时间与时区须同时填写。',
    ),
  ];
}

function serviceFaults(report: EventReport, place: ReportPlace): readonly ReportFault[] {
  const event = lawEventOf(report, place);
  if (event !== undefined && !event.served && report.services.length > 0) {
    return [
      fault('/services', `"${event.name.en}" is not served on anyone.`, `“${event.name.zh}”不涉及送达。`),
    ];
  }
  return report.services.flatMap((service, at) => {
    const pointer = `/services/${at}`;
    const first = report.services.findIndex((other) => other.partyId === service.partyId);
    return [
      ...(place.partyIds.includes(service.partyId)
        ? []
        : [fault(`${pointer}/partyId`, 'No such party is in this case.', '本案中没有该当事人。')]),
      ...(first === at
        ? []
        : [
            fault(
              `${pointer}/partyId`,
              'This party is served twice; keep one.',
              '同一当事人重复，请保留一项。',
            ),
          ]),
      ...dayFaults(service, pointer),
    ];
  });
}

/** A service lies on one day, or between two, and arrives on none before. */
function dayFaults({ servedOn, servedUntil, receivedOn }: Service, pointer: string): readonly ReportFault[] {
  if (receivedOn !== null && receivedOn < servedOn) {
    return [
      fault(
        `${pointer}/receivedOn`,
        `Received on ${receivedOn}, before it was served on ${servedOn}.`,
        `收到日 ${receivedOn} 早于送达日 ${servedOn}。`,
      ),
    ];
  }
  if (servedUntil !== null && servedUntil <= servedOn) {
    return [
      fault(
        `${pointer}/servedUntil`,
        `Served on ${servedOn} at the earliest, so at the latest on a later day than ${servedUntil}; leave it out where the day is proved.`,
        `最早可能送达日为 ${servedOn}，最晚可能送达日须晚于该日，不得为 ${servedUntil}；日期已证明的，请勿填写。`,
      ),
    ];
  }
  if (servedUntil === null || receivedOn === null || servedUntil <= receivedOn) return [];
  return [
    fault(
      `${pointer}/servedUntil`,
      `Received on ${receivedOn}, so served by then: ${servedUntil} is too late.`,
      `${receivedOn} 已收到，送达不晚于该日；最晚可能送达日 ${servedUntil} 过晚。`,
    ),
  ];
}

function circumstanceFaults(report: EventReport, place: ReportPlace): readonly ReportFault[] {
  const event = lawEventOf(report, place);
  const known = event ? circumstancesOf(event) : [];
  return report.circumstances.flatMap((id, at) => {
    const circumstance = known.find((one) => one.id === id);
    if (circumstance === undefined) {
      return [
        fault(
          `/circumstances/${at}`,
          `"${id}" is no circumstance of this event.`,
          `“${id}”不是该事件的情形选项。`,
        ),
      ];
    }
    const rival = known.find(
      (one) =>
        one.question === circumstance.question &&
        report.circumstances.slice(0, at).includes(one.id) &&
        one.id !== id,
    );
    if (rival === undefined) return [];
    return [
      fault(
        `/circumstances/${at}`,
        `"${circumstance.name.en}" and "${rival.name.en}" cannot both hold.`,
        `“${circumstance.name.zh}”与“${rival.name.zh}”不能同时成立。`,
      ),
    ];
  });
}

function dateFaults(report: EventReport, place: ReportPlace): readonly ReportFault[] {
  const named = rulesTriggeredBy(place.forum, report.kind).flatMap((rule) =>
    (rule.dates ?? []).map((date) => date.name),
  );
  return Object.entries(report.dates).flatMap(([name, date]) => {
    const pointer = pointerTo(name);
    if (!named.includes(name)) {
      return [
        fault(pointer, `No rule of this event asks for "${name}".`, `该事件的规则不需要日期“${name}”。`),
      ];
    }
    if (isCalendarDate(date)) return [];
    return [fault(pointer, 'Not a real day, YYYY-MM-DD.', '必须是真实日期（YYYY-MM-DD）。')];
  });
}
