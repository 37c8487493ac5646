import { Injectable } from '@nestjs/common';
import { activeStatuses } from '../../groups/index.js';
import type { Bilingual, Currency } from '../../kernel/index.js';
import { inQuotes, namesJson, type Tx } from '../../platform/index.js';
import type { MemberBalance, MemberStands } from '../domain/ends/balance.js';

/** What stands to a member in a fund of its group. */
export interface KeptBalance extends MemberBalance {
  readonly groupId: string;
  readonly fundId: string;
  readonly fundName: Bilingual;
  readonly currency: Currency;
  readonly memberId: string;
  /** A refund of it that waits or is under way. */
  readonly refundId: string | null;
}

type Row = Omit<KeptBalance, 'capital' | 'setAside' | 'owed'> & {
  readonly capital: string;
  readonly setAside: string;
  readonly owed: string;
};

/** How a member (`a.holder`) stands in the group of a fund (`f`), in which its exit is settled by itself; who comes again is in it. */
const stands = `CASE
    WHEN EXISTS (SELECT FROM group_membership m WHERE m.alliance_id = f.alliance_id AND m.group_id = f.group_id
           AND m.member_id::text = a.holder AND m.status IN (${inQuotes(activeStatuses)})) THEN 'in'
    WHEN EXISTS (SELECT FROM group_membership m WHERE m.alliance_id = f.alliance_id AND m.group_id = f.group_id
           AND m.member_id::text = a.holder AND m.active_at IS NOT NULL AND m.status <> 'closed'
           AND NOT EXISTS (SELECT FROM exit_statement x WHERE x.alliance_id = m.alliance_id AND x.membership_id = m.id AND x.fund_id = f.id
                  AND x.status = 'settled'))
      THEN 'leaving'
    ELSE 'left' END`;

/** What stands to members in the funds of groups, as the ledger has it. Nothing here decides who may see it. */
@Injectable()
export class BalancesStore {
  /** In the open defence funds of a group, of every member they know; those in which nothing stands are left out. */
  async ofGroup(tx: Tx, groupId: string): Promise<readonly KeptBalance[]> {
    const all = await this.read(tx, groupId);
    return all.filter(({ capital, setAside, owed }) => capital !== 0n || setAside !== 0n || owed !== 0n);
  }

  /** Of one member in one of them; undefined where that fund has nothing of it. */
  async one(tx: Tx, groupId: string, fundId: string, memberId: string): Promise<KeptBalance | undefined> {
    const [found] = await this.read(tx, groupId, fundId, memberId);
    return found;
  }

  private async read(
    tx: Tx,
    groupId: string,
    fundId?: string,
    memberId?: string,
  ): Promise<readonly KeptBalance[]> {
    const rows = await tx.query<Row>(
      `SELECT f.group_id AS "groupId", f.id AS "fundId", ${namesJson('f')} AS "fundName", f.currency, a.holder AS "memberId",
              ${stands} AS stands,
              coalesce(sum(b.posted_minor) FILTER (WHERE a.kind = 'capital'), 0)::text AS capital,
              coalesce(sum(b.pending_in_minor) FILTER (WHERE a.kind = 'capital'), 0)::text AS "setAside",
              coalesce(sum(b.posted_minor) FILTER (WHERE a.kind = 'receivable'), 0)::text AS owed,
              (SELECT r.id FROM refund r WHERE r.alliance_id = f.alliance_id AND r.source_kind = 'fund' AND r.source_id = f.id
                  AND r.member_id::text = a.holder AND r.status IN ('proposed', 'set_aside')) AS "refundId"
         FROM fund f JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id AND a.kind IN ('capital', 'receivable')
         JOIN ledger_balance b ON b.account_id = a.id
        WHERE f.alliance_id = $1 AND f.group_id = $2 AND f.purpose = 'defence' AND f.status = 'open'
          AND ($3::uuid IS NULL OR f.id = $3) AND ($4::text IS NULL OR a.holder = $4)
        GROUP BY f.id, f.alliance_id, a.holder ORDER BY f.opened_at, f.id, a.holder`,
      [tx.caller.allianceId, groupId, fundId ?? null, memberId ?? null],
    );
    return rows.map(({ capital, setAside, owed, ...row }) => ({
      ...row,
      stands: row.stands satisfies MemberStands,
      capital: BigInt(capital),
      setAside: BigInt(setAside),
      owed: BigInt(owed),
    }));
  }
}
