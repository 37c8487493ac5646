import { permissions } from '../../platform/index.js';
import { permissionsOf } from './access.js';
import { narrowed, permissionsOfScope, scopes } from './scope.js';

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
