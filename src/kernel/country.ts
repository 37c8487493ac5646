import type { Bilingual } from './bilingual.js';

/** Codes by which lists of regions name no single country or region, or a part of one. */
const groups = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

const names = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'none' }),
};

const own: Readonly<Record<string, Bilingual>> = {
  HK: { en: 'Hong Kong SAR, China', zh: '中国香港' },
  MO: { en: 'Macao SAR, China', zh: '中国澳门' },
  TW: { en: 'Taiwan, China', zh: '中国台湾' },
};

/** Whether a code of two capital letters is that of a country or region today (ISO 3166-1 alpha-2). */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !groups.has(code) &&
  names.en.of(code) !== undefined &&
  // One that was replaced has another canonical form.
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** The name of a country or region by its code; the code itself where it is none's. */
export const countryName = (code: string): Bilingual =>
  isCountry(code)
    ? (own[code] ?? { en: names.en.of(code) ?? code, zh: names.zh.of(code) ?? code })
    : { en: code, zh: code };
