import type { Role } from '../../../src/platform/index.js';
import { type Firm, holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';

/**
 * The vocabulary of the policy: who may do what, written a second time and in other words than the product's own. Nothing here
 * asks the product.
 */

/**
 * What becomes of a request. `yes`: it is done. `hidden`: told that there is no such thing. `no`: told that the role may not.
 * `refused`: the caller sees the thing and is told why not. `out`: told to sign in.
 */
export type Outcome = 'yes' | 'hidden' | 'no' | 'refused' | 'out';

/** One condition, and what is answered where it does not hold. */
export interface Clause {
  readonly says: string;
  readonly otherwise: 'hidden' | 'refused' | 'no';
  readonly holds: (who: Persona, what: Thing) => boolean;
}

/** Things a list shows to those for whom its clauses hold, and to nobody else. */
export interface Listing {
  readonly things: readonly Thing[];
  readonly shown: readonly Clause[];
}

/** One route. */
export interface Rule {
  /** `GET /cases/{id}`. */
  readonly route: string;
  /** Which roles have the route at all. */
  readonly roles: 'everyone' | 'public' | readonly Role[];
  /** What it may be asked about; nothing where it names no thing. */
  readonly about?: readonly Thing[];
  /** In the order in which they are asked. */
  readonly provided?: readonly Clause[];
  readonly lists?: readonly Listing[];
}

/** Rules of one area of the product. */
export interface Area {
  readonly name: string;
  readonly says: string;
  readonly rules: readonly Rule[];
}

/** The roles that read documents, and those that bring them in. */
export const readDocuments = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
  'auditor',
] as const;
export const writeDocuments = [
  'coordinator',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
] as const;

/** What a person does signed in, and by no token. */
const forSessionsAlone: readonly string[] = [
  'GET /sessions',
  'DELETE /sessions/current',
  'PUT /sessions/current/alliance',
  'DELETE /sessions/{id}',
  'GET /tokens',
  'POST /tokens',
  'DELETE /tokens/{id}',
  'PUT /me/preferences',
  'PUT /me/password',
  'GET /me/second-factor',
  'POST /me/second-factor',
  'POST /me/second-factor/confirmation',
  'POST /me/second-factor/recovery-codes',
  'POST /me/second-factor/end',
  'PUT /alliance/sign-in',
  'GET /me/telling',
  'PUT /me/telling',
  'POST /me/absences',
  'POST /me/absences/{id}/end',
  'GET /me/delegations',
  'POST /me/delegations',
  'POST /me/delegations/{id}/end',
  'GET /views',
  'POST /views',
  'PUT /views/{id}',
  'POST /views/{id}/withdrawal',
  'GET /calendar-feeds',
  'POST /calendar-feeds',
  'DELETE /calendar-feeds/{id}',
  'GET /nominations',
  'POST /nominations/{id}/confirmation',
  'POST /nominations/{id}/refusal',
  'GET /me/invitations',
  'POST /me/invitations/{id}/acceptance',
  'POST /me/invitations/{id}/refusal',
];

/** What is asked by a body and changes nothing but whether news were read, or a file of what may be read. */
const readsByBody: readonly string[] = [
  'POST /exports',
  'POST /exports/{id}/cancellation',
  'POST /deadlines/calculate',
  'POST /deadlines/verify',
  'POST /periods/calculate',
  'POST /clocks/calculate',
  'POST /names/compare',
  'POST /conflicts/calculate',
  'POST /experts/match/calculate',
  'POST /costs/allocate',
  'POST /costs/default/calculate',
  'POST /costs/exit/calculate',
  'POST /costs/waterfall/calculate',
  'POST /costs/buy-in/calculate',
  'POST /notifications/reading',
  'POST /notifications/{id}/reading',
];

/** What is read for the sake of what one is about to change. */
const servesChange: readonly string[] = [
  'GET /compartments/candidates',
  'GET /costs/choices',
  'GET /costs/likenesses',
  'GET /lowerings',
  'GET /uploads/{id}',
  'GET /cases/{id}/note-readers',
  'GET /cases/{id}/conflict-team',
  'GET /documents/{id}/sharing',
];

/** Whether a token reaches a route. */
const reaches = (token: NonNullable<Persona['token']>, route: string): boolean =>
  !forSessionsAlone.includes(route) &&
  (token === 'write' ||
    readsByBody.includes(route) ||
    (route.startsWith('GET ') && !servesChange.includes(route)));

/** What someone should be answered. */
export function expected(rule: Rule, who: Persona, what: Thing | undefined): Outcome {
  if (rule.roles === 'public') return 'yes';
  if (who.roles.length === 0 || who.dismissed === true) return 'out';
  if (rule.roles !== 'everyone' && !holds(who, ...rule.roles)) return 'no';
  if (who.token !== undefined && !reaches(who.token, rule.route)) return 'no';
  if (what === undefined) return 'yes';
  return (rule.provided ?? []).find((clause) => !clause.holds(who, what))?.otherwise ?? 'yes';
}

/** Whether a list should show a thing to someone; nothing is shown to whom the list itself is not answered. */
export const isShown = (rule: Rule, { shown }: Listing, who: Persona, what: Thing): boolean =>
  expected(rule, who, undefined) === 'yes' && shown.every((clause) => clause.holds(who, what));

/** Firms that are parties of the joint case. */
const inJointCase: readonly (Firm | undefined)[] = [
  'own',
  'fellow',
  'rival',
  'loner',
  'leaver',
  'debtor',
  'shunned',
];

/** Whose sight of cases does not depend on a firm. */
export const seeEveryCase: readonly Role[] = ['coordinator', 'treasurer', 'ethics_officer', 'auditor'];
const actForFirms: readonly Role[] = ['member_representative', 'member_counsel', 'outside_counsel'];

/** Everyone who has cases at all. */
export const haveCases: readonly Role[] = [...seeEveryCase, ...actForFirms];

const isAtHome = (who: Persona, what: Thing): boolean =>
  (who.home === 'abroad') === (what.place === 'abroad');

function isConcernedBy(who: Persona, { place }: Thing): boolean {
  if (!holds(who, ...actForFirms)) return false;
  if (place === 'joint') return inJointCase.includes(who.firm);
  if (place === 'other') return who.firm === 'stranger';
  return place === 'abroad' && who.firm === 'foreigner';
}

const isShutOut = (who: Persona, { place }: Thing): boolean =>
  place === 'joint' && (who.walledFrom === 'case' || who.firm === 'shunned');

/** Whether someone sees the case in which a thing lies. */
export const seesCaseOf = (who: Persona, what: Thing): boolean =>
  isAtHome(who, what) && !isShutOut(who, what) && (holds(who, ...seeEveryCase) || isConcernedBy(who, what));

/** Whether someone acts for the firm a thing is about. */
export const actsFor = (who: Persona, firm: Firm | undefined): boolean =>
  firm !== undefined && who.firm === firm && holds(who, ...actForFirms);

export const inAlliance: Clause = {
  says: 'it is of the alliance the caller acts in',
  otherwise: 'hidden',
  holds: isAtHome,
};

export const seesCase: Clause = {
  says: 'the caller sees the case: as an officer every case of the alliance, for a firm those that concern it; no wall stands between',
  otherwise: 'hidden',
  holds: seesCaseOf,
};

export const concernsCaller: Clause = {
  says: 'it concerns nobody alone, or a firm the caller acts for; officers see everyone’s concerns',
  otherwise: 'hidden',
  holds: (who, { firm }) => firm === undefined || holds(who, ...seeEveryCase) || actsFor(who, firm),
};

export const isTheirOwn: Clause = {
  says: 'it is the caller’s own',
  otherwise: 'hidden',
  holds: (who, { of }) => who.key === of,
};
