import { type Making, type Sent } from './requests.js';
import type { Thing } from './things.js';
import type { Ground } from './world/ground.js';

const reason = { reason: 'Invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });
const first: Making = () => ({ params: { no: '1' } });

/** The move that counsel of its side could make now. */
const moveOf = ({ paper }: Thing): object =>
  ({ shared: { action: 'recall', ...reason }, recalled: { action: 'restore', ...reason } })[
    paper?.state as string
  ] ?? { action: 'classify', tier: 'T3' };

const rest = (text: string): Sent => ({
  headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  payload: Buffer.from(text),
});

const compartmentBody = (ground: Ground, what: Thing | undefined) => ({
  kind: 'caucus',
  caseId: ground.id(`case: ${what?.key ?? 'the joint case'}`),
  nameEn: 'A caucus for the matrix',
});

const ofLowering =
  (payload: object): Making =>
  (ground, what) => ({
    params: {
      id: ground.id(`document: ${what?.key ?? ''}`),
      loweringId: ground.id(`lowering: ${what?.key ?? ''}`),
    },
    payload,
  });

/** Whom one could let into a compartment, or take out of it. */
const personFor = (what: Thing | undefined): string =>
  what?.marks?.[0] === 'caucus'
    ? 'person: mediator · in caucus, walled off case'
    : 'person: outside_counsel · own';

/** Bodies of the routes of documents, walls and compartments. */
export const documentRequests: Readonly<Record<string, Making>> = {
  'POST /uploads': (ground, what) => ({
    payload: { caseId: ground.id(`case: ${what?.key ?? ''}`), fileName: 'matrix.txt', sizeBytes: 10 },
  }),
  'PATCH /uploads/{id}': () => rest('Under way.'),
  'PUT /documents/{id}': body({ title: 'A new title', folder: 'other', kind: 'other' }),
  'GET /documents': () => ({ query: { limit: '100' } }),
  'GET /documents/{id}/versions/{no}/content': first,
  'GET /documents/{id}/versions/{no}/preview': first,
  'POST /documents/{id}/moves': (_ground, what) => ({ payload: what === undefined ? {} : moveOf(what) }),
  'PUT /documents/{id}/sources': body({ sourceIds: [] }),
  'PUT /documents/{id}/suppliers': body({ partyIds: [] }),
  'POST /documents/{id}/lowerings': body({ toTier: 'T1', ...reason }),
  'POST /documents/{id}/lowerings/{loweringId}/approval': ofLowering({}),
  'POST /documents/{id}/lowerings/{loweringId}/withdrawal': ofLowering(reason),
  'GET /document-events': (ground, what) => ({ query: { caseId: ground.id(`case: ${what?.key ?? ''}`) } }),
  'POST /documents/{id}/holds': body(reason),
  'POST /cases/{id}/holds': body(reason),
  'POST /firms/{id}/holds': body(reason),
  'POST /holds/{id}/lifting': body(reason),
  'GET /things/{kind}/{id}/documents': (_ground, what) => ({ params: { kind: what?.kind ?? '' } }),
  'POST /things/{kind}/{id}/documents': (ground, what) => ({
    params: { kind: what?.kind ?? '' },
    payload: {
      documentId: ground.id(`document: ${what?.place === 'abroad' ? "another alliance's" : 'public'}`),
    },
  }),
  'POST /things/{kind}/{id}/documents/{attachmentId}/end': (ground, what) => ({
    params:
      what?.place === 'abroad'
        ? { kind: 'deadline', id: ground.id("deadline: another alliance's") }
        : { kind: 'event', id: ground.id('event: served on A') },
    payload: reason,
  }),
  'POST /walls': (ground, what) => ({
    payload: {
      subjectKind: 'person',
      subjectId: ground.id('person: a colleague with a free seat'),
      objectKind: 'case',
      objectId: ground.id(`case: ${what?.key ?? ''}`),
      ...reason,
    },
  }),
  'POST /walls/{id}/lifting': body(reason),
  'GET /compartments/candidates': (ground) => ({
    query: { kind: 'caucus', caseId: ground.id('case: the joint case') },
  }),
  'POST /compartments': (ground, what) => ({ payload: compartmentBody(ground, what) }),
  'POST /compartments/{id}/admissions': (ground, what) => ({
    payload: {
      personIds: [
        ground.id(
          what?.marks?.[0] === 'caucus'
            ? 'person: mediator · not in caucus'
            : 'person: outside_counsel · own',
        ),
      ],
    },
  }),
  'POST /compartments/{id}/admissions/{personId}/end': (ground, what) => ({
    params: { personId: ground.id(personFor(what)) },
    payload: reason,
  }),
  'POST /compartments/{id}/closing': body(reason),
  'POST /subscriptions': (ground, what) => ({
    payload: {
      compartmentId: ground.id(`compartment: ${what?.key ?? ''}`),
      personId: ground.id(
        what?.place === 'abroad' ? 'person: second counsel abroad' : 'person: second counsel',
      ),
      capacity: 'outside_counsel',
      firm: 'Demo Counsel LLP',
    },
  }),
  'POST /subscriptions/{id}/moves': body({ action: 'revoke', ...reason }),
  'POST /subscriptions/{id}/windows/{windowId}/moves': (ground) => ({
    params: { windowId: ground.id('window: of expert · cleared') },
    payload: { action: 'object', ...reason },
  }),
};
