import { exitStatements, recoveries, settlementSums } from '../authorization/end-things.js';
import { readMoney } from '../authorization/policy/costs.js';
import { isOwnMoney, runsMoney, signsOrKeeps } from '../authorization/policy/ends.js';
import type { Thing } from '../authorization/things.js';
import type { Right } from './plants.js';

const of = (things: readonly Thing[], over: Omit<Right, 'what' | 'roles'>): readonly Right[] =>
  things.map((what) => ({ what, roles: readMoney, ...over }));

/** Who may come across what is settled with single members, and what some settle apart. */
export const endRights: readonly Right[] = [
  ...of(settlementSums, {
    in: ['settlement sum: '],
    clauses: [signsOrKeeps],
    // By its id alone, to who looks after the chain and the work.
    besides: /^GET \/(audit|work)\b/,
  }),
  ...of(exitStatements, { in: ['exit of E, paid in'], clauses: [isOwnMoney] }),
  ...of(recoveries, { in: ['recovery: '], clauses: [runsMoney] }),
];
