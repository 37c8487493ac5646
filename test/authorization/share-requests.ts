import { holds } from './personas.js';
import type { Making } from './requests.js';
import { aDraft, aPlan } from './world/costs.js';
import { unshared } from './world/shares.js';

const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });
const { currency, pools } = aPlan;

/** Bodies of the routes of plans, of what members declare, of runs and of what shares would be. */
export const shareRequests: Readonly<Record<string, Making>> = {
  'POST /groups/{id}/cost-plans': body(aDraft),
  'POST /groups/{id}/cost-plans/preview': body({ currency, pools }),
  'PUT /cost-plans/{id}': body(aDraft),
  'POST /cost-plans/{id}/withdrawal': body(reason),
  'POST /groups/{id}/weights': (ground) => ({
    payload: {
      memberId: ground.id('firm: own'),
      metric: 'us_import_value',
      from: '2026-06-01',
      value: '1',
      basis: 'Invented',
    },
  }),
  'POST /weight-declarations/{id}/moves': (_ground, _what, who) => ({
    payload: holds(who, 'member_representative') ? { action: 'withdraw', ...reason } : { action: 'attest' },
  }),
  'POST /groups/{id}/allocation-runs': body(unshared),
  'POST /allocation-runs/{id}/reversal': body(reason),
  'POST /groups/{id}/what-ifs/own': body({ pool: 'common', total: '100.00' }),
  'POST /groups/{id}/what-ifs': body({ currency, pools, pool: 'common', total: '100.00' }),
};
