import { refuse } from '../kernel/index.js';
import type { Statement } from './database-client.js';
import { RefusedError } from './errors.js';
import { isId } from './ids.js';
import type { Tx } from './tx.js';
import type { IdempotencyKey } from './words.js';

/** The answer an earlier request with the same key got. */
export interface Replay {
  readonly result: unknown;
}

/**
 * Claims a key within the transaction of its effect: a crash before commit leaves neither. A second request with the key
 * waits here until the first commits, then gets the first one's answer. Refused with `idempotency.other_request` (422) where
 * the key came with another body. Keys are kept for 72 hours at least.
 */
export async function claimKey(tx: Tx, key: IdempotencyKey): Promise<Replay | undefined> {
  const { allianceId, personId } = tx.caller;
  const claimed = await tx.query<{ key: string }>(
    `INSERT INTO idempotency (alliance_id, person_id, route, key, request_hash, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING key`,
    [allianceId, personId, key.route, key.key, key.requestHash, tx.now],
  );
  if (claimed.length > 0) return undefined;
  const [known] = await tx.query<{ request_hash: string; result: unknown }>(
    'SELECT request_hash, result FROM idempotency WHERE alliance_id = $1 AND person_id = $2 AND route = $3 AND key = $4',
    [allianceId, personId, key.route, key.key],
  );
  if (known?.request_hash !== key.requestHash) throw otherRequest(key.key);
  return { result: known.result };
}

/**
 * What keeps the answer for those who ask again. It holds nothing that somebody could cease to see: ids, numbers, and words of
 * the program's own; whoever asks again is shown what these name as it stands for them then. Anything else is a bug.
 */
export function keptAnswer({ caller }: Tx, key: IdempotencyKey, result: unknown): Statement {
  if (!saysNothing(result))
    throw new Error(`The answer of ${key.route} is kept under a key and holds more than ids`);
  return {
    sql: `UPDATE idempotency SET result = $5::jsonb WHERE alliance_id = $1 AND person_id = $2 AND route = $3 AND key = $4`,
    values: [caller.allianceId, caller.personId, key.route, key.key, JSON.stringify(result ?? null)],
  };
}

const saysNothing = (answer: unknown): boolean => {
  if (typeof answer === 'string') return isId(answer) || /^[a-z_]{1,24}$/.test(answer);
  if (typeof answer !== 'object' || answer === null) return true;
  return Object.values(answer).every(saysNothing);
};

const otherRequest = (key: string): RefusedError =>
  new RefusedError(
    refuse(
      'idempotency.other_request',
      `The idempotency key "${key}" was used for a different request; use a new key for a new request.`,
      `幂等键“${key}”已用于另一请求；新的请求请使用新的键。`,
    ).refusal,
    422,
  );
