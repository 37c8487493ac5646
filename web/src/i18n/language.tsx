import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { inLanguage, type Spoken } from './spoken';
import type { Bilingual, Dictionary, Language } from './words';

const place = 'hezong.language';

const chosenHere = (): Language | undefined => {
  const kept = localStorage.getItem(place);
  return kept === 'zh' || kept === 'en' ? kept : undefined;
};

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** The language of the moment, for what runs outside React: the header of a request. */
let spokenNow: Language = chosenHere() ?? browserLanguage();
export const currentLanguage = (): Language => spokenNow;

interface LanguageChoice {
  readonly language: Language;
  /** The reader's own choice: kept on this device. */
  readonly choose: (language: Language) => void;
  /** What the person's preferences say: followed unless the reader has chosen otherwise on this device. */
  readonly prefer: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** Gives every screen the language, and tells the document of it. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(spokenNow);
  const speak = useCallback((next: Language) => {
    spokenNow = next;
    setLanguage(next);
  }, []);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose: (next) => {
        localStorage.setItem(place, next);
        speak(next);
      },
      prefer: (next) => {
        if (chosenHere() === undefined) speak(next);
      },
    }),
    [language, speak],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === undefined) throw new Error('There is no LanguageProvider above this component.');
  return choice;
}

/** A dictionary in the reader's language. */
export function useWords<D extends Dictionary>(entries: D): Spoken<D> {
  return inLanguage(entries, useLanguage().language);
}

/** Picks the reader's language of a text the API gives in both. */
export function useSay(): (text: Bilingual) => string {
  const { language } = useLanguage();
  return useCallback((text: Bilingual) => text[language], [language]);
}
