import type { components } from '../../api/schema';

export type Opening = components['schemas']['OpenedByView'] | components['schemas']['OpeningView'];

/** Openings that are told as one. */
interface Folded {
  readonly newest: Opening;
  readonly firstAt: string;
  readonly times: number;
}

/** Openings with the same key as one, with the first and the last; the newest come first. */
function folded(openings: readonly Opening[], keyOf: (opening: Opening) => string): readonly Folded[] {
  const found = new Map<string, Folded>();
  for (const opening of openings) {
    const key = keyOf(opening);
    const known = found.get(key);
    if (known === undefined) found.set(key, { newest: opening, firstAt: opening.at, times: 1 });
    else found.set(key, { ...known, firstAt: opening.at, times: known.times + 1 });
  }
  return [...found.values()];
}

/** Openings of one version by one person in one way as one. */
export const openedAlike = (openings: readonly Opening[]): readonly Folded[] =>
  folded(openings, ({ person, versionNo, how }) => [person.id, versionNo, how].join());

/** All openings by one person as one. */
export const openedByPerson = (openings: readonly Opening[]): readonly Folded[] =>
  folded(openings, ({ person }) => person.id);
