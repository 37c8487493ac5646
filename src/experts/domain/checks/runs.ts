import type { Bilingual, CalendarDate } from '../../../kernel/index.js';

/** What a search for conflicts found: by which rule, how grave, by which way of firms, since when. */
export interface CheckHit {
  readonly rule: string;
  readonly verdict: 'waivable' | 'blocked';
  readonly path: readonly string[];
  /** The day the tie began; null where it has none. */
  readonly since: CalendarDate | null;
  readonly because: Bilingual;
}

/** A hit that was kept, with the name by which it is known again. */
export interface KeptHit extends CheckHit {
  readonly key: string;
}

/** What a run comes to. */
export type RunVerdict = 'clear' | 'waivable' | 'blocked';

/** By what a hit is known again in the next run: its rule and its way. */
export const keyOfHit = ({ rule, path }: Pick<CheckHit, 'rule' | 'path'>): string =>
  [rule, ...path].join(' > ');

/**
 * The hits of a run, each with its key and each key once. Of several by one rule and one way the gravest stands for all: two posts at
 * one firm are one tie to it.
 */
export function keptHits(found: readonly CheckHit[]): readonly KeptHit[] {
  const byKey = new Map<string, KeptHit>();
  for (const hit of found) {
    const key = keyOfHit(hit);
    const known = byKey.get(key);
    if (known === undefined || (known.verdict === 'waivable' && hit.verdict === 'blocked'))
      byKey.set(key, { ...hit, key });
  }
  return [...byKey.values()];
}

/** The gravest of what was found. */
export const verdictOf = (hits: readonly Pick<CheckHit, 'verdict'>[]): RunVerdict =>
  hits.some(({ verdict }) => verdict === 'blocked') ? 'blocked' : hits.length > 0 ? 'waivable' : 'clear';

/** What a run found that the one before it did not, or found less grave; what is found no more; and what only reads differently. */
export interface RunChange {
  readonly fresh: readonly KeptHit[];
  readonly gone: readonly KeptHit[];
  readonly changed: readonly KeptHit[];
}

/** Whether a hit that was known before weighs the same and says the same. */
export const saysTheSame = (one: KeptHit, other: KeptHit): boolean =>
  one.verdict === other.verdict && one.since === other.since && one.because.en === other.because.en;

/** Compares a run with the one before it, by the keys of what they found. */
export function compareRuns(before: readonly KeptHit[], now: readonly KeptHit[]): RunChange {
  const known = new Map(before.map((hit) => [hit.key, hit]));
  const found = new Set(now.map(({ key }) => key));
  const isFresh = ({ key, verdict }: KeptHit): boolean => {
    const earlier = known.get(key);
    return earlier === undefined || (earlier.verdict === 'waivable' && verdict === 'blocked');
  };
  return {
    fresh: now.filter(isFresh),
    gone: before.filter(({ key }) => !found.has(key)),
    changed: now.filter((hit) => {
      const earlier = known.get(hit.key);
      return earlier !== undefined && !isFresh(hit) && !saysTheSame(earlier, hit);
    }),
  };
}
