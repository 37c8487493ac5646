import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  type Life,
  obstacle,
  reasonWord,
  refuse,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';
import type { Destination, ServiceMethod } from '../../law/index.js';
import { leftBehind } from './carry-services.js';
import type { OrderLine } from './order-lines.js';

/** An event that no rule runs from: something worth writing down. */
export const NOTE = 'note';

/** How a note is called where events are named. */
export const noteName: Bilingual = { en: 'Note', zh: '备注' };

/** An order that sets dates, in any forum. */
export const ORDER = 'order_setting_dates';

/** How such an order is called where events are named. */
export const orderName: Bilingual = { en: 'Order setting dates', zh: '确定日期的命令' };

/** Where a version of an event stands. */
export type EventStatus = 'current' | 'replaced' | 'withdrawn';

/** What may be done to an event. */
export type EventAction = 'correct' | 'withdraw';

/** The words of the life of an event. */
interface EventTerms {
  readonly status: EventStatus;
  readonly action: EventAction;
  readonly hand: 'recorder';
  readonly word: 'reason';
  readonly thing: { readonly status: EventStatus };
  readonly around: { readonly hands: readonly 'recorder'[] };
}

/** The life of a version of an event: nothing is overwritten; a correction is a new version. */
export const eventLife: Life<EventTerms> = {
  of: 'event',
  noun: { en: 'event', zh: '事件' },
  statusOf: ({ status }) => status,
  statuses: {
    current: { en: 'current', zh: '有效' },
    replaced: { en: 'corrected', zh: '已更正' },
    withdrawn: { en: 'withdrawn', zh: '已撤销' },
  },
  moves: { current: { correct: 'replaced', withdraw: 'withdrawn' }, replaced: {}, withdrawn: {} },
  hands: { recorder: { en: 'the coordinator or outside counsel', zh: '联盟协调员或外部律师' } },
  words: reasonWord,
  instead: {
    withdrawn: refuse('event.already_withdrawn', 'This event was withdrawn already.', '该事件已撤销。'),
    replaced: refuse(
      'event.already_replaced',
      'This event was corrected already; correct its newest version.',
      '该事件已被更正，请更正其最新版本。',
    ),
  },
  acts: {
    correct: { name: { en: 'Correct', zh: '更正' }, hands: ['recorder'], needs: ['reason'] },
    withdraw: { name: { en: 'Withdraw', zh: '撤销' }, hands: ['recorder'], needs: ['reason'] },
  },
};

/** How an event reached one party. */
export interface Service {
  readonly partyId: string;
  readonly method: ServiceMethod;
  /** Where the copy went; null where unknown. */
  readonly destination: Destination | null;
  /** The day of mailing, handing over or sending; the first day it may have been, where `servedUntil` is said. */
  readonly servedOn: CalendarDate;
  /** The last day it may have been, later than `servedOn`; null where the day is proved. */
  readonly servedUntil: CalendarDate | null;
  readonly receivedOn: CalendarDate | null;
  /** The counsel or other person through whom it was served. */
  readonly through: string | null;
  readonly evidence: string | null;
}

/** What a person says happened. */
export interface EventReport {
  /** The id of an event of the forum's law, or `note`. */
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  /** With `zone`, or null. */
  readonly atTime: TimeOfDay | null;
  readonly zone: Zone | null;
  readonly note: string | null;
  readonly evidence: string | null;
  readonly circumstances: readonly string[];
  /** Further dates a rule takes into account, by name. */
  readonly dates: Readonly<Record<string, CalendarDate>>;
  /** At most one for each party. */
  readonly services: readonly Service[];
  /** Of an order that sets dates, what it is called; null of every other event. */
  readonly authority: string | null;
  /** Of an order that sets dates, each of them. */
  readonly lines: readonly OrderLine[];
  /** Odd dates of which whoever reports them says that they are right; not kept. */
  readonly acknowledged?: readonly string[];
}

/** What an event says besides its services: it is said to everyone served, and their dates come from it. */
const saidToAll = ({
  kind,
  happenedOn,
  atTime,
  zone,
  note,
  evidence,
  circumstances,
  dates,
  authority,
  lines,
}: EventReport): string =>
  JSON.stringify([
    kind,
    happenedOn,
    atTime,
    zone,
    note,
    evidence,
    [...circumstances].sort(),
    Object.entries(dates).sort(),
    authority,
    lines,
  ]);

/** Whether a report would have an event say something else to everyone served, not to those alone whose service it changes. */
export const changesForAll = (event: EventReport, report: EventReport): boolean =>
  saidToAll(event) !== saidToAll(report);

/** What a rule should have given and did not. */
export interface NotComputed {
  readonly ruleId: string;
  readonly action: Bilingual;
  readonly citation: string | null;
  readonly partyId: string | null;
  /** `law.…` where the law refused, `event.…` where the event lacks something. */
  readonly code: string;
  readonly because: Bilingual;
}

/** Something dated that happened in a proceeding, in one version. */
export interface DocketEvent extends Omit<EventReport, 'acknowledged'> {
  readonly id: string;
  /** The first version; its own id there. */
  readonly originId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly status: EventStatus;
  /** The first version of the order that set its day; null where somebody recorded it. */
  readonly setBy: string | null;
  readonly notComputed: readonly NotComputed[];
  /** Null: the system. */
  readonly recordedBy: string | null;
  readonly recordedAt: Instant;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  /** What was wrong with the version before. */
  readonly correctionReason: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
}

/** Who changes an event, and when. */
export interface Recorder {
  /** Null: the system. */
  readonly personId: string | null;
  readonly now: Instant;
}

/** The old version and the new one. */
export interface Correction {
  readonly old: DocketEvent;
  readonly corrected: DocketEvent;
}

/** The first version of an event. */
export const firstVersion = (
  { acknowledged: _, ...report }: EventReport,
  place: { readonly id: string; readonly caseId: string; readonly proceedingId: string },
  by: Recorder,
): DocketEvent => ({
  ...report,
  id: place.id,
  originId: place.id,
  caseId: place.caseId,
  proceedingId: place.proceedingId,
  status: 'current',
  setBy: null,
  notComputed: [],
  recordedBy: by.personId,
  recordedAt: by.now,
  replaces: null,
  replacedBy: null,
  correctionReason: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
});

/** Who may record at all is asked at the door. */
const asRecorder = { hands: ['recorder'] } as const;

/** How a version of an event becomes another one. */
export interface CorrectionWanted {
  readonly id: string;
  readonly reason: string;
  readonly by: Recorder;
  /** The parties whose services keep the old day of the event on purpose, where its day becomes another one. */
  readonly keepServices: readonly string[];
}

/**
 * A new version `id` takes the place of the old one, which is kept. Refused with `event.already_replaced`,
 * `event.already_withdrawn` and `event.service_left_behind`.
 */
export function correctEvent(
  event: DocketEvent,
  report: EventReport,
  change: CorrectionWanted,
): Decision<Correction, never> {
  const refusal =
    obstacle(eventLife, 'correct', event, asRecorder) ?? leftBehind(event, report, change.keepServices);
  if (refusal) return { refusal };
  const { caseId, proceedingId } = event;
  const first = firstVersion(report, { id: change.id, caseId, proceedingId }, change.by);
  const corrected = {
    ...first,
    originId: event.originId,
    setBy: isSetStill(event, report) ? event.setBy : null,
    replaces: event.id,
    correctionReason: change.reason,
  };
  return grant({ old: { ...event, status: 'replaced', replacedBy: change.id }, corrected });
}

/** Whether an event is still what an order set: who says more of it changes neither its day nor an hour it has. */
const isSetStill = (event: DocketEvent, { kind, happenedOn, atTime, zone }: EventReport): boolean =>
  kind === event.kind &&
  happenedOn === event.happenedOn &&
  (event.atTime === null || (atTime === event.atTime && zone === event.zone));

/** It did not happen, or not here. It stays in the docket with the reason. Refused as a correction is. */
export function withdrawEvent(
  event: DocketEvent,
  reason: string,
  by: Recorder,
): Decision<DocketEvent, never> {
  const refusal = obstacle(eventLife, 'withdraw', event, asRecorder);
  if (refusal) return { refusal };
  return grant({
    ...event,
    status: 'withdrawn',
    withdrawnAt: by.now,
    withdrawnBy: by.personId,
    withdrawnReason: reason,
  });
}
