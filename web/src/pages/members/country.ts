import type { Language } from '../../i18n/words';

/** Codes that name no single country or region. */
const groups = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

const own: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  HK: { zh: '中国香港', en: 'Hong Kong SAR, China' },
  MO: { zh: '中国澳门', en: 'Macao SAR, China' },
  TW: { zh: '中国台湾', en: 'Taiwan, China' },
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Whether a code is in use today: one that is replaced has another canonical form. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const displayed = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en', { type: 'region', fallback: 'none' });

/** The name of an ISO 3166-1 alpha-2 code; the code itself where it has none. */
export const countryName = (code: string, language: Language): string =>
  own[code]?.[language] ?? displayed(language).of(code) ?? code;

/** Every country and region by name, China first. */
export function countries(language: Language): readonly { readonly value: string; readonly label: string }[] {
  const names = displayed(language);
  const all = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const value = first + second;
      const label = own[value]?.[language] ?? names.of(value);
      return label === undefined || groups.has(value) || !isCurrent(value) ? [] : [{ value, label }];
    }),
  );
  const order = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
  const china = all.filter(({ value }) => value === 'CN');
  const others = all.filter(({ value }) => value !== 'CN');
  return [...china, ...others.toSorted((a, b) => order.compare(a.label, b.label))];
}
