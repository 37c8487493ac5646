import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';

/** What was shared in a group before. */
@Injectable()
export class SharedReader {
  /** In minor units, by the pool of the plan: by runs that stand. It decides the layer of pools that have some. */
  async beforeIn(tx: Tx, groupId: string): Promise<ReadonlyMap<string, bigint>> {
    const rows = await tx.query<{ poolKey: string; minor: string }>(
      `SELECT p.pool_key AS "poolKey", sum(p.total_minor)::text AS minor
         FROM allocation_run r JOIN allocation_pool p ON p.alliance_id = r.alliance_id AND p.run_id = r.id
        WHERE r.alliance_id = $1 AND r.group_id = $2 AND r.status = 'approved' GROUP BY 1 ORDER BY 1`,
      [tx.caller.allianceId, groupId],
    );
    return new Map(rows.map(({ poolKey, minor }) => [poolKey, BigInt(minor)]));
  }
}
