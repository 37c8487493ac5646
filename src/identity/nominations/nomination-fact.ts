import type { Fact, Json } from '../../platform/index.js';
import type { Nomination } from '../domain/nomination.js';

/** A fact of a nomination. Who is invited stands in none: an address is nobody's record before its owner accepted. */
export const nominationFact = (
  type: Fact['type'],
  { id, personId, role, memberId }: Nomination,
  more: { readonly [key: string]: Json } = {},
): Fact => ({
  type,
  subject: { kind: 'nomination', id },
  payload: { role, memberId, ...(personId !== null && { personId }), ...more },
});
