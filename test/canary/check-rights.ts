import { conflictChecks, expertContacts, expertEngagements } from '../authorization/expert-things.js';
import { knowsCheck, readChecks } from '../authorization/policy/checks.js';
import { knowsEngagement } from '../authorization/policy/engagements.js';
import { seesCase } from '../authorization/policy/words.js';
import type { Right } from './plants.js';

/** Who may come across what is declared in conflict checks, said in engagements, and of contacts with experts. */
export const checkRights: readonly Right[] = [
  ...conflictChecks.map((what): Right => ({
    in: [`conflict check ${what.key}: `],
    what,
    clauses: [knowsCheck],
    roles: readChecks,
  })),
  ...expertEngagements.map((what): Right => ({
    in: [`expert engagement ${what.key}: `],
    what,
    clauses: [knowsEngagement],
    roles: readChecks,
  })),
  ...expertContacts.map((what): Right => ({
    in: [`expert contact ${what.key}: `],
    what,
    clauses: [
      seesCase,
      {
        says: 'the caller spoke, or decides such checks',
        otherwise: 'hidden',
        holds: (who, { of }) => who.key === of || who.roles.includes('ethics_officer'),
      },
    ],
    roles: readChecks,
  })),
];
