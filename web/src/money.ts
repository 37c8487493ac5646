/** An amount as the API tells it: decimal text with exactly the currency's digits. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** Decimal text with its digits in threes: `−1,234.50`, alike in both languages. After the minus no line breaks. */
export function inThrees(decimal: string): string {
  const [whole = '', part] = decimal.replace('-', '−').split('.');
  const threes = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return part === undefined ? threes : `${threes}.${part}`;
}

/** An amount with its currency before it, on one line: `CNY 1,234.50`. */
export const moneyText = ({ amount, currency }: Amount): string => `${currency}\u00A0${inThrees(amount)}`;
