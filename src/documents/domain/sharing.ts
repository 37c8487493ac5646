import type { Tier } from '../../walls/index.js';
import type { DocumentLife } from './life.js';

/** A way in which a document may be shared: the tier, and the group where the tier is a group's. */
export interface Way<Group> {
  readonly tier: Tier;
  readonly group: Group | null;
}

/**
 * The ways to choose from, the closest circle first; what stands against one, the move itself says. What lies in a settlement or in talks
 * with a mediator is shared with those who are in it; what lies under a protective order, in groups alone.
 */
export function waysOf<Group>(
  { compartmentKind, tier }: Pick<DocumentLife, 'compartmentKind' | 'tier'>,
  groups: readonly Group[],
): readonly Way<Group>[] {
  if (compartmentKind === 'settlement' || compartmentKind === 'caucus')
    return [{ tier: tier === 'T2' ? 'T2' : 'T3', group: null }];
  const inGroups = groups.map((group) => ({ tier: 'T2' as const, group }));
  if (compartmentKind === 'cbi') return inGroups;
  return [...inGroups, { tier: 'T1', group: null }, { tier: 'T0', group: null }];
}
