import type { Instant } from '../../kernel/index.js';
import type { Standing } from '../../walls/index.js';
import { aReader, aSeat, aThing, world } from '../../walls/walls.fixtures.js';
import { type ArrivedVersion, readsVersion } from './version-sight.js';

const [first, second, third, fourth] = world.moments as [Instant, Instant, Instant, Instant];
const [, groupB = ''] = world.groups;
const [me = '', another = ''] = world.people;
const [, otherFirm = ''] = world.members;

const standsIn = (over: Partial<Standing> = {}) =>
  aReader({
    seats: [aSeat('member_counsel', otherFirm)],
    standings: [
      {
        groupId: groupB,
        caseId: world.cases[0] ?? '',
        holderKind: 'member',
        holderId: otherFirm,
        basis: 'membership',
        from: first,
        until: null,
        ...over,
      },
    ],
  });
const sharedInGroup = aThing({ tier: 'T2', groupId: groupB, sharedAt: second });
const arrived = (over: Partial<ArrivedVersion> = {}): ArrivedVersion => ({
  state: 'received',
  uploadedBy: another,
  uploadedAt: first,
  ...over,
});

describe('a version of a shared document', () => {
  it.each([
    ['an older one', { uploadedAt: first }, true],
    ['one that came after', { uploadedAt: third }, false],
    ['one that came at the very end', { uploadedAt: fourth }, false],
  ])('is known to whose time ended since: %s', (_, over, expected) => {
    expect(readsVersion(standsIn({ until: third }), sharedInGroup, arrived(over))).toBe(expected);
    expect(readsVersion(standsIn(), sharedInGroup, arrived(over))).toBe(true);
  });

  it('lets nobody in who came after the document was shared, however late it is itself', () => {
    const newcomer = standsIn({ from: third });
    expect(readsVersion(newcomer, sharedInGroup, arrived({ uploadedAt: fourth }))).toBe(false);
  });

  it.each(['quarantined', 'refused'] as const)('is its own side’s alone while it is %s', (state) => {
    const own = aReader({ seats: [aSeat('member_representative')] });
    expect(readsVersion(own, sharedInGroup, arrived({ state }))).toBe(true);
    expect(readsVersion(standsIn(), sharedInGroup, arrived({ state }))).toBe(false);
    expect(readsVersion(standsIn(), sharedInGroup, arrived({ state, uploadedBy: me }))).toBe(true);
  });
});
