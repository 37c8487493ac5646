import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { namesJson, storedMoney, toMoneyView, type Tx } from '../../platform/index.js';
import { Binds, type Reader } from '../../walls/index.js';
import { isHiddenSql, moneySights, seesOfSumSql } from '../sight/money-sights.sql.js';
import type { BearerView, SharesView } from './groups.contract.js';
import { poolName, sharesOf } from './shares.sql.js';

interface ShareRow {
  readonly fundId: string;
  readonly groupId: string;
  readonly currency: string;
  readonly pool: string;
  readonly name: Bilingual | null;
  /** Null of all together whose lines are not the reader's to see. */
  readonly memberId: string | null;
  readonly member: Bilingual | null;
  readonly minor: string;
}

/** Who pays for whom, to whoever sees the totals of a group: by name where they see the member's lines, all others together. Where
 * one of a fund's members stands behind a wall for them, all but their own are together: those alone would be what that member bears. */
@Injectable()
export class SharesReader {
  /** By group, a table for each fund in which something was shared. One query. */
  async of(
    tx: Tx,
    reader: Reader,
    groupIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly SharesView[]>> {
    const rows = await rowsOf(tx, reader, groupIds);
    const byGroup = new Map<string, readonly SharesView[]>();
    for (const fundId of new Set(rows.map((row) => row.fundId))) {
      const those = rows.filter((row) => row.fundId === fundId);
      const groupId = those[0]?.groupId ?? '';
      byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), tableOf(fundId, those)]);
    }
    return byGroup;
  }
}

function rowsOf(tx: Tx, reader: Reader, groupIds: readonly string[]): Promise<readonly ShareRow[]> {
  const binds = new Binds();
  const seen = moneySights(reader, binds);
  const sees = seesOfSumSql('seen', 's.holder::uuid', 's.is_walled');
  const funds = `ARRAY(SELECT f.id FROM fund f WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)}
    AND f.purpose = 'defence' AND f.group_id = ANY(${binds.bind(groupIds)}::uuid[]))`;
  return tx.query<ShareRow>(
    `SELECT one."fundId", one."groupId", one.currency, one.pool, ${poolName('one."groupId"', 'one.pool')} AS name,
            one."memberId", ${namesJson('m')} AS member, one.minor::text AS minor
       FROM (SELECT s.fund_id AS "fundId", f.group_id AS "groupId", f.currency, s.pool,
                    CASE WHEN ${sees} THEN s.holder::uuid END AS "memberId", sum(s.minor) AS minor
               FROM (SELECT *, bool_or(${isHiddenSql(reader, 'x.holder', binds)}) OVER (PARTITION BY x.fund_id) AS is_walled
                       FROM ${sharesOf(funds)} x) s JOIN fund f ON f.id = s.fund_id JOIN ${seen} seen ON seen.group_id = f.group_id
              GROUP BY 1, 2, 3, 4, 5) one
       LEFT JOIN member m ON m.id = one."memberId"
      ORDER BY one."fundId", one.pool, m.name_en NULLS LAST, m.id`,
    binds.values,
  );
}

function tableOf(fundId: string, rows: readonly ShareRow[]): SharesView {
  const currency = rows[0]?.currency ?? '';
  const money = (minor: bigint) => toMoneyView(storedMoney(minor.toString(), currency));
  const sum = (some: readonly ShareRow[]) => money(some.reduce((all, { minor }) => all + BigInt(minor), 0n));
  const keys = [...new Set(rows.map(({ pool }) => pool))];
  const bearers = [...new Set(rows.map(({ memberId }) => memberId))];
  const of = (memberId: string | null) => rows.filter((row) => row.memberId === memberId);
  return {
    fundId,
    currency,
    total: sum(rows),
    pools: keys.map((key) => {
      const those = rows.filter(({ pool }) => pool === key);
      return { key, name: those[0]?.name ?? { en: key, zh: key }, total: sum(those) };
    }),
    bearers: bearers.map((memberId): BearerView => {
      const those = of(memberId);
      return {
        bearer: memberId === null ? null : { id: memberId, name: nameOf(those) },
        amounts: keys.map((key) => sum(those.filter(({ pool }) => pool === key))),
        total: sum(those),
      };
    }),
  };
}

const nameOf = ([first]: readonly ShareRow[]): Bilingual =>
  first?.member ?? { en: first?.memberId ?? '', zh: first?.memberId ?? '' };
