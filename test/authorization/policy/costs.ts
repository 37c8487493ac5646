import { holds, type Persona } from '../personas.js';
import { costs, engagements, type Thing, toldCosts, vendors } from '../things.js';
import { type Area, type Clause, inAlliance } from './words.js';

export const readMoney = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'auditor',
  'accountant',
] as const;
const writeCosts = ['coordinator', 'treasurer', 'outside_counsel'] as const;
const keepMoney = ['treasurer'] as const;

const officers = (who: Persona): boolean => holds(who, 'coordinator', 'treasurer', 'auditor');

const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');

const isWalled = (who: Persona, { place, marks = [] }: Thing): boolean =>
  place === 'joint' &&
  (who.walledFrom === 'case' ||
    who.firm === 'shunned' ||
    (who.walledFrom === 'group' && marks[0] === 'first'));

const isLiaison = (who: Persona, { marks = [] }: Thing): boolean =>
  who.isLiaison === true && marks[0] === 'first';

/** Firms that take part in the group: who is suspended for what it owes still does, who has left does not. */
const takesPart = ({ firm }: Persona, { place, marks = [] }: Thing): boolean =>
  place === 'joint' &&
  firm !== undefined &&
  (marks[0] === 'first' ? ['own', 'fellow', 'debtor'] : ['rival']).includes(firm);

const sees = (who: Persona, what: Thing): boolean =>
  isHome(who, what) &&
  !isWalled(who, what) &&
  (officers(who) ||
    isLiaison(who, what) ||
    (holds(who, 'member_representative', 'member_counsel') && takesPart(who, what)));

export const seesCosts: Clause = {
  says: 'the caller keeps, audits or runs the money of the group, or is of a member that takes part; no wall stands between',
  otherwise: 'hidden',
  holds: sees,
};

const entersCosts: Clause = {
  says: 'costs are entered by the treasurer, a coordinator and the group’s liaison counsel',
  otherwise: 'refused',
  holds: (who, what) => holds(who, 'coordinator', 'treasurer') || isLiaison(who, what),
};

/** The costs of the world were received, and no more. */
const isApproved: Clause = {
  says: 'it was approved',
  otherwise: 'refused',
  holds: () => false,
};

export const seesVendor: Clause = {
  says: 'officers see the whole register; others the vendors of groups whose costs they see',
  otherwise: 'hidden',
  holds: (who, what) => officers(who) || sees(who, what),
};

export const seesVendorNote: Clause = {
  says: 'the caller keeps, audits or runs money',
  otherwise: 'hidden',
  holds: (who, what) => officers(who) && isHome(who, what),
};

export const readsNarrative: Clause = {
  says: 'the caller sees the cost and is no auditor: what is said of it to the alliance',
  otherwise: 'hidden',
  holds: (who, what) => sees(who, what) && !(holds(who, 'auditor') && who.roles.length === 1),
};

export const readsGroupNarrative: Clause = {
  says: 'the caller sees the cost and stands in its group: what is said of it to the group',
  otherwise: 'hidden',
  holds: (who, what) =>
    sees(who, what) &&
    (isLiaison(who, what) ||
      who.keepsGroup === true ||
      (holds(who, 'member_representative', 'member_counsel') &&
        (who.firm === 'own' || who.firm === 'fellow'))),
};

/** Who is billed for what. */
export const costsArea: Area = {
  name: 'Costs and vendors',
  says: 'Who keeps, audits or runs the money of a group sees its costs, and so do members that take part; the treasurer pays them.',
  rules: [
    {
      route: 'GET /costs',
      roles: readMoney,
      lists: [{ things: [...costs, ...toldCosts], shown: [seesCosts] }],
    },
    { route: 'GET /costs/filters', roles: readMoney },
    { route: 'GET /costs/choices', roles: writeCosts, about: costs, provided: [seesCosts, entersCosts] },
    { route: 'GET /costs/likenesses', roles: writeCosts, about: costs, provided: [seesCosts, entersCosts] },
    { route: 'POST /costs', roles: writeCosts, about: costs, provided: [seesCosts, entersCosts] },
    { route: 'GET /costs/{id}', roles: readMoney, about: [...costs, ...toldCosts], provided: [seesCosts] },
    ...['PUT /costs/{id}', 'PUT /costs/{id}/coding', 'POST /costs/{id}/moves'].map((route) => ({
      route,
      roles: writeCosts,
      about: costs,
      provided: [seesCosts, entersCosts],
    })),
    ...[
      'POST /costs/{id}/payment',
      'POST /costs/{id}/payment/confirmation',
      'POST /costs/{id}/payment/voiding',
      'POST /costs/{id}/payment/return',
      'POST /costs/{id}/reversal',
    ].map((route) => ({ route, roles: keepMoney, about: costs, provided: [seesCosts, isApproved] })),
    {
      route: 'GET /vendors',
      roles: readMoney,
      lists: [{ things: vendors, shown: [inAlliance, seesVendor] }],
    },
    { route: 'POST /vendors', roles: writeCosts },
    { route: 'GET /vendors/{id}', roles: readMoney, about: vendors, provided: [inAlliance, seesVendor] },
    { route: 'PUT /vendors/{id}', roles: writeCosts, about: vendors, provided: [inAlliance, seesVendor] },
    {
      route: 'POST /vendors/{id}/engagements',
      roles: writeCosts,
      about: vendors,
      provided: [seesCosts, entersCosts],
    },
    {
      route: 'POST /engagements/{id}/end',
      roles: writeCosts,
      about: engagements,
      provided: [seesCosts, entersCosts],
    },
  ],
};
