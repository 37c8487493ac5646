/** The two languages in which everything a person reads is written. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

type Sentence = (...given: never[]) => string;
type Entry = Bilingual | { readonly zh: Sentence; readonly en: Sentence };
type Dictionary = Readonly<Record<string, Entry>>;

/** A dictionary in one language: texts, and sentences that take what they speak of. */
export type Spoken<D extends Dictionary> = { readonly [K in keyof D]: D[K]['en'] };

/** Declares a page's dictionary: every key in both languages, or it does not compile. */
export const dictionary = <D extends Dictionary>(entries: D): D => entries;

const spoken = new WeakMap<Dictionary, Partial<Record<Language, object>>>();

/** A dictionary in one language; the same object each time. */
export function inLanguage<D extends Dictionary>(entries: D, language: Language): Spoken<D> {
  const known = spoken.get(entries) ?? {};
  spoken.set(entries, known);
  known[language] ??= Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, entry[language]]),
  );
  return known[language] as Spoken<D>;
}
