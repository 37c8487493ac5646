import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { letsInside } from '../../groups/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { type MoneySeen, namesJson, NotFoundError, type Tx } from '../../platform/index.js';
import { Binds, type Reader } from '../../walls/index.js';
import {
  type MoneyGroup,
  type MoneyPart,
  type MoneySight,
  moneySightOf,
  seesMoney,
} from '../domain/sight.js';
import { countsForMoney, moneySights, seesMoneySql } from './money-sights.sql.js';

/** Whoever acts, as they see the money of one group. */
export interface SeenMoney {
  readonly reader: Reader;
  readonly sight: MoneySight;
  readonly group: MoneyGroup;
}

/** Loads what somebody sees of the money of one group; lists ask with `moneySights`. */
@Injectable()
export class MoneySights {
  constructor(private readonly readers: CaseReaders) {}

  /** Of whoever acts. Not found where they see nothing of it, or not the part that is asked about. Two queries. */
  async ofGroup(tx: Tx, groupId: string, part?: MoneyPart): Promise<SeenMoney> {
    const group = await this.group(tx, groupId);
    const reader = await this.readers.readerOf(tx);
    const sight = group && moneySightOf(reader, group);
    if (group === undefined || sight === undefined) throw new NotFoundError();
    if (part !== undefined && !seesMoney(sight, part)) throw new NotFoundError();
    return { reader, sight, group };
  }

  /** What whoever acts, as this reader, is told of the money of the groups of some cases, by what they see of it now. One query. */
  async toldIn(tx: Tx, reader: Reader, caseIds: readonly string[]): Promise<readonly MoneySeen[]> {
    if (!tx.caller.permissions.includes('money.read')) return [];
    const binds = new Binds();
    return tx.query<MoneySeen>(
      `SELECT seen.group_id AS "groupId", ${seesMoneySql('seen', 'totals')} AS shared, ${seesMoneySql('seen', 'late')} AS kept, seen.own
         FROM ${moneySights(reader, binds)} seen WHERE seen.case_id = ANY(${binds.bind(caseIds)}::uuid[])`,
      binds.values,
    );
  }

  /** What a group is called that the caller sees something of. Not found where there is none. */
  async groupName(tx: Tx, groupId: string): Promise<Bilingual> {
    const [row] = await tx.query<{ name: Bilingual }>(
      `SELECT ${namesJson('g')} AS name FROM joint_group g WHERE g.alliance_id = $1 AND g.id = $2`,
      [tx.caller.allianceId, groupId],
    );
    if (row === undefined) throw new NotFoundError();
    return row.name;
  }

  /** A group as far as its money asks, whoever asks; undefined where there is none. */
  async group(tx: Tx, groupId: string): Promise<MoneyGroup | undefined> {
    const [row] = await tx.query<MoneyGroup>(
      `SELECT g.id, g.case_id AS "caseId",
              ARRAY(SELECT o.person_id FROM group_office o WHERE o.alliance_id = g.alliance_id AND o.group_id = g.id
                       AND o.office = 'liaison_counsel' AND o.ended_at IS NULL ORDER BY o.person_id) AS "liaisonIds",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', m.member_id, 'isInside', ${letsInside('m')}) ORDER BY m.invited_at, m.id), '[]')
                 FROM group_membership m WHERE m.alliance_id = g.alliance_id AND m.group_id = g.id AND ${countsForMoney('m')}) AS memberships
         FROM joint_group g WHERE g.alliance_id = $1 AND g.id = $2`,
      [tx.caller.allianceId, groupId],
    );
    return row;
  }
}
