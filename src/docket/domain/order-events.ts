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
import type { EventLine } from './order-lines.js';

/** What is to be done to an event because of an order: its day is set, or what the order did to it is undone. */
export type EventStep =
  | { readonly sort: 'set'; readonly line: EventLine; readonly event: DocketEvent | null }
  | { readonly sort: 'undo'; readonly event: DocketEvent };

const isOfEvent = (line: DocketEvent['lines'][number]): line is EventLine => line.sort === 'event';

/**
 * What an order does to the events of its proceeding that stand. A line sets the day of the event of its kind that was to come, or
 * of a new one; what the order set and no longer names is undone. What somebody changed since the order said the same stays.
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
    const theirs = own.find(({ kind }) => kind === line.event);
    if (theirs !== undefined)
      return theirs.happenedOn === line.on ? [] : [{ sort: 'set', line, event: theirs }];
    if (said.some(({ event, on }) => event === line.event && on === line.on)) return [];
    const coming = current.find(
      ({ kind, happenedOn }) => kind === line.event && happenedOn > order.happenedOn,
    );
    return [{ sort: 'set', line, event: coming ?? null }];
  });
  const gone = own.filter(({ kind }) => wanted.every(({ event }) => event !== kind));
  return [...set, ...gone.map((event): EventStep => ({ sort: 'undo', event }))];
}

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
  if (step.event !== null) return correctedTo(step.event, { ...step.event, happenedOn }, originId, changing);
  const bare = {
    atTime: null,
    zone: null,
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
