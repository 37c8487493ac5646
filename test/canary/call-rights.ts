import { cashCalls, payments } from '../authorization/call-things.js';
import { seesCall, seesLine } from '../authorization/policy/calls.js';
import { readMoney } from '../authorization/policy/costs.js';
import type { Right } from './plants.js';

/** Who may come across what calls are called, and what is said of payments. */
export const callRights: readonly Right[] = [
  ...cashCalls.map((what) => ({
    in: [`cash call ${what.key}: `],
    what,
    clauses: [seesCall],
    roles: readMoney,
  })),
  ...payments.map((what) => ({
    in: [`payment ${what.key}: `],
    what,
    clauses: [seesLine],
    roles: readMoney,
  })),
];
