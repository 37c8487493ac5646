import { type Bilingual, type CalendarDate, isRefused } from '../../../kernel/index.js';
import { spoken } from '../../../calendars/index.js';
import {
  type Consequence,
  consequencesOf,
  type DeadlineRule,
  findRule,
  type LawEvent,
  lawEvents,
  rulesTriggeredBy,
} from '../../../law/index.js';
import type { Ruling } from '../deadline.js';
import { type Compute, type ProceedingFacts, refused, rulingOf } from '../derive.js';
import type { DocketEvent, NotComputed } from '../event.js';
import { assumedOf, circumstancesAfter, earliest } from './assumptions.js';

/** How many acts may be supposed one upon another. No chain of the law held is longer. */
export const stepsAtMost = 8;

/** An open deadline whose act would be an event, with the event it runs from as far as that may be known. */
export interface Seed extends Pick<Ruling, 'ruleId' | 'due'> {
  readonly deadlineId: string;
  readonly from: Pick<DocketEvent, 'circumstances' | 'dates'> | null;
}

/** A proceeding as far as it is known to whoever looks ahead. */
export interface Known {
  readonly proceeding: Pick<ProceedingFacts, 'forum' | 'calendar' | 'institutedOn'>;
  readonly seeds: readonly Seed[];
  /** The events recorded in it, those whose day is still to come as well. */
  readonly events: readonly Pick<DocketEvent, 'kind' | 'happenedOn'>[];
  readonly today: CalendarDate;
}

/** A date that would follow from a supposed event. It is no deadline: nobody keeps it, and nothing reminds of it. */
export interface AheadDate extends Ruling {
  /** What is supposed of service and of the parties, where the date hangs on it: what gives the earliest day. */
  readonly assuming: Bilingual | null;
}

/** An event that is supposed, and what would follow from it. */
export interface Supposed {
  readonly event: string;
  readonly name: Bilingual;
  readonly on: CalendarDate;
  /** On what it is supposed. */
  readonly supposing: Bilingual;
  /** The deadline of the docket it begins with; null where it is supposed on another supposed event. */
  readonly deadlineId: string | null;
  /** How many acts are supposed one upon another, from 1. */
  readonly step: number;
  readonly dates: readonly AheadDate[];
  readonly notComputed: readonly NotComputed[];
}

/** What is supposed on the way to an event, besides it. */
interface Way {
  readonly step: number;
  readonly circumstances: readonly string[];
  readonly dates: DocketEvent['dates'];
  readonly institutedOn: CalendarDate | null;
}

/** That an act is done on its last day and is an event. */
interface Supposition extends Way, Pick<Supposed, 'deadlineId' | 'on' | 'supposing'> {
  readonly event: LawEvent;
}

/** The investigation begins with this event: by its day goes which version of a rule holds. */
const institution = 'institution_fr_publication';

/**
 * What would follow if what is open were done on its last day: event by event, the earliest first, each supposed once and none that is recorded.
 * It ends, since the law of a forum knows so many events. What the law refuses is told as not computed.
 */
export function lookAhead(known: Known, compute: Compute): readonly Supposed[] {
  const { proceeding, seeds, events } = known;
  const days = new Map(events.map(({ kind, happenedOn }) => [kind, happenedOn]));
  const found: Supposed[] = [];
  let open: readonly Supposition[] = seeds.flatMap((seed) => {
    const { circumstances = [], dates = {} } = seed.from ?? {};
    const way = { step: 1, circumstances, dates, institutedOn: proceeding.institutedOn };
    return suppositionsOf(known, seed, way);
  });
  while (open.length > 0) {
    const [next, ...rest] = open.toSorted(earlierFirst);
    open = rest;
    if (next === undefined || days.has(next.event.id)) continue;
    days.set(next.event.id, next.on);
    const here = {
      ...next,
      institutedOn: next.institutedOn ?? (next.event.id === institution ? next.on : null),
    };
    const supposed = followed(here, proceeding, days, compute);
    found.push(supposed);
    if (next.step === stepsAtMost) continue;
    const further = { ...here, step: next.step + 1 };
    open = [...rest, ...supposed.dates.flatMap((date) => suppositionsOf(known, date, further))];
  }
  return found.sort(asRead);
}

const earlierFirst = (a: Supposition, b: Supposition): number =>
  a.on.localeCompare(b.on) || a.step - b.step || a.event.id.localeCompare(b.event.id);

const asRead = (a: Supposed, b: Supposed): number =>
  a.on.localeCompare(b.on) || a.step - b.step || a.event.localeCompare(b.event);

/** The events that the act of a rule would be, done on its last day. */
function suppositionsOf(
  { proceeding: { forum }, today }: Known,
  { ruleId, due: on, deadlineId }: Pick<Ruling, 'ruleId' | 'due'> & { readonly deadlineId?: string },
  way: Way,
): readonly Supposition[] {
  const rule = findRule(ruleId);
  if (rule === undefined) return [];
  return consequencesOf(rule).flatMap((consequence) => {
    const event = lawEvents(forum).find(({ id }) => id === consequence.event);
    if (event === undefined) return [];
    const circumstances = circumstancesAfter(forum, way.circumstances, consequence);
    const supposing = said(rule, on, consequence, today);
    return [{ ...way, event, on, deadlineId: deadlineId ?? null, circumstances, supposing }];
  });
}

function said(
  { action }: DeadlineRule,
  on: CalendarDate,
  { supposing }: Consequence,
  today: CalendarDate,
): Bilingual {
  const at = spoken(on);
  const past = on < today ? { en: ' (it has passed)', zh: '（已过）' } : { en: '', zh: '' };
  const more = supposing ? { en: `, and ${supposing.en}`, zh: `，且${supposing.zh}` } : { en: '', zh: '' };
  return {
    en: `Supposing, on its last day, ${at.en}${past.en}: ${action.en}${more.en}.`,
    zh: `假定于最后一日${at.zh}${past.zh}：${action.zh}${more.zh}。`,
  };
}

/** What would follow from a supposed event, by the day to keep. */
function followed(
  { event, on, supposing, deadlineId, ...way }: Supposition,
  { forum, calendar }: Known['proceeding'],
  days: ReadonlyMap<string, CalendarDate>,
  compute: Compute,
): Supposed {
  const circumstances = way.circumstances.filter((one) => event.circumstances.includes(one));
  const dates: AheadDate[] = [];
  const notComputed: NotComputed[] = [];
  for (const rule of rulesTriggeredBy(forum, event.id, circumstances)) {
    const facts = {
      event: event.id,
      date: on,
      calendar: calendar ?? undefined,
      institutedOn: way.institutedOn ?? undefined,
      dates: { ...way.dates, ...daysAsked(rule, days) },
      circumstances,
    };
    const assumed = assumedOf(rule, event, circumstances);
    const outcome = earliest(
      assumed.map(({ service, say }) => ({
        say,
        outcome: compute(rule.id, { ...facts, ...(service && { service }) }),
      })),
    );
    if (isRefused(outcome)) notComputed.push(refused(rule, { party: null }, outcome.refusal));
    else dates.push({ ...rulingOf(outcome.computed, rule, { party: null }, on), assuming: outcome.say });
  }
  dates.sort((a, b) => a.due.localeCompare(b.due) || a.ruleId.localeCompare(b.ruleId));
  return { event: event.id, name: event.name, on, supposing, deadlineId, step: way.step, dates, notComputed };
}

/** Of the further dates a rule takes into account, those that are the day of a known or supposed event. */
const daysAsked = (rule: DeadlineRule, days: ReadonlyMap<string, CalendarDate>): DocketEvent['dates'] =>
  Object.fromEntries(
    (rule.dates ?? []).flatMap(({ name }) => {
      const day = days.get(name);
      return day === undefined ? [] : [[name, day]];
    }),
  );
