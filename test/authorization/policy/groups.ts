import { groups, memberships } from '../group-things.js';
import { holds, type Persona } from '../personas.js';
import { cases, type Thing } from '../things.js';
import { actsFor, type Area, type Clause, seesCase } from './words.js';

const readGroups = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'ethics_officer',
  'auditor',
] as const;
const runGroups = ['coordinator', 'outside_counsel'] as const;
const joinGroups = ['member_representative', 'member_counsel', 'outside_counsel'] as const;
const ofA = ['own', 'fellow', 'debtor', 'leaver'] as const;

const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');
const isInOffice = (who: Persona): boolean =>
  holds(who, 'coordinator', 'treasurer', 'ethics_officer', 'auditor');

const isWalled = (who: Persona, { place, marks = [] }: Thing): boolean =>
  place === 'joint' &&
  (who.walledFrom === 'case' ||
    who.firm === 'shunned' ||
    (who.walledFrom === 'group' && marks[0] === 'first'));

/** Whether someone acts for a firm that is or was in the group, or was invited into it. */
function isOfAMember(who: Persona, { place, marks = [] }: Thing): boolean {
  if (place === 'abroad')
    return holds(who, 'member_representative', 'member_counsel') && who.firm === 'foreigner';
  if (marks[0] === 'second') return actsFor(who, 'rival');
  return ofA.some((firm) => actsFor(who, firm));
}

const knows = (who: Persona, what: Thing): boolean =>
  isHome(who, what) && !isWalled(who, what) && (isInOffice(who) || isOfAMember(who, what));

export const knowsGroup: Clause = {
  says: 'officers know every group; a firm’s people and named counsel those it is, was or is asked to be in; nobody behind a wall',
  otherwise: 'hidden',
  holds: knows,
};

const runs = (who: Persona, { marks = [] }: Thing): boolean =>
  holds(who, 'coordinator') || (who.isLiaison === true && marks[0] === 'first');

const runsIt: Clause = {
  says: 'it is run by the coordinator and its liaison counsel',
  otherwise: 'refused',
  holds: runs,
};

const ofTheMember: Clause = {
  says: 'the caller is of the member itself: counsel outside names nobody',
  otherwise: 'refused',
  holds: (who, what) => isOwn(who, what) && holds(who, 'member_representative', 'member_counsel'),
};

/** The counsel that is asked about is A's in the group. */
const endsService: Clause = {
  says: 'the caller is of the member itself, or the counsel in question',
  otherwise: 'refused',
  holds: (who, what) => ofTheMember.holds(who, what) || who.key === 'outside_counsel · own',
};

/** The office of the first group that is asked about is its secretary's. */
const holdsIt: Clause = {
  says: 'the caller holds the office',
  otherwise: 'refused',
  holds: (who) => who.keepsGroup === true,
};

const seesInside: Clause = {
  says: 'the caller knows the group, and has not left it',
  otherwise: 'hidden',
  holds: (who, what) => knows(who, what) && !hasLeft(who),
};

const asksForItsEnd: Clause = {
  says: 'the caller runs the group or acts for a member that takes part, and does not hold the office',
  otherwise: 'refused',
  holds: (who, what) =>
    (runs(who, what) && who.keepsGroup !== true) || ofA.some((firm) => actsFor(who, firm)),
};

const asksThatItEnds: Clause = {
  says: 'the caller runs the group or acts for a member that takes part',
  otherwise: 'refused',
  holds: (who, what) =>
    runs(who, what) ||
    (what.key === 'of A' ? !hasLeft(who) && ofA.some((firm) => actsFor(who, firm)) : actsFor(who, 'rival')),
};

const seesAccess: Clause = {
  says: 'the caller runs it, or is the ethics officer',
  otherwise: 'refused',
  holds: (who, what) => runs(who, what) || holds(who, 'ethics_officer'),
};

const isOwn = (who: Persona, { firm }: Thing): boolean => actsFor(who, firm);
const hasLeft = (who: Persona): boolean => who.firm === 'leaver';

export const knowsMembership: Clause = {
  says: 'who has left knows its own membership; a member those that are or were in; officers all',
  otherwise: 'hidden',
  holds: (who, what) => {
    if (!knows(who, what)) return false;
    if (isInOffice(who) || isOwn(who, what)) return true;
    return !hasLeft(who) && what.marks?.[1] !== 'clearing' && what.marks?.[1] !== 'invited';
  },
};

const ofItsOwn: Clause = {
  says: 'the caller is of the member’s own people or its counsel',
  otherwise: 'refused',
  holds: isOwn,
};

const mayStop: Clause = {
  says: 'a member is suspended by coordinator, treasurer or liaison counsel, and let in again by ethics officer, coordinator or treasurer; not by who acts for it',
  otherwise: 'refused',
  holds: (who, { firm, marks = [] }) =>
    (who.isLiaison === true && marks[1] !== 'suspended' && firm !== who.firm) ||
    holds(
      who,
      'coordinator',
      'treasurer',
      ...(marks[1] === 'suspended' ? (['ethics_officer'] as const) : []),
    ),
};

const mayReadIndex: Clause = {
  says: 'the caller acts for the member, or runs the group, or is the ethics officer',
  otherwise: 'hidden',
  holds: (who, what) =>
    isHome(who, what) &&
    !isWalled(who, what) &&
    (isOwn(who, what) || runs(who, what) || holds(who, 'ethics_officer')),
};

const mayMove = memberships.filter(({ marks = [] }) => ['active', 'suspended'].includes(marks[1] ?? ''));
const ofGroup = { about: groups, provided: [knowsGroup, runsIt] };
const atHome = groups.slice(0, 2);
const oneText: Clause = {
  says: 'no other text is open',
  otherwise: 'refused',
  holds: (_who, { place }) => place === 'abroad',
};
const fewTakePart: Clause = {
  says: 'fewer than two members take part in it',
  otherwise: 'refused',
  holds: (_who, { place }) => place === 'abroad',
};
const nobody: Clause = { says: 'it is not over yet', otherwise: 'refused', holds: () => false };

/** Joint-defence groups, their agreements and members. */
export const groupsArea: Area = {
  name: 'Joint-defence groups',
  says: 'Being in the alliance gives nothing in a group. Who leaves is cut off at once; why they left, nobody is told.',
  rules: [
    { route: 'GET /groups', roles: readGroups, lists: [{ things: groups, shown: [knowsGroup] }] },
    { route: 'POST /groups', roles: runGroups, about: cases, provided: [seesCase] },
    { route: 'GET /groups/{id}', roles: readGroups, about: groups, provided: [knowsGroup] },
    {
      route: 'GET /groups/{id}/access',
      roles: readGroups,
      about: groups,
      provided: [knowsGroup, seesAccess],
    },
    {
      route: 'POST /groups/{id}/agreements',
      roles: runGroups,
      about: groups,
      provided: [knowsGroup, runsIt, oneText],
    },
    {
      route: 'POST /groups/{id}/agreements/{no}/circulation',
      roles: runGroups,
      about: groups.slice(1, 2),
      provided: [knowsGroup, runsIt],
    },
    {
      route: 'POST /groups/{id}/agreements/{no}/dropping',
      roles: runGroups,
      about: atHome,
      provided: [knowsGroup, runsIt],
    },
    {
      route: 'POST /groups/{id}/agreements/{no}/signatures',
      roles: joinGroups,
      about: memberships.slice(0, 2),
      provided: [knowsMembership, ofItsOwn],
    },
    { route: 'POST /groups/{id}/offices', roles: runGroups, ...ofGroup },
    {
      route: 'POST /groups/{id}/offices/{officeId}/end',
      roles: runGroups,
      about: groups.slice(0, 1),
      provided: [seesInside, holdsIt],
    },
    {
      route: 'POST /groups/{id}/offices/{officeId}/end-proposals',
      roles: readGroups,
      about: groups.slice(0, 1),
      provided: [seesInside, asksForItsEnd],
    },
    {
      route: 'POST /groups/{id}/proposals/{proposalId}/answer',
      roles: joinGroups,
      about: memberships.slice(0, 2),
      provided: [knowsMembership, ofItsOwn],
    },
    {
      route: 'POST /groups/{id}/proposals/{proposalId}/withdrawal',
      roles: readGroups,
      about: groups.slice(0, 1),
      provided: [seesInside, runsIt],
    },
    { route: 'POST /groups/{id}/issues', roles: runGroups, ...ofGroup },
    {
      route: 'POST /groups/{id}/termination',
      roles: runGroups,
      about: groups,
      provided: [knowsGroup, runsIt, fewTakePart],
    },
    {
      route: 'POST /groups/{id}/end-proposals',
      roles: readGroups,
      about: atHome,
      provided: [knowsGroup, asksThatItEnds],
    },
    {
      route: 'POST /groups/{id}/closing',
      roles: runGroups,
      about: groups,
      provided: [knowsGroup, runsIt, nobody],
    },
    {
      route: 'POST /groups/{id}/memberships',
      roles: runGroups,
      about: atHome,
      provided: [knowsGroup, runsIt],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/moves',
      roles: readGroups,
      about: mayMove,
      provided: [knowsMembership, mayStop],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/conflicts',
      roles: ['ethics_officer'],
      about: memberships.filter(({ key }) => key === 'candidate'),
      provided: [knowsMembership],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/conflicts/{conflictId}/resolution',
      roles: ['ethics_officer'],
      about: memberships.filter(({ key }) => key === 'candidate'),
      provided: [knowsMembership],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/buy-in',
      roles: ['treasurer'],
      about: memberships,
      provided: [knowsMembership, nobody],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/counsel',
      roles: joinGroups,
      about: memberships.slice(0, 3),
      provided: [knowsMembership, ofTheMember],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/counsel/{personId}/end',
      roles: joinGroups,
      about: memberships.slice(0, 1),
      provided: [knowsMembership, endsService],
    },
    {
      route: 'POST /groups/{id}/memberships/{membershipId}/certificate',
      roles: joinGroups,
      about: memberships.filter(({ key }) => key === 'leaver'),
      provided: [knowsMembership, ofItsOwn],
    },
    {
      route: 'GET /groups/{id}/memberships/{membershipId}/sealed-index',
      roles: readGroups,
      about: memberships,
      provided: [mayReadIndex],
    },
  ],
};
