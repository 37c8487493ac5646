import { type Asked, hasRole, membersOf, type SubjectTable } from '../../platform/index.js';

/** What people are told of roles. */
export const roleSubjects = {
  /** Of those who keep watch over roles. */
  roles: { known: ({ tx }) => String(hasRole(tx.caller, 'administrator', 'ethics_officer')) },
  own_role: { known: ({ tx, binds }, id) => `${id} = ${binds.bind(tx.caller.personId)}::uuid` },
  consent: { known: consent },
} as const satisfies SubjectTable;

/** A role that still waits for consent: of those who keep watch over roles, of who acts for its firm, or of representatives. */
function consent({ tx: { caller }, binds: { bind } }: Asked, id: string): string {
  if (!hasRole(caller, 'administrator', 'ethics_officer', 'member_representative', 'member_counsel'))
    return 'FALSE';
  const mine = hasRole(caller, 'administrator', 'ethics_officer')
    ? 'TRUE'
    : `(w.member_id IS NULL OR w.member_id = ANY(${bind(membersOf(caller))}::uuid[]))`;
  return `EXISTS (SELECT FROM nomination w
    WHERE w.alliance_id = ${bind(caller.allianceId)} AND w.id = ${id} AND w.status = 'waiting' AND ${mine})`;
}
