import {
  addDays,
  type CalendarDate,
  type Currency,
  digitsOfMinor,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  nearestOf,
  type Money,
  refuse,
  times,
} from '../../kernel/index.js';
import { monthOf } from './period.js';

/** Who says what a rate is: the European Central Bank, the Federal Reserve, or a person who names where it stands. */
export type RateSource = 'ecb' | 'fed' | 'typed';

/** What each is called. */
export const rateSources = {
  typed: { en: 'Typed', zh: '手工录入' },
  ecb: { en: 'European Central Bank', zh: '欧洲中央银行' },
  fed: { en: 'Federal Reserve', zh: '美国联邦储备委员会' },
} as const;

/** Whether a rate is of a day, or the average of a month whose first day it carries. */
export type RateSpan = 'day' | 'month';

/** Units of `quote` for one of `base`. */
export interface Rate {
  readonly base: Currency;
  readonly quote: Currency;
  readonly day: CalendarDate;
  readonly span: RateSpan;
  /** Decimal text, exactly as published. */
  readonly rate: string;
  readonly source: RateSource;
}

/** What a currency is worth in another on a day. */
export interface FoundRate {
  /** Units of the one currency for one of the other, exactly. */
  readonly rate: Fraction;
  /** The rates it is made of, one, or two or three where none is published between the two. */
  readonly through: readonly Rate[];
  /** The earliest day of these: before the day asked about where nothing was published on it. */
  readonly day: CalendarDate;
}

/** A rate counts for a day on which none was published when it is at most so many days older. */
export const daysARateHolds = 7;

/** The first day on which a rate that counts for a day may have been published. */
export const firstDayThatCounts = (day: CalendarDate): CalendarDate => {
  const week = addDays(day, -daysARateHolds);
  const month = monthOf(day).from;
  return week < month ? week : month;
};

const counts = ({ day, span }: Rate, on: CalendarDate): boolean =>
  span === 'month' ? day === monthOf(on).from : day <= on && day >= addDays(on, -daysARateHolds);

const sourceRank: readonly RateSource[] = ['typed', 'ecb', 'fed'];

/** The nearer day first; of a day before of a month; of one day what a person typed first, then the central banks. */
const better = (a: Rate, b: Rate): number => {
  if (a.span !== b.span) return a.span === 'day' ? -1 : 1;
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return sourceRank.indexOf(a.source) - sourceRank.indexOf(b.source);
};

interface Leg {
  readonly factor: Fraction;
  readonly rate: Rate;
}

/** The best rate between two currencies, whichever of them it is told by. */
function leg(rates: readonly Rate[], from: Currency, to: Currency): Leg | undefined {
  const [best] = rates
    .filter(({ base, quote }) => (base === from && quote === to) || (base === to && quote === from))
    .sort(better);
  const value = best && fractionOf(best.rate);
  if (best === undefined || value === undefined || value.over <= 0n) return undefined;
  return { rate: best, factor: best.base === from ? value : dividedBy(fraction(1n), value) };
}

const hubs = ['EUR', 'USD'] as readonly string[] as readonly Currency[];

/** Directly, else through the euro or the dollar, else through both. */
function ways(from: Currency, to: Currency): readonly (readonly Currency[])[] {
  const between = hubs.filter((hub) => hub !== from && hub !== to);
  const [one, other] = between;
  const both =
    one === undefined || other === undefined
      ? []
      : [
          [one, other],
          [other, one],
        ];
  return [[], ...between.map((hub) => [hub]), ...both].map((hub) => [from, ...hub, to]);
}

/**
 * What one unit of `from` is worth in `to` on a day: by the rate of that day or the last published within the seven days before, through
 * the euro or the dollar where none is published between the two. Exact: nothing is rounded here.
 */
export function rateOn(
  rates: readonly Rate[],
  from: Currency,
  to: Currency,
  day: CalendarDate,
): FoundRate | undefined {
  if (from === to) return { rate: fraction(1n), through: [], day };
  const usable = rates.filter((rate) => counts(rate, day));
  for (const way of ways(from, to)) {
    const legs = way.slice(1).map((next, place) => leg(usable, way[place] ?? from, next));
    const all = legs.flatMap((one) => one ?? []);
    if (all.length < legs.length) continue;
    return {
      rate: all.map(({ factor }) => factor).reduce(times),
      through: all.map(({ rate }) => rate),
      day: all.map(({ rate }) => rate.day).sort()[0] ?? day,
    };
  }
  return undefined;
}

/** Money in another currency, rounded once: of two minor units as near, the even one. */
export function converted({ minor, currency }: Money, to: Currency, rate: Fraction): Money {
  const digits = digitsOfMinor(to) - digitsOfMinor(currency);
  const scale = digits >= 0 ? fraction(10n ** BigInt(digits)) : fraction(1n, 10n ** BigInt(-digits));
  return { minor: nearestOf(times(times(fraction(minor), rate), scale)), currency: to };
}

/** No rate is known. */
export const noRate = (from: Currency, to: Currency, day: CalendarDate) =>
  refuse(
    'rates.none',
    `No exchange rate from ${from} to ${to} is known for ${day} or the ${String(daysARateHolds)} days before: import the file of that day or type the rate with its source.`,
    `${day}及之前${String(daysARateHolds)}日内没有${from}兑${to}的汇率：请导入当日汇率文件，或注明出处后录入。`,
  );
