import type { Making } from './requests.js';
import { nameOf, type Thing } from './things.js';
import type { Ground } from './world/ground.js';
import { aCashCall, aReceipt } from './world/calls.js';
import { newId } from '../../src/platform/index.js';

const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });

const idOf = (ground: Ground, what: Thing | undefined): string =>
  what === undefined ? newId() : ground.id(nameOf(what));

/** A call on the group that is asked about. */
const onGroup: Making = (ground, what) => ({
  payload: aCashCall(idOf(ground, what), 'Invented for the matrix'),
});

/** Money that came into the fund that is asked about, whose is not known. */
const intoFund: Making = (ground, what) => ({
  payload: aReceipt(idOf(ground, what), 'invented for the matrix'),
});

const { estimate } = aCashCall('', '');

/** Bodies of the routes of cash calls, their lines and what members pay. */
export const callRequests: Readonly<Record<string, Making>> = {
  'POST /cash-calls': onGroup,
  'POST /cash-calls/preview': (ground, what) => ({
    payload: { groupId: idOf(ground, what), periodFrom: '2026-06-01', estimate },
  }),
  'PUT /cash-calls/{id}': (ground, what) => ({
    payload: aCashCall(
      ground.id(what === undefined ? 'group: of A' : `group of ${nameOf(what)}`),
      'Invented for the matrix',
    ),
  }),
  'POST /cash-calls/{id}/moves': body({ action: 'cancel', ...reason }),
  'POST /call-lines/{id}/reallocation': body(reason),
  'POST /call-lines/{id}/write-off': body({ restFrom: 'capital', ...reason }),
  'POST /call-lines/{id}/set-off': body({ amount: '1.00' }),
  'POST /member-payments': intoFund,
  'POST /member-payments/suggestions': intoFund,
  'POST /member-payments/{id}/moves': body({ action: 'unmatch', ...reason }),
  'POST /member-payments/{id}/match': (ground, what) => ({
    payload: { memberId: ground.id(`firm: ${what?.place === 'abroad' ? 'foreigner' : 'own'}`) },
  }),
};
