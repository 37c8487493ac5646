import type { TenantlessTx } from '../platform/index.js';

/**
 * Runs statements of a transaction as the role that knows people, secrets' hashes and appointments across alliances, then goes
 * back to the app's own. Should they fail, the transaction is over and the role with it.
 */
export async function asIdentity<T>(tx: TenantlessTx, work: () => Promise<T>): Promise<T> {
  await tx.query('SET LOCAL ROLE hezong_identity');
  const result = await work();
  await tx.query('RESET ROLE');
  return result;
}
