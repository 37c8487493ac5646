import type { components } from '../../api/schema';
import type { LawEvent, LawRule } from '../../api/views';

export type LawPack = components['schemas']['PackView'];

/** The law one can ask about: all packs, and the events and rules of the forum chosen. */
export interface Law {
  readonly packs: readonly LawPack[];
  readonly events: readonly LawEvent[];
  readonly rules: readonly LawRule[];
}
