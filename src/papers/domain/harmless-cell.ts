/** Characters with which a spreadsheet takes a cell for a formula, full-width ones too. */
const opensFormula = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/u;

/** A cell that no spreadsheet takes for a formula, whatever somebody wrote into a title. */
export const harmlessCell = (text: string): string => (opensFormula.test(text) ? `'${text}` : text);
