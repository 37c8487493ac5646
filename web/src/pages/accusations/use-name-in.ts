import { useSay } from '../../i18n/language';
import type { Positions } from './matrix';

/** What a word's id is called. */
export function useNameIn(): (names: Positions['defences'], id: string) => string {
  const say = useSay();
  return (names, id) => {
    const found = names.find((each) => each.id === id);
    return found ? say(found.name) : id;
  };
}
