import type { Asked, SubjectTable } from '../../platform/index.js';
import { firmsOf } from '../../walls/index.js';
import { sightOfCaller, visibleCase } from '../visible.js';

/** Counsel of a party (`k`, of party `p`) of which something is so. */
const mandate = ({ tx, binds }: Asked, id: string, so: string): string => `EXISTS (
  SELECT FROM party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id
   WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND k.id = ${id} AND ${so})`;

/** What people are told of who acts for a party. A proposal is known to who is asked while it is open; a mandate to its counsel, also once it has ended. */
export const caseSubjects = {
  counsel_proposal: {
    known: (asked, id) => {
      const { tx, binds } = asked;
      return mandate(
        asked,
        id,
        `k.state = 'proposed' AND p.member_id = ANY(${binds.bind(firmsOf(tx.caller))}::uuid[])
         AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)}`,
      );
    },
  },
  mandate: {
    known: (asked, id) => {
      const { tx, binds } = asked;
      return mandate(
        asked,
        id,
        `coalesce(k.named_id, k.person_id) = ${binds.bind(tx.caller.personId)}::uuid
         AND (k.state = 'ended' OR k.person_id IS NOT NULL AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)})`,
      );
    },
  },
  binding: {
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM party_binding b
       WHERE b.alliance_id = ${binds.bind(tx.caller.allianceId)} AND b.id = ${id} AND b.state = 'open'
         AND ${binds.bind(firmsOf(tx.caller))}::uuid[] && ARRAY[b.from_member_id, b.to_member_id]
         AND ${visibleCase(sightOfCaller(tx.caller), 'b.case_id', binds)})`,
  },
} as const satisfies SubjectTable;

export type CaseSubject = keyof typeof caseSubjects;
