import type { Bilingual, CalendarDate, TimeOfDay, Zone } from '../../kernel/index.js';
import { lawEvents } from '../../law/index.js';
import type { ReportFault, ReportPlace } from './check-report.js';
import type { Ruling } from './deadline.js';
import type { DocketEvent, EventReport } from './event.js';
import { nameOfOrder, orderedCutoff } from './ordered-date.js';

/** One date that an order sets. */
interface DateOfOrder {
  /** The same through all corrections of the order. */
  readonly key: string;
  readonly on: CalendarDate;
  /** With `zone`, or null. */
  readonly atTime: TimeOfDay | null;
  readonly zone: Zone | null;
  /** Whose it is; null where it is everyone's. */
  readonly partyId: string | null;
}

/** The day of an event of the law that is to come, which starts what the law starts with it. */
export interface EventLine extends DateOfOrder {
  readonly sort: 'event';
  readonly event: string;
}

/** The date of a deadline that is there. */
export interface DeadlineLine extends DateOfOrder {
  readonly sort: 'deadline';
  readonly deadlineId: string;
}

/** A deadline of its own, of which no rule speaks. */
export interface PlainLine extends DateOfOrder {
  readonly sort: 'plain';
  readonly action: Bilingual;
}

/** One date that an order sets: of an event to come, of a deadline that is there, or of one of its own. */
export type OrderLine = EventLine | DeadlineLine | PlainLine;

const fault = (pointer: string, en: string, zh: string): ReportFault => ({ pointer, because: { en, zh } });

/** What must be changed in an order that sets dates, or in another event that names an authority or dates of an order. */
export function orderFaults(
  report: EventReport,
  place: ReportPlace,
  isOrder: boolean,
): readonly ReportFault[] {
  const { authority, lines } = report;
  if (!isOrder) {
    if (authority === null && lines.length === 0) return [];
    return [fault('/lines', 'Only an order that sets dates has these.', '仅“确定日期的命令”可填写此项。')];
  }
  return [
    ...((authority ?? '').trim() === ''
      ? [
          fault(
            '/authority',
            'Say what the order is called, such as "Order No. 4".',
            '请填写命令名称，例如“Order No. 4”。',
          ),
        ]
      : []),
    ...(lines.length === 0 ? [fault('/lines', 'Name at least one date.', '请至少列明一个日期。')] : []),
    ...lines.flatMap((line, at) => lineFaults(line, at, report, place)),
  ];
}

/** By what a line may stand in an order once. */
const subjectOf = (line: OrderLine): string =>
  line.sort === 'event' ? line.event : line.sort === 'deadline' ? line.deadlineId : line.key;

function lineFaults(
  line: OrderLine,
  at: number,
  { lines, happenedOn }: EventReport,
  place: ReportPlace,
): readonly ReportFault[] {
  const pointer = `/lines/${String(at)}`;
  const first = lines.findIndex((other) => subjectOf(other) === subjectOf(line));
  return [
    ...(first === at ? [] : [fault(pointer, 'This is set twice; keep one.', '同一事项重复，请保留一项。')]),
    ...((line.atTime === null) === (line.zone === null)
      ? []
      : [fault(`${pointer}/zone`, 'A time needs its zone, and a zone its time.', '时间与时区须同时填写。')]),
    ...(line.sort === 'event' ? eventFaults(line, pointer, happenedOn, place) : []),
    ...(line.sort === 'plain' && line.partyId !== null && !place.partyIds.includes(line.partyId)
      ? [fault(`${pointer}/partyId`, 'No such party is in this case.', '本案中没有该当事人。')]
      : []),
  ];
}

function eventFaults(
  line: EventLine,
  pointer: string,
  happenedOn: CalendarDate,
  place: ReportPlace,
): readonly ReportFault[] {
  const event = lawEvents(place.forum).find(({ id }) => id === line.event);
  if (event === undefined || event.served) {
    return [
      fault(
        `${pointer}/event`,
        `"${line.event}" is no event of ${place.forum} whose day an order sets.`,
        `“${line.event}”不是 ${place.forum} 程序中可由命令确定日期的事件。`,
      ),
    ];
  }
  if (line.on > happenedOn) return [];
  return [
    fault(
      `${pointer}/on`,
      `The order is of ${happenedOn}: it sets a later day than ${line.on}.`,
      `命令作出于 ${happenedOn}，所定日期应晚于 ${line.on}。`,
    ),
  ];
}

/** The deadlines an order sets of which no rule speaks, of the parties that have not left. */
export function rulingsOfOrder(order: DocketEvent, partyIds: readonly string[]): readonly Ruling[] {
  return order.lines.flatMap((line) =>
    line.sort === 'plain' && (line.partyId === null || partyIds.includes(line.partyId))
      ? [rulingOf(order, line)]
      : [],
  );
}

const party: Bilingual = { en: 'the party', zh: '当事人' };
const parties: Bilingual = { en: 'all parties', zh: '各方当事人' };

function rulingOf({ authority, happenedOn }: DocketEvent, line: PlainLine): Ruling {
  const by = nameOfOrder({ authority: authority ?? '', datedOn: happenedOn });
  return {
    ruleId: `order.${line.key}`,
    partyId: line.partyId,
    countedFrom: happenedOn,
    action: line.action,
    actor: line.partyId === null ? parties : party,
    owedBy: 'party',
    kind: 'deadline',
    risk: null,
    due: line.on,
    safe: null,
    cutoff: orderedCutoff({ date: line.on, atTime: line.atTime, zone: line.zone }, null),
    citation: authority ?? '',
    verified: true,
    steps: [{ date: line.on, say: { en: `Set by ${by.en}.`, zh: `由${by.zh}指定。` } }],
    warnings: [],
    pack: null,
  };
}
