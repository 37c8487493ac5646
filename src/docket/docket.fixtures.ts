import { calendarDate, type Instant } from '../kernel/index.js';
import { type Deadline, keptDateOf, type Ruling } from './domain/deadline.js';
import type { NewOrder } from './domain/decide-order.js';
import type { DocketEvent, EventReport, Service } from './domain/event.js';
import type { DeadlineAround } from './domain/deadline-life.js';

/** 1 April 2026, nine in the morning in Beijing. */
export const aMoment = '2026-04-01T01:00:00.000Z' as Instant;

/** An answer to a complaint, due on 13 April 2026, of party `acme`. */
export const aRuling = (over: Partial<Ruling> = {}): Ruling => ({
  ruleId: 'itc.response_to_complaint',
  partyId: 'acme',
  countedFrom: calendarDate('2026-03-20'),
  action: { en: 'Answer the complaint', zh: '答复起诉状' },
  actor: { en: 'each respondent', zh: '各被申请人' },
  owedBy: 'party',
  kind: 'deadline',
  risk: { en: 'default', zh: '缺席裁决' },
  due: calendarDate('2026-04-13'),
  safe: null,
  cutoff: null,
  citation: '19 CFR 210.13(a)',
  verified: true,
  steps: [{ date: calendarDate('2026-04-13'), say: { en: 'Due', zh: '届满' } }],
  warnings: [],
  pack: { id: 'us-itc', version: '2026.1' },
  ...over,
});

/** A proposed deadline, recorded by `recorder`. */
export const aDeadline = (over: Partial<Deadline> = {}): Deadline => ({
  ...aRuling(),
  id: 'deadline-1',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  originId: 'event-1',
  eventId: 'event-1',
  status: 'proposed',
  recordedBy: 'recorder',
  turnedBy: null,
  confirmedBy: null,
  confirmedAt: null,
  met: null,
  ordered: null,
  computed: null,
  successor: null,
  closedReason: null,
  moveCount: 0,
  version: 1,
  ...over,
});

/** Order No. 4 of 30 March 2026 sets 20 April 2026. */
export const anOrder = (over: Partial<NewOrder> = {}): NewOrder => ({
  id: 'order-4',
  date: calendarDate('2026-04-20'),
  atTime: null,
  zone: null,
  how: 'order',
  authority: 'Order No. 4',
  datedOn: calendarDate('2026-03-30'),
  evidence: 'EDIS 800004',
  documentIds: [],
  note: null,
  ...over,
});

/** A deadline whose date Order No. 4 set; the law gives 13 April. */
export const anOrderedDeadline = (over: Partial<Deadline> = {}): Deadline => {
  const { id, how, authority, datedOn, date } = anOrder();
  const plain = aDeadline();
  return {
    ...plain,
    due: date,
    ordered: { id, how, authority, datedOn },
    computed: keptDateOf(plain),
    ...over,
  };
};

/** Someone who may do everything, and is not who recorded the event. */
export const someone = (over: Partial<DeadlineAround> = {}): DeadlineAround => ({
  personId: 'second-person',
  hands: ['confirms', 'meets', 'records'],
  concern: 'whole',
  today: calendarDate('2026-04-01'),
  now: aMoment,
  ...over,
});

/** Service on a party by express abroad on 20 March 2026. */
export const aService = (over: Partial<Service> = {}): Service => ({
  partyId: 'acme',
  method: 'express',
  destination: 'foreign',
  servedOn: calendarDate('2026-03-20'),
  servedUntil: null,
  receivedOn: null,
  through: null,
  evidence: null,
  ...over,
});

/** The Commission served complaint and notice on 20 March 2026. */
export const aReport = (over: Partial<EventReport> = {}): EventReport => ({
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: calendarDate('2026-03-20'),
  atTime: null,
  zone: null,
  note: null,
  evidence: null,
  circumstances: [],
  dates: {},
  services: [aService()],
  authority: null,
  lines: [],
  ...over,
});

/** The first, current version of an event. */
export const anEvent = (over: Partial<DocketEvent> = {}): DocketEvent => ({
  ...aReport(),
  id: 'event-1',
  originId: 'event-1',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  status: 'current',
  setBy: null,
  notComputed: [],
  recordedBy: 'recorder',
  recordedAt: aMoment,
  replaces: null,
  replacedBy: null,
  correctionReason: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
  ...over,
});
