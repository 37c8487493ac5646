import { Injectable } from '@nestjs/common';
import { economicGroup, FirmsStore, heldTies } from '../firms/index.js';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import { namesJson } from '../platform/index.js';

/** A firm by name. */
export interface NamedMember {
  readonly id: string;
  readonly name: Bilingual;
  readonly creditCode: string | null;
  readonly country: string;
}

const columns = `m.id, ${namesJson('m')} AS name, f.credit_code AS "creditCode", m.country`;

/** A member with its firm, which knows the code. */
export const memberFirm = `member m JOIN firm f ON f.alliance_id = m.alliance_id AND f.id = m.firm_id`;

/** Narrow questions about member firms of the transaction's alliance. */
@Injectable()
export class AllianceReader {
  constructor(private readonly firms: FirmsStore) {}

  /** Every name, present or former, of a member's firm and of the firms under the same control on a day. */
  async namesAround(tx: Tx, memberId: string, day: CalendarDate): Promise<readonly string[]> {
    const [member] = await tx.query<{ firmId: string }>(
      'SELECT firm_id AS "firmId" FROM member WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, memberId],
    );
    if (member === undefined) return [];
    const ties = heldTies(await this.firms.net(tx, [member.firmId]));
    const { firms } = economicGroup(member.firmId, ties, day);
    return [...(await this.firms.allNamesOf(tx, firms)).values()].flat();
  }

  /** Names of some firms by id, in one query; those that are not on the list are left out. */
  async memberNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
    return new Map([...(await this.membersById(tx, ids))].map(([id, { name }]) => [id, name]));
  }

  /** Some firms by id, in one query; those that are not on the list are left out. */
  async membersById(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, NamedMember>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<NamedMember>(
      `SELECT ${columns} FROM ${memberFirm} WHERE m.alliance_id = $1 AND m.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map((one) => [one.id, one]));
  }

  /** The firms that were in on a day, by English name. */
  membersOn(tx: Tx, day: CalendarDate): Promise<NamedMember[]> {
    return tx.query<NamedMember>(
      `SELECT ${columns} FROM ${memberFirm}
        WHERE m.alliance_id = $1
          AND EXISTS (SELECT FROM membership_period i WHERE i.alliance_id = m.alliance_id AND i.member_id = m.id
                         AND i.from_on <= $2 AND (i.until_on IS NULL OR i.until_on >= $2))
        ORDER BY m.name_en, m.id`,
      [tx.caller.allianceId, day],
    );
  }

  /** Every firm on the list, in or out, by English name. */
  allMembers(tx: Tx): Promise<NamedMember[]> {
    return tx.query<NamedMember>(
      `SELECT ${columns} FROM ${memberFirm} WHERE m.alliance_id = $1 ORDER BY m.name_en, m.id`,
      [tx.caller.allianceId],
    );
  }
}
