/** Characters with which a spreadsheet takes a cell for a formula, full-width ones too. */
const opensFormula = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/u;

/** A cell that no spreadsheet takes for a formula, whatever somebody wrote into a title. */
export const harmlessCell = (text: string): string => (opensFormula.test(text) ? `'${text}` : text);

/**
 * Texts a spreadsheet would change on reading: long numbers, which lose digits, such with noughts before them or an exponent, and
 * what looks like part of a date. A whole day, with a time or without, stays what it is.
 */
const changes = [
  /^\d{12,}$/,
  /^0\d+$/,
  /^\d+(\.\d+)?e[+-]?\d+$/i,
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^(\d{1,2}[- ]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d{1,4}$/i,
  /^\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i,
];
const wholeDay = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;

/** A text that a spreadsheet leaves as it is, such as a credit code of digits alone. */
export const unchangedCell = (text: string): string => {
  const bare = text.trim();
  return !wholeDay.test(bare) && changes.some((pattern) => pattern.test(bare)) ? `'${text}` : text;
};
