import fc from 'fast-check';
import { addDays, calendarDate, isRefused, type CalendarDate } from '../../../kernel/index.js';
import { calendarNamed, isBusinessDay } from '../../../calendars/index.js';
import { computeDeadline } from '../compute-deadline.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import { packOf } from '../packs.js';
import { isFixed, type Fixed } from '../../law.fixtures.js';
import type { ItcRule } from './itc-rule.js';

const rules = packOf('us-itc')!.rules as readonly ItcRule[];
const calendars = ['us-itc', 'us-itc + closures'] as const;
const epoch = calendarDate('2019-06-03');

const aDate = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays(epoch, days));
const aRule = fc.constantFrom(...rules);
const aService = fc.constantFrom<ServiceFacts>(
  { method: 'hand' },
  { method: 'electronic' },
  { method: 'express', destination: 'us' },
  { method: 'mail', destination: 'us' },
  { method: 'express', destination: 'foreign' },
  { method: 'mail', destination: 'foreign' },
);
const facts: fc.Arbitrary<TriggerFacts> = fc.record({
  date: aDate,
  service: aService,
  institutedOn: fc.option(aDate, { nil: undefined }),
  calendar: fc.constantFrom(...calendars),
});

/** Runs a law on every date that is given; what is refused gives none. */
const holds = (law: (one: Fixed, rule: ItcRule, asked: TriggerFacts) => boolean): void => {
  fc.assert(
    fc.property(aRule, facts, (rule, asked) => {
      const outcome = computeDeadline(rule.id, asked);
      return isRefused(outcome) || (isFixed(outcome.computed) && law(outcome.computed, rule, asked));
    }),
    { numRuns: 1500 },
  );
};

const businessDay = (date: CalendarDate, calendar: string): boolean =>
  isBusinessDay(calendarNamed(calendar)!, date);

describe('every date', () => {
  it('that moves off a weekend or holiday is a business day', () => {
    holds(({ due }, rule) => rule.roll === 'none' || businessDay(due, 'us-itc'));
  });

  it('on which something is to be filed is no day of a closure the calendar names', () => {
    holds(
      ({ due }, rule, { calendar }) =>
        rule.roll === 'none' || rule.performance !== 'filed' || businessDay(due, calendar!),
    );
  });

  it('lies after the event it runs from, or before the event it leads up to; where there is no period, on its day', () => {
    holds(({ due }, { direction, offset }, { date }) =>
      offset.value === 0 ? due === date : direction === 'after' ? due > date : due < date,
    );
  });

  it('has a working that begins with the event, ends with the due date and speaks both languages', () => {
    holds(
      ({ due, steps }, _, { date }) =>
        steps[0]?.date === date &&
        steps.at(-1)?.date === due &&
        steps.every(({ say }) => say.en.length > 0 && say.zh.length > 0),
    );
  });

  it('has a safe date that is an earlier business day, or none', () => {
    holds(
      ({ due, safe }, { direction }, { date }) =>
        safe === undefined ||
        (safe < due && (direction === 'before' || safe > date) && businessDay(safe, 'us-itc')),
    );
  });

  it('comes out the same however often it is asked', () => {
    fc.assert(
      fc.property(aRule, facts, (rule, asked) => {
        const [first, again] = [computeDeadline(rule.id, asked), computeDeadline(rule.id, asked)];
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
      }),
      { numRuns: 100 },
    );
  });

  it('closes at an hour only where a party files', () => {
    holds(
      ({ cutoff }, rule) => cutoff?.time !== '17:15' || (rule.owedBy === 'party' && rule.kind === 'deadline'),
    );
  });
});

describe('service', () => {
  const [expressUs, expressAbroad, mailUs, mailAbroad]: readonly ServiceFacts[] = [
    { method: 'express', destination: 'us' },
    { method: 'express', destination: 'foreign' },
    { method: 'mail', destination: 'us' },
    { method: 'mail', destination: 'foreign' },
  ];
  const servedByParty = new Set(
    packOf('us-itc')!
      .events.filter((one) => one.servedBy === 'party')
      .map(({ id }) => id),
  );
  /** By how much each adds; express delivery by a party adds nothing. */
  const slower = ({ trigger }: ItcRule): readonly (ServiceFacts | undefined)[] =>
    servedByParty.has(trigger)
      ? [{ method: 'electronic' }, expressUs, expressAbroad, mailUs, mailAbroad]
      : [{ method: 'electronic' }, expressUs, mailUs, expressAbroad, mailAbroad];

  it('that adds more days never makes a date earlier', () => {
    fc.assert(
      fc.property(aRule, aDate, (rule, date) => {
        const dues = slower(rule).map((service) => computeDeadline(rule.id, { date, service }));
        const given = dues.flatMap((one) => (isRefused(one) ? [] : [one.computed.due]));
        expect(given).toEqual(given.toSorted());
      }),
    );
  });
});

describe('a later event', () => {
  // An initial determination of a Friday is measured from the next business day: one of the Saturday may be due before it.
  const monotone = fc.constantFrom(...rules.filter(({ counting }) => counting !== 'itc_210_66'));
  const dueFrom = (rule: ItcRule, asked: TriggerFacts): CalendarDate | undefined => {
    const outcome = computeDeadline(rule.id, asked);
    return isRefused(outcome) ? undefined : outcome.computed.due;
  };

  it('never brings an earlier date', () => {
    fc.assert(
      fc.property(monotone, facts, aDate, (rule, asked, institutedOn) => {
        // Of one investigation, for the day of its institution decides between the versions of a rule.
        const one = { ...asked, institutedOn };
        const [first, second] = [dueFrom(rule, one), dueFrom(rule, { ...one, date: addDays(one.date, 1) })];
        return first === undefined || second === undefined || first <= second;
      }),
      { numRuns: 500 },
    );
  });
});
