import type { Role } from '../../src/platform/index.js';

/** The firms of the world. */
export const firms = {
  own: 'A, whose things the columns "own" ask for',
  fellow: 'B, in the same group as A',
  rival: 'C, in another group of the same case',
  loner: 'D, in the case and in no group',
  stranger: 'N, in the alliance and not in the case',
  leaver: 'E, which has left the group of A',
  debtor: 'S, suspended in the group of A since a day',
  shunned: 'W, in the case and in the group, with a wall between it and the case',
  ally: 'Z, with C in the other group; nobody asks for it',
  candidate: 'K, being cleared for the group of A; nobody asks for it',
  foreigner: 'Y, of another alliance',
} as const;
export type Firm = keyof typeof firms;

/** Someone of the world, as far as policy cares. */
export interface Persona {
  /** `role · situation`, the heading of the column. */
  readonly key: string;
  readonly roles: readonly Role[];
  readonly situation: string;
  readonly home: 'here' | 'abroad';
  /** The firm acted for, as its employee or as counsel of its party in the case. */
  readonly firm?: Firm;
  /** Admitted to the confidential business information of the investigation. */
  readonly cleared?: boolean;
  /** Invited into the mediation caucus. */
  readonly inCaucus?: boolean;
  /** The group's secretary. */
  readonly keepsGroup?: boolean;
  /** The group's liaison counsel. */
  readonly isLiaison?: boolean;
  /** Asks by an access token of this scope instead of a session. */
  readonly token?: 'read' | 'write';
  /** A wall stands between this very person and … */
  readonly walledFrom?: 'case' | 'group' | 'document' | 'compartment' | 'supplier';
  /** Held a role that has ended. */
  readonly dismissed?: boolean;
}

type Situation = Omit<Persona, 'key' | 'roles' | 'situation' | 'home'> & { readonly home?: 'abroad' };
type Situations = Readonly<Record<string, Situation>>;

const inFirms: Situations = {
  own: { firm: 'own' },
  'same group': { firm: 'fellow' },
  'other group': { firm: 'rival' },
  'no group': { firm: 'loner' },
  'not in case': { firm: 'stranger' },
  exited: { firm: 'leaver' },
  suspended: { firm: 'debtor' },
  'walled firm': { firm: 'shunned' },
  'walled off case': { firm: 'own', walledFrom: 'case' },
  'other alliance': { firm: 'foreigner', home: 'abroad' },
};

const atTheBar: Situations = {
  'own, cleared': { firm: 'own', cleared: true },
  own: { firm: 'own' },
  'same group, cleared': { firm: 'fellow', cleared: true },
  'same group': { firm: 'fellow' },
  'other group': { firm: 'rival' },
  'own, liaison': { firm: 'own', isLiaison: true },
  'no group, cleared': { firm: 'loner', cleared: true },
  'no client': {},
  exited: { firm: 'leaver' },
  suspended: { firm: 'debtor' },
  'walled firm': { firm: 'shunned' },
  'walled off case': { firm: 'own', cleared: true, walledFrom: 'case' },
  'walled off group': { firm: 'fellow', walledFrom: 'group' },
  'walled off document': { firm: 'fellow', walledFrom: 'document' },
  'walled off CBI': { firm: 'own', cleared: true, walledFrom: 'compartment' },
  'walled off supplier': { firm: 'own', walledFrom: 'supplier' },
  'other alliance': { firm: 'foreigner', home: 'abroad' },
};

const inOffice: Situations = {
  here: {},
  'walled off case': { walledFrom: 'case' },
  'other alliance': { home: 'abroad' },
};

const situationsOf: Readonly<Record<Role, Situations>> = {
  coordinator: { ...inOffice, 'group secretary': { keepsGroup: true } },
  treasurer: inOffice,
  auditor: inOffice,
  ethics_officer: inOffice,
  accountant: inOffice,
  administrator: inOffice,
  assistance_officer: inOffice,
  member_representative: inFirms,
  member_counsel: inFirms,
  outside_counsel: atTheBar,
  expert: {
    cleared: { cleared: true },
    'not cleared': {},
    'cleared, walled off case': { cleared: true, walledFrom: 'case' },
    'other alliance': { home: 'abroad' },
  },
  mediator: {
    'in caucus': { inCaucus: true },
    'not in caucus': {},
    'in caucus, walled off case': { inCaucus: true, walledFrom: 'case' },
    'other alliance': { home: 'abroad' },
  },
};

const ofRole = ([role, situations]: readonly [string, Situations]): readonly Persona[] =>
  Object.entries(situations).map(([situation, { home = 'here' as const, ...rest }]) => ({
    key: `${role} · ${situation}`,
    roles: [role as Role],
    situation,
    home,
    ...rest,
  }));

/** Seats that bar from confidential business information also bar who was admitted before taking them. */
const ofTwoRoles: readonly Persona[] = [
  {
    key: 'outside_counsel + member_counsel · own, cleared',
    roles: ['outside_counsel', 'member_counsel'],
    situation: 'own, cleared, in-house too',
    home: 'here',
    firm: 'own',
    cleared: true,
  },
  {
    key: 'expert + treasurer · cleared',
    roles: ['expert', 'treasurer'],
    situation: 'cleared, an officer too',
    home: 'here',
    cleared: true,
  },
];

/** Whoever asks by a token may do no more than the same person signed in, and no more than the token says. */
const byToken: readonly Persona[] = [
  {
    key: 'coordinator · here, by a token that writes',
    roles: ['coordinator'],
    situation: 'here, by a token that writes',
    home: 'here',
    token: 'write',
  },
  {
    key: 'member_counsel · own, by a token that reads',
    roles: ['member_counsel'],
    situation: 'own, by a token that reads',
    home: 'here',
    firm: 'own',
    token: 'read',
  },
  {
    key: 'outside_counsel · own, by a token that reads',
    roles: ['outside_counsel'],
    situation: 'own, by a token that reads',
    home: 'here',
    firm: 'own',
    token: 'read',
  },
  {
    key: 'auditor · dismissed, by a token that reads',
    roles: ['auditor'],
    situation: 'dismissed, by a token that reads',
    home: 'here',
    dismissed: true,
    token: 'read',
  },
];

const outside: readonly Persona[] = [
  {
    key: 'coordinator · dismissed',
    roles: ['coordinator'],
    situation: 'dismissed',
    home: 'here',
    dismissed: true,
  },
  { key: 'nobody · not signed in', roles: [], situation: 'not signed in', home: 'here' },
];

/** Everyone who asks. */
export const personas: readonly Persona[] = [
  ...Object.entries(situationsOf).flatMap(ofRole),
  ...ofTwoRoles,
  ...byToken,
  ...outside,
];

/** Whether someone holds one of some roles. */
export const holds = ({ roles }: Persona, ...wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role));
