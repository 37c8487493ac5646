import { permissions } from '../../platform/index.js';
import { permissionsOf } from './access.js';
import { letThroughChange, narrowed, permissionsOfScope, scopes } from './scope.js';

describe('the scopes of an access token', () => {
  it('never give what the person does not hold', () => {
    const held = permissionsOf([{ role: 'member_representative' }]);
    expect(narrowed(held, ['write'])).toEqual(held);
    expect(narrowed(held, ['docket:write'])).toEqual(['alliance.read', 'cases.read']);
  });

  it('narrow what the person holds', () => {
    const held = permissionsOf([{ role: 'coordinator' }]);
    expect(narrowed(held, ['deadlines:calculate'])).toEqual(['law.calculate']);
    expect(narrowed(held, ['read'])).not.toContain('cases.write');
    expect(narrowed(held, [])).toEqual([]);
  });

  it('reach every permission between them, and `write` reaches all', () => {
    expect([...permissionsOfScope.write].sort()).toEqual([...permissions].sort());
    expect(Object.keys(permissionsOfScope)).toEqual([...scopes]);
  });

  it('keep reading apart from changing', () => {
    expect(permissionsOfScope.read.filter((held) => /write|confirm|meet|retry/.test(held))).toEqual([]);
  });
});

describe('a change sent to a route that asks for reading alone', () => {
  it.each([
    ['groups.read', ['read'], false],
    ['groups.read', ['groups:read', 'documents:write'], false],
    ['groups.read', ['groups:write'], true],
    ['subscriptions.read', ['read'], false],
    ['alliance.read', ['alliance:read'], false],
    ['alliance.read', ['write'], true],
    ['documents.read', ['documents:read'], false],
    ['notifications.read', ['read'], true],
    ['audit.read', ['audit:read'], true],
    ['law.calculate', ['read'], true],
    ['cases.read', ['read', 'documents:write'], false],
    ['cases.read', ['cases:write'], true],
  ] as const)('%s by a token of %s: %s', (access, granted, through) => {
    expect(letThroughChange(access, granted)).toBe(through);
  });
});
