import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { Binds, hasRole, namesJson, type Tx } from '../platform/index.js';
import { noWall, runsInSql, sightsInSql } from './sight.reader.js';

/** A group as a thing may be shared there, with the issues in common, as far as the caller knows them. */
export interface GroupToShareIn {
  readonly id: string;
  readonly name: Bilingual;
  readonly issues: readonly { readonly id: string; readonly name: string }[];
}

/** Narrow questions other modules ask about groups. They decide nothing. */
@Injectable()
export class GroupsReader {
  /** A group and the case it defends in; undefined where there is none. */
  async group(tx: Tx, id: string): Promise<{ readonly id: string; readonly caseId: string } | undefined> {
    const [row] = await tx.query<{ id: string; caseId: string }>(
      `SELECT id, case_id AS "caseId" FROM joint_group WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  /** A common issue of a group: the tag without which nothing is shared in it. */
  async issue(tx: Tx, groupId: string, id: string): Promise<{ readonly id: string } | undefined> {
    const [row] = await tx.query<{ id: string }>(
      'SELECT id FROM group_issue WHERE alliance_id = $1 AND group_id = $2 AND id = $3',
      [tx.caller.allianceId, groupId, id],
    );
    return row;
  }

  /** The groups of a case that have not ended and that the caller sees, the oldest first; issues only of one they see from inside. */
  async seenIn(tx: Tx, caseId: string): Promise<readonly GroupToShareIn[]> {
    const binds = new Binds();
    return tx.query<GroupToShareIn>(
      `SELECT g.id, ${namesJson('g')} AS name, COALESCE((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name) ORDER BY i.made_at, i.id)
                FROM group_issue i WHERE i.alliance_id = g.alliance_id AND i.group_id = g.id
                 AND seen.sight IN ('runs', 'inside')), '[]') AS issues
         FROM joint_group g JOIN ${sightsInSql(tx, binds)} seen ON seen.group_id = g.id
        WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.case_id = ${binds.bind(caseId)}
          AND g.status IN ('forming', 'effective') AND seen.sight <> 'left' AND ${noWall(tx, 'g.id', 'g.case_id', binds)}
        ORDER BY g.opened_at, g.id`,
      binds.values,
    );
  }

  /** Whether the group's agreement is in force for a member now: it stands there, and neither ended nor cut off. */
  async isEffectiveFor(tx: Tx, groupId: string, memberId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM standing WHERE alliance_id = $1 AND group_id = $2 AND holder_kind = 'member' AND holder_id = $3
         AND basis_kind = 'membership' AND until_at IS NULL AND cut_at IS NULL LIMIT 1`,
      [tx.caller.allianceId, groupId, memberId],
    );
    return rows.length > 0;
  }

  /** Whether a member is or was in a group, or was asked into it: it knows of the group. */
  async isKnownTo(tx: Tx, groupId: string, memberId: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT 1 FROM group_membership WHERE alliance_id = $1 AND group_id = $2 AND member_id = $3 LIMIT 1',
      [tx.caller.allianceId, groupId, memberId],
    );
    return rows.length > 0;
  }

  /** A membership of a group, whatever became of it. */
  async membership(
    tx: Tx,
    groupId: string,
    id: string,
  ): Promise<{ readonly id: string; readonly memberId: string } | undefined> {
    const [row] = await tx.query<{ id: string; memberId: string }>(
      `SELECT id, member_id AS "memberId" FROM group_membership WHERE alliance_id = $1 AND group_id = $2 AND id = $3`,
      [tx.caller.allianceId, groupId, id],
    );
    return row;
  }

  /** `watchesGroup`: whether the caller runs a group, or watches it as the ethics officer does. */
  async watches(tx: Tx, groupId: string): Promise<boolean> {
    if (hasRole(tx.caller, 'ethics_officer')) return true;
    const binds = new Binds();
    const runs = runsInSql(tx, 'g.id', binds);
    const rows = await tx.query(
      `SELECT 1 FROM joint_group g WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.id = ${binds.bind(groupId)} AND ${runs}`,
      binds.values,
    );
    return rows.length > 0;
  }
}
