import type { Access, Permission } from '../../platform/index.js';

/** What an access token may be limited to. A closed list: part of the public API. */
export const scopes = [
  'read',
  'write',
  'alliance:read',
  'members:read',
  'members:write',
  'firms:read',
  'firms:write',
  'people:read',
  'people:write',
  'cases:read',
  'cases:write',
  'documents:read',
  'documents:write',
  'groups:read',
  'groups:write',
  'subscriptions:write',
  'walls:read',
  'walls:write',
  'money:read',
  'money:write',
  'approvals:read',
  'approvals:write',
  'experts:read',
  'experts:write',
  'docket:write',
  'deadlines:write',
  'calendars:write',
  'deadlines:calculate',
  'notifications:read',
  'audit:read',
  'mail:read',
  'work:read',
  'work:write',
] as const;
export type Scope = (typeof scopes)[number];

const reading = [
  'alliance.read',
  'members.read',
  'firms.read',
  'firms.survey',
  'people.read',
  'cases.read',
  'documents.read',
  'groups.read',
  'subscriptions.read',
  'walls.read',
  'money.read',
  'ledger.read',
  'runs.recompute',
  'approvals.read',
  'experts.read',
  'checks.read',
  'engagements.read',
  'bands.read',
  'law.calculate',
  'notifications.read',
  'audit.read',
  'mail.read',
  'work.read',
] as const satisfies readonly Permission[];

const changing = [
  'alliance.secure',
  'members.write',
  'firms.write',
  'people.write',
  'cases.write',
  'counsel.write',
  'positions.write',
  'notes.write',
  'documents.write',
  'documents.classify',
  'groups.write',
  'groups.join',
  'buy_ins.write',
  'ledger.write',
  'plans.write',
  'costs.write',
  'calls.write',
  'weights.declare',
  'weights.attest',
  'subscriptions.write',
  'subscriptions.activate',
  'walls.write',
  'experts.propose',
  'experts.write',
  'checks.write',
  'checks.decide',
  'engagements.write',
  'bands.write',
  'docket.write',
  'deadlines.confirm',
  'deadlines.meet',
  'calendars.write',
  'work.retry',
] as const satisfies readonly Permission[];

/** The permissions a scope lets through; `write` includes reading, a narrower scope includes what it needs to be of use. */
export const permissionsOfScope: {
  readonly [S in Scope]: readonly Permission[];
} = {
  read: reading,
  write: [...reading, ...changing],
  'alliance:read': ['alliance.read'],
  'members:read': ['alliance.read', 'members.read'],
  'members:write': ['alliance.read', 'members.read', 'members.write'],
  'firms:read': ['alliance.read', 'firms.read', 'firms.survey'],
  'firms:write': ['alliance.read', 'firms.read', 'firms.survey', 'firms.write'],
  'people:read': ['alliance.read', 'people.read'],
  'people:write': ['alliance.read', 'people.read', 'people.write'],
  'cases:read': ['alliance.read', 'cases.read'],
  'cases:write': [
    'alliance.read',
    'cases.read',
    'cases.write',
    'counsel.write',
    'positions.write',
    'notes.write',
  ],
  'documents:read': ['alliance.read', 'cases.read', 'documents.read'],
  'documents:write': [
    'alliance.read',
    'cases.read',
    'documents.read',
    'documents.write',
    'documents.classify',
  ],
  'groups:read': ['alliance.read', 'cases.read', 'groups.read'],
  'groups:write': [
    'alliance.read',
    'cases.read',
    'groups.read',
    'groups.write',
    'groups.join',
    'buy_ins.write',
  ],
  'subscriptions:write': [
    'alliance.read',
    'cases.read',
    'subscriptions.read',
    'subscriptions.write',
    'subscriptions.activate',
  ],
  'walls:read': ['alliance.read', 'walls.read'],
  'walls:write': ['alliance.read', 'walls.read', 'walls.write'],
  'money:read': ['alliance.read', 'cases.read', 'groups.read', 'money.read', 'ledger.read', 'runs.recompute'],
  'money:write': [
    'alliance.read',
    'cases.read',
    'groups.read',
    'money.read',
    'ledger.read',
    'runs.recompute',
    'ledger.write',
    'plans.write',
    'costs.write',
    'calls.write',
    'weights.declare',
    'weights.attest',
    'buy_ins.write',
  ],
  'approvals:read': ['alliance.read', 'cases.read', 'approvals.read'],
  'approvals:write': ['alliance.read', 'cases.read', 'approvals.read'],
  'experts:read': [
    'alliance.read',
    'cases.read',
    'experts.read',
    'checks.read',
    'engagements.read',
    'bands.read',
  ],
  'experts:write': [
    'alliance.read',
    'cases.read',
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
  ],
  'docket:write': ['alliance.read', 'cases.read', 'docket.write'],
  'deadlines:write': ['alliance.read', 'cases.read', 'deadlines.confirm', 'deadlines.meet'],
  'calendars:write': ['alliance.read', 'calendars.write', 'law.calculate'],
  'deadlines:calculate': ['law.calculate'],
  'notifications:read': ['notifications.read'],
  'audit:read': ['audit.read'],
  'mail:read': ['mail.read'],
  'work:read': ['work.read'],
  'work:write': ['work.read', 'work.retry'],
};

/** What a token with these scopes may do of what its person may do. Order of `held` is kept. */
export function narrowed(held: readonly Permission[], granted: readonly Scope[]): readonly Permission[] {
  const through = new Set(granted.flatMap((scope) => permissionsOfScope[scope]));
  return held.filter((permission) => through.has(permission));
}

/** Areas without a scope for writing: what is sent there marks one's own notices as read, or checks and signs the audit chain. */
const withoutWriting = ['notifications', 'audit'];

/**
 * Whether a token with these scopes may send a request that changes something to a route with this access: where a route asks for
 * reading alone, because it depends on the thing who may change it, the token needs a scope that writes there.
 */
export function letThroughChange(access: Access, granted: readonly Scope[]): boolean {
  const [area = '', way] = access.split('.');
  if (way !== 'read' || withoutWriting.includes(area)) return true;
  return granted.some((scope) => scope === 'write' || scope === `${area}:write`);
}
