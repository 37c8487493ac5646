import { type CompareNames, type Tie, type TiesOfDay, tiesOn } from '../../firms/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';

/** A firm by what it is called, in whatever language, now or before. */
export interface NamedFirm {
  readonly id: string;
  readonly names: readonly string[];
  /** What it is called in what is said of it; where there is none, as it was told. */
  readonly called?: Bilingual | undefined;
}

/** How names are compared. */
export interface NameSense {
  readonly compare: CompareNames;
  /** Names that are alike share a key; where there are none, each is compared with each. */
  readonly keys?: ((name: string) => readonly string[]) | undefined;
}

/** Firms and what they hold of each other on a day. */
export interface Firms {
  readonly on: CalendarDate;
  readonly firms: readonly NamedFirm[];
  readonly ties: readonly Tie[];
}

/** A firm with a name like another one, and why. */
export interface LikeFirm {
  readonly id: string;
  readonly name: string;
  readonly own: string;
  readonly because: Bilingual;
}

/** Firms of a day, made ready for all that is asked of them: ties are looked through once, a name is compared once. */
export interface World extends TiesOfDay {
  readonly on: CalendarDate;
  /** The firms that are meant by an id or by a name. */
  readonly meant: (told: string) => readonly string[];
  /** Each firm that has a name like one of these, in the order of the firms. */
  readonly alike: (names: readonly string[]) => readonly LikeFirm[];
  /** What a firm is called, which was told so. */
  readonly called: (id: string, told: string) => Bilingual;
}

/** A name of some firms, by their places in the list. */
interface Name {
  readonly name: string;
  readonly places: readonly number[];
}

/** The names of firms, each once. */
function namesOf(firms: readonly NamedFirm[]): readonly Name[] {
  const found = new Map<string, number[]>();
  firms.forEach(({ names }, place) => {
    for (const name of new Set(names)) {
      const places = found.get(name);
      if (places === undefined) found.set(name, [place]);
      else places.push(place);
    }
  });
  return [...found].map(([name, places]) => ({ name, places }));
}

/** The names that may be like one: those that share a key, or all. */
function comparable(names: readonly Name[], keys: NameSense['keys']): (own: string) => Iterable<Name> {
  if (keys === undefined) return () => names;
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of new Set(keys(name.name))) {
      const those = byKey.get(key);
      if (those === undefined) byKey.set(key, [name]);
      else those.push(name);
    }
  }
  return (own) => new Set(keys(own).flatMap((key) => byKey.get(key) ?? []));
}

/** The firms with a name like one, by their places; each name is compared once. */
function likenesses(
  names: readonly Name[],
  { compare, keys }: NameSense,
): (
  own: string,
) => readonly { readonly place: number; readonly name: string; readonly because: Bilingual }[] {
  const others = comparable(names, keys);
  const found = new Map<string, ReturnType<ReturnType<typeof likenesses>>>();
  return (own) => {
    const before = found.get(own);
    if (before !== undefined) return before;
    const alike = [...others(own)].flatMap(({ name, places }) => {
      const { alike: isAlike, because } = compare(name, own);
      return isAlike ? places.map((place) => ({ place, name, because })) : [];
    });
    const inOrder = alike.toSorted((a, b) => a.place - b.place);
    found.set(own, inOrder);
    return inOrder;
  };
}

/** Makes the firms of a day ready. */
export function prepareWorld({ on, firms, ties }: Firms, sense: NameSense): World {
  const likeOf = likenesses(namesOf(firms), sense);
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  const known = new Set([...byId.keys(), ...ties.flatMap(({ child, parent }) => [child, parent])]);
  const idAt = (place: number): string => firms[place]?.id ?? '';
  return {
    ...tiesOn(ties, on),
    on,
    meant: (told) => (known.has(told) ? [told] : [...new Set(likeOf(told).map(({ place }) => idAt(place)))]),
    alike: (names) => {
      const all = names.flatMap((own) => likeOf(own).map((like) => ({ ...like, own })));
      const first = new Map(all.toReversed().map((like) => [like.place, like]));
      return [...first.values()]
        .toSorted((a, b) => a.place - b.place)
        .map(({ place, name, own, because }) => ({ id: idAt(place), name, own, because }));
    },
    called: (id, told) => byId.get(id)?.called ?? { en: told, zh: told },
  };
}
