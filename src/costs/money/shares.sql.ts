import { sharesCosts } from './own-figures.sql.js';

/**
 * SQL of who bears what of the costs shared in the funds of groups: a table with `fund_id`, `pool`, `holder` (a member's id) and `minor`,
 * for funds whose ids are the SQL that is given. A run posts an entry a pool.
 */
export const sharesOf = (
  fundIds: string,
): string => `(SELECT e.fund_id, x.pool, a.holder, sum(l.minor) AS minor
   FROM ledger_entry e
   JOIN ledger_posting l ON l.entry_id = e.id
   JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'capital'
  CROSS JOIN LATERAL (SELECT k.holder AS pool FROM ledger_posting p JOIN ledger_account k ON k.id = p.account_id
     WHERE p.entry_id = e.id AND k.kind = 'expense' ORDER BY p.place LIMIT 1) x
  WHERE e.alliance_id = current_setting('hezong.alliance')::uuid AND e.fund_id = ANY(${fundIds}) AND e.phase = 'posted' AND ${sharesCosts}
  GROUP BY e.fund_id, x.pool, a.holder HAVING sum(l.minor) <> 0)`;

/** SQL of what a pool is called by the latest plan of a group that has it; null where none does. */
export const poolName = (groupId: string, key: string): string =>
  `(SELECT pl.one->'name' FROM cost_plan cp CROSS JOIN LATERAL jsonb_array_elements(cp.tree->'pools') AS pl(one)
     WHERE cp.alliance_id = current_setting('hezong.alliance')::uuid AND cp.group_id = ${groupId} AND cp.status = 'approved'
       AND pl.one->>'key' = ${key} ORDER BY cp.effective_from DESC LIMIT 1)`;
