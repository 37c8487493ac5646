import { IsIn, IsString, Matches } from 'class-validator';
import { currencies, type Currency, type Money, moneyOf, moneyText } from '../../kernel/index.js';
import { InvalidInputError } from '../errors.js';

/** An amount on the wire, in and out. */
export class MoneyView {
  /** Decimal text with exactly the currency's digits, such as `25000.00`. */
  @IsString()
  @Matches(/^-?\d{1,15}(\.\d{1,3})?$/)
  amount: string;

  /** By ISO 4217. */
  @IsIn(currencies)
  currency: string;
}

/** An amount as it goes out. */
export const toMoneyView = (money: Money): MoneyView => ({
  amount: moneyText(money),
  currency: money.currency,
});

/** An amount as two columns keep it. */
export const storedMoney = (minor: string, currency: string): Money => ({
  minor: BigInt(minor),
  currency: currency as Currency,
});

/** An amount that came in, above zero. Throws what to change, beside the field. */
export function moneyAboveZero({ amount, currency }: MoneyView, pointer: string): Money {
  const money = moneyOf(amount, currency);
  if (money !== undefined && money.minor > 0n) return money;
  throw InvalidInputError.at(
    `${pointer}/amount`,
    'This is an amount above zero with exactly the digits of its currency, such as 25000.00 USD or 2500000 JPY.',
    '金额须大于零，并采用该币种的小数位数，例如 25000.00 USD 或 2500000 JPY。',
  );
}
