import { Injectable } from '@nestjs/common';
import { activeStatuses } from '../../groups/index.js';
import { memberAccounts } from '../../ledger/index.js';
import { inQuotes, type Tx } from '../../platform/index.js';
import { fundsToSettle } from './to-settle.sql.js';

/** What accounts of the member of a membership (`m`) in a group's funds look like, but for what some members settle apart. */
const accounts = `fund f JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id
      AND a.kind IN (${inQuotes(memberAccounts)}) AND a.holder = m.member_id::text`;
const ofGroup = `f.alliance_id = $1 AND f.group_id = $2 AND f.purpose <> 'settlement'`;

/** What of a group's money stands open. It decides nothing. */
@Injectable()
export class MoneyOpenReader {
  /**
   * Of some memberships that left, those whose money is not settled: a fund has something of theirs to settle and there is no settled
   * statement of it, or something is still owed either way. Where the member is in the group anew, what it has there is of that time.
   */
  async membershipsOpen(
    tx: Tx,
    groupId: string,
    memberships: readonly { readonly id: string }[],
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT m.id FROM group_membership m
        WHERE m.alliance_id = $1 AND m.group_id = $2 AND m.id = ANY($3::uuid[])
          AND (EXISTS (SELECT FROM ${fundsToSettle} AND NOT EXISTS (SELECT FROM exit_statement x
                 WHERE x.alliance_id = $1 AND x.membership_id = m.id AND x.fund_id = f.id AND x.status = 'settled'))
            OR EXISTS (SELECT FROM ${accounts} JOIN ledger_balance b ON b.account_id = a.id
                        WHERE ${ofGroup} AND (b.posted_minor <> 0 OR b.pending_in_minor <> 0 OR b.pending_out_minor <> 0)
                          AND NOT EXISTS (SELECT FROM group_membership o WHERE o.alliance_id = $1 AND o.group_id = $2
                                AND o.member_id = m.member_id AND o.id <> m.id AND o.status IN (${inQuotes(activeStatuses)}))))`,
      [tx.caller.allianceId, groupId, memberships.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }

  /** The open funds of a group, but for those of what some members settle apart. */
  async fundsOf(tx: Tx, groupId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT f.id FROM fund f WHERE ${ofGroup} AND f.status = 'open' ORDER BY f.id`,
      [tx.caller.allianceId, groupId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a group has a cost plan that was approved. */
  async hasPlan(tx: Tx, groupId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM cost_plan WHERE alliance_id = $1 AND group_id = $2 AND status = 'approved' LIMIT 1`,
      [tx.caller.allianceId, groupId],
    );
    return rows.length > 0;
  }
}
