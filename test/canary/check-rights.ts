import { conflictChecks, expertContacts } from '../authorization/expert-things.js';
import { knowsCheck, readChecks } from '../authorization/policy/checks.js';
import { seesCase } from '../authorization/policy/words.js';
import type { Right } from './plants.js';

/** Who may come across what is declared in conflict checks, and said of contacts with experts. */
export const checkRights: readonly Right[] = [
  ...conflictChecks.map((what): Right => ({
    in: [`conflict check ${what.key}: `],
    what,
    clauses: [knowsCheck],
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
