import type { Instant } from '../../kernel/index.js';
import type { Tier } from './tier.js';

/** Why something is kept apart: under an investigation's protective order, for a member's settlement, for talks with a mediator. */
export const compartmentKinds = ['cbi', 'settlement', 'caucus'] as const;
export type CompartmentKind = (typeof compartmentKinds)[number];

/** Where a thing stands in its life, as far as its being read goes. */
export const thingStates = [
  'quarantined',
  'refused',
  'received',
  'classified',
  'shared',
  'recalled',
  'returned',
  'destroyed',
] as const;
export type ThingState = (typeof thingStates)[number];

/** A thing someone may or may not read, as far as the decision goes. */
export interface Guarded {
  readonly id: string;
  /** The case it lies with; null where it lies with a firm. */
  readonly caseId: string | null;
  /** The firm of the register it lies with, outside all cases. */
  readonly firmId: string | null;
  /** The member that firm is; null where it is none. */
  readonly firmMemberId: string | null;
  readonly tier: Tier;
  /** The group it is shared in; of meaning for `T2`. */
  readonly groupId: string | null;
  /** The member whose it is; null where it is nobody's in particular. */
  readonly supplierId: string | null;
  readonly compartmentId: string | null;
  /** Kind and member of its compartment; null where it lies in none. */
  readonly compartmentKind: CompartmentKind | null;
  readonly compartmentMemberId: string | null;
  /** Under a protective order: the parties that supplied it and what it was made from; none where that was not said. */
  readonly suppliers: readonly string[];
  /** When it was shared first; null while it was not. */
  readonly sharedAt: Instant | null;
  readonly state: ThingState;
  readonly uploadedBy: string;
}
