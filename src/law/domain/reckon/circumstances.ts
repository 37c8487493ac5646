import type { BookRule, Variant } from '../book-rule.js';
import type { Destination, TriggerFacts } from '../deadline.js';
import type { Circumstance } from '../rule.js';

/** The circumstances that hold: those stated, and those that something else says as well. */
export function holding(
  known: readonly Circumstance[],
  facts: TriggerFacts,
  forum: string,
): ReadonlySet<string> {
  const { party, service } = facts;
  const said = new Set<Circumstance['impliedBy']>();
  if (party?.domicile === 'foreign') said.add('foreign_party');
  if (wentAbroad(service?.destination, forum)) said.add('sent_abroad');
  if (facts.perishable === true) said.add('perishable');
  const implied = known.filter(({ impliedBy }) => impliedBy !== undefined && said.has(impliedBy));
  const named = (facts.circumstances ?? []).map((name) => nameOf(known, name));
  return new Set([...named, ...implied.map(({ id }) => id)]);
}

/** The id of a circumstance by whichever of its names. */
export const nameOf = (known: readonly Circumstance[], name: string): string =>
  known.find(({ id, alsoCalled }) => id === name || alsoCalled?.includes(name) === true)?.id ?? name;

/** Whether a copy left the country of the forum; `us` is abroad but for American forums. */
const wentAbroad = (destination: Destination | undefined, forum: string): boolean =>
  destination === 'foreign' || (destination === 'us' && !forum.startsWith('us-'));

/** The first variant whose circumstance holds. */
export const variantOf = (rule: BookRule, holds: ReadonlySet<string>): Variant | undefined =>
  rule.variants?.find(({ circumstance }) => holds.has(circumstance));
