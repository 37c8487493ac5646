import type { CalendarDate } from '../../../kernel/index.js';

/** Whose a party was from a day on; null while it was nobody's. */
export interface PartyOf {
  readonly memberId: string | null;
  readonly from: CalendarDate;
}

/** A product that is accused under a patent in the name of a party, from one day on until another. */
export interface Accused {
  readonly patentId: string;
  readonly productId: string;
  /** Whose the party was at first, and whose from which days on, in their order. */
  readonly firstOf: string | null;
  readonly later: readonly PartyOf[];
  readonly from: CalendarDate;
  /** The first day on which it is accused no more; null while there is none. */
  readonly over: CalendarDate | null;
}

/** Whose a party was on a day. */
const memberOn = ({ firstOf, later }: Accused, day: CalendarDate): string | null => {
  const latest = later.findLast(({ from }) => from <= day);
  return latest === undefined ? firstOf : latest.memberId;
};

const standsOn = ({ from, over }: Accused, day: CalendarDate): boolean =>
  from <= day && (over === null || day < over);

/** How many products of each member are accused on a day, by patent: each counted once for each patent. */
export function productsOn(
  accused: readonly Accused[],
  day: CalendarDate,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const faced = new Map<string, Map<string, Set<string>>>();
  for (const one of accused) {
    const memberId = memberOn(one, day);
    if (memberId === null || !standsOn(one, day)) continue;
    const patents = faced.get(memberId) ?? new Map<string, Set<string>>();
    const products = patents.get(one.patentId) ?? new Set<string>();
    faced.set(memberId, patents.set(one.patentId, products.add(one.productId)));
  }
  return new Map(
    [...faced].map(([memberId, patents]) => [
      memberId,
      Object.fromEntries([...patents].map(([patent, products]) => [patent, products.size])),
    ]),
  );
}

/** The earlier of two days on which something ends; null where neither does. */
export const earlierEnd = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null =>
  one === null || (other !== null && other < one) ? other : one;
