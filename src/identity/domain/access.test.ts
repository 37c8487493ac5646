import { isRefused } from '../../kernel/index.js';
import { type Permission, permissions, type Role, roles } from '../../platform/index.js';
import { mayUse, permissionsOf, permissionsOfRole, rolesHolding } from './access.js';

/** One letter a role, in the order of `roles`: coordinator … assistance officer, h ethics officer, u auditor, k accountant, x administrator. */
const matrix: { readonly [P in Permission]: string } = {
  //                         c t r m o e d a h u k x
  'alliance.read': '          C T R M O E D A H U K X',
  'alliance.secure': '        . . . . . . . . . . . X',
  'members.read': '           C T R M . . . A H U . X',
  'members.write': '          C . . . . . . . . . . .',
  'firms.read': '             C T R M O . . . H U . .',
  'firms.survey': '           C T . . . . . . H U . .',
  'firms.write': '            C . . . . . . . H . . .',
  'people.read': '            C . . . . . . . H U . X',
  'people.write': '           C . . . . . . . . . . X',
  'cases.read': '             C T R M O . . . H U . .',
  'cases.write': '            C . . . . . . . . . . .',
  'counsel.write': '          C . R M O . . . . . . .',
  'positions.write': '        C . . M O . . . . . . .',
  'notes.write': '            C T R M O . . . . . . .',
  'documents.read': '         C T R M O E D . . U . .',
  'documents.write': '        C . R M O E D . . . . .',
  'documents.classify': '     . . . M O . . . . . . .',
  'groups.read': '            C T R M O . . . H U . .',
  'groups.write': '           C . . . O . . . . . . .',
  'groups.join': '            . . R M O . . . . . . .',
  'buy_ins.write': '          . T . . . . . . . . . .',
  'money.read': '             C T R M O . . . . U K .',
  'ledger.read': '            . T . . . . . . . U . .',
  'ledger.write': '           . T . . . . . . . . . .',
  'plans.write': '            C T . . . . . . . . . .',
  'costs.write': '            C T . . O . . . . . . .',
  'calls.write': '            . T . . . . . . . . . .',
  'weights.declare': '        . . R . . . . . . . . .',
  'weights.attest': '         . . . . . . . . . . K .',
  'runs.recompute': '         . . . . . . . . . U K .',
  'subscriptions.read': '     . . . . O E . . H . . .',
  'subscriptions.write': '    . . . . O E . . . . . .',
  'subscriptions.activate': ' . . . . . . . . H . . .',
  'walls.read': '             C . . . . . . . H . . .',
  'walls.write': '            . . . . . . . . H . . .',
  'approvals.read': '         C T R M O . . . H U . X',
  'experts.read': '           C . . M O E . . H U . .',
  'experts.propose': '        C . . M O E . . H . . .',
  'experts.write': '          C . . . . . . . H . . .',
  'checks.read': '            . . R M O E . . H . . .',
  'checks.write': '           . . . M O . . . . . . .',
  'checks.decide': '          . . . . . . . . H . . .',
  'engagements.read': '       . . R M O E . . H . . .',
  'engagements.write': '      . . R M O E . . . . . .',
  'bands.read': '             C T R M O . . . H U . .',
  'bands.write': '            C . . . . . . . . . . .',
  'docket.write': '           C . . . O . . . . . . .',
  'deadlines.confirm': '      C . . M O . . . . . . .',
  'deadlines.meet': '         C . . M O . . . . . . .',
  'calendars.write': '        C . . . . . . . . . . X',
  'law.calculate': '          C T R M O E D A H U K X',
  'audit.read': '             C . . . . . . . . U . X',
  'work.read': '              . . . . . . . . . . . X',
  'work.retry': '             . . . . . . . . . . . X',
  'mail.read': '              C . . . . . . . . . . X',
  'notifications.read': '     C T R M O E D A H U K X',
};

const cells = permissions.flatMap((permission) =>
  roles.map((role, column): [Role, Permission, boolean] => [
    role,
    permission,
    matrix[permission].replaceAll(' ', '')[column] !== '.',
  ]),
);

const codeOf = (outcome: object): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : undefined;

describe('who may do what', () => {
  it.each(cells)('%s × %s: %s', (role, permission, allowed) => {
    const asking = { permissions: permissionsOf([{ role }]), byToken: false };
    expect(codeOf(mayUse(permission, asking))).toBe(allowed ? undefined : 'access.denied');
  });

  it('is said for every role and every permission once', () => {
    expect(Object.keys(permissionsOfRole)).toEqual([...roles]);
    for (const role of roles) {
      expect(new Set(permissionsOfRole[role]).size).toBe(permissionsOfRole[role].length);
    }
  });

  it('adds up the seats of a person who holds several', () => {
    const held = permissionsOf([{ role: 'expert' }, { role: 'treasurer' }]);
    expect(held).toContain('cases.read');
    expect(new Set(held).size).toBe(held.length);
  });

  it('names the roles that could where it refuses', () => {
    const outcome = mayUse('work.retry', { permissions: [], byToken: false });
    expect(isRefused(outcome) && outcome.refusal.because).toEqual({
      en: expect.stringContaining('administrator') as string,
      zh: expect.stringContaining('系统管理员') as string,
    });
    expect(rolesHolding('docket.write')).toEqual(['coordinator', 'outside_counsel']);
  });

  it('lets anyone use what is public, and only the signed-in what is theirs', () => {
    expect(codeOf(mayUse('public', undefined))).toBeUndefined();
    expect(codeOf(mayUse('signed_in', undefined))).toBe('session.none');
    expect(codeOf(mayUse('cases.read', undefined))).toBe('session.none');
    expect(codeOf(mayUse('signed_in', { permissions: [], byToken: false }))).toBeUndefined();
  });

  it('tells a token that is too narrow from a role that may not', () => {
    expect(codeOf(mayUse('cases.read', { permissions: [], byToken: true }))).toBe('token.too_narrow');
  });
});
