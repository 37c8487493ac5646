import fc from 'fast-check';
import { addDays, addYears, type CalendarDate, calendarDate } from '../../kernel/index.js';
import type { Affiliation } from './affiliation.js';
import type { Candidate } from './candidate.js';
import { type Matter, positions, seats } from './matter.js';
import type { Firms } from './world.js';

/** Names that are alike within a row and with no other row. */
export const alikeNames: readonly (readonly string[])[] = [
  ['Brightwell Inc.', 'BRIGHTWELL Lighting Co., Ltd.', 'Brightwell'],
  ['Tarn Holding', 'Tarn Holdings Ltd.'],
  ['明泉照明', '明泉光电有限公司'],
  ['Lantian Lighting Co.', '蓝天照明'],
  ['虚晨照明', 'Guangdong Xuchen Lighting'],
  ['Ostrava Semiconductors GmbH', 'Ostrava Semiconductors AG'],
];

/** What roles are, told one by one. */
export const roles = {
  employee: 'employment',
  director: 'directorship',
  董事: 'directorship',
  consultant: 'engagement',
  'retained expert': 'engagement',
  equity: 'equity',
  股东: 'equity',
  spouse: 'family',
  'academic sponsor': 'academic',
  'standards body colleague': 'standards',
  friend: 'other_tie',
} as const;

/** Firms of a day, matters and candidates. */
export interface AWorld {
  readonly firms: Firms;
  readonly matters: readonly Matter[];
  readonly candidates: readonly Candidate[];
}

const count = 9;
const id = fc.nat({ max: count - 1 }).map((place) => `f${String(place)}`);
const name = fc.constantFrom(...alikeNames.flat());
const told = fc.oneof({ weight: 4, arbitrary: id }, { weight: 1, arbitrary: name });
const classes = fc.uniqueArray(
  fc.constantFrom('H01L33', 'H01L 33/50', 'H01L', 'H01L27', 'F21V', 'f21v7/04'),
  {
    maxLength: 2,
  },
);
const patents = fc.uniqueArray(fc.constantFrom('US7979174', 'US8000001', 'CN104123456', 'EP1234567'), {
  maxLength: 2,
});
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const some = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most });

/** Days about which something turns: today, the end of what is looked back, and far from both. */
const daysAbout = (on: CalendarDate, lookBackYears: number): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(
      fc.constantFrom(on, addYears(on, -lookBackYears), addYears(on, -2), addYears(on, -9)),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([day, days]) => addDays(day, days));

const firmsOn = (on: CalendarDate, day: fc.Arbitrary<CalendarDate>): fc.Arbitrary<Firms> => {
  const tie = fc.record({
    child: id,
    parent: id,
    percent: fc.constantFrom(100, 60, 51, 50.000001, 50, 30, 25.5, 20, 1),
    from: fc.oneof({ weight: 2, arbitrary: fc.constant(addYears(on, -3)) }, day),
    to: fc.option(day, { nil: undefined, freq: 3 }),
  });
  const named = fc.array(some(name, 2), { minLength: count, maxLength: count });
  return fc
    .record({ names: named, ties: fc.array(tie, { maxLength: 14, size: 'max' }) })
    .map(({ names, ties }) => ({
      on,
      firms: names.map((own, place) => ({ id: `f${String(place)}`, names: own })),
      ties,
    }));
};

const matterOf = (lookBackYears: number): fc.Arbitrary<Matter> =>
  fc.record({
    id: fc.constantFrom('m1', 'm2'),
    seeks: maybe(fc.constantFrom(...seats)),
    adverse: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    ours: maybe(fc.uniqueArray(id, { maxLength: 1 })),
    coMembers: maybe(fc.uniqueArray(id, { maxLength: 3 })),
    lookBackYears: fc.constant(lookBackYears),
    classes,
    position: maybe(fc.constantFrom(...positions)),
    asserted: maybe(patents),
  });

const affiliation = (day: fc.Arbitrary<CalendarDate>): fc.Arbitrary<Affiliation> =>
  fc.record({
    firm: told,
    role: fc.constantFrom(...Object.keys(roles)),
    from: day,
    to: maybe(day),
    percent: maybe(fc.constantFrom(0, 0.1, 0.2, 0.4, 0.6, 0.7, 0.999999, 1, 1.2)),
    classes: maybe(classes),
  });

const candidateOf = (day: fc.Arbitrary<CalendarDate>): fc.Arbitrary<Candidate> => {
  const taken = { for: some(id, 2), against: some(id, 2) };
  return fc.record({
    names: some(fc.oneof(name, fc.constant('Zhang Wei')), 2),
    affiliations: fc.array(affiliation(day), { minLength: 2, maxLength: 8, size: 'max' }),
    testimony: some(
      fc.record({ for: told, on: day, classes, position: maybe(fc.constantFrom(...positions)) }),
      2,
    ),
    ndas: some(fc.record({ with: told, from: maybe(day), until: maybe(day), classes }), 2),
    inventorOf: patents,
    engagements: maybe(some(fc.record({ ...taken, from: day, to: maybe(day), classes }), 2)),
    confided: maybe(some(fc.record({ ...taken, on: day }), 1)),
    seats: maybe(
      some(fc.record({ matter: fc.constantFrom('m1', 'm2'), seat: fc.constantFrom(...seats), from: day }), 1),
    ),
  });
};

/** Worlds of nine firms, in which names are shared, groups meet and days are those about which something turns. */
export const worlds: fc.Arbitrary<AWorld> = fc
  .tuple(fc.constantFrom('2026-11-21', '2024-02-29', '2025-03-01'), fc.nat({ max: 6 }))
  .chain(([day, lookBackYears]) => {
    const on = calendarDate(day);
    const days = daysAbout(on, lookBackYears);
    return fc.record({
      firms: firmsOn(on, days),
      matters: fc.array(matterOf(lookBackYears), { minLength: 1, maxLength: 2 }),
      candidates: fc.array(candidateOf(days), { minLength: 1, maxLength: 2 }),
    });
  });
