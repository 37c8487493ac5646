import process from 'node:process';
import {
  type Candidate,
  findConflicts,
  type Firms,
  type Matter,
  prepareCandidate,
  prepareMatter,
  prepareWorld,
  screen,
} from '../../src/conflicts/index.js';
import { compareNames, nameKeys } from '../../src/firms/index.js';
import { addDays, type CalendarDate, calendarDate } from '../../src/kernel/index.js';
import { report } from '../figures.js';

/** Nightly, every expert is held against every open matter. */
const counts = { candidates: 500, matters: 200, firms: 1_500 };
/** Pairs that are asked one by one as well: each makes all firms ready for itself. */
const sample = 20;
const mostSeconds = 60;

const on = calendarDate('2026-11-21');
const [starts, vowels, ends] = [[...'bdfghklmnprstvwz'], [...'aeiou'], ['n', 'r', 'l', 's', 'x', '']];
const han = [...'明泉蓝天虚晨海燕星河光宇博远恒盛启瑞泰和安达'];
const trades = [
  'Lighting Co., Ltd.',
  'Semiconductors GmbH',
  'Optoelectronics Inc.',
  'Holding',
  'Display K.K.',
];

/** The same numbers in every run. */
let state = 42;
function below(most: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
}
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const dayBefore = (days: number): CalendarDate => addDays(on, -below(days));

const word = (): string => several(3, () => `${oneOf(starts)}${oneOf(vowels)}${oneOf(ends)}`).join('');
const latinName = (): string => `${word()} ${oneOf(trades)}`;
const hanName = (): string => `${several(3, () => oneOf(han)).join('')}光电有限公司`;
const id = (): string => `f${String(below(counts.firms))}`;
const told = (): string => oneOf([id, id, latinName, hanName])();
const classes = (): string[] => several(2, () => oneOf(['H01L33', 'H01L27', 'F21V7', 'H05B45', 'G02F1']));

const firms: Firms = {
  on,
  firms: Array.from({ length: counts.firms }, (_, at) => ({
    id: `f${String(at)}`,
    names: [latinName(), hanName()],
  })),
  ties: several(counts.firms, () => ({
    child: id(),
    parent: id(),
    percent: oneOf([100, 60, 51, 30, 10]),
    from: dayBefore(4_000),
  })),
};
const matters: readonly Matter[] = Array.from({ length: counts.matters }, (_, at) => ({
  id: `m${String(at)}`,
  adverse: several(3, id),
  ours: [id()],
  coMembers: several(6, id),
  lookBackYears: 5,
  classes: classes(),
  position: oneOf(['claimant', 'respondent'] as const),
  asserted: several(4, () => `US${String(7_000_000 + below(5_000))}`),
}));
const candidates: readonly Candidate[] = several(counts.candidates, () => ({
  names: [`${word()} ${word()}`, `${oneOf(han)}${oneOf(han)}${oneOf(han)}`],
  affiliations: several(8, () => ({
    firm: told(),
    role: oneOf(['employee', 'consultant', 'equity', 'academic sponsor']),
    from: dayBefore(5_000),
    ...(below(2) === 0 && { to: dayBefore(3_000) }),
    ...(below(4) === 0 && { percent: below(300) / 100 }),
  })),
  testimony: several(10, () => ({ for: told(), on: dayBefore(4_000), classes: classes() })),
  ndas: several(3, () => ({ with: told(), until: addDays(on, below(900) - 300), classes: classes() })),
  inventorOf: several(5, () => `US${String(7_000_000 + below(5_000))}`),
  engagements: several(2, () => ({ for: [id()], against: [id()], from: dayBefore(900), classes: classes() })),
}));

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

const begun = performance.now();
const world = prepareWorld(firms, { compare: compareNames, keys: nameKeys });
const ready = candidates.map((candidate) => prepareCandidate(world, candidate));
const prepared = matters.map((matter) => prepareMatter(world, matter));
const preparing = secondsSince(begun);
let hits = 0;
for (const matter of prepared) for (const candidate of ready) hits += screen(matter, candidate).hits.length;
const seconds = secondsSince(begun);

const alone = performance.now();
for (let at = 0; at < sample; at += 1) {
  const [matter, candidate] = [matters[at], candidates[at]];
  if (matter === undefined || candidate === undefined) throw new Error('There are fewer than the sample');
  findConflicts({ ...firms, ...matter, candidate }, { compare: compareNames, keys: nameKeys });
}
const pairs = counts.candidates * counts.matters;
const each = secondsSince(alone) / sample;

process.stdout.write(
  report([
    {
      name: `${String(counts.candidates)} experts × ${String(counts.matters)} matters, one core`,
      values: {
        seconds,
        'to make ready': preparing,
        'µs a pair': ((seconds - preparing) * 1_000_000) / pairs,
        hits,
        'x one by one': (each * pairs) / seconds,
      },
      target: `≤ ${String(mostSeconds)} s`,
      reached: seconds <= mostSeconds,
    },
  ]),
);
