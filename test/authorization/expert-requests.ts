import type { Persona } from './personas.js';
import type { Making } from './requests.js';
import type { Ground } from './world/ground.js';

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

/** Free to be asked about by anybody who acts in the joint case. */
const expertId = (ground: Ground, { home }: Persona): string =>
  ground.id(home === 'abroad' ? "expert: another alliance's" : 'expert: admitted');

/** Bodies of the routes of engagements. */
export const engagementRequests: Readonly<Record<string, Making>> = {
  'POST /conflict-checks/{id}/engagements': body({
    role: 'consulting',
    scope: 'Invented for the matrix',
    from: '2026-06-01',
    until: '2026-12-01',
    cap: { amount: '1000.00', currency: 'USD' },
  }),
  'POST /expert-engagements/{id}/quotes': body({
    hourly: { amount: '10.00', currency: 'USD' },
    hoursEstimated: '10',
  }),
  'POST /expert-engagements/{id}/moves': body({ action: 'terminate', ...reason }),
  'POST /expert-engagements/{id}/cap': body({ cap: { amount: '100000.00', currency: 'USD' }, ...reason }),
  'POST /expert-engagements/{id}/evaluations': body({ score: '4.5' }),
  'POST /expert-engagements/{id}/time': body({ on: '2026-06-01', hours: '0.01', note: 'Invented' }),
  'POST /expert-engagements/{id}/statements': body({ until: '2026-06-01' }),
  'POST /expert-time/{id}/withdraw': body(reason),
  'POST /expert-statements/{id}/moves': body({ action: 'refuse', ...reason }),
  'POST /expert-rate-bands': body({
    role: 'appraiser',
    currency: 'USD',
    top: '500.00',
    from: '2026-06-01',
  }),
};

/** Bodies of the routes of conflict checks. */
export const checkRequests: Readonly<Record<string, Making>> = {
  'POST /cases/{id}/conflict-checks': (ground, _, who) => ({
    payload: { expertId: expertId(ground, who), classes: [] },
  }),
  'POST /conflict-checks/{id}/team': (ground, what) => ({
    payload: { personIds: [ground.id(`person: ${what?.of ?? ''}`)] },
  }),
  'POST /conflict-checks/{id}/moves': () => ({ payload: { action: 'withdraw', ...reason } }),
  'POST /conflict-checks/{id}/waivers': () => ({ payload: { hitKey: 'invented', scope: 'Invented' } }),
  'POST /cases/{id}/conflict-questions': (ground, _, who) => ({
    payload: { expertId: expertId(ground, who) },
  }),
  'POST /cases/{id}/expert-matches': body({
    role: 'consulting',
    classes: ['H01L33/00'],
    jurisdictions: ['US'],
    testimonies: 1,
    from: '2026-07-01',
    until: '2026-07-31',
  }),
  'POST /cases/{id}/expert-contacts': (ground, _, who) => ({
    payload: {
      expertId: expertId(ground, who),
      on: '2026-05-20',
      way: 'mail',
      failed: true,
      confidentialPassed: false,
    },
  }),
};
