import type { Bilingual } from '../../kernel/index.js';
import type { Tier } from '../../walls/index.js';
import { documentStates, type DocumentState, tierNames } from '../domain/life.js';

/** A tier with its name. */
export const tierView = (id: Tier): { id: Tier; name: Bilingual } => ({ id, name: tierNames[id] });

/** A state with its name. */
export const stateView = (id: DocumentState): { id: DocumentState; name: Bilingual } => ({
  id,
  name: documentStates[id],
});
