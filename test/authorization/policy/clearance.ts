import { roles as everyRole } from '../../../src/platform/index.js';
import { compartments, subscriptions, walls } from '../clearances.js';
import { holds, type Persona } from '../personas.js';
import { cases, type Thing } from '../things.js';
import { actsFor, type Area, type Clause, seesCase, seesCaseOf } from './words.js';

const bringsDocuments = [
  'coordinator',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
] as const;
const knowsOrders = ['outside_counsel', 'expert', 'ethics_officer'] as const;

const isWalled = (who: Persona, { place }: Thing): boolean =>
  place === 'joint' && (who.walledFrom === 'case' || who.firm === 'shunned');

const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');

/** A cleared person of abroad is counsel there. */
const isCleared = (who: Persona, what: Thing): boolean =>
  what.place === 'abroad' ? who.key === 'outside_counsel · other alliance' : who.cleared === true;

function knows(who: Persona, what: Thing): boolean {
  const [kind] = what.marks ?? [];
  if (!isHome(who, what) || isWalled(who, what)) return false;
  if (kind === 'settlement')
    return holds(who, 'member_counsel', 'outside_counsel') && actsFor(who, what.firm);
  if (kind === 'caucus') return who.inCaucus === true;
  if (who.walledFrom === 'compartment') return false;
  return isCleared(who, what) || (holds(who, ...knowsOrders) && seesCaseOf(who, what));
}

export const knowsIt: Clause = {
  says: 'of an order know counsel and the ethics officer who see the case, and whoever is under it; of a settlement its counsel, of a caucus who is in it; nobody behind a wall',
  otherwise: 'hidden',
  holds: knows,
};

const closesIt: Clause = {
  says: 'an order’s is closed by the ethics officer, a settlement by its counsel, a caucus by its mediator',
  otherwise: 'refused',
  holds: (who, { marks = [] }) => marks[0] !== 'cbi' || holds(who, 'ethics_officer'),
};

const byName: Clause = {
  says: 'people are named into settlements and caucuses; under an order they subscribe',
  otherwise: 'refused',
  holds: (_who, { marks = [] }) => marks[0] !== 'cbi',
};

const mayCaucus: Clause = {
  says: 'the caller sees the case, or is a mediator whom no wall keeps from it',
  otherwise: 'hidden',
  holds: (who, what) =>
    seesCaseOf(who, what) || (holds(who, 'mediator') && isHome(who, what) && !isWalled(who, what)),
};

const isMediator: Clause = {
  says: 'a caucus is opened by a mediator',
  otherwise: 'refused',
  holds: (who) => holds(who, 'mediator'),
};

export const knowsSubscription: Clause = {
  says: 'it is the caller’s own, or the caller is outside counsel or ethics officer and sees the case; no wall stands between',
  otherwise: 'hidden',
  holds: (who, what) =>
    isHome(who, what) &&
    !isWalled(who, what) &&
    who.walledFrom !== 'compartment' &&
    (who.key === what.of || (holds(who, 'outside_counsel', 'ethics_officer') && seesCaseOf(who, what))),
};

export const readsUndertaking: Clause = {
  says: 'it is the caller’s own, or the caller is the ethics officer, the counsel who began or filed it, or counsel of a supplier that was given notice of it',
  otherwise: 'hidden',
  holds: (who, what) =>
    who.key === what.of ||
    holds(who, 'ethics_officer') ||
    who.key === (isExperts(what) ? 'outside_counsel · own, liaison' : 'outside_counsel · own, cleared') ||
    (isExperts(what) &&
      holds(who, 'outside_counsel') &&
      (['own', 'fellow'] as const).some((firm) => actsFor(who, firm))),
};

/** Suppliers are given notice of experts, of A and B. */
const isExperts = ({ of = '' }: Thing): boolean => of.startsWith('expert');

const mayRevoke: Clause = {
  says: 'it is ended by its own person or the ethics officer',
  otherwise: 'refused',
  holds: (who, what) => who.key === what.of || holds(who, 'ethics_officer'),
};

const objects: Clause = {
  says: 'outside counsel who acts in the case objects, and nobody to themselves',
  otherwise: 'refused',
  holds: (who, what) => holds(who, 'outside_counsel') && who.key !== what.of,
};

const beginsIt: Clause = {
  says: 'the caller is outside counsel who acts in the case, and nothing bars them',
  otherwise: 'refused',
  holds: (who, what) =>
    knows(who, what) &&
    holds(who, 'outside_counsel') &&
    !holds(who, 'member_counsel', 'member_representative') &&
    seesCaseOf(who, what),
};

/** The walls of here that the matrix names stand before the joint case. */
const knowsWall: Clause = {
  says: 'it keeps the caller out, or no wall stands between the caller and what it stands before',
  otherwise: 'hidden',
  holds: (who, what) =>
    isHome(who, what) &&
    (who.key === what.of || actsFor(who, what.firm) || (who.walledFrom !== 'case' && who.firm !== 'shunned')),
};

const liftsIt: Clause = {
  says: 'not whoever it keeps out',
  otherwise: 'refused',
  holds: (who, { of }) => who.key !== of,
};

/** Walls, compartments and who is let into them. */
export const clearanceArea: Area = {
  name: 'Walls and compartments',
  says: 'The ethics officer sets walls. That an investigation has a protective order is known; that somebody talks of settling is not.',
  rules: [
    {
      route: 'GET /walls',
      roles: ['coordinator', 'ethics_officer'],
      lists: [{ things: walls, shown: [knowsWall] }],
    },
    {
      route: 'POST /walls',
      roles: ['ethics_officer'],
      about: cases.slice(0, 2),
      provided: [{ ...seesCase, otherwise: 'refused' }],
    },
    {
      route: 'POST /walls/{id}/lifting',
      roles: ['ethics_officer'],
      about: walls,
      provided: [knowsWall, liftsIt],
    },
    { route: 'GET /compartments', roles: everyRole, lists: [{ things: compartments, shown: [knowsIt] }] },
    { route: 'GET /compartments/candidates', roles: bringsDocuments },
    { route: 'GET /compartments/{id}', roles: everyRole, about: compartments, provided: [knowsIt] },
    { route: 'POST /compartments', roles: bringsDocuments, about: cases, provided: [mayCaucus, isMediator] },
    {
      route: 'POST /compartments/{id}/admissions',
      roles: bringsDocuments,
      about: compartments,
      provided: [knowsIt, byName],
    },
    {
      route: 'POST /compartments/{id}/admissions/{personId}/end',
      roles: bringsDocuments,
      about: compartments,
      provided: [knowsIt, byName],
    },
    {
      route: 'POST /compartments/{id}/closing',
      roles: everyRole,
      about: compartments,
      provided: [knowsIt, closesIt],
    },
    {
      route: 'GET /subscriptions',
      roles: knowsOrders,
      lists: [{ things: subscriptions, shown: [knowsSubscription] }],
    },
    {
      route: 'GET /subscriptions/{id}',
      roles: knowsOrders,
      about: subscriptions,
      provided: [knowsSubscription],
    },
    {
      route: 'POST /subscriptions',
      roles: ['outside_counsel', 'expert'],
      about: compartments.filter(({ marks = [] }) => marks[0] === 'cbi'),
      provided: [beginsIt],
    },
    {
      route: 'POST /subscriptions/{id}/moves',
      roles: knowsOrders,
      about: subscriptions,
      provided: [knowsSubscription, mayRevoke],
    },
    {
      route: 'POST /subscriptions/{id}/windows/{windowId}/moves',
      roles: knowsOrders,
      about: subscriptions.filter(({ key }) => key === 'of an expert'),
      provided: [knowsSubscription, objects],
    },
  ],
};
