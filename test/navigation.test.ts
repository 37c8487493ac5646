import { readFileSync } from 'node:fs';
import { permissionsOf } from '../src/identity/domain/access.js';
import type { Role } from '../src/platform/index.js';
import { navigation, type Place, placesFor } from '../web/src/shell/navigation.js';

/** What somebody with some roles is shown under a heading. */
function placesOf(heading: string, ...roles: readonly Role[]): readonly Place[] {
  const permissions: readonly string[] = permissionsOf(roles.map((role) => ({ role })));
  const shown = placesFor(
    (permission) => permissions.includes(permission),
    (role) => roles.some((one) => one === role),
  );
  return shown.find((group) => group.heading === heading)?.places ?? [];
}

/** What a role is shown under the heading of money. */
const moneyPlacesOf = (role: Role): readonly Place[] => placesOf('moneyPlace', role);

const ofGroups = ['/money/costs', '/money/calls', '/money/shares', '/money/ends'];
const kept = [
  '/money/desk',
  '/money',
  '/money/costs',
  '/money/calls',
  '/money/payments',
  '/money/shares',
  '/money/ends',
  '/funds',
];

describe('the navigation', () => {
  it('leads to pages there are', () => {
    const pages = readFileSync('web/src/routes.ts', 'utf8');
    expect(
      navigation
        .flatMap(({ places }) => places.map(({ path }) => path))
        .filter((path) => !pages.includes(`path: '${path}'`)),
    ).toEqual([]);
  });

  it.each<[Role, readonly string[]]>([
    ['treasurer', kept],
    ['auditor', kept],
    ['coordinator', ['/money', ...ofGroups]],
    ['member_representative', ['/money', ...ofGroups]],
    ['outside_counsel', ['/money', ...ofGroups]],
    // They see what is declared and the sums that are shared by it, which their overview leads to.
    ['accountant', ['/money']],
    ['ethics_officer', []],
    ['administrator', []],
  ])('leads a %s to what they may open of money', (role, places) => {
    expect(moneyPlacesOf(role).map(({ path }) => path)).toEqual(places);
  });

  it.each<[Role, string, string]>([
    ['treasurer', '/money/payments', '/money/payments'],
    ['member_representative', '/money/payments', '/money/calls'],
    ['treasurer', '/money/groups', '/money/shares'],
    ['accountant', '/money/groups', '/money'],
    ['accountant', '/money/runs', '/money'],
    ['accountant', '/money/shares', '/money'],
  ])('shows a %s under %s where they are: at %s', (role, path, place) => {
    const of = moneyPlacesOf(role).filter((one) => one.path === path || one.also?.includes(path));
    expect(of.map((one) => one.path)).toEqual([place]);
  });

  it.each<[readonly Role[], readonly string[]]>([
    [['coordinator'], ['/experts']],
    [['ethics_officer'], ['/experts']],
    [['outside_counsel'], ['/experts']],
    [['member_counsel'], ['/experts']],
    [['auditor'], ['/experts']],
    [['expert'], ['/experts/own']],
    [
      ['outside_counsel', 'expert'],
      ['/experts', '/experts/own'],
    ],
    [['treasurer'], []],
    [['member_representative'], []],
  ])('leads %j to the pool of experts, and an expert to their own record', (roles, places) => {
    const paths = placesOf('alliance', ...roles).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/experts'))).toEqual(places);
  });
});
