import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  type Currency,
  type Fraction,
  fraction,
  fractionText,
  type Money,
} from '../../kernel/index.js';
import { byTerm, rank, type Term, usualWeights } from './match.js';
import { awayWithin, type MatchKnown, type MatchWish, type Span, workedTerms } from './match-terms.js';

const span = (from: string, until: string): Span => ({
  from: calendarDate(from),
  until: calendarDate(until),
});
const usd = (major: number): Money => ({ minor: BigInt(major) * 100n, currency: 'USD' as Currency });

const wish = (over: Partial<MatchWish> = {}): MatchWish => ({
  classes: ['H01L33/00', 'F21V7'],
  jurisdictions: ['US', 'DE', 'CN'],
  testimonies: 3,
  ...span('2026-12-01', '2027-01-29'),
  currency: 'USD',
  ...over,
});
const known = (over: Partial<MatchKnown> = {}): MatchKnown => ({
  classes: ['H01L33/50'],
  jurisdictions: ['US', 'DE', 'JP'],
  testimonies: 2,
  excluded: 0,
  absences: [span('2026-12-03', '2026-12-22')],
  evaluation: undefined,
  hourly: usd(320),
  ...over,
});

describe('the terms of a match', () => {
  it.each<[Term, MatchWish, MatchKnown, string, string, string]>([
    ['tech', wish(), known(), '1/2', '1 of 2 subclasses: H01L', '所需 2 个小类中涉及 1 个：H01L'],
    [
      'tech',
      wish(),
      known({ classes: ['H01L', 'G06F3'] }),
      '1/3',
      '1 of 2 subclasses: H01L; knows besides G06F',
      '所需 2 个小类中涉及 1 个：H01L；另涉 G06F',
    ],
    ['tech', wish(), known({ classes: [] }), '0', 'None of H01L, F21V', '所需 H01L, F21V 均不涉及'],
    ['tech', wish({ classes: [] }), known(), '0', 'No class is asked for.', '未指定技术分类。'],
    [
      'jurisdiction',
      wish(),
      known(),
      '2/3',
      '2 of 3 jurisdictions: US, DE',
      '所需 3 个法域中符合 2 个：US、DE',
    ],
    [
      'jurisdiction',
      wish(),
      known({ jurisdictions: [] }),
      '0',
      '0 of 3 jurisdictions',
      '所需 3 个法域中符合 0 个',
    ],
    [
      'jurisdiction',
      wish({ jurisdictions: [] }),
      known(),
      '1',
      'None is asked for: everybody meets it.',
      '未指定法域，均视为符合。',
    ],
    ['testimony', wish(), known(), '2/3', 'Testified 2 times of 3 asked for', '作证 2 次，要求 3 次'],
    [
      'testimony',
      wish(),
      known({ testimonies: 1, excluded: 1 }),
      '1/3',
      'Testified once of 3 asked for; 1 excluded, not counted',
      '作证 1 次，要求 3 次；另有 1 次被排除，不计入',
    ],
    [
      'testimony',
      wish({ testimonies: 0 }),
      known(),
      '1',
      'Testified 2 times; none is asked for',
      '作证 2 次；未要求作证经验',
    ],
    [
      'availability',
      wish(),
      known(),
      '2/3',
      'Free on 40 of 60 days: away 2026-12-03 to 2026-12-22',
      '60 天中可用 40 天：2026-12-03 至 2026-12-22 不可用',
    ],
    ['availability', wish(), known({ absences: [] }), '1', 'Free on all 60 days', '60 天全部可用'],
    [
      'evaluation',
      wish(),
      known(),
      '19/25',
      'No evaluation yet: 3.80 of 5 is taken',
      '尚无评价，按 3.80/5 计',
    ],
    [
      'evaluation',
      wish(),
      known({ evaluation: fraction(411n, 100n) }),
      '411/500',
      '4.11 of 5, drawn towards 3.80 while there are few',
      '4.11/5（评价较少时向 3.80 收缩）',
    ],
    [
      'cost',
      wish(),
      known(),
      '1/5',
      'USD 320.00 an hour, of at most 400.00',
      '每小时 USD 320.00，上限 400.00',
    ],
    [
      'cost',
      wish(),
      known({ hourly: usd(400) }),
      '0',
      'USD 400.00 an hour, of at most 400.00',
      '每小时 USD 400.00，上限 400.00',
    ],
    [
      'cost',
      wish(),
      known({ hourly: undefined }),
      '0',
      'No rate in USD for this role: cost adds nothing.',
      '无该身份的 USD 费率，费用不计分。',
    ],
    [
      'cost',
      wish({ currency: undefined }),
      known(),
      '0',
      'No currency is chosen: cost adds nothing.',
      '未选择币种，费用不计分。',
    ],
  ])('%s, case %#, is worked out', (term, asked, of, value, en, zh) => {
    const worked = workedTerms(asked, of, usd(400))[term];
    expect([fractionText(worked.value), worked.working]).toEqual([value, { en, zh }]);
  });

  it('counts a day away once, whichever absences it lies in, and none outside of what is asked', () => {
    const within = span('2026-12-01', '2026-12-31');
    const away = [
      span('2026-11-01', '2026-12-02'),
      span('2026-12-10', '2026-12-12'),
      span('2026-12-11', '2026-12-14'),
      span('2026-12-15', '2026-12-15'),
      span('2026-12-30', '2027-02-01'),
      span('2027-03-01', '2027-03-02'),
    ];
    expect(awayWithin(away, within)).toEqual([
      span('2026-12-01', '2026-12-02'),
      span('2026-12-10', '2026-12-15'),
      span('2026-12-30', '2026-12-31'),
    ]);
  });
});

/** The same, counted in the plainest way: day by day, sign by sign, the best picked out one after the other. */
const plain = {
  tech: (asked: readonly string[], own: readonly string[]): Fraction => {
    const four = (one: string): string => one.slice(0, 4);
    const [bag, set] = [asked.map(four), [...new Set(own.map(four))]];
    const both = bag.filter((one) => set.includes(one)).length;
    const all = bag.length + set.filter((one) => !bag.includes(one)).length;
    return all === 0 ? fraction(0n) : fraction(BigInt(both), BigInt(all));
  },
  free: ({ from, until }: Span, absences: readonly Span[]): Fraction => {
    let [free, asked] = [0n, 0n];
    for (let day = from; day <= until; day = addDays(day, 1)) {
      asked += 1n;
      if (!absences.some((one) => one.from <= day && day <= one.until)) free += 1n;
    }
    return fraction(free, asked);
  },
};

const code = fc.constantFrom('H01L33', 'H01L27', 'F21V7', 'H05B45', 'G02F1');
const aPlace = fc.constantFrom('US', 'CN', 'DE', 'EP');
const begin = calendarDate('2026-12-01');
const days = fc
  .tuple(fc.integer({ min: -10, max: 30 }), fc.nat(12))
  .map(([at, length]) => ({ from: addDays(begin, at), until: addDays(begin, at + length) }));
const anAsk = fc.record({
  classes: fc.array(code, { maxLength: 4 }),
  jurisdictions: fc.uniqueArray(aPlace, { maxLength: 4 }),
  testimonies: fc.nat(4),
  length: fc.nat(25),
});
const anyone = fc.record({
  classes: fc.array(code, { maxLength: 4 }),
  jurisdictions: fc.uniqueArray(aPlace, { maxLength: 4 }),
  testimonies: fc.nat(5),
  absences: fc.array(days, { maxLength: 4 }),
  evaluation: fc.option(fc.integer({ min: 300, max: 500 }), { nil: undefined }),
  rate: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  last: fc.option(fc.nat(2), { nil: undefined }),
  isBlocked: fc.boolean(),
});

describe('experts ranked by what is known of them', () => {
  it('stand as in the plainest model, whatever is asked and known', () => {
    fc.assert(
      fc.property(anAsk, fc.array(anyone, { maxLength: 7 }), ({ length, ...ask }, experts) => {
        const asked: MatchWish = { ...ask, from: begin, until: addDays(begin, length), currency: 'USD' };
        const rates = experts.flatMap(({ rate }) => rate ?? []);
        const top = rates.length === 0 ? undefined : usd(Math.max(...rates));
        const all = experts.map(({ evaluation, rate, last, ...one }, at) => ({
          ...one,
          id: String(at),
          lastEngagedOn: last === undefined ? undefined : addDays(begin, -last),
          excluded: 0,
          evaluation: evaluation === undefined ? undefined : fraction(BigInt(evaluation), 100n),
          hourly: rate === undefined ? undefined : usd(rate),
        }));
        const ranked = rank(
          all.map((one) => {
            const worked = workedTerms(asked, one, top);
            return { ...one, terms: byTerm((term) => worked[term].value) };
          }),
        ).map(({ id, score }) => [id, fractionText(score)]);

        expect(ranked).toEqual(modelled(asked, all, Math.max(0, ...rates)));
      }),
    );
  });
});

type Modelled = MatchKnown & {
  readonly id: string;
  readonly lastEngagedOn: string | undefined;
  readonly isBlocked: boolean;
};

function modelled(asked: MatchWish, all: readonly Modelled[], top: number): (readonly [string, string])[] {
  const met = (had: number, of: number): Fraction =>
    of === 0 ? fraction(1n) : fraction(BigInt(Math.min(had, of)), BigInt(of));
  // Over one common denominator, so that sums and comparisons are those of whole numbers.
  const scored = all
    .filter(({ isBlocked }) => !isBlocked)
    .map((one) => {
      const terms: { readonly [T in Term]: Fraction } = {
        tech: plain.tech(asked.classes, one.classes),
        jurisdiction: met(
          one.jurisdictions.filter((place) => asked.jurisdictions.includes(place)).length,
          asked.jurisdictions.length,
        ),
        testimony: met(one.testimonies, asked.testimonies),
        availability: plain.free(asked, one.absences),
        evaluation: one.evaluation ?? fraction(38n, 10n),
        cost:
          one.hourly === undefined
            ? fraction(0n)
            : fraction(BigInt(top) * 100n - one.hourly.minor, BigInt(top) * 100n),
      };
      const weights = { ...byTerm((term) => usualWeights[term].over), evaluation: 2n };
      const names = Object.keys(terms) as Term[];
      const under = names.reduce((product, term) => product * terms[term].under, 1n);
      const over = names.reduce(
        (sum, term) => sum + (weights[term] * terms[term].over * under) / terms[term].under,
        0n,
      );
      return { ...one, over, under };
    });
  const order: (readonly [string, string])[] = [];
  while (scored.length > 0) {
    const best = scored.reduce((first, one) => (isBefore(one, first) ? one : first));
    scored.splice(scored.indexOf(best), 1);
    order.push([best.id, fractionText(fraction(best.over, best.under))]);
  }
  return order;
}

interface Scored extends Pick<Modelled, 'id' | 'lastEngagedOn'> {
  readonly over: bigint;
  readonly under: bigint;
}

function isBefore(one: Scored, other: Scored): boolean {
  const [mine, theirs] = [one.over * other.under, other.over * one.under];
  if (mine !== theirs) return mine > theirs;
  if (one.lastEngagedOn !== other.lastEngagedOn)
    return (
      one.lastEngagedOn === undefined ||
      (other.lastEngagedOn !== undefined && one.lastEngagedOn < other.lastEngagedOn)
    );
  return one.id < other.id;
}
