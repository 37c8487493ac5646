/** The two languages in which everything a person reads is written. */
export type Language = 'zh' | 'en';

/** One sentence or name in both languages; nothing a person reads is written once only. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Picks a person's language. */
export const inLanguage = (text: Bilingual, language: Language): string => text[language];
