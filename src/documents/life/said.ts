import type { PersonNameView } from '../../identity/index.js';
import type { OpenKey } from '../../platform/index.js';

/** A person by name; one the alliance no longer knows has none. */
export const named = (names: ReadonlyMap<string, string>, id: string): PersonNameView => ({
  id,
  name: names.get(id) ?? '',
});

/** A text kept openly or under a key; null where the key is not at hand. */
export const saidIn = (
  { reason, sealed }: { readonly reason: string | null; readonly sealed: Buffer | null },
  key: OpenKey | null,
  context: string,
): string | null => (sealed === null || key === null ? reason : key.open(sealed, context).toString('utf8'));
