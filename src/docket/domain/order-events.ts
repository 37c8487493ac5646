import { isRefused } from '../../kernel/index.js';
import type { EventChange } from './docket-facts.js';
import {
  correctEvent,
  type DocketEvent,
  type EventReport,
  firstVersion,
  type Recorder,
  withdrawEvent,
} from './event.js';
import type { EventLine, OrderLine } from './order-lines.js';

/** The hour of an event; both null where none is known. */
type Hour = Pick<EventReport, 'atTime' | 'zone'>;

/** What is to be done to an event because of an order: its day is set, or what the order did to it is undone. */
export type EventStep =
  | {
      readonly sort: 'set';
      readonly line: EventLine;
      readonly event: DocketEvent | null;
      readonly hour: Hour;
    }
  | { readonly sort: 'undo'; readonly event: DocketEvent };

const isOfEvent = (line: DocketEvent['lines'][number]): line is EventLine => line.sort === 'event';

/**
 * What an order does to the events of its proceeding that stand. A line sets the day of the event of its kind that was to come, or
 * of a new one; what the order set and no longer names is undone. What somebody changed since the order said the same stays, and so
 * does what another order made of it since.
 */
export function planEvents(
  order: DocketEvent,
  earlier: DocketEvent | null,
  current: readonly DocketEvent[],
): readonly EventStep[] {
  const wanted = order.status === 'current' ? order.lines.filter(isOfEvent) : [];
  const own = current.filter(({ setBy }) => setBy === order.originId);
  const said = earlier?.lines.filter(isOfEvent) ?? [];
  const set = wanted.flatMap((line): EventStep[] => {
    const before = said.find(({ event }) => event === line.event);
    const theirs = own.find(({ kind }) => kind === line.event);
    if (theirs !== undefined) {
      const hour = hourOf(line, before, theirs);
      const isSet = theirs.happenedOn === line.on && isSameHour(theirs, hour);
      return isSet ? [] : [{ sort: 'set', line, event: theirs, hour }];
    }
    const coming =
      current.find(({ kind, happenedOn }) => kind === line.event && happenedOn > order.happenedOn) ?? null;
    const movedSince = before !== undefined && coming !== null && coming.setBy !== null;
    if (movedSince || (before !== undefined && isSameMoment(before, line))) return [];
    return [{ sort: 'set', line, event: coming, hour: hourOf(line, before, coming) }];
  });
  const gone = own.filter(({ kind }) => wanted.every(({ event }) => event !== kind));
  return [...set, ...gone.map((event): EventStep => ({ sort: 'undo', event }))];
}

const isSameHour = (one: Hour, other: Hour): boolean =>
  one.atTime === other.atTime && one.zone === other.zone;

/** Whether two lines set the same day and hour, whatever their order is called. */
export const isSameMoment = (one: OrderLine, other: OrderLine): boolean =>
  one.on === other.on && isSameHour(one, other);

/** The hour the order names, else the one the event has otherwise. */
function hourOf(line: EventLine, before: EventLine | undefined, event: DocketEvent | null): Hour {
  if (line.atTime !== null || event === null || (before !== undefined && before.atTime !== null))
    return { atTime: line.atTime, zone: line.zone };
  return { atTime: event.atTime, zone: event.zone };
}

/** What an order says now of an event of a kind; undefined where it no longer speaks of it. */
export const lineOfEvent = (order: DocketEvent, kind: string): EventLine | undefined =>
  order.lines.filter(isOfEvent).find(({ event }) => event === kind);

/** How an event becomes another one: the id of its next version, by whom, and why. */
interface Changing {
  readonly id: string;
  readonly by: Recorder;
  readonly reason: string;
}

/** An event before and after a step. */
export interface EventChanged {
  readonly change: EventChange;
  /** The version that stood before, as it is then; null where there was none. */
  readonly old: DocketEvent | null;
  readonly event: DocketEvent;
}

/** Does a step. `restored`: the version that is back where a step is undone; null where the order made the event. */
export function changeOfStep(
  step: EventStep,
  restored: DocketEvent | null,
  order: DocketEvent,
  changing: Changing,
): EventChanged {
  const { caseId, proceedingId, originId } = order;
  const { id, by, reason } = changing;
  if (step.sort === 'undo') {
    if (restored !== null) return correctedTo(step.event, restored, restored.setBy, changing);
    const outcome = withdrawEvent(step.event, reason, by);
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    return { change: 'withdrawn', old: null, event: outcome.state };
  }
  const { event: kind, on: happenedOn } = step.line;
  const { hour } = step;
  if (step.event !== null)
    return correctedTo(step.event, { ...step.event, ...hour, happenedOn }, originId, changing);
  const bare = {
    ...hour,
    note: null,
    circumstances: [],
    dates: {},
    services: [],
    lines: [],
  };
  const report = { ...bare, kind, happenedOn, evidence: order.evidence, authority: null };
  const first = firstVersion(report, { id, caseId, proceedingId }, by);
  return { change: 'recorded', old: null, event: { ...first, setBy: originId } };
}

/** An event as it is to be instead, with the order that sets its day. */
function correctedTo(
  before: DocketEvent,
  { kind, happenedOn, atTime, zone, note, evidence, circumstances, dates, ...rest }: EventReport,
  setBy: string | null,
  { id, by, reason }: Changing,
): EventChanged {
  const { services, authority, lines } = rest;
  const said = { kind, happenedOn, atTime, zone, note, evidence, circumstances, dates };
  const report = { ...said, services, authority, lines };
  const outcome = correctEvent(before, report, { id, reason, by, keepServices: [] });
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  const { old, corrected } = outcome.state;
  return { change: 'corrected', old, event: { ...corrected, setBy } };
}
