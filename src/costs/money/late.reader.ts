import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { inQuotes, namesJson, type Tx } from '../../platform/index.js';
import { Binds, type Reader } from '../../walls/index.js';
import { lateLineStatuses } from '../domain/calls/line-life.js';
import { isHiddenSql } from '../sight/money-sights.sql.js';
import type { LateMemberView } from './groups.contract.js';

/** Which members are late with what they were called for, to whoever may know of that. */
@Injectable()
export class LateMembers {
  /** By group, the longest first; none of a member behind a wall. One query. */
  async of(
    tx: Tx,
    reader: Reader,
    groupIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly LateMemberView[]>> {
    const binds = new Binds();
    const { bind } = binds;
    const rows = await tx.query<{ groupId: string; id: string; name: Bilingual; since: CalendarDate }>(
      `SELECT l.group_id AS "groupId", m.id, ${namesJson('m')} AS name, min(l.due_on) AS since
         FROM call_line l JOIN member m ON m.alliance_id = l.alliance_id AND m.id = l.member_id
        WHERE l.alliance_id = ${bind(tx.caller.allianceId)} AND l.group_id = ANY(${bind(groupIds)}::uuid[])
          AND l.status IN (${inQuotes(lateLineStatuses)}) AND NOT ${isHiddenSql(reader, 'm.id', binds)}
        GROUP BY l.group_id, m.id ORDER BY since, m.id`,
      binds.values,
    );
    const byGroup = new Map<string, LateMemberView[]>();
    for (const { groupId, id, name, since } of rows)
      byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), { member: { id, name }, since }]);
    return byGroup;
  }
}
