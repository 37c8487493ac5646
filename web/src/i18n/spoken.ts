import { commonWords } from './common-words';
import type { Dictionary, Language } from './words';

type InOneLanguage<D extends Dictionary> = { readonly [K in keyof D]: D[K]['en'] };

/** A dictionary in one language, the common words beside its own; where both have one, its own. */
export type Spoken<D extends Dictionary> = Omit<InOneLanguage<typeof commonWords>, keyof D> &
  InOneLanguage<D>;

const told = <D extends Dictionary>(entries: D, language: Language): InOneLanguage<D> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, entry[language]]),
  ) as InOneLanguage<D>;

const common = { zh: told(commonWords, 'zh'), en: told(commonWords, 'en') } as const;
const spoken = new WeakMap<Dictionary, Partial<Record<Language, object>>>();

/** A dictionary in one language; the same object each time. The common words are its prototype: its own keys are its own words. */
export function inLanguage<D extends Dictionary>(entries: D, language: Language): Spoken<D> {
  const known = spoken.get(entries) ?? {};
  spoken.set(entries, known);
  known[language] ??= Object.assign(Object.create(common[language]) as object, told(entries, language));
  return known[language] as Spoken<D>;
}
