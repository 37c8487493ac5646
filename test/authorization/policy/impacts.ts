import { impacts } from '../things.js';
import { type Area, seesCase } from './words.js';

const keepCases = ['coordinator'] as const;

/** What moves dates of many cases. */
export const impactsArea: Area = {
  name: 'What moves',
  says: 'Coordinators see what would move in the cases they see, and decide of these alone.',
  rules: [
    { route: 'GET /impacts', roles: keepCases, lists: [{ things: impacts, shown: [seesCase] }] },
    { route: 'GET /impacts/{id}', roles: keepCases, about: impacts, provided: [seesCase] },
    { route: 'GET /impacts/{id}/cases', roles: keepCases, about: impacts, provided: [seesCase] },
    { route: 'POST /impacts/{id}/moves', roles: keepCases, about: impacts, provided: [seesCase] },
  ],
};
