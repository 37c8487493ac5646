import { Injectable } from '@nestjs/common';
import { Involvements, type InvolvementTable } from '../firms/index.js';
import { type Caller, membersOf, namesJson } from '../platform/index.js';

/** Which members somebody knows of: all, where they read the list, else those they act for. */
const isKnown = (caller: Caller, bind: (value: unknown) => string): string =>
  caller.permissions.includes('members.read') ? 'TRUE' : `m.id = ANY(${bind(membersOf(caller))}::uuid[])`;

/** What the alliance knows of firms: which are members, and when they were in. */
export const allianceInvolvements = {
  member: {
    relation: { en: 'member', zh: '联盟成员' },
    holds: true,
    rows: (caller, { bind }) => `
      SELECT m.firm_id, m.name_en, m.name_zh, NULL::uuid AS matter, ${namesJson('a')} AS title, '/members/' || m.id AS link,
             'ours'::text AS side, i.from_on, i.until_on
        FROM member m JOIN alliance a ON a.id = m.alliance_id
          LEFT JOIN membership_period i ON i.alliance_id = m.alliance_id AND i.member_id = m.id
       WHERE m.alliance_id = ${bind(caller.allianceId)} AND ${isKnown(caller, bind)}`,
  },
} as const satisfies InvolvementTable;

/** Tells the register of firms what the alliance knows. */
@Injectable()
export class AllianceInvolvements {
  constructor(known: Involvements) {
    known.add(allianceInvolvements);
  }
}
