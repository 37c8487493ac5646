import { holds, type Persona } from '../personas.js';
import { approvals, type Thing } from '../things.js';
import { type Area, type Clause, seesCase } from './words.js';

export const haveApprovals = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'ethics_officer',
  'auditor',
  'administrator',
] as const;

const isAsked = (who: Persona, { firm }: Thing): boolean =>
  firm === undefined ? holds(who, 'coordinator', 'treasurer') : who.key === 'member_counsel · not in case';

const isConcerned: Clause = {
  says: 'the caller serves the alliance as a whole, asked, or is asked',
  otherwise: 'hidden',
  holds: (who, what) =>
    holds(who, 'coordinator', 'treasurer', 'ethics_officer', 'auditor', 'administrator') ||
    who.key === what.of ||
    isAsked(who, what),
};

const decides: Clause = {
  says: 'the caller is asked, and did not ask',
  otherwise: 'refused',
  holds: (who, what) => isAsked(who, what) && who.key !== what.of,
};

const askedIt: Clause = {
  says: 'the caller asked',
  otherwise: 'refused',
  holds: (who, { of }) => who.key === of,
};

/** What one asks and others decide. */
export const approvalsArea: Area = {
  name: 'Approvals',
  says: 'One person asks, others decide, and nobody their own; a question is known to who may know of what it is about.',
  rules: [
    {
      route: 'GET /approvals',
      roles: haveApprovals,
      lists: [{ things: approvals, shown: [seesCase, isConcerned] }],
    },
    {
      route: 'GET /approvals/{id}',
      roles: haveApprovals,
      about: approvals,
      provided: [seesCase, isConcerned],
    },
    {
      route: 'POST /approvals/{id}/answers',
      roles: haveApprovals,
      about: approvals,
      provided: [seesCase, isConcerned, decides],
    },
    {
      route: 'POST /approvals/{id}/withdrawal',
      roles: haveApprovals,
      about: approvals,
      provided: [seesCase, isConcerned, askedIt],
    },
  ],
};
