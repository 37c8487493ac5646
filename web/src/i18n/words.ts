/** The two languages in which everything a person reads is written. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

type Sentence = (...given: never[]) => string;
type Entry = Bilingual | { readonly zh: Sentence; readonly en: Sentence };
/** Texts and sentences by their key. */
export type Dictionary = Readonly<Record<string, Entry>>;

/** Declares a page's dictionary: every key in both languages, or it does not compile. */
export const dictionary = <D extends Dictionary>(entries: D): D => entries;
