import type { Fact } from '../../platform/index.js';

/** A fact of the pool: nothing but whom it is about. */
export const expertFact = (what: string, id: string): Fact => ({
  type: `expert.${what}`,
  subject: { kind: 'expert', id },
  payload: {},
});
