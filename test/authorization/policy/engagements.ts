import {
  conflictChecks,
  expertBudgets,
  expertEngagements,
  expertStatements,
  expertTimes,
} from '../expert-things.js';
import { holds } from '../personas.js';
import { cases } from '../things.js';
import { haveApprovals } from './approvals.js';
import { knowsCheck, readChecks } from './checks.js';
import { type Area, type Clause, actsFor, seesCase, seesCaseOf } from './words.js';

const writeEngagements = ['member_representative', 'member_counsel', 'outside_counsel', 'expert'] as const;
const readBands = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'ethics_officer',
  'auditor',
] as const;

export const knowsEngagement: Clause = {
  ...knowsCheck,
  says: 'the caller is of the team of its check and acts for one of its members still, decides such checks and no wall stands between, or is the expert and the case is not walled from them',
};

const knowsBudget: Clause = {
  says: 'the caller knows of its engagement and is not the expert, or acts for the member that pays',
  otherwise: 'hidden',
  holds: (who, what) =>
    who.key === what.of ||
    (holds(who, 'ethics_officer') && seesCaseOf(who, what)) ||
    (actsFor(who, what.firm) && seesCaseOf(who, what)),
};

const leads: Clause = {
  says: 'the caller asked for the check',
  otherwise: 'hidden',
  holds: (who, what) => who.key === what.of && seesCaseOf(who, what),
};

const leadOrExpert: Clause = {
  says: 'the lead counsel or the expert ends it',
  otherwise: 'refused',
  holds: (who, what) => who.key === what.of || who.key === 'expert · not cleared',
};

const isLead: Clause = {
  says: 'the lead counsel names the cap',
  otherwise: 'refused',
  holds: (who, what) => who.key === what.of,
};

const speaks: Clause = {
  says: 'the caller is the expert, or the lead counsel where the expert has no account',
  otherwise: 'refused',
  holds: (who) => who.key === 'expert · not cleared',
};

const notNow: Clause = {
  says: 'it waits for that',
  otherwise: 'refused',
  holds: () => false,
};

const ofTeam: Clause = {
  says: 'the caller is of the team, and neither sent it nor entered time of it',
  otherwise: 'refused',
  holds: (who, what) => who.key === what.of,
};

/** Engagements of experts, with their budgets, time and statements. */
export const engagementsArea: Area = {
  name: 'Engagements',
  says: 'That an expert is engaged for a case is known to the team of the check, the ethics officers and the expert; who pays decides by a pseudonym.',
  rules: [
    {
      route: 'GET /expert-engagements',
      roles: readChecks,
      lists: [{ things: expertEngagements, shown: [knowsEngagement] }],
    },
    {
      route: 'GET /cases/{id}/expert-engagements',
      roles: readChecks,
      about: cases,
      provided: [seesCase],
      lists: [{ things: expertEngagements, shown: [seesCase, knowsEngagement] }],
    },
    {
      route: 'GET /cases/{id}/designated-experts',
      roles: [
        'coordinator',
        'treasurer',
        'member_representative',
        'member_counsel',
        'outside_counsel',
        'ethics_officer',
        'auditor',
      ],
      about: cases,
      provided: [seesCase],
    },
    {
      route: 'POST /conflict-checks/{id}/engagements',
      roles: writeEngagements,
      about: conflictChecks,
      // Before the check is decided it is refused, which is recorded: for the matrix something was done.
      provided: [leads],
    },
    {
      route: 'GET /expert-engagements/{id}',
      roles: readChecks,
      about: expertEngagements,
      provided: [knowsEngagement],
    },
    {
      route: 'GET /expert-engagements/{id}/evaluation',
      roles: readChecks,
      about: expertEngagements,
      provided: [knowsEngagement],
    },
    {
      route: 'POST /expert-engagements/{id}/evaluations',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, notNow],
    },
    {
      route: 'POST /expert-engagements/{id}/quotes',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, notNow],
    },
    {
      route: 'POST /expert-engagements/{id}/moves',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, leadOrExpert],
    },
    {
      route: 'POST /expert-engagements/{id}/cap',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, isLead, { ...notNow, says: 'the cap is above the present one' }],
    },
    {
      route: 'GET /expert-engagements/{id}/time',
      roles: readChecks,
      about: expertEngagements,
      provided: [knowsEngagement],
    },
    {
      route: 'POST /expert-engagements/{id}/time',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, speaks],
    },
    {
      route: 'POST /expert-engagements/{id}/statements',
      roles: writeEngagements,
      about: expertEngagements,
      provided: [knowsEngagement, speaks, { ...notNow, says: 'no other waits to be approved' }],
    },
    {
      route: 'POST /expert-time/{id}/withdraw',
      roles: writeEngagements,
      about: expertTimes,
      provided: [knowsEngagement, speaks],
    },
    {
      route: 'POST /expert-statements/{id}/moves',
      roles: writeEngagements,
      about: expertStatements,
      provided: [knowsEngagement, ofTeam],
    },
    {
      route: 'GET /expert-budgets/{id}',
      roles: haveApprovals,
      about: expertBudgets,
      provided: [knowsBudget],
    },
    { route: 'GET /expert-rate-bands', roles: readBands },
    { route: 'POST /expert-rate-bands', roles: ['coordinator'] },
  ],
};
