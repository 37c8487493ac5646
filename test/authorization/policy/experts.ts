import { expertEntries, experts, pools } from '../expert-things.js';
import { holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';
import { type Area, type Clause, inAlliance } from './words.js';

export const readExperts = [
  'coordinator',
  'member_counsel',
  'outside_counsel',
  'expert',
  'ethics_officer',
  'auditor',
] as const;
const proposeExperts = [
  'coordinator',
  'member_counsel',
  'outside_counsel',
  'expert',
  'ethics_officer',
] as const;

const keeps = (who: Persona): boolean => holds(who, 'coordinator', 'ethics_officer');
const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');
const isSelf = (who: Persona, { of, marks = [] }: Thing): boolean => marks.includes('own') && who.key === of;
const isProposer = (who: Persona, { of, marks = [] }: Thing): boolean =>
  !marks.includes('own') && who.key === of;

const knows = (who: Persona, what: Thing): boolean =>
  isHome(who, what) &&
  (keeps(who) ||
    holds(who, 'auditor') ||
    isSelf(who, what) ||
    (holds(who, 'member_counsel', 'outside_counsel') &&
      (what.marks?.includes('admitted') === true || isProposer(who, what))));

export const knowsExpert: Clause = {
  says: 'the caller keeps or audits the pool, is counsel and the expert was admitted or proposed by them, or is the expert',
  otherwise: 'hidden',
  holds: knows,
};

export const readsEntry: Clause = {
  says: 'the caller knows of the expert; what is confidential is for the expert, coordinators and ethics officers',
  otherwise: 'hidden',
  holds: (who, what) =>
    knows(who, what) && (what.marks?.includes('confidential') !== true || keeps(who) || isSelf(who, what)),
};

const keepsDossier: Clause = {
  says: 'a dossier is kept by the expert, by coordinators and ethics officers, and by whoever proposed the expert until it is verified',
  otherwise: 'refused',
  holds: (who, what) =>
    keeps(who) || isSelf(who, what) || (isProposer(who, what) && what.marks?.includes('proposed') === true),
};

const moves: Clause = {
  says: 'coordinators and ethics officers pause; a proposal is withdrawn by whoever made it too',
  otherwise: 'refused',
  holds: (who, what) => keeps(who) || (isProposer(who, what) && what.marks?.includes('proposed') === true),
};

const declares: Clause = {
  says: 'an expert with an account declares themselves; for others a coordinator or an ethics officer records it',
  otherwise: 'refused',
  holds: (who, what) => (what.marks?.includes('own') === true ? isSelf(who, what) : keeps(who)),
};

const standsOnce: Clause = {
  says: 'the account does not stand in the pool already',
  otherwise: 'refused',
  holds: (who, { of }) => who.key !== of,
};

/** Who is in the pool, and what dossiers say. */
export const expertsArea: Area = {
  name: 'Experts',
  says: 'The pool is the alliance’s: coordinators, ethics officers and auditors see all of it, counsel who was admitted, an expert themselves alone. What is confidential in a dossier is for the expert and who keeps the pool.',
  rules: [
    {
      route: 'GET /experts',
      roles: readExperts,
      lists: [{ things: experts, shown: [inAlliance, knowsExpert] }],
    },
    { route: 'POST /experts', roles: proposeExperts, about: pools, provided: [standsOnce] },
    { route: 'GET /experts/own', roles: readExperts },
    { route: 'GET /experts/own/evaluations', roles: readExperts },
    { route: 'GET /experts/{id}', roles: readExperts, about: experts, provided: [inAlliance, knowsExpert] },
    {
      route: 'GET /experts/{id}/entries',
      roles: readExperts,
      about: experts,
      provided: [inAlliance, knowsExpert],
    },
    ...['PUT /experts/{id}', 'POST /experts/{id}/entries'].map((route) => ({
      route,
      roles: proposeExperts,
      about: experts,
      provided: [inAlliance, knowsExpert, keepsDossier],
    })),
    {
      route: 'POST /experts/{id}/moves',
      roles: proposeExperts,
      about: experts,
      provided: [inAlliance, knowsExpert, moves],
    },
    {
      route: 'POST /expert-entries/{id}/withdraw',
      roles: proposeExperts,
      about: expertEntries,
      provided: [inAlliance, readsEntry, keepsDossier],
    },
    {
      route: 'POST /experts/{id}/declarations',
      roles: proposeExperts,
      about: experts,
      provided: [inAlliance, knowsExpert, declares],
    },
  ],
};
