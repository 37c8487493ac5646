import { type Currency, digitsOfMinor, type Money, moneyText } from '../../kernel/index.js';
import type { Cell, PaperColumn, PaperTable } from './paper.js';

/** Whether a cell holds an amount. */
export const isMoney = (cell: Cell | undefined): cell is Money =>
  typeof cell === 'object' && cell !== null && 'minor' in cell;

/** An amount with its digits in threes and without its currency, such as `-1,234.50`. */
export function inThrees(money: Money): string {
  const [whole = '', part] = moneyText(money).split('.');
  const threes = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? threes : `${threes}.${part}`;
}

/** An amount with its currency before it, on one line: `CNY 1,234.50`. */
export const withCurrency = (money: Money): string => `${money.currency}\u00A0${inThrees(money)}`;

/** How a spreadsheet shows amounts of a currency: with its digits, in threes. */
export const spreadsheetFormat = (currency: Currency): string =>
  ['#,##0', '0'.repeat(digitsOfMinor(currency))].filter((part) => part !== '').join('.');

/** The digits a spreadsheet keeps of a number. */
const digitsKept = 15;

/** An amount as a number for spreadsheets; nothing where one would change its last digits. */
export function spreadsheetNumber(money: Money): number | undefined {
  const size = money.minor < 0n ? -money.minor : money.minor;
  return size < 10n ** BigInt(digitsKept) ? Number(moneyText(money)) : undefined;
}

/** The one currency of all amounts in a column of a table, which its heading then says; nothing where they differ or there is none. */
export function currencyOf({ rows, totals = [] }: PaperTable, place: number): Currency | undefined {
  const amounts = [...rows, ...totals].map((row) => row[place]).filter(isMoney);
  const [first] = amounts;
  return amounts.every(({ currency }) => currency === first?.currency) ? first?.currency : undefined;
}

/** A heading with the currency of what stands below it. */
export const headingIn = (
  { heading }: PaperColumn,
  currency: Currency | undefined,
): PaperColumn['heading'] =>
  currency === undefined
    ? heading
    : { en: `${heading.en} (${currency})`, zh: `${heading.zh}（${currency}）` };

/** Whether the cells of a column are figures, which stand below each other by their last digit. */
export const isOfFigures = ({ as }: Pick<PaperColumn, 'as'>): boolean => as === 'number' || as === 'money';

/** A table as it is read: amounts in words, with their currency in the heading where a column has one only. */
export function readTable(table: PaperTable): PaperTable {
  const { columns, rows, totals } = table;
  const all = columns.map((_, place) => currencyOf(table, place));
  const read = (row: readonly Cell[]): readonly Cell[] =>
    row.map((cell, place) => {
      if (!isMoney(cell)) return cell;
      return all[place] === undefined ? withCurrency(cell) : inThrees(cell);
    });
  return {
    columns: columns.map((column, place) => ({ ...column, heading: headingIn(column, all[place]) })),
    rows: rows.map(read),
    ...(totals && { totals: totals.map(read) }),
  };
}
