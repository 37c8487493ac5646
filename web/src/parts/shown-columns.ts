import { createContext, useContext, useEffect } from 'react';
import { columnsOnPaper } from './paper-columns';

/** How a table says which columns of its list's paper it shows, joined by dots, for whoever exports the list. */
export const TellColumns = createContext<((names: string) => void) | undefined>(undefined);

/** Says which columns a table shows. */
export function useTellColumns(shown: Parameters<typeof columnsOnPaper>[0]): void {
  const tell = useContext(TellColumns);
  const names = columnsOnPaper(shown).join('.');
  useEffect(() => tell?.(names), [tell, names]);
}
