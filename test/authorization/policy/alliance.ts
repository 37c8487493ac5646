import { type Role, roles as everyRole } from '../../../src/platform/index.js';
import { holds, type Persona } from '../personas.js';
import {
  appointments,
  cases,
  checkpoints,
  deadlines,
  disabledPeople,
  failedWork,
  formerMembers,
  mails,
  openNominations,
  members,
  ownThings,
  people,
  type Thing,
  waitingNominations,
} from '../things.js';
import { actsFor, type Area, type Clause, inAlliance, isTheirOwn, seesCase } from './words.js';

const knowFirms = everyRole.filter(
  (role) => !['outside_counsel', 'expert', 'mediator', 'accountant'].includes(role),
);
const knowPeople = ['coordinator', 'ethics_officer', 'auditor', 'administrator'] as const;
const managePeople = ['coordinator', 'administrator'] as const;
const hearNews = everyRole;
const knowCases = everyRole.filter(
  (role) => !['expert', 'mediator', 'assistance_officer', 'accountant', 'administrator'].includes(role),
);
const readAudit = ['coordinator', 'auditor', 'administrator'] as const;

const raisesNobody: Clause = {
  says: 'administrators, auditors and the ethics officer are appointed, ended and kept out by an administrator alone',
  otherwise: 'refused',
  holds: (who, { marks = [] }) => !marks.includes('raised') || holds(who, 'administrator'),
};

const namesCaller: Clause = {
  says: 'it is the caller’s own, or the caller stands in',
  otherwise: 'hidden',
  holds: (who, { of, deputy }) => who.key === of || (deputy !== undefined && who.key === deputy),
};

const isBeside: Clause = {
  says: 'the deputy is another of the caller’s firm or office',
  otherwise: 'refused',
  holds: (who, { of = '' }) => who.home === 'here' && holds(who, 'coordinator') && !who.key.startsWith(of),
};

const openDeadlines = deadlines.filter(({ marks = [] }) => marks.includes('owed') && !marks.includes('met'));

const waitsForCaller: Clause = {
  says: 'it waits for a firm the caller acts for, or the caller coordinates',
  otherwise: 'hidden',
  holds: (who, { firm }) => holds(who, 'coordinator') || actsFor(who, firm),
};

const couldDoIt: Clause = {
  says: 'the one it is given to is another of the caller’s firm or office, and could do it',
  otherwise: 'refused',
  holds: (who) =>
    who.home === 'here' && holds(who, 'coordinator') && !who.key.startsWith('coordinator · here'),
};

const ofOffice: readonly Role[] = ['administrator', 'ethics_officer'];

/** Whose consent a role needs: an office’s where it sees much, a firm’s where it is the firm’s. */
const isAsked = (who: Persona, { firm }: Thing): boolean =>
  firm === undefined
    ? holds(who, ...ofOffice)
    : who.firm === firm && holds(who, 'member_representative', 'member_counsel');

const knowsNomination: Clause = {
  says: 'the caller knows the people, or the caller’s consent is asked',
  otherwise: 'hidden',
  holds: (who, what) => holds(who, ...knowPeople) || isAsked(who, what),
};

const knowsInvited: Clause = {
  says: 'the caller knows the people',
  otherwise: 'hidden',
  holds: (who) => holds(who, ...knowPeople),
};

const asked: Clause = {
  says: 'the caller’s consent is asked: of administrators and ethics officers for a role that sees much, of who acts for the firm for a firm’s',
  otherwise: 'refused',
  holds: isAsked,
};

const unwalled: Clause = {
  says: 'no wall stands before the caller',
  otherwise: 'refused',
  holds: ({ walledFrom }) => walledFrom === undefined,
};

/** The world's people sign in by rows: none of them has a password or an app. */
const byProof = {
  about: ownThings.account,
  provided: [
    {
      says: 'the caller gives the password of the account, or a code of its app',
      otherwise: 'refused',
      holds: () => false,
    } satisfies Clause,
  ],
};

/** Who signs in as what. */
export const identityArea: Area = {
  name: 'People and sign-in',
  says: 'Everyone manages their own sessions and tokens, and accepts what they are invited to; coordinator and administrator propose, two give what sees much, and nobody raises themselves.',
  rules: [
    { route: 'GET /api/health/live', roles: 'public' },
    { route: 'GET /api/health/ready', roles: 'public' },
    { route: 'POST /sessions', roles: 'public' },
    { route: 'GET /invitations/acceptance', roles: 'public' },
    { route: 'POST /invitations/acceptance', roles: 'public' },
    { route: 'POST /password-resets', roles: 'public' },
    { route: 'POST /password-resets/acceptance', roles: 'public' },
    { route: 'GET /demo-accounts', roles: 'public' },
    {
      route: 'GET /sessions',
      roles: 'everyone',
      lists: [{ things: ownThings.sessions, shown: [isTheirOwn] }],
    },
    { route: 'GET /sessions/current', roles: 'everyone' },
    { route: 'DELETE /sessions/current', roles: 'everyone' },
    { route: 'PUT /sessions/current/alliance', roles: 'everyone' },
    { route: 'DELETE /sessions/{id}', roles: 'everyone', about: ownThings.sessions, provided: [isTheirOwn] },
    { route: 'POST /tokens', roles: 'everyone' },
    { route: 'GET /tokens', roles: 'everyone', lists: [{ things: ownThings.tokens, shown: [isTheirOwn] }] },
    { route: 'DELETE /tokens/{id}', roles: 'everyone', about: ownThings.tokens, provided: [isTheirOwn] },
    { route: 'PUT /me/preferences', roles: 'everyone' },
    { route: 'PUT /me/password', roles: 'everyone', ...byProof },
    { route: 'GET /me/second-factor', roles: 'everyone' },
    { route: 'POST /me/second-factor', roles: 'everyone', ...byProof },
    { route: 'POST /me/second-factor/confirmation', roles: 'everyone', ...byProof },
    { route: 'POST /me/second-factor/recovery-codes', roles: 'everyone', ...byProof },
    { route: 'POST /me/second-factor/end', roles: 'everyone', ...byProof },
    { route: 'GET /people', roles: knowPeople, lists: [{ things: people, shown: [inAlliance] }] },
    { route: 'GET /people/{id}', roles: knowPeople, about: people, provided: [inAlliance] },
    { route: 'POST /invitations', roles: managePeople },
    {
      route: 'GET /nominations',
      roles: 'everyone',
      lists: [
        { things: waitingNominations, shown: [inAlliance, knowsNomination] },
        { things: openNominations, shown: [inAlliance, knowsInvited] },
      ],
    },
    {
      route: 'POST /nominations/{id}/confirmation',
      roles: 'everyone',
      about: waitingNominations,
      provided: [inAlliance, knowsNomination, asked, unwalled],
    },
    {
      route: 'POST /nominations/{id}/refusal',
      roles: 'everyone',
      about: waitingNominations,
      provided: [inAlliance, knowsNomination, asked],
    },
    {
      route: 'POST /nominations/{id}/withdrawal',
      roles: managePeople,
      about: waitingNominations,
      provided: [inAlliance],
    },
    {
      route: 'POST /nominations/{id}/mail',
      roles: managePeople,
      about: openNominations,
      provided: [inAlliance],
    },
    {
      route: 'GET /me/invitations',
      roles: 'everyone',
      lists: [{ things: ownThings.invitations, shown: [isTheirOwn] }],
    },
    {
      route: 'POST /me/invitations/{id}/acceptance',
      roles: 'everyone',
      about: ownThings.invitations,
      provided: [isTheirOwn],
    },
    {
      route: 'POST /me/invitations/{id}/refusal',
      roles: 'everyone',
      about: ownThings.invitations,
      provided: [isTheirOwn],
    },
    {
      route: 'POST /people/{id}/appointments',
      roles: managePeople,
      about: people,
      provided: [inAlliance, unwalled],
    },
    {
      route: 'POST /people/{id}/disabling',
      roles: managePeople,
      about: people,
      provided: [inAlliance, raisesNobody],
    },
    {
      route: 'POST /people/{id}/enabling',
      roles: managePeople,
      about: disabledPeople,
      provided: [inAlliance],
    },
    {
      route: 'POST /appointments/{id}/ending',
      roles: managePeople,
      about: appointments,
      provided: [inAlliance, raisesNobody],
    },
  ],
};

/** The alliance and the law. */
export const allianceArea: Area = {
  name: 'Alliance and law',
  says: 'Everyone knows the alliance and the law; those within it its list of members; the coordinator keeps the list.',
  rules: [
    { route: 'GET /alliance', roles: 'everyone' },
    { route: 'PUT /alliance/sign-in', roles: ['administrator'] },
    { route: 'GET /members', roles: knowFirms, lists: [{ things: members, shown: [inAlliance] }] },
    { route: 'GET /members/{id}', roles: knowFirms, about: members, provided: [inAlliance] },
    { route: 'POST /members', roles: ['coordinator'] },
    { route: 'PUT /members/{id}', roles: ['coordinator'], about: members, provided: [inAlliance] },
    {
      route: 'POST /members/{id}/joining',
      roles: ['coordinator'],
      about: formerMembers,
      provided: [inAlliance],
    },
    { route: 'POST /members/{id}/leaving', roles: ['coordinator'], about: members, provided: [inAlliance] },
    { route: 'POST /deadlines/calculate', roles: 'everyone' },
    { route: 'POST /deadlines/verify', roles: 'everyone' },
    { route: 'POST /periods/calculate', roles: 'everyone' },
    { route: 'POST /clocks/calculate', roles: 'everyone' },
    { route: 'POST /names/compare', roles: 'everyone' },
    { route: 'POST /conflicts/calculate', roles: 'everyone' },
    { route: 'POST /experts/match/calculate', roles: 'everyone' },
    { route: 'POST /costs/allocate', roles: 'everyone' },
    { route: 'POST /costs/default/calculate', roles: 'everyone' },
    { route: 'POST /costs/exit/calculate', roles: 'everyone' },
    { route: 'POST /costs/waterfall/calculate', roles: 'everyone' },
    { route: 'POST /costs/buy-in/calculate', roles: 'everyone' },
    { route: 'GET /law/packs', roles: 'everyone' },
    { route: 'GET /law/rules', roles: 'everyone' },
    { route: 'GET /law/events', roles: 'everyone' },
    { route: 'GET /law/calendars', roles: 'everyone' },
  ],
};

const mayKnowMail: Clause = {
  says: 'an administrator knows that mails went out unless a wall stands before what they are about, a coordinator of those about what coordinators see',
  otherwise: 'hidden',
  holds: (who, thing) =>
    (holds(who, 'administrator') && who.walledFrom === undefined) || seesCase.holds(who, thing),
};

/** What is told to whom, and how the system runs. */
export const officeArea: Area = {
  name: 'News, overview and administration',
  says: 'News are a person’s own. Administrators run the system and read no case.',
  rules: [
    {
      route: 'GET /notifications',
      roles: hearNews,
      lists: [{ things: ownThings.notifications, shown: [isTheirOwn] }],
    },
    {
      route: 'GET /calendar-feeds',
      roles: hearNews,
      lists: [{ things: ownThings.feeds, shown: [isTheirOwn] }],
    },
    { route: 'POST /calendar-feeds', roles: hearNews },
    { route: 'DELETE /calendar-feeds/{id}', roles: hearNews, about: ownThings.feeds, provided: [isTheirOwn] },
    {
      route: 'GET /me/telling',
      roles: hearNews,
      lists: [{ things: ownThings.absences, shown: [namesCaller] }],
    },
    { route: 'PUT /me/telling', roles: hearNews },
    { route: 'POST /me/absences', roles: hearNews, about: ownThings.deputies, provided: [isBeside] },
    {
      route: 'POST /me/absences/{id}/end',
      roles: hearNews,
      about: ownThings.absences,
      provided: [isTheirOwn],
    },
    {
      route: 'GET /me/delegations',
      roles: hearNews,
      lists: [{ things: ownThings.delegations, shown: [namesCaller] }],
    },
    {
      route: 'POST /me/delegations',
      roles: hearNews,
      about: openDeadlines,
      provided: [seesCase, waitsForCaller, couldDoIt],
    },
    {
      route: 'POST /me/delegations/{id}/end',
      roles: hearNews,
      about: ownThings.delegations,
      provided: [isTheirOwn],
    },
    { route: 'POST /exports', roles: knowCases },
    {
      route: 'GET /exports',
      roles: 'everyone',
      lists: [
        { things: ownThings.exports, shown: [isTheirOwn] },
        { things: ownThings.waitingExports, shown: [isTheirOwn] },
      ],
    },
    { route: 'GET /exports/{id}', roles: 'everyone', about: ownThings.exports, provided: [isTheirOwn] },
    { route: 'GET /exports/{id}/file', roles: 'everyone', about: ownThings.exports, provided: [isTheirOwn] },
    {
      route: 'POST /exports/{id}/cancellation',
      roles: 'everyone',
      about: ownThings.waitingExports,
      provided: [isTheirOwn],
    },
    { route: 'GET /feeds/{file}', roles: 'public' },
    { route: 'POST /notifications/reading', roles: hearNews },
    {
      route: 'POST /notifications/{id}/reading',
      roles: hearNews,
      about: ownThings.notifications,
      provided: [isTheirOwn],
    },
    { route: 'GET /today', roles: 'everyone', lists: [{ things: cases.slice(1), shown: [seesCase] }] },
    { route: 'GET /views', roles: 'everyone', lists: [{ things: ownThings.views, shown: [isTheirOwn] }] },
    { route: 'POST /views', roles: 'everyone' },
    { route: 'PUT /views/{id}', roles: 'everyone', about: ownThings.views, provided: [isTheirOwn] },
    {
      route: 'POST /views/{id}/withdrawal',
      roles: 'everyone',
      about: ownThings.views,
      provided: [isTheirOwn],
    },
    { route: 'GET /search', roles: 'everyone', lists: [{ things: cases, shown: [seesCase] }] },
    {
      route: 'GET /mails',
      roles: ['coordinator', 'administrator'],
      lists: [{ things: mails, shown: [inAlliance, mayKnowMail] }],
    },
    {
      route: 'GET /mails/{id}',
      roles: ['coordinator', 'administrator'],
      about: mails,
      provided: [inAlliance, mayKnowMail],
    },
    {
      route: 'GET /work',
      roles: ['administrator'],
      lists: [{ things: failedWork, shown: [inAlliance] }],
    },
    { route: 'POST /work/{id}/retry', roles: ['administrator'], about: failedWork, provided: [inAlliance] },
    { route: 'GET /audit/verification', roles: readAudit },
    { route: 'GET /audit/links', roles: readAudit },
    { route: 'POST /audit/verification', roles: readAudit },
    { route: 'GET /audit/chain', roles: readAudit },
    {
      route: 'GET /audit/checkpoints',
      roles: readAudit,
      lists: [{ things: checkpoints, shown: [inAlliance] }],
    },
    { route: 'POST /audit/checkpoints', roles: readAudit },
    { route: 'GET /audit/checkpoints/{id}', roles: readAudit, about: checkpoints, provided: [inAlliance] },
    {
      route: 'GET /audit/checkpoints/{id}/file',
      roles: readAudit,
      about: checkpoints,
      provided: [inAlliance],
    },
    { route: 'PUT /audit/checkpoint-mail', roles: readAudit },
  ],
};
