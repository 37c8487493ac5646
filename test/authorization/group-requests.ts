import { groupOf } from './group-things.js';
import { holds } from './personas.js';
import type { Making, Sent } from './requests.js';
import type { Thing } from './things.js';
import type { Ground } from './world/ground.js';

const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });

/** The ids in the path of a membership's route. */
const at = (
  ground: Ground,
  what: Thing | undefined,
  more: Readonly<Record<string, string>> = {},
): Pick<Sent, 'params'> =>
  what === undefined
    ? {}
    : {
        params: {
          id: ground.id(`group: ${groupOf(what)}`),
          membershipId: ground.id(`membership: ${what.key}`),
          ...more,
        },
      };

const draftNo: Making = () => ({ params: { no: '2' }, payload: {} });

/** Bodies of the routes of groups. */
export const groupRequests: Readonly<Record<string, Making>> = {
  'GET /groups': () => ({ query: { limit: '100' } }),
  'POST /groups': (ground, what) => ({
    payload: { caseId: ground.id(`case: ${what?.key ?? ''}`), nameEn: 'A group for the matrix' },
  }),
  'POST /groups/{id}/agreements': body({
    text: 'Invented for the matrix',
    allowedUses: ['common_defence'],
    noticeDays: 30,
    tailRule: 'None',
    governingLaw: 'New York (demo)',
  }),
  'POST /groups/{id}/agreements/{no}/circulation': draftNo,
  'POST /groups/{id}/agreements/{no}/dropping': draftNo,
  'POST /groups/{id}/agreements/{no}/signatures': (ground, what, who) => ({
    ...at(ground, what, { no: '2' }),
    payload: {
      membershipId: ground.id(`membership: ${what?.key ?? ''}`),
      capacity: holds(who, 'outside_counsel') ? 'counsel' : 'client',
      textSha256: ground.id('text of A'),
      authority: 'Power of attorney (demo)',
    },
  }),
  'POST /groups/{id}/offices': (ground, what) => ({
    payload: {
      personId: ground.id(
        what?.place === 'abroad' ? 'person: second counsel abroad' : 'person: second counsel',
      ),
      office: 'liaison_counsel',
      basis: 'Clause 2 (demo)',
    },
  }),
  'POST /groups/{id}/offices/{officeId}/end': (ground) => ({
    params: { officeId: ground.id('office') },
    payload: reason,
  }),
  'POST /groups/{id}/offices/{officeId}/end-proposals': (ground) => ({
    params: { officeId: ground.id('office') },
    payload: reason,
  }),
  'POST /groups/{id}/proposals/{proposalId}/answer': (ground, what) => ({
    ...at(ground, what, { proposalId: ground.id('office proposal') }),
    payload: { membershipId: ground.id(`membership: ${what?.key ?? ''}`), answer: 'agreed' },
  }),
  'POST /groups/{id}/proposals/{proposalId}/withdrawal': (ground) => ({
    params: { proposalId: ground.id('office proposal') },
    payload: reason,
  }),
  'POST /groups/{id}/issues': body({ name: 'An issue for the matrix' }),
  'POST /groups/{id}/termination': body(reason),
  'POST /groups/{id}/end-proposals': body(reason),
  'POST /groups/{id}/memberships': (ground) => ({ payload: { memberId: ground.id('firm: loner') } }),
  'POST /groups/{id}/memberships/{membershipId}/moves': (ground, what) => ({
    ...at(ground, what),
    payload: { action: what?.marks?.[1] === 'suspended' ? 'reinstate' : 'suspend', ...reason },
  }),
  'POST /groups/{id}/memberships/{membershipId}/conflicts': (ground, what) => ({
    ...at(ground, what),
    payload: { named: 'Invented' },
  }),
  'POST /groups/{id}/memberships/{membershipId}/conflicts/{conflictId}/resolution': (ground, what) => ({
    ...at(ground, what, { conflictId: ground.id('conflict') }),
    payload: { state: 'cleared', resolution: 'Invented' },
  }),
  'POST /groups/{id}/memberships/{membershipId}/buy-in': (ground, what) => ({
    ...at(ground, what),
    payload: { reference: 'Invented' },
  }),
  'POST /groups/{id}/memberships/{membershipId}/counsel': (ground, what) => ({
    ...at(ground, what),
    payload: { personId: ground.id('person: second counsel') },
  }),
  'POST /groups/{id}/memberships/{membershipId}/counsel/{personId}/end': (ground, what) => ({
    ...at(ground, what, { personId: ground.id('person: outside_counsel · own') }),
    payload: {},
  }),
  'POST /groups/{id}/memberships/{membershipId}/certificate': (ground, what) => ({
    ...at(ground, what),
    payload: { manner: 'destroyed', statement: 'Invented' },
  }),
  'GET /groups/{id}/memberships/{membershipId}/sealed-index': (ground, what) => at(ground, what),
};
