import {
  accusations,
  bindings,
  caseJoins,
  cases,
  complaints,
  mandates,
  parkedCases,
  parties,
  proceedings,
  respondents,
} from '../things.js';
import { holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';
import { actsFor, type Area, type Clause, concernsCaller, haveCases, seesCase } from './words.js';

const onCase = { about: cases, provided: [seesCase] };
const onParty = { about: parties, provided: [seesCase] };
const onProceeding = { about: proceedings, provided: [seesCase] };

const namesCounsel = ['coordinator', 'member_representative', 'member_counsel', 'outside_counsel'] as const;

const isInHouse = (who: Persona, firm: Thing['firm']): boolean =>
  holds(who, 'member_representative', 'member_counsel') && actsFor(who, firm);

/** A name without an account; who has one is another thing, which the sequences ask. */
const keepsNames: Clause = {
  says: 'the caller is of the member that the party is, or keeps the case',
  otherwise: 'refused',
  holds: (who, { firm }) => holds(who, 'coordinator') || isInHouse(who, firm),
};

const dealsWithMandate: Clause = {
  says: 'the caller is of the member whose counsel it is, keeps the case, or is that counsel',
  otherwise: 'hidden',
  holds: (who, what) => keepsNames.holds(who, what) || who.key === what.of,
};

const decidesMandate: Clause = {
  says: 'the caller is of the member whose counsel it is: it alone names and dismisses',
  otherwise: 'refused',
  holds: (who, { firm }) => isInHouse(who, firm),
};

const endsMandate: Clause = {
  says: 'the caller is of the member whose counsel it is, or lays their own mandate down',
  otherwise: 'refused',
  holds: (who, what) => isInHouse(who, what.firm) || who.key === what.of,
};

/** Of the party of A that is to be B's. */
const isSideOf = (who: Persona): boolean => isInHouse(who, 'own') || isInHouse(who, 'fellow');

const dealsWithBinding: Clause = {
  says: 'the caller is of the member the party leaves or comes to, or keeps the case',
  otherwise: 'hidden',
  holds: (who) => isSideOf(who) || holds(who, 'coordinator'),
};

const agreesToBinding: Clause = {
  says: 'the caller is of the member the party leaves or comes to',
  otherwise: 'refused',
  holds: isSideOf,
};

/** Cases, their parties and what is asserted. */
export const casesArea: Area = {
  name: 'Cases',
  says: 'The coordinator keeps the cases; officers read every case, a firm’s people and counsel those that concern them.',
  rules: [
    { route: 'GET /case-kinds', roles: haveCases },
    { route: 'GET /cases', roles: haveCases, lists: [{ things: cases, shown: [seesCase] }] },
    { route: 'POST /cases', roles: ['coordinator'] },
    { route: 'GET /cases/{id}', roles: haveCases, ...onCase },
    { route: 'PUT /cases/{id}', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/moves', roles: ['coordinator'], ...onCase },
    { route: 'GET /cases/{id}/record', roles: haveCases, ...onCase },
    { route: 'POST /cases/{id}/parties', roles: ['coordinator'], ...onCase },
    { route: 'PUT /parties/{id}', roles: ['coordinator'], ...onParty },
    { route: 'POST /parties/{id}/withdrawal', roles: ['coordinator'], ...onParty },
    {
      route: 'POST /parties/{id}/counsel',
      roles: namesCounsel,
      about: parties,
      provided: [seesCase, keepsNames],
    },
    {
      route: 'POST /parties/{id}/counsel/{counselId}/answer',
      roles: namesCounsel,
      about: mandates.filter(({ marks = [] }) => marks.includes('proposed')),
      provided: [seesCase, dealsWithMandate, decidesMandate],
    },
    {
      route: 'POST /parties/{id}/counsel/{counselId}/end',
      roles: namesCounsel,
      about: mandates.filter(({ of }) => of !== undefined),
      provided: [seesCase, dealsWithMandate, endsMandate],
    },
    {
      route: 'POST /parties/{id}/bindings/{bindingId}/answer',
      roles: namesCounsel,
      about: bindings,
      provided: [seesCase, dealsWithBinding, agreesToBinding],
    },
    { route: 'PUT /cases/{id}/members', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/proceedings', roles: ['coordinator'], ...onCase },
    { route: 'PUT /proceedings/{id}', roles: ['coordinator'], ...onProceeding },
    { route: 'POST /cases/{id}/patents', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/products', roles: ['coordinator'], ...onCase },
    { route: 'POST /case-imports', roles: ['coordinator'] },
    { route: 'POST /notice-readings', roles: ['coordinator'] },
    {
      route: 'GET /parked-cases',
      roles: ['coordinator'],
      lists: [{ things: parkedCases, shown: [seesCase] }],
    },
    {
      route: 'POST /parked-cases/{id}/settlement',
      roles: ['coordinator'],
      about: parkedCases,
      provided: [seesCase],
    },
    { route: 'GET /cases/{id}/joins', roles: haveCases, ...onCase },
    {
      route: 'POST /cases/{id}/join-preview',
      roles: ['coordinator'],
      about: complaints,
      provided: [seesCase],
    },
    {
      route: 'POST /cases/{id}/join',
      roles: ['coordinator'],
      about: complaints,
      provided: [seesCase],
    },
    {
      route: 'POST /case-joins/{id}/undoing',
      roles: ['coordinator'],
      about: caseJoins,
      provided: [seesCase],
    },
    { route: 'GET /cases/{id}/timeline', roles: haveCases, ...onCase },
  ],
};

const onAccusation = { about: accusations, provided: [seesCase] };
const onRespondent = { about: respondents, provided: [seesCase, concernsCaller] };

const speaksForIt: Clause = {
  says: 'the caller is its counsel, or the coordinator',
  otherwise: 'refused',
  holds: (who, { firm }) => holds(who, 'coordinator') || actsFor(who, firm),
};

const isItsCounsel: Clause = {
  says: 'the caller is counsel of this very respondent; for everyone else there are no talks',
  otherwise: 'hidden',
  holds: (who, { firm }) => holds(who, 'member_counsel', 'outside_counsel') && actsFor(who, firm),
};

/** Who asserts what against whom, and what each says to it. */
export const accusationsArea: Area = {
  name: 'Accusations, positions and settlement talks',
  says: 'What is asserted is known to all who see the case; a defence to the respondent and the officers; talks to its own counsel alone.',
  rules: [
    {
      route: 'GET /cases/{id}/accusations',
      roles: haveCases,
      ...onCase,
      lists: [
        {
          things: accusations,
          shown: [seesCase, { ...seesCase, holds: (_, { place }) => place === 'joint' }],
        },
      ],
    },
    { route: 'POST /cases/{id}/accusations', roles: ['coordinator'], ...onCase },
    { route: 'GET /accusations/{id}', roles: haveCases, ...onAccusation },
    { route: 'PUT /accusations/{id}', roles: ['coordinator'], ...onAccusation },
    { route: 'POST /accusations/{id}/striking', roles: ['coordinator'], ...onAccusation },
    { route: 'GET /cases/{id}/accusation-matrix', roles: haveCases, ...onCase },
    { route: 'GET /cases/{id}/accusation-grid', roles: haveCases, ...onCase },
    { route: 'PUT /cases/{id}/accusation-grid', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/accusation-outcomes', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/accusations/import', roles: ['coordinator'], ...onCase },
    { route: 'GET /cases/{id}/accusations.csv', roles: haveCases, ...onCase },
    {
      route: 'GET /cases/{id}/positions',
      roles: haveCases,
      ...onCase,
      lists: [{ things: respondents.slice(0, 2), shown: [seesCase, concernsCaller] }],
    },
    { route: 'GET /respondents/{partyId}/position', roles: haveCases, ...onRespondent },
    {
      route: 'PUT /respondents/{partyId}/position',
      roles: ['coordinator', 'member_counsel', 'outside_counsel'],
      about: respondents,
      provided: [seesCase, concernsCaller, speaksForIt],
    },
    {
      route: 'GET /respondents/{partyId}/settlement',
      roles: haveCases,
      about: respondents,
      provided: [seesCase, isItsCounsel],
    },
    {
      route: 'PUT /respondents/{partyId}/settlement',
      roles: ['coordinator', 'member_counsel', 'outside_counsel'],
      about: respondents,
      provided: [seesCase, isItsCounsel],
    },
  ],
};
