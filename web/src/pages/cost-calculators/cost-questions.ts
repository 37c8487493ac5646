import type { components } from '../../api/schema';
import { oneOf } from '../../parts/one-of';
import type { Search } from '../../parts/use-filters';
import { type Row, rowsIn, textIn } from './address-rows';

type Schemas = components['schemas'];
export type SplitQuestion = Schemas['SplitBody'];

export const splitMethods = ['equal', 'weights', 'hybrid', 'tiers'] as const;
export const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'KRW', 'TWD'] as const;

/** The columns of each list of rows, as the address keeps them. */
export const keysOf = {
  participants: ['id', 'weight', 'units', 'group', 'floor', 'cap'],
  carriers: ['id', 'weight', 'ownLine'],
  amounts: ['id', 'amount'],
  weights: ['id', 'weight'],
} as const;

/** Invented figures, so that every calculator begins with an answer. */
const first = {
  participants: 'A|40.5|3\nB|25.25|2\nC|19.75|2\nD|9.5|1\nE|5|1',
  carriers: 'A|40.5|202500.00\nB|25.25|126250.00\nC|19.75|98750.00\nE|5|25000.00',
  contributions: 'A|187238.98\nB|116735.41\nC|91307.90\nD|43920.26\nE|23115.92',
  weights: 'A|40.5\nB|25.25\nC|19.75\nD|9.5\nE|5',
  paid: 'A|200000.00\nB|200000.00\nC|200000.00\nD|200000.00',
} as const;

const given = <Key extends string>(row: Row, keys: readonly Key[]): Partial<Record<Key, string>> =>
  Object.fromEntries(keys.flatMap((key) => (row[key] ? [[key, row[key].trim()]] : []))) as Partial<
    Record<Key, string>
  >;

/** One of the currencies offered; another in the address is not taken. */
const currencyIn = (search: Search) => oneOf(currencies, search['currency']) ?? 'CNY';

/** A row without a name is one that is being written. */
const named = (rows: readonly Row[]): readonly Row[] => rows.filter(({ id }) => id?.trim());

const idOf = (row: Row): string => (row['id'] ?? '').trim();
const fieldOf = (row: Row, key: string): string => (row[key] ?? '').trim();

export const participantsIn = (search: Search): readonly Row[] =>
  rowsIn(search, 'who', keysOf.participants, first.participants);

/** How a split is asked for. */
export function splitIn(search: Search) {
  return {
    amount: textIn(search, 'amount', '1234567.89'),
    currency: currencyIn(search),
    method: oneOf(splitMethods, search['method']) ?? 'hybrid',
    basePercent: textIn(search, 'base', '30'),
    participants: participantsIn(search),
  };
}

/** A split as the calculation takes it: who stands first in the list joined first. */
export function splitToAsk(search: Search): SplitQuestion {
  const { amount, currency, method, basePercent, participants } = splitIn(search);
  const needed = method === 'tiers' ? (['units'] as const) : method === 'equal' ? [] : (['weight'] as const);
  return {
    total: { amount: amount.trim(), currency },
    method,
    ...(method === 'hybrid' && { basePercent: basePercent.trim() }),
    participants: named(participants).map((row, place) => ({
      id: idOf(row),
      joined: String(place + 1),
      ...given(row, [...needed, 'group', 'floor', 'cap']),
    })),
  };
}

/** A default and its carriers; with days and a rate, also its cure. */
export function defaultIn(search: Search) {
  return {
    amount: textIn(search, 'amount', '47500.00'),
    currency: currencyIn(search),
    capPercent: textIn(search, 'cap', '25'),
    days: textIn(search, 'days', '40'),
    ratePercent: textIn(search, 'rate', '12'),
    carriers: rowsIn(search, 'who', keysOf.carriers, first.carriers),
  };
}

export function defaultToAsk(search: Search): Schemas['CalculatedDefaultBody'] {
  const { amount, currency, capPercent, days, ratePercent, carriers } = defaultIn(search);
  const isCured = /^\d{1,5}$/.test(days.trim()) && ratePercent.trim() !== '';
  return {
    amount: amount.trim(),
    currency,
    capPercent: capPercent.trim(),
    carriers: named(carriers).map((row) => ({
      id: idOf(row),
      weight: fieldOf(row, 'weight'),
      ownLine: fieldOf(row, 'ownLine'),
    })),
    ...(isCured && { cure: { days: Number(days.trim()), ratePercent: ratePercent.trim() } }),
  };
}

export function exitIn(search: Search) {
  return {
    currency: currencyIn(search),
    sharePercent: textIn(search, 'share', '5'),
    accrued: textIn(search, 'accrued', '410000.00'),
    committed: textIn(search, 'committed', '120000.00'),
    windDown: textIn(search, 'windDown', '0.00'),
    prepaid: textIn(search, 'prepaid', '60000.00'),
  };
}

export function exitToAsk(search: Search): Schemas['CalculatedExitBody'] {
  const { windDown, ...asked } = exitIn(search);
  const trimmed = Object.fromEntries(
    Object.entries(asked).map(([key, text]) => [key, text.trim()]),
  ) as typeof asked;
  return { ...trimmed, ...(windDown.trim() !== '' && { windDown: windDown.trim() }) };
}

export function recoveryIn(search: Search) {
  return {
    amount: textIn(search, 'amount', '600000.00'),
    currency: currencyIn(search),
    collectionCosts: textIn(search, 'costs', '0.00'),
    carries: rowsIn(search, 'carries', keysOf.amounts, ''),
    contributions: rowsIn(search, 'paid', keysOf.amounts, first.contributions),
    weights: rowsIn(search, 'weights', keysOf.weights, first.weights),
  };
}

const amountsOf = (rows: readonly Row[]) =>
  named(rows).map((row) => ({ id: idOf(row), amount: fieldOf(row, 'amount') }));

export function recoveryToAsk(search: Search): Schemas['CalculatedWaterfallBody'] {
  const { amount, currency, collectionCosts, carries, contributions, weights } = recoveryIn(search);
  return {
    recovery: { amount: amount.trim(), currency },
    ...(collectionCosts.trim() !== '' && { collectionCosts: collectionCosts.trim() }),
    carries: amountsOf(carries),
    contributions: amountsOf(contributions),
    weights: named(weights).map((row) => ({ id: idOf(row), weight: fieldOf(row, 'weight') })),
  };
}

export function buyInIn(search: Search) {
  return {
    currency: currencyIn(search),
    historic: textIn(search, 'historic', '800000.00'),
    sharePercent: textIn(search, 'share', '20'),
    ratePercent: textIn(search, 'rate', '5'),
    years: textIn(search, 'years', '0.5'),
    premiumPercent: textIn(search, 'premium', '10'),
    contributions: rowsIn(search, 'paid', keysOf.amounts, first.paid),
  };
}

export function buyInToAsk(search: Search): Schemas['CalculatedBuyInBody'] {
  const { contributions, ...asked } = buyInIn(search);
  const trimmed = Object.fromEntries(
    Object.entries(asked).map(([key, text]) => [key, text.trim()]),
  ) as typeof asked;
  return { ...trimmed, contributions: amountsOf(contributions) };
}
