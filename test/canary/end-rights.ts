import { exitStatements, recoveries, settlementSums } from '../authorization/end-things.js';
import { readMoney } from '../authorization/policy/costs.js';
import { isOwnMoney, runsMoney, signsOrKeeps } from '../authorization/policy/ends.js';
import type { Thing } from '../authorization/things.js';
import type { Right } from './plants.js';

const of = (things: readonly Thing[], over: Omit<Right, 'what' | 'roles'>): readonly Right[] =>
  things.map((what) => ({ what, roles: readMoney, ...over }));

/** Who may come across what is settled with single members, and what some settle apart. */
export const endRights: readonly Right[] = [
  // By its id alone it stands in its own facts, which nobody is told, and before who looks after the chain and the work.
  ...of(settlementSums, {
    in: ['settlement sum: id'],
    clauses: [signsOrKeeps],
    besides: /^GET \/(audit|work)\b/,
    open: true,
  }),
  ...of(settlementSums, { in: ['settlement sum: '], clauses: [signsOrKeeps] }),
  ...of(exitStatements, { in: ['exit of E, paid in'], clauses: [isOwnMoney] }),
  ...of(recoveries, { in: ['recovery: '], clauses: [runsMoney] }),
];
