import { answerCovers, attachments, cases, deadlines, events, parties } from '../things.js';
import { holds } from '../personas.js';
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
    { route: 'GET /cases/{id}/dates-ahead', roles: haveCases, about: cases, provided: [seesCase] },
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
      route: 'GET /docket-log',
      roles: haveCases,
      lists: [{ things: deadlines, shown: ofDeadline }],
    },
    {
      route: 'POST /cases/{id}/undated-reason',
      roles: ['coordinator'],
      about: cases,
      provided: [seesCase],
    },
    { route: 'GET /deadlines', roles: haveCases, lists: [{ things: deadlines, shown: ofDeadline }] },
    { route: 'GET /deadlines/days', roles: haveCases, lists: [{ things: deadlines, shown: ofDeadline }] },
    { route: 'GET /deadlines/weeks', roles: haveCases },
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
