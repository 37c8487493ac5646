import type { Language } from '../i18n/words.js';

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

/** A country or region to choose: by its name, and found by its name in either language or by its code. */
export interface CountryChoice {
  readonly value: string;
  readonly label: string;
  readonly found: readonly string[];
}

/** Every country and region by name, China first. */
export function countries(language: Language): readonly CountryChoice[] {
  const [zh, en] = [displayed('zh'), displayed('en')];
  const all = letters.flatMap((first) =>
    letters.flatMap((second): CountryChoice[] => {
      const value = first + second;
      const name = { zh: own[value]?.zh ?? zh.of(value), en: own[value]?.en ?? en.of(value) };
      const label = name[language];
      if (label === undefined || groups.has(value) || !isCurrent(value)) return [];
      return [
        { value, label, found: [value, name.zh ?? '', name.en ?? ''].map((text) => text.toLowerCase()) },
      ];
    }),
  );
  const order = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
  const china = all.filter(({ value }) => value === 'CN');
  const others = all.filter(({ value }) => value !== 'CN');
  return [...china, ...others.toSorted((a, b) => order.compare(a.label, b.label))];
}

/** How well a choice fits what was typed, the best lowest: it is its code or a name, a name begins so, a name has it in it; else it does not fit. */
export function fitOf({ found }: Pick<CountryChoice, 'found'>, typed: string): number {
  const text = typed.trim().toLowerCase();
  if (found.includes(text)) return 0;
  if (found.slice(1).some((name) => name.startsWith(text))) return 1;
  return found.slice(1).some((name) => name.includes(text)) ? 2 : Infinity;
}
