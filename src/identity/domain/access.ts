import { type Decision, grant, deny, refuse } from '../../kernel/index.js';
import type { Access, Permission, Role, Seat } from '../../platform/index.js';
import { rolesInWords } from './role-names.js';

const firm = [
  'alliance.read',
  'members.read',
  'firms.read',
  'cases.read',
  'documents.read',
  'groups.read',
  'approvals.read',
  'law.calculate',
  'notifications.read',
] as const;

/** Which role may do what: the one place where it is said. What of a case a role sees is decided with the cases. */
export const permissionsOfRole: { readonly [R in Role]: readonly Permission[] } = {
  coordinator: [
    'alliance.read',
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
    'groups.read',
    'groups.write',
    'walls.read',
    'money.read',
    'plans.write',
    'costs.write',
    'approvals.read',
    'experts.read',
    'experts.propose',
    'experts.write',
    'bands.read',
    'bands.write',
    'docket.write',
    'deadlines.confirm',
    'deadlines.meet',
    'calendars.write',
    'law.calculate',
    'audit.read',
    'mail.read',
    'notifications.read',
  ],
  treasurer: [
    ...firm,
    'firms.survey',
    'buy_ins.write',
    'money.read',
    'ledger.read',
    'ledger.write',
    'plans.write',
    'costs.write',
    'calls.write',
    'bands.read',
    'notes.write',
  ],
  member_representative: [
    ...firm,
    'counsel.write',
    'notes.write',
    'documents.write',
    'groups.join',
    'money.read',
    'checks.read',
    'engagements.read',
    'engagements.write',
    'bands.read',
    'weights.declare',
  ],
  member_counsel: [
    ...firm,
    'counsel.write',
    'positions.write',
    'notes.write',
    'documents.write',
    'documents.classify',
    'groups.join',
    'money.read',
    'experts.read',
    'experts.propose',
    'checks.read',
    'checks.write',
    'engagements.read',
    'engagements.write',
    'bands.read',
    'deadlines.confirm',
    'deadlines.meet',
  ],
  outside_counsel: [
    'alliance.read',
    'firms.read',
    'cases.read',
    'counsel.write',
    'positions.write',
    'notes.write',
    'documents.read',
    'documents.write',
    'documents.classify',
    'groups.read',
    'groups.write',
    'groups.join',
    'subscriptions.read',
    'subscriptions.write',
    'money.read',
    'costs.write',
    'approvals.read',
    'experts.read',
    'experts.propose',
    'docket.write',
    'deadlines.confirm',
    'deadlines.meet',
    'checks.read',
    'checks.write',
    'engagements.read',
    'engagements.write',
    'bands.read',
    'law.calculate',
    'notifications.read',
  ],
  expert: [
    'alliance.read',
    'documents.read',
    'documents.write',
    'subscriptions.read',
    'subscriptions.write',
    'experts.read',
    'experts.propose',
    'checks.read',
    'engagements.read',
    'engagements.write',
    'law.calculate',
    'notifications.read',
  ],
  mediator: ['alliance.read', 'documents.read', 'documents.write', 'law.calculate', 'notifications.read'],
  assistance_officer: ['alliance.read', 'members.read', 'law.calculate', 'notifications.read'],
  // Keeps walls and conflicts, and reads no content.
  ethics_officer: [
    'alliance.read',
    'members.read',
    'firms.read',
    'firms.survey',
    'firms.write',
    'people.read',
    'cases.read',
    'groups.read',
    'subscriptions.read',
    'subscriptions.activate',
    'walls.read',
    'walls.write',
    'approvals.read',
    'experts.read',
    'experts.propose',
    'experts.write',
    'checks.read',
    'checks.decide',
    'engagements.read',
    'bands.read',
    'law.calculate',
    'notifications.read',
  ],
  auditor: [
    'alliance.read',
    'members.read',
    'firms.read',
    'firms.survey',
    'people.read',
    'cases.read',
    'documents.read',
    'groups.read',
    'money.read',
    'ledger.read',
    'runs.recompute',
    'approvals.read',
    'experts.read',
    'bands.read',
    'law.calculate',
    'audit.read',
    'notifications.read',
  ],
  // The clean team's seat: reads what members declare of their sales, and the sums that are shared by it; of the rest, nothing.
  accountant: [
    'alliance.read',
    'money.read',
    'weights.attest',
    'runs.recompute',
    'law.calculate',
    'notifications.read',
  ],
  // Runs the system and reads no case.
  administrator: [
    'alliance.read',
    'alliance.secure',
    'members.read',
    'people.read',
    'people.write',
    'approvals.read',
    'calendars.write',
    'law.calculate',
    'audit.read',
    'work.read',
    'work.retry',
    'mail.read',
    'notifications.read',
  ],
};

/** The officers of the alliance: who serves it as a whole and sees what is done in it. */
export const officers: readonly Role[] = [
  'coordinator',
  'treasurer',
  'ethics_officer',
  'administrator',
  'auditor',
];

/** What the holder of some seats may do; each permission once. */
export const permissionsOf = (seats: readonly Pick<Seat, 'role'>[]): readonly Permission[] => [
  ...new Set(seats.flatMap(({ role }) => permissionsOfRole[role])),
];

/** The roles that hold a permission, in the order of the table. */
export const rolesHolding = (permission: Permission): readonly Role[] =>
  (Object.keys(permissionsOfRole) as Role[]).filter((role) => permissionsOfRole[role].includes(permission));

/** Who asks: nobody known, or someone with permissions; `byToken` where these were narrowed by an access token's scopes. */
export type Asking = { readonly permissions: readonly Permission[]; readonly byToken: boolean } | undefined;

/**
 * Whether a route may be used. Refused with `session.none` where nobody is signed in, with `token.too_narrow` where a token's
 * scopes leave the permission out, and with `access.denied`, naming the roles that could, in every other case.
 */
export function mayUse(access: Access, asking: Asking): Decision<Access, never> {
  if (access === 'public') return grant(access);
  if (asking === undefined) return noSession;
  if (access === 'signed_in' || asking.permissions.includes(access)) return grant(access);
  return asking.byToken
    ? tooNarrow(access)
    : deny(
        'access.denied',
        `None of your roles may do this ("${access}"). Roles that may: ${rolesThatMay(access).en}.`,
        `您的角色无权执行此操作（“${access}”）。可执行此操作的角色：${rolesThatMay(access).zh}。`,
      );
}

const rolesThatMay = (permission: Permission) => rolesInWords(rolesHolding(permission));

/** A token's scopes do not reach as far as a route asks. */
export const tooNarrow = (permission: Permission) =>
  deny(
    'token.too_narrow',
    `This access token does not reach as far as "${permission}". Roles that may do this: ${rolesThatMay(permission).en}; the token needs a scope for it.`,
    `该访问令牌的授权范围不包括“${permission}”。可执行此操作的角色：${rolesThatMay(permission).zh}；令牌亦须具有相应范围。`,
  );

/** Nobody is signed in, or the session has ended. */
export const noSession = refuse(
  'session.none',
  'You are not signed in, or your session has ended. Please sign in.',
  '您尚未登录，或会话已结束，请登录。',
);
