import { isRefused, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { spoken } from '../../calendars/index.js';
import {
  dueOrSafe,
  type Computation,
  type ComputedDeadline,
  type ServiceFacts,
  type TriggerFacts,
} from './deadline.js';

/** The ways a copy may have been served where that is still to be proved. */
const methods = ['hand', 'electronic', 'mail', 'express'] as const;

/** Every way the facts may be: as stated, or each day and each method that is not excluded. */
export function possibleFacts(facts: TriggerFacts, isService: boolean): readonly TriggerFacts[] {
  const { dateUntil, ...certain } = facts;
  const days = dateUntil === undefined || dateUntil <= facts.date ? [facts.date] : [facts.date, dateUntil];
  const services =
    isService && facts.service?.method === 'unknown' ? possibleServices(facts.service) : [facts.service];
  return days.flatMap((date) => services.map((service) => ({ ...certain, date, service })));
}

function possibleServices(service: ServiceFacts): readonly ServiceFacts[] {
  const destinations =
    service.destination === undefined ? (['domestic', 'foreign'] as const) : [service.destination];
  return methods.flatMap((method) =>
    destinations.map((destination) => ({ ...service, method, destination })),
  );
}

/**
 * The latest of what the possible facts give, with the earliest as the safe day. What the law refuses for one of them is left
 * out; refused for all, the first reason is given.
 */
export function spanned(outcomes: readonly [Computation, ...Computation[]]): Computation {
  const dates = outcomes.flatMap((one) => (isRefused(one) ? [] : [one.computed]));
  const [latest] = dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  if (latest === undefined) return outcomes[0];

  const safe = dates.map(firstDay).sort()[0];
  if (safe === undefined || safe === lastDay(latest)) return { computed: latest };
  return {
    computed: { ...latest, safe, warnings: [unproved(safe, lastDay(latest)), ...latest.warnings] },
  };
}

const firstDay = (one: ComputedDeadline): CalendarDate => one.safe ?? dueOrSafe(one);
const lastDay = dueOrSafe;

function unproved(earliest: CalendarDate, latest: CalendarDate): Bilingual {
  const [from, to] = [spoken(earliest), spoken(latest)];
  return {
    en: `The day or the method of service is not proved: the period ends between ${from.en} and ${to.en}. Work to the earlier day, and prove the service.`,
    zh: `送达日期或方式尚未证明：期间在${from.zh}至${to.zh}之间届满。请以较早日期为准，并补证送达。`,
  };
}
