/** Currencies an amount may be in, with the digits of its minor unit (ISO 4217). */
export const minorDigits = { CNY: 2, USD: 2, EUR: 2, JPY: 0 } as const;
export type Currency = keyof typeof minorDigits;

/** An amount as integer minor units. */
export interface Amount {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** An amount from its decimal text with exactly the currency's digits; undefined where it is none, negative, or over 15 digits. */
export function amountOf(text: string, currency: Currency): Amount | undefined {
  const digits = minorDigits[currency];
  const form = digits === 0 ? /^(\d{1,15})$/ : new RegExp(`^(\\d{1,15})\\.(\\d{${String(digits)}})$`);
  const match = form.exec(text);
  return match === null ? undefined : { minor: BigInt(match.slice(1).join('')), currency };
}

/** An amount as decimal text with exactly the currency's digits. */
export function amountText({ minor, currency }: Amount): string {
  const digits = minorDigits[currency];
  const text = minor.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
