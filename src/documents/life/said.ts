import { calledPerson, type Names, type PersonNameView } from '../../identity/index.js';
import type { Instant } from '../../kernel/index.js';
import type { OpenKey } from '../../platform/index.js';

/** Who did something at a moment, by the name they had then; one the alliance no longer knows has none. */
export const named = (names: Names, id: string, at: Instant | null): PersonNameView =>
  calledPerson(id, names.both(id, at));

/** The same of one the reader may not meet: null where the names leave them out. */
export const namedIfMet = (names: Names, id: string, at: Instant | null): PersonNameView | null =>
  names.both(id, at) === undefined ? null : named(names, id, at);

/** A text kept openly or under a key; null where the key is not at hand. */
export const saidIn = (
  { reason, sealed }: { readonly reason: string | null; readonly sealed: Buffer | null },
  key: OpenKey | null,
  context: string,
): string | null => (sealed === null || key === null ? reason : key.open(sealed, context).toString('utf8'));
