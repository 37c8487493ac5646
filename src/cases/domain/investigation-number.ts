import { listedText } from './listed-values.js';

/** The number of an investigation in one form, or null: `337-TA-1133`, or the docket number of a complaint, `DN 3936`. */
export function investigationNumber(value: unknown): string | null {
  const text = (listedText(value) ?? '').normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  const digits = /^(?:inv(?:estigation)?\.? ?(?:no\.? ?)?)?337-TA-0*(\d{1,4})$/i.exec(text)?.[1];
  if (digits !== undefined) return `337-TA-${digits}`;
  const docket = /^(?:DN|docket (?:no\.?|number))[ -]?(\d{1,5})$/i.exec(text)?.[1];
  return docket === undefined ? null : `DN ${docket}`;
}

/** Whether a number is that of a complaint not yet instituted. */
export const isDocketNumber = (number: string): boolean => number.startsWith('DN ');
