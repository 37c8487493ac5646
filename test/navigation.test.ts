import { readFileSync } from 'node:fs';
import { permissionsOf } from '../src/identity/domain/access.js';
import type { Role } from '../src/platform/index.js';
import { navigation, type Place, placesFor } from '../web/src/shell/navigation.js';

/** What a role is shown under the heading of money. */
function moneyPlacesOf(role: Role): readonly Place[] {
  const permissions: readonly string[] = permissionsOf([{ role }]);
  const shown = placesFor((permission) => permissions.includes(permission));
  return shown.find(({ heading }) => heading === 'moneyPlace')?.places ?? [];
}

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
  ])('shows a %s under %s where they are: at %s', (role, path, place) => {
    const of = moneyPlacesOf(role).filter((one) => one.path === path || one.also?.includes(path));
    expect(of.map((one) => one.path)).toEqual([place]);
  });
});
