import type { Language, Zone, Actor, ByOutsider, BySystem } from '../kernel/index.js';

/** What a person may be in an alliance. */
export const roles = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
  'assistance_officer',
  'ethics_officer',
  'auditor',
  'accountant',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** What a route may ask of its caller. Which role holds which is decided in identity, in one table. */
export const permissions = [
  'alliance.read',
  'alliance.secure',
  'members.read',
  'members.write',
  'firms.read',
  'firms.survey',
  'firms.write',
  'people.read',
  'people.write',
  'cases.read',
  'cases.write',
  'counsel.write',
  'positions.write',
  'notes.write',
  'documents.read',
  'documents.write',
  'documents.classify',
  'groups.read',
  'groups.write',
  'groups.join',
  'buy_ins.write',
  'money.read',
  'ledger.read',
  'ledger.write',
  'plans.write',
  'costs.write',
  'calls.write',
  'weights.declare',
  'weights.attest',
  'runs.recompute',
  'subscriptions.read',
  'subscriptions.write',
  'subscriptions.activate',
  'walls.read',
  'walls.write',
  'approvals.read',
  'experts.read',
  'experts.propose',
  'experts.write',
  'checks.read',
  'checks.write',
  'checks.decide',
  'engagements.read',
  'engagements.write',
  'bands.read',
  'bands.write',
  'docket.write',
  'deadlines.confirm',
  'deadlines.meet',
  'calendars.write',
  'law.calculate',
  'audit.read',
  'work.read',
  'work.retry',
  'mail.read',
  'notifications.read',
] as const;
export type Permission = (typeof permissions)[number];

/** Who may use a route: anyone, anyone signed in, or a holder of one permission. */
export type Access = 'public' | 'signed_in' | Permission;

/** JSON as a value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An appointment in force today: a role, and the firm it is held for where the role is a firm's. */
export interface Seat {
  readonly role: Role;
  readonly memberId: string | null;
}

/** The key of a request that must have one effect however often it is sent. */
export interface IdempotencyKey {
  /** 1 to 255 characters, chosen by the client. */
  readonly key: string;
  readonly route: string;
  /** SHA-256 of the request body, hexadecimal. */
  readonly requestHash: string;
}

/** Who acts, as a plain value that travels from the border of the system to its rules. */
export type Caller = Actor & CallerRest;

interface CallerRest {
  readonly name: string;
  readonly allianceId: string;
  readonly seats: readonly Seat[];
  /** Already narrowed by the scopes of an access token. */
  readonly permissions: readonly Permission[];
  readonly language: Language;
  readonly zone: Zone;
  readonly requestId: string;
  readonly idempotency?: IdempotencyKey;
}

/** The system acting within one alliance: timers, consumers of facts, imports at first start. */
export const systemCaller = (allianceId: string, requestId = 'system'): BySystem & CallerRest => ({
  kind: 'system',
  personId: null,
  name: 'Hezong',
  allianceId,
  seats: [],
  permissions,
  language: 'en',
  zone: 'UTC',
  requestId,
});

/** A caller as a person: what the system does in the name of one, or what one does in another's place. */
export const asPerson = (caller: Caller, personId: string, seats = caller.seats): Caller => ({
  ...caller,
  kind: caller.kind === 'token' ? 'token' : 'person',
  personId,
  seats,
});

/** Somebody outside with a key to one thing. */
export const outsiderCaller = (
  allianceId: string,
  keyTo: ByOutsider['keyTo'],
  { requestId, language, zone }: Pick<Caller, 'requestId' | 'language' | 'zone'>,
): Caller => ({
  kind: 'outsider',
  personId: null,
  keyTo,
  name: '',
  allianceId,
  seats: [],
  permissions: [],
  language,
  zone,
  requestId,
});

/**
 * Whom the database takes for the reader: a person's id; `system`, which sees the rows of every compartment; or nobody, the nil
 * UUID, whom no row is about.
 */
export const personSetting = ({ kind, personId }: Pick<Actor, 'kind' | 'personId'>): string =>
  kind === 'system' ? 'system' : (personId ?? '00000000-0000-0000-0000-000000000000');

/** The person who acts. Throws where the system does: for what it never does. */
export function personOf({ personId }: Pick<Actor, 'personId'>): string {
  if (personId === null) throw new Error('Only a person does this');
  return personId;
}

/** Whether a caller holds one of some roles. */
export const hasRole = (caller: Caller, ...wanted: readonly Role[]): boolean =>
  caller.seats.some((seat) => wanted.includes(seat.role));

/** The firms a caller acts for. */
export const membersOf = (caller: Caller): readonly string[] => [
  ...new Set(caller.seats.flatMap((seat) => (seat.memberId === null ? [] : [seat.memberId]))),
];
