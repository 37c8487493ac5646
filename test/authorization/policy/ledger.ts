import { funds, fundPeriods, rates, receipts } from '../things.js';
import { type Area, inAlliance, seesCase } from './words.js';

const readLedger = ['treasurer', 'auditor'] as const;
const writeLedger = ['treasurer'] as const;

const empty = funds.filter(({ marks = [] }) => marks.includes('empty'));

/** What lies in funds, and how it came to that. */
export const ledgerArea: Area = {
  name: 'Funds',
  says: 'The treasurer keeps funds and the auditor reads them; the fund of a case behind a wall is not there.',
  rules: [
    { route: 'GET /funds', roles: readLedger, lists: [{ things: funds, shown: [seesCase] }] },
    { route: 'POST /funds', roles: writeLedger },
    ...[
      'GET /funds/{id}',
      'GET /funds/{id}/balances',
      'GET /funds/{id}/accounts',
      'GET /funds/{id}/entries',
      'GET /funds/{id}/periods',
    ].map((route) => ({ route, roles: readLedger, about: funds, provided: [seesCase] })),
    {
      route: 'GET /funds/{id}/account-lines',
      roles: readLedger,
      about: funds.filter((fund) => !empty.includes(fund)),
      provided: [seesCase],
    },
    { route: 'POST /funds/{id}/closing', roles: writeLedger, about: empty, provided: [seesCase] },
    { route: 'POST /funds/{id}/receipts', roles: writeLedger, about: funds, provided: [seesCase] },
    {
      route: 'POST /funds/{id}/entries/{entry}/reversal',
      roles: writeLedger,
      about: receipts,
      provided: [seesCase],
    },
    {
      route: 'POST /funds/{id}/periods/{period}/moves',
      roles: writeLedger,
      about: fundPeriods,
      provided: [seesCase],
    },
    { route: 'GET /fx-rates', roles: readLedger, lists: [{ things: rates, shown: [inAlliance] }] },
    { route: 'GET /fx-rates/conversion', roles: readLedger },
    { route: 'POST /fx-rates', roles: writeLedger },
    { route: 'POST /fx-rates/imports', roles: writeLedger },
    { route: 'POST /fx-rates/{id}/withdrawal', roles: writeLedger, about: rates, provided: [inAlliance] },
  ],
};
