import type { BookRule, Variant } from '../book-rule.js';
import type { TriggerFacts } from '../deadline.js';
import type { Circumstance } from '../rule.js';

/** The circumstances that hold: those stated, and those that something else says as well. */
export function holding(known: readonly Circumstance[], facts: TriggerFacts): ReadonlySet<string> {
  const { party, service } = facts;
  const said = new Set<Circumstance['impliedBy']>();
  if (party?.domicile === 'foreign') said.add('foreign_party');
  if (service?.destination === 'foreign' || service?.destination === 'us') said.add('sent_abroad');
  if (facts.perishable === true) said.add('perishable');
  const implied = known.filter(({ impliedBy }) => impliedBy !== undefined && said.has(impliedBy));
  return new Set([...(facts.circumstances ?? []), ...implied.map(({ id }) => id)]);
}

/** The first variant whose circumstance holds. */
export const variantOf = (rule: BookRule, holds: ReadonlySet<string>): Variant | undefined =>
  rule.variants?.find(({ circumstance }) => holds.has(circumstance));
