import { type Binds, notWalledFrom } from '../../cases/index.js';
import { inQuotes, type Tx } from '../../platform/index.js';
import { memberAccounts } from '../domain/accounts.js';

/** SQL that is true of a fund (by its alias) the caller may know of: who reads the ledger, where no wall hides its case or its group. */
export function seenFund(tx: Tx, fund: string, binds: Binds): string {
  if (!tx.caller.permissions.includes('ledger.read')) return 'FALSE';
  const of = (kind: 'case' | 'group'): string =>
    `(${fund}.${kind}_id IS NULL OR ${notWalledFrom(tx, kind, `${fund}.${kind}_id`, binds)})`;
  return `(${fund}.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${of('case')} AND ${of('group')})`;
}

const kinds = inQuotes(memberAccounts);

/** SQL that is true of an account (by its alias) that is kept for none of the members a wall keeps from the caller. */
export const seenAccount = (tx: Tx, account: string, binds: Binds): string =>
  `(${account}.kind NOT IN (${kinds})
    OR ${notWalledFrom(tx, 'member', `CASE WHEN ${account}.kind IN (${kinds}) THEN ${account}.holder::uuid END`, binds)})`;
