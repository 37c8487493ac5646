import type { Making } from './requests.js';
import { nameOf, type Thing } from './things.js';
import { anInvoice } from './world/costs.js';
import type { Ground } from './world/ground.js';
import { newId } from '../../src/platform/index.js';

const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });

/** A thing of a fund, with the fund. */
const inFund = (ground: Ground, what: Thing | undefined, name: string): Readonly<Record<string, string>> =>
  what === undefined ? {} : { id: ground.id(`fund: ${what.key}`), [name]: ground.id(nameOf(what)) };

/** An invoice of the engagement that is asked about, or of none. */
const invoiceOf = (ground: Ground, what: Thing | undefined) =>
  anInvoice(what === undefined ? newId() : ground.id(`engagement: ${what.key}`), 'invented for the matrix');

const groupOf = (ground: Ground, what: Thing | undefined): string =>
  what === undefined ? newId() : ground.id(`group of cost: ${what.key}`);

/** Bodies of the routes of money, and of what is approved. */
export const moneyRequests: Readonly<Record<string, Making>> = {
  'POST /costs/allocate': body({
    total: { amount: '100.00', currency: 'USD' },
    method: 'equal',
    participants: [{ id: 'A' }, { id: 'B' }],
  }),
  'POST /costs/default/calculate': body({
    amount: '10.00',
    currency: 'USD',
    capPercent: '25',
    carriers: [{ id: 'A', weight: '1', ownLine: '100.00' }],
  }),
  'POST /costs/exit/calculate': body({
    currency: 'USD',
    sharePercent: '5',
    accrued: '10.00',
    committed: '0.00',
    prepaid: '0.00',
  }),
  'POST /costs/waterfall/calculate': body({
    recovery: { amount: '10.00', currency: 'USD' },
    contributions: [{ id: 'A', amount: '10.00' }],
    weights: [],
  }),
  'POST /costs/buy-in/calculate': body({
    currency: 'USD',
    historic: '10.00',
    sharePercent: '20',
    ratePercent: '5',
    years: '1',
    premiumPercent: '0',
    contributions: [{ id: 'A', amount: '10.00' }],
  }),
  'POST /approvals/{id}/answers': (ground, what) => ({
    payload: {
      answer: 'approve',
      contentHash: what === undefined ? '0'.repeat(64) : ground.id(`content of ${nameOf(what)}`),
    },
  }),
  'POST /approvals/{id}/withdrawal': body(reason),
  'GET /costs/choices': (ground, what) => ({ query: { groupId: groupOf(ground, what) } }),
  'GET /costs/likenesses': (ground, what) => {
    const { amount, engagementId, number, invoicedOn } = invoiceOf(ground, what);
    return { query: { groupId: groupOf(ground, what), engagementId, number, invoicedOn, ...amount } };
  },
  'POST /costs': (ground, what) => ({
    payload: { groupId: groupOf(ground, what), ...invoiceOf(ground, what) },
  }),
  'PUT /costs/{id}': (ground, what) => ({ payload: invoiceOf(ground, what) }),
  'PUT /costs/{id}/coding': body({ pool: 'common', task: 'L330' }),
  'POST /costs/{id}/moves': body({ action: 'withdraw', ...reason }),
  'POST /costs/{id}/payment': body({ on: '2026-05-29' }),
  'POST /costs/{id}/payment/confirmation': body({ on: '2026-05-29' }),
  'POST /costs/{id}/payment/voiding': body(reason),
  'POST /costs/{id}/payment/return': body({ on: '2026-05-29' }),
  'POST /costs/{id}/reversal': body(reason),
  'POST /vendors': body({ nameEn: 'Invented Counsel' }),
  'PUT /vendors/{id}': body({ nameEn: 'Invented Counsel' }),
  'POST /vendors/{id}/engagements': (ground, what) => ({
    payload: { groupId: groupOf(ground, what), scope: 'Invented', from: '2026-05-29' },
  }),
  'POST /engagements/{id}/end': body({ until: '2026-06-30', ...reason }),
  'POST /funds': body({ nameEn: 'Invented', purpose: 'operating', currency: 'USD' }),
  'POST /funds/{id}/closing': body(reason),
  'POST /funds/{id}/receipts': body({
    amount: { amount: '1.00', currency: 'USD' },
    receivedOn: '2026-05-29',
    reference: 'invented for the matrix',
    payer: 'Invented',
  }),
  'GET /funds/{id}/account-lines': () => ({ query: { kind: 'cash' } }),
  'POST /funds/{id}/entries/{entry}/reversal': (ground, what) => ({
    params: inFund(ground, what, 'entry'),
    payload: reason,
  }),
  'POST /funds/{id}/periods/{period}/moves': (ground, what) => ({
    params: inFund(ground, what, 'period'),
    payload: { action: 'soft_close' },
  }),
  'GET /fx-rates/conversion': () => ({ query: { from: 'USD', to: 'USD', on: '2026-05-29' } }),
  'POST /fx-rates': body({ base: 'EUR', quote: 'CNY', day: '2026-05-29', rate: '8.1', citation: 'Invented' }),
  'POST /fx-rates/imports': body({
    source: 'ecb',
    text: '<Cube time="2026-05-28"><Cube currency="USD" rate="1.1"/></Cube>',
  }),
  'POST /fx-rates/{id}/withdrawal': body(reason),
};
