import type { Bilingual } from '../../../kernel/index.js';

/** Somebody with a part in the case, as the case names them. */
export interface SheetParty {
  readonly name: string;
  readonly nameZh: string | null;
}

/** What of a case there is to make a sheet of. */
export interface SheetCase {
  readonly parties: readonly SheetParty[];
  /** CPC or IPC classes of the product in their one form, as whoever asks says them. */
  readonly classes: readonly string[];
  /** The names of the forums before which it is. */
  readonly courts: readonly Bilingual[];
}

/**
 * All that may leave before a conflict is excluded: who has a part in the case, the class of the product, the court. No number, no
 * title, no side, no patent, no claim, no issue.
 */
export interface NamesOnlySheet {
  readonly parties: readonly { readonly name: string; readonly nameZh: string | null }[];
  readonly classes: readonly string[];
  readonly courts: readonly Bilingual[];
}

const unique = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/**
 * The sheet of a case. Everything on it is written anew from named fields, so that what a case gains later does not leave with it. Who
 * withdrew is named as well: a tie to them is a tie. The names stand in their alphabet's order, which tells no side.
 */
export function namesOnlySheet({ parties, classes, courts }: SheetCase): NamesOnlySheet {
  const named = parties.map(({ name, nameZh }) => ({ name, nameZh }));
  const keyOf = ({ name, nameZh }: (typeof named)[number]): string => JSON.stringify([name, nameZh]);
  return {
    parties: unique(named, keyOf).toSorted((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0,
    ),
    classes: [...new Set(classes)].sort(),
    courts: unique(
      courts.map(({ en, zh }) => ({ en, zh })),
      ({ en }) => en,
    ),
  };
}
