import {
  type Currency,
  digitsOfMinor,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  isCurrency,
  isRefused,
  type Money,
  moneyOf,
  moneyText,
} from '../../kernel/index.js';
import { InvalidInputError, type MoneyView, RefusedError } from '../../platform/index.js';
import type { Refused } from '../domain/index.js';
import type { Bound } from '../domain/split/participant.js';
import { twice } from '../domain/split/refusals.js';

/** An amount in minor units from decimal text with no more digits than the currency has; fewer are filled up. */
export function unitsOf(text: string, currency: string, pointer: string): bigint {
  if (!isCurrency(currency)) throw noAmount(pointer, currency, 2);
  const digits = digitsOfMinor(currency);
  const [whole = '', part = ''] = text.split('.');
  const padded = part.padEnd(digits, '0');
  const money = moneyOf(digits === 0 && part === '' ? whole : `${whole}.${padded}`, currency);
  if (money === undefined) throw noAmount(pointer, currency, digits);
  return money.minor;
}

const noAmount = (pointer: string, currency: string, digits: number): InvalidInputError =>
  InvalidInputError.at(
    pointer,
    `An amount in ${currency} has at most ${String(digits)} digits after the point.`,
    `${currency} 金额最多 ${String(digits)} 位小数。`,
  );

/** An amount with its currency. */
export const moneyFrom = ({ amount, currency }: MoneyView, pointer: string): Money => ({
  minor: unitsOf(amount, currency, `${pointer}/amount`),
  currency: currency as Currency,
});

/** A number whose text the contract has checked. */
export const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

/** What is read of something that may be left out, as nothing or as null. */
export const optional = <In, Out>(given: In | null | undefined, read: (given: In) => Out): Out | undefined =>
  given == null ? undefined : read(given);

/** A bound: an amount, or a percentage of the whole. */
export const boundOf = (text: string, currency: string, pointer: string): Bound =>
  text.endsWith('%')
    ? { part: dividedBy(numberOf(text.slice(0, -1)), fraction(100n)) }
    : { minor: unitsOf(text, currency, pointer) };

/** Decimal text of an amount in minor units. */
export const textIn =
  (currency: string) =>
  (minor: bigint): string =>
    moneyText({ minor, currency: currency as Currency });

/** The answer to a question that can be answered; the question being the whole input, a refusal is a 422. */
export function answered<T extends object>(outcome: T | Refused): T {
  if (isRefused(outcome)) throw new RefusedError(outcome.refusal, 422);
  return outcome;
}

/** Refuses somebody named twice in a list. */
export function assertOnce(list: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  for (const one of list) {
    if (ids.has(one.id)) answered(twice(one));
    ids.add(one.id);
  }
}
