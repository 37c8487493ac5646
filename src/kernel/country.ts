/** Codes by which lists of regions name no single country or region, or a part of one. */
const groups = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a code of two capital letters is that of a country or region today (ISO 3166-1 alpha-2). */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !groups.has(code) &&
  names.of(code) !== undefined &&
  // One that was replaced has another canonical form.
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
