import { conflictChecks, conflictQuestions, conflictWaivers, expertContacts } from '../expert-things.js';
import { holds, type Persona } from '../personas.js';
import { cases, type Thing } from '../things.js';
import { type Area, type Clause, seesCase, seesCaseOf } from './words.js';

export const readChecks = [
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'ethics_officer',
] as const;
const askForChecks = ['member_counsel', 'outside_counsel'] as const;

/** The expert of A's check. */
const theExpert = 'expert · not cleared';

const isExpertOf = (who: Persona, { marks = [] }: Thing): boolean =>
  marks.includes('sent') && who.key === theExpert;
const isOfTeam = (who: Persona, what: Thing): boolean => who.key === what.of && seesCaseOf(who, what);
const isOfficer = (who: Persona, what: Thing): boolean =>
  holds(who, 'ethics_officer') && seesCaseOf(who, what);

export const knowsCheck: Clause = {
  says: 'the caller is of its team and acts for one of its members still, decides such checks and no wall stands between, or is the expert and names were sent',
  otherwise: 'hidden',
  holds: (who, what) => isOfTeam(who, what) || isOfficer(who, what) || isExpertOf(who, what),
};

/** The same without the expert: what they do not see of it. */
export const knowsWhole: Clause = {
  says: 'the caller is of its team and acts for one of its members still, or decides such checks and no wall stands between',
  otherwise: 'hidden',
  holds: (who, what) => isOfTeam(who, what) || isOfficer(who, what),
};

const leads: Clause = {
  says: 'the caller asked for it',
  otherwise: 'hidden',
  holds: (who, what) => isOfTeam(who, what),
};

const callsOff: Clause = {
  says: 'whoever asked calls it off',
  otherwise: 'refused',
  holds: (who, what) => who.key === what.of,
};

const actsInIt: Clause = {
  says: 'the caller acts for a party of the case',
  otherwise: 'refused',
  holds: (who) => who.firm !== undefined,
};

const knowsContact: Clause = {
  says: 'the caller spoke, checks the same expert there and acts for the same members, or decides such checks',
  otherwise: 'hidden',
  holds: (who, what) => who.key === what.of || holds(who, 'ethics_officer'),
};

/** Conflict checks of experts, and what is asked and said around them. */
export const checksArea: Area = {
  name: 'Conflict checks',
  says: 'That an expert is checked for a case is known to the team that asked, to the ethics officers, and of names alone to the expert.',
  rules: [
    {
      route: 'GET /conflict-checks',
      roles: readChecks,
      lists: [{ things: conflictChecks, shown: [knowsCheck] }],
    },
    {
      route: 'GET /cases/{id}/conflict-checks',
      roles: readChecks,
      about: cases,
      provided: [seesCase],
      lists: [{ things: conflictChecks, shown: [seesCase, knowsWhole] }],
    },
    {
      route: 'POST /cases/{id}/conflict-checks',
      roles: askForChecks,
      about: cases,
      provided: [seesCase, actsInIt],
    },
    {
      route: 'GET /cases/{id}/conflict-team',
      roles: askForChecks,
      about: cases,
      provided: [seesCase, actsInIt],
    },
    { route: 'GET /conflict-checks/{id}', roles: readChecks, about: conflictChecks, provided: [knowsCheck] },
    {
      route: 'POST /conflict-checks/{id}/team',
      roles: askForChecks,
      about: conflictChecks,
      provided: [leads],
    },
    {
      route: 'POST /conflict-checks/{id}/moves',
      roles: readChecks,
      about: conflictChecks,
      provided: [knowsCheck, callsOff],
    },
    {
      route: 'POST /conflict-checks/{id}/waivers',
      roles: askForChecks,
      about: conflictChecks,
      provided: [leads, { says: 'it waits for a waiver', otherwise: 'refused', holds: () => false }],
    },
    {
      route: 'POST /conflict-waivers/{id}/signatures',
      roles: readChecks,
      about: conflictWaivers,
      provided: [
        knowsWhole,
        {
          says: 'the lead counsel signs, and who is of the team and acts for a member',
          otherwise: 'refused',
          holds: (who, what) => who.key === what.of,
        },
      ],
    },
    {
      route: 'POST /cases/{id}/conflict-questions',
      roles: askForChecks,
      about: cases,
      provided: [seesCase, actsInIt],
    },
    {
      route: 'POST /cases/{id}/expert-matches',
      roles: askForChecks,
      about: cases,
      provided: [seesCase, actsInIt],
    },
    {
      route: 'GET /conflict-questions',
      roles: ['ethics_officer'],
      lists: [{ things: conflictQuestions, shown: [seesCase] }],
    },
    {
      route: 'GET /cases/{id}/expert-contacts',
      roles: readChecks,
      about: cases,
      provided: [seesCase],
      lists: [{ things: expertContacts, shown: [seesCase, knowsContact] }],
    },
    {
      route: 'POST /cases/{id}/expert-contacts',
      roles: askForChecks,
      about: cases,
      provided: [seesCase, actsInIt],
    },
  ],
};
