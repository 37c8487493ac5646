import type { Making } from './requests.js';

const anExpert = {
  nameEn: 'Invented Expert',
  roles: ['consulting'],
  classes: ['H01L'],
  languages: ['en'],
  jurisdictions: ['US'],
};
const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });

/** Bodies of the routes of experts. */
export const expertRequests: Readonly<Record<string, Making>> = {
  'POST /experts': body(anExpert),
  'PUT /experts/{id}': body(anExpert),
  'POST /experts/{id}/moves': (_, what) => ({
    payload: { action: what?.marks?.includes('proposed') === true ? 'withdraw' : 'pause', ...reason },
  }),
  'POST /experts/{id}/entries': body({ kind: 'patent', number: 'US99900001', role: 'inventor' }),
  'POST /expert-entries/{id}/withdraw': body(reason),
  'POST /experts/{id}/declarations': body({ statement: 1 }),
};
