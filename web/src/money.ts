/** An amount as the API tells it: decimal text with exactly the currency's digits. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** Whether an amount is zero, however many digits its currency has. */
export const isNothing = ({ amount }: Pick<Amount, 'amount'>): boolean => !/[1-9]/.test(amount);

/** A whole number as an amount of a currency is written, with its digits: `1000.00`, of JPY `1000`. */
export function wholeAmount(whole: number, currency: string): string {
  const { maximumFractionDigits: digits = 0 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return whole.toFixed(digits);
}

/** Decimal text with its digits in threes: `−1,234.50`, alike in both languages. After the minus no line breaks. */
export function inThrees(decimal: string): string {
  const [whole = '', part] = decimal.replace('-', '−').split('.');
  const threes = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return part === undefined ? threes : `${threes}.${part}`;
}

/** An amount with its currency before it, on one line: `CNY 1,234.50`. */
export const moneyText = ({ amount, currency }: Amount): string => `${currency}\u00A0${inThrees(amount)}`;

const shownDigits = 6;

/** An exact fraction `n/d` as a decimal number; where that would not end in six digits, about how much it is, and the fraction. */
export function rateText(exact: string): string {
  const [over = '', under = '1'] = exact.split('/');
  if (over.includes('.')) return exact;
  const unit = 10n ** BigInt(shownDigits);
  const scaled = BigInt(over) * unit;
  const parts = scaled / BigInt(under);
  const rest = String(parts % unit)
    .padStart(shownDigits, '0')
    .replace(/0+$/, '');
  const decimal = rest === '' ? String(parts / unit) : `${String(parts / unit)}.${rest}`;
  return scaled % BigInt(under) === 0n ? decimal : `≈ ${decimal} (${exact})`;
}
