/**
 * Currencies with the digits of their minor unit (ISO 4217, list one as amended to 2026, and of its list three what was in use within
 * ten years: a bill of then is still paid). Funds, metals and codes for testing are no money of anybody's.
 */
const digitsOf = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE ' +
    'CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD ' +
    'KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN ' +
    'QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS ' +
    'VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
} as const;

const minorDigits: ReadonlyMap<string, number> = new Map(
  Object.entries(digitsOf).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)]),
  ),
);

/** An ISO 4217 code this list knows, such as `CNY`. */
export type Currency = string & { readonly __currency: true };

/** Every currency, by its code. */
export const currencies = [...minorDigits.keys()].sort() as readonly string[] as readonly Currency[];

/** Whether a text is such a code. */
export const isCurrency = (text: string): text is Currency => minorDigits.has(text);

/** The digits of a currency's minor unit: 2 of CNY, 0 of JPY, 3 of KWD. */
export const digitsOfMinor = (currency: Currency): number => minorDigits.get(currency) ?? 2;

/** An amount as integer minor units, below zero where it is owed the other way. */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** Digits before the point: a thousand million million is more than anyone's bill, and fits a `bigint` column in every currency. */
const mostDigits = 15;

/** An amount from its decimal text with exactly the currency's digits; undefined where it is none. */
export function moneyOf(text: string, currency: string): Money | undefined {
  if (!isCurrency(currency)) return undefined;
  const digits = digitsOfMinor(currency);
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined || whole.length > mostDigits || part.length !== digits) return undefined;
  const minor = BigInt(whole + part);
  return { minor: sign === '-' ? -minor : minor, currency };
}

/** An amount as decimal text with exactly the currency's digits. */
export function moneyText({ minor, currency }: Money): string {
  const digits = digitsOfMinor(currency);
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const size = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return minor < 0n ? `-${size}` : size;
}
