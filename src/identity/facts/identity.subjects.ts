import { type Asked, hasRole, inBoth, membersOf, type SubjectTable } from '../../platform/index.js';
import { searchPattern } from '../search-text.js';

const toThePerson = { instead: { en: 'Attach it to the person.', zh: '请附于该人员。' } };

/** What people are told of roles. */
export const roleSubjects = {
  /** Of those who keep watch over roles. */
  roles: {
    known: ({ tx }) => String(hasRole(tx.caller, 'administrator', 'ethics_officer')),
    documents: toThePerson,
  },
  own_role: {
    known: ({ tx, binds }, id) => `${id} = ${binds.bind(tx.caller.personId)}::uuid`,
    documents: toThePerson,
  },
  consent: { isAwaited: true, known: consent, documents: toThePerson },
  person: {
    documents: { keptBy: 'people.write' },
    known: ({ tx: { caller }, binds: { bind } }, id) =>
      caller.permissions.includes('people.read')
        ? `EXISTS (SELECT FROM appointment a WHERE a.alliance_id = ${bind(caller.allianceId)} AND a.person_id = ${id})`
        : 'FALSE',
    named: {
      from: 'person h',
      id: 'h.id',
      en: 'coalesce(h.latin_name, h.name)',
      zh: 'h.name',
      beside: inBoth('h.email'),
      link: `'/administration/people/' || h.id`,
      search: {
        kind: { en: 'Person', zh: '人员' },
        matches: ({ binds: { bind } }, typed) => {
          const pattern = bind(searchPattern(typed));
          return `(h.search LIKE ${pattern} OR h.email LIKE ${pattern})`;
        },
      },
    },
  },
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
