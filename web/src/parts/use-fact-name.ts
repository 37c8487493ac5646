import { factNames } from '../api/fact-names';
import { useWords } from '../i18n/language';

/** The name of a fact of the record; nothing for one that has none. */
export function useFactName(): (type: string) => string | undefined {
  const names: Readonly<Record<string, string>> = useWords(factNames);
  return (type) => (Object.hasOwn(names, type) ? names[type] : undefined);
}
