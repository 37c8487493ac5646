import type { Tx } from './tx.js';
import { type Caller, personSetting } from './words.js';

/**
 * Asks something in a transaction as somebody else would, by the same rules and with what the database hides from them hidden,
 * then goes back. Should the work fail, so does the transaction, and what was set goes with it.
 */
export async function asCaller<T>(tx: Tx, caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
  await become(tx, caller);
  const result = await work(Object.create(tx, { caller: { value: caller } }) as Tx);
  await become(tx, tx.caller);
  return result;
}

const become = (tx: Tx, caller: Caller): Promise<unknown> =>
  tx.query(`SELECT set_config('hezong.person', $1, true)`, [personSetting(caller)]);
