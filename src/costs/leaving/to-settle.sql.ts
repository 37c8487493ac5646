import { memberAccounts } from '../../ledger/index.js';
import { inQuotes } from '../../platform/index.js';
import { isAccruing } from '../bills/bills.reader.js';

/** SQL of the day of an instant of a membership (`m`) in its alliance's zone. */
const dayOf = (at: string): string =>
  `(SELECT (${at} AT TIME ZONE al.zone)::date FROM alliance al WHERE al.id = m.alliance_id)`;

/** SQL that is true of a cost (`k`) of which a membership that left (`m`) may bear a part still, out of a fund (`f`). */
const mayBear = `k.service_until >= ${dayOf('m.active_at')}
   AND ${isAccruing('f.id', `coalesce(m.liability_until, ${dayOf('m.left_at')})`)}`;

/**
 * SQL of the open funds (`f`) in which a membership that left (`m`) has something to settle: those that know the member, and those from
 * which costs of service while it was in are to be shared still, of which it may bear a part though nothing was called of it.
 */
export const fundsToSettle = `fund f WHERE f.alliance_id = m.alliance_id AND f.group_id = m.group_id AND f.purpose = 'defence'
   AND f.status = 'open' AND (EXISTS (SELECT FROM ledger_account a WHERE a.alliance_id = f.alliance_id AND a.fund_id = f.id
       AND a.kind IN (${inQuotes(memberAccounts)}) AND a.holder = m.member_id::text)
     OR EXISTS (SELECT FROM cost k WHERE k.alliance_id = m.alliance_id AND k.group_id = m.group_id AND ${mayBear}))`;
