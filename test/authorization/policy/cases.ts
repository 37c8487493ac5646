import {
  accusations,
  answerCovers,
  attachments,
  bindings,
  cases,
  deadlines,
  events,
  mandates,
  parkedCases,
  parties,
  proceedings,
  respondents,
} from '../things.js';
import { holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';
import {
  actsFor,
  type Area,
  type Clause,
  concernsCaller,
  haveCases,
  readDocuments,
  seeEveryCase,
  seesCase,
  writeDocuments,
} from './words.js';

const onCase = { about: cases, provided: [seesCase] };
const onParty = { about: parties, provided: [seesCase] };
const onProceeding = { about: proceedings, provided: [seesCase] };

const namesCounsel = ['coordinator', 'member_representative', 'member_counsel', 'outside_counsel'] as const;

const isInHouse = (who: Persona, firm: Thing['firm']): boolean =>
  holds(who, 'member_representative', 'member_counsel') && actsFor(who, firm);

/** A name without an account; who has one is another thing, which the sequences ask. */
const keepsNames: Clause = {
  says: 'the caller is of the member that the party is, or keeps the case',
  otherwise: 'refused',
  holds: (who, { firm }) => holds(who, 'coordinator') || isInHouse(who, firm),
};

const dealsWithMandate: Clause = {
  says: 'the caller is of the member whose counsel it is, keeps the case, or is that counsel',
  otherwise: 'hidden',
  holds: (who, what) => keepsNames.holds(who, what) || who.key === what.of,
};

const decidesMandate: Clause = {
  says: 'the caller is of the member whose counsel it is: it alone names and dismisses',
  otherwise: 'refused',
  holds: (who, { firm }) => isInHouse(who, firm),
};

const endsMandate: Clause = {
  says: 'the caller is of the member whose counsel it is, or lays their own mandate down',
  otherwise: 'refused',
  holds: (who, what) => isInHouse(who, what.firm) || who.key === what.of,
};

/** Of the party of A that is to be B's. */
const isSideOf = (who: Persona): boolean => isInHouse(who, 'own') || isInHouse(who, 'fellow');

const dealsWithBinding: Clause = {
  says: 'the caller is of the member the party leaves or comes to, or keeps the case',
  otherwise: 'hidden',
  holds: (who) => isSideOf(who) || holds(who, 'coordinator'),
};

const agreesToBinding: Clause = {
  says: 'the caller is of the member the party leaves or comes to',
  otherwise: 'refused',
  holds: isSideOf,
};

/** Cases, their parties and what is asserted. */
export const casesArea: Area = {
  name: 'Cases',
  says: 'The coordinator keeps the cases; officers read every case, a firm’s people and counsel those that concern them.',
  rules: [
    { route: 'GET /case-kinds', roles: haveCases },
    { route: 'GET /cases', roles: haveCases, lists: [{ things: cases, shown: [seesCase] }] },
    { route: 'POST /cases', roles: ['coordinator'] },
    { route: 'GET /cases/{id}', roles: haveCases, ...onCase },
    { route: 'PUT /cases/{id}', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/moves', roles: ['coordinator'], ...onCase },
    { route: 'GET /cases/{id}/record', roles: haveCases, ...onCase },
    { route: 'POST /cases/{id}/parties', roles: ['coordinator'], ...onCase },
    { route: 'PUT /parties/{id}', roles: ['coordinator'], ...onParty },
    { route: 'POST /parties/{id}/withdrawal', roles: ['coordinator'], ...onParty },
    {
      route: 'POST /parties/{id}/counsel',
      roles: namesCounsel,
      about: parties,
      provided: [seesCase, keepsNames],
    },
    {
      route: 'POST /parties/{id}/counsel/{counselId}/answer',
      roles: namesCounsel,
      about: mandates.filter(({ marks = [] }) => marks.includes('proposed')),
      provided: [seesCase, dealsWithMandate, decidesMandate],
    },
    {
      route: 'POST /parties/{id}/counsel/{counselId}/end',
      roles: namesCounsel,
      about: mandates.filter(({ of }) => of !== undefined),
      provided: [seesCase, dealsWithMandate, endsMandate],
    },
    {
      route: 'POST /parties/{id}/bindings/{bindingId}/answer',
      roles: namesCounsel,
      about: bindings,
      provided: [seesCase, dealsWithBinding, agreesToBinding],
    },
    { route: 'PUT /cases/{id}/members', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/proceedings', roles: ['coordinator'], ...onCase },
    { route: 'PUT /proceedings/{id}', roles: ['coordinator'], ...onProceeding },
    { route: 'POST /cases/{id}/patents', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/products', roles: ['coordinator'], ...onCase },
    { route: 'POST /case-imports', roles: ['coordinator'] },
    { route: 'POST /notice-readings', roles: ['coordinator'] },
    {
      route: 'GET /parked-cases',
      roles: ['coordinator'],
      lists: [{ things: parkedCases, shown: [seesCase] }],
    },
    {
      route: 'POST /parked-cases/{id}/settlement',
      roles: ['coordinator'],
      about: parkedCases,
      provided: [seesCase],
    },
    { route: 'GET /cases/{id}/timeline', roles: haveCases, ...onCase },
  ],
};

const onAccusation = { about: accusations, provided: [seesCase] };
const onRespondent = { about: respondents, provided: [seesCase, concernsCaller] };

const speaksForIt: Clause = {
  says: 'the caller is its counsel, or the coordinator',
  otherwise: 'refused',
  holds: (who, { firm }) => holds(who, 'coordinator') || actsFor(who, firm),
};

const isItsCounsel: Clause = {
  says: 'the caller is counsel of this very respondent; for everyone else there are no talks',
  otherwise: 'hidden',
  holds: (who, { firm }) => holds(who, 'member_counsel', 'outside_counsel') && actsFor(who, firm),
};

/** Who asserts what against whom, and what each says to it. */
export const accusationsArea: Area = {
  name: 'Accusations, positions and settlement talks',
  says: 'What is asserted is known to all who see the case; a defence to the respondent and the officers; talks to its own counsel alone.',
  rules: [
    {
      route: 'GET /cases/{id}/accusations',
      roles: haveCases,
      ...onCase,
      lists: [
        {
          things: accusations,
          shown: [seesCase, { ...seesCase, holds: (_, { place }) => place === 'joint' }],
        },
      ],
    },
    { route: 'POST /cases/{id}/accusations', roles: ['coordinator'], ...onCase },
    { route: 'GET /accusations/{id}', roles: haveCases, ...onAccusation },
    { route: 'PUT /accusations/{id}', roles: ['coordinator'], ...onAccusation },
    { route: 'POST /accusations/{id}/striking', roles: ['coordinator'], ...onAccusation },
    { route: 'GET /cases/{id}/accusation-matrix', roles: haveCases, ...onCase },
    { route: 'GET /cases/{id}/accusation-grid', roles: haveCases, ...onCase },
    { route: 'PUT /cases/{id}/accusation-grid', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/accusation-outcomes', roles: ['coordinator'], ...onCase },
    { route: 'POST /cases/{id}/accusations/import', roles: ['coordinator'], ...onCase },
    { route: 'GET /cases/{id}/accusations.csv', roles: haveCases, ...onCase },
    {
      route: 'GET /cases/{id}/positions',
      roles: haveCases,
      ...onCase,
      lists: [{ things: respondents.slice(0, 2), shown: [seesCase, concernsCaller] }],
    },
    { route: 'GET /respondents/{partyId}/position', roles: haveCases, ...onRespondent },
    {
      route: 'PUT /respondents/{partyId}/position',
      roles: ['coordinator', 'member_counsel', 'outside_counsel'],
      about: respondents,
      provided: [seesCase, concernsCaller, speaksForIt],
    },
    {
      route: 'GET /respondents/{partyId}/settlement',
      roles: haveCases,
      about: respondents,
      provided: [seesCase, isItsCounsel],
    },
    {
      route: 'PUT /respondents/{partyId}/settlement',
      roles: ['coordinator', 'member_counsel', 'outside_counsel'],
      about: respondents,
      provided: [seesCase, isItsCounsel],
    },
  ],
};

const wasServedOnOwnFirm: Clause = {
  says: 'it was served on nobody, or on a firm the caller acts for; officers see every service',
  otherwise: 'hidden',
  holds: (who, { served }) =>
    served === undefined || holds(who, ...seeEveryCase) || served.some((firm) => actsFor(who, firm)),
};

const wasServedOnOwnFirmAlone: Clause = {
  says: 'nobody else was served; else the coordinator does it for all',
  otherwise: 'refused',
  holds: (who, { served }) =>
    served === undefined || holds(who, ...seeEveryCase) || served.every((firm) => actsFor(who, firm)),
};

const knowsOfIt: Clause = {
  says: 'of an event it was served on nobody, or on a firm the caller acts for; of a deadline it is such a firm’s, or nobody’s alone',
  otherwise: 'hidden',
  holds: (who, what) => (what.kind === 'event' ? wasServedOnOwnFirm : concernsCaller).holds(who, what),
};

const detaches: Clause = {
  says: 'the caller attached it, or keeps the whole of what it lies with: records events and sees every service, says that a deadline was met',
  otherwise: 'refused',
  holds: (who, { of, place }) =>
    who.key === of || holds(who, ...(place === 'abroad' ? vouches : recordsDocket)),
};

/** Documents lie with these; what of them is shown, the documents’ own rules say. */
const holdDocuments = [...events, ...deadlines];

const isTheirsToMeet: Clause = {
  says: 'it is of a firm the caller acts for; a date shared by several is the coordinator’s',
  otherwise: 'refused',
  holds: (who, { firm }) => holds(who, 'coordinator') || actsFor(who, firm),
};

const marked = (...wanted: readonly string[]) =>
  deadlines.filter(({ marks = [] }) => wanted.every((mark) => marks.includes(mark)));

const recordsDocket = ['coordinator', 'outside_counsel'] as const;
const vouches = ['coordinator', 'member_counsel', 'outside_counsel'] as const;
const ofDeadline = [seesCase, concernsCaller];
/** Members accused; of those with no decision yet, each may be covered. */
const accused = parties.filter(({ firm }) => firm !== undefined);
const unanswering = accused.filter(({ place }) => place !== 'other');
const owed = marked('owed').filter(({ marks = [] }) => !marks.includes('met'));

/** What happened and what is due. */
export const docketArea: Area = {
  name: 'Docket',
  says: 'What was served on one firm alone, and what is due from it alone, is seen by that firm, its counsel and the officers.',
  rules: [
    {
      route: 'GET /cases/{id}/events',
      roles: haveCases,
      about: cases,
      provided: [seesCase],
      lists: [
        { things: events.filter(({ place }) => place === 'joint'), shown: [seesCase, wasServedOnOwnFirm] },
      ],
    },
    { route: 'POST /cases/{id}/events', roles: recordsDocket, about: cases, provided: [seesCase] },
    { route: 'POST /cases/{id}/event-preview', roles: recordsDocket, about: cases, provided: [seesCase] },
    {
      route: 'POST /events/{id}/correction',
      roles: recordsDocket,
      about: events,
      provided: [seesCase, wasServedOnOwnFirm, wasServedOnOwnFirmAlone],
    },
    {
      route: 'POST /events/{id}/correction-preview',
      roles: recordsDocket,
      about: events,
      provided: [seesCase, wasServedOnOwnFirm, wasServedOnOwnFirmAlone],
    },
    {
      route: 'POST /events/{id}/withdrawal',
      roles: recordsDocket,
      about: events,
      provided: [seesCase, wasServedOnOwnFirm, wasServedOnOwnFirmAlone],
    },
    {
      route: 'POST /events/{id}/withdrawal-preview',
      roles: recordsDocket,
      about: events,
      provided: [seesCase, wasServedOnOwnFirm, wasServedOnOwnFirmAlone],
    },
    {
      route: 'GET /things/{kind}/{id}/documents',
      roles: readDocuments,
      about: holdDocuments,
      provided: [seesCase, knowsOfIt],
    },
    {
      route: 'POST /things/{kind}/{id}/documents',
      roles: writeDocuments,
      about: holdDocuments.filter(
        ({ kind, place }) => place === 'joint' || (place === 'abroad' && kind === 'event'),
      ),
      provided: [seesCase, knowsOfIt],
    },
    {
      route: 'POST /things/{kind}/{id}/documents/{attachmentId}/end',
      roles: writeDocuments,
      about: attachments,
      provided: [seesCase, wasServedOnOwnFirm, detaches],
    },
    {
      route: 'GET /cases/{id}/deadlines',
      roles: haveCases,
      about: cases,
      provided: [seesCase],
      lists: [{ things: deadlines.filter(({ place }) => place === 'joint'), shown: ofDeadline }],
    },
    {
      route: 'GET /silent-respondents',
      roles: haveCases,
      lists: [{ things: accused, shown: ofDeadline }],
    },
    {
      route: 'POST /parties/{id}/joint-counsel',
      roles: vouches,
      about: unanswering,
      provided: ofDeadline,
    },
    { route: 'POST /parties/{id}/no-answer', roles: vouches, about: unanswering, provided: ofDeadline },
    { route: 'POST /answer-covers/{id}/moves', roles: vouches, about: answerCovers, provided: ofDeadline },
    { route: 'GET /undated-cases', roles: haveCases },
    {
      route: 'POST /cases/{id}/undated-reason',
      roles: ['coordinator'],
      about: cases,
      provided: [seesCase],
    },
    { route: 'GET /deadlines', roles: haveCases, lists: [{ things: deadlines, shown: ofDeadline }] },
    { route: 'GET /deadlines/days', roles: haveCases, lists: [{ things: deadlines, shown: ofDeadline }] },
    { route: 'GET /deadlines/{id}', roles: haveCases, about: deadlines, provided: ofDeadline },
    { route: 'GET /deadlines/{id}/reminders', roles: haveCases, about: deadlines, provided: ofDeadline },
    {
      route: 'POST /deadlines/{id}/confirmation',
      roles: vouches,
      about: owed,
      provided: ofDeadline,
    },
    { route: 'POST /deadlines/confirm', roles: vouches, about: owed, provided: ofDeadline },
    {
      route: 'POST /deadlines/{id}/meeting',
      roles: vouches,
      about: owed,
      provided: [...ofDeadline, isTheirsToMeet],
    },
    {
      route: 'POST /deadlines/{id}/passing',
      roles: vouches,
      about: marked('shared'),
      provided: [...ofDeadline, isTheirsToMeet],
    },
    {
      route: 'POST /deadlines/{id}/reopening',
      roles: vouches,
      about: marked('met'),
      provided: [...ofDeadline, isTheirsToMeet],
    },
    ...['extension', 'ordered-date', 'supersession', 'voiding'].map((act) => ({
      route: `POST /deadlines/{id}/${act}`,
      roles: recordsDocket,
      about: [...owed, ...marked('shared')],
      provided: [...ofDeadline, isTheirsToMeet],
    })),
    {
      route: 'POST /deadlines/{id}/waiver',
      roles: recordsDocket,
      about: owed,
      provided: [...ofDeadline, isTheirsToMeet],
    },
    {
      route: 'POST /deadlines/{id}/ordered-date/lifting',
      roles: recordsDocket,
      about: marked('ordered'),
      provided: [...ofDeadline, isTheirsToMeet],
    },
  ],
};
