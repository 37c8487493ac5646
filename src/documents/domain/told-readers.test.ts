import { newId } from '../../platform/index.js';
import type { Reader, Standing } from '../../walls/index.js';
import { aReader, aSeat, aThing, world } from '../../walls/walls.fixtures.js';
import { roleOf, saysOthers, type Shared, toldAs } from './told-readers.js';

const [own = '', rival = ''] = world.members;
const third = newId();
const [asker = '', other = ''] = world.people;
const [inCase = '', elsewhere = ''] = world.cases;
const [group = '', secondGroup = ''] = world.groups;
const settlement = world.compartments[1]!;

const open: Shared = aThing({ tier: 'T1' });
const ofFirm: Shared = aThing({ tier: 'T1', caseId: null, firmId: world.firms[0] ?? '' });
const inSettlement: Shared = aThing({
  tier: 'T3',
  compartmentId: settlement.id,
  compartmentKind: 'settlement',
});

const standing = (memberId: string, over: Partial<Standing> = {}): Standing => ({
  groupId: group,
  caseId: inCase,
  holderKind: 'member',
  holderId: memberId,
  basis: 'membership',
  from: null,
  until: null,
  ...over,
});
const me = (over: Partial<Reader> = {}): Reader =>
  aReader({ personId: asker, seats: [aSeat('member_counsel', own)], ...over });
const them = (over: Partial<Reader> = {}): Reader =>
  aReader({ personId: other, seats: [aSeat('member_counsel', rival)], ...over });
const counselOf = (memberId: string, caseId = inCase): Reader =>
  them({ seats: [aSeat('outside_counsel')], clients: [{ caseId, memberId }] });
const counselThere = (memberIds: readonly string[], over: Partial<Standing> = {}): Reader =>
  them({
    seats: [aSeat('outside_counsel')],
    clients: memberIds.map((memberId) => ({ caseId: inCase, memberId })),
    standings: [standing(rival, { holderKind: 'person', holderId: other, basis: 'counsel', ...over })],
  });
const standingMe = (over: Partial<Standing> = {}): Reader => me({ standings: [standing(own, over)] });
const standingThem = (over: Partial<Standing> = {}): Reader => them({ standings: [standing(rival, over)] });
const walledOff = [{ kind: 'member' as const, id: rival }];

describe('of who reads a document is told', () => {
  it.each<[string, Reader, Reader, Shared, readonly string[] | undefined]>([
    ['oneself', me(), me(), open, [own]],
    ['a colleague', me(), them({ seats: [aSeat('member_representative', own)] }), open, [own]],
    ['counsel of one’s own side', me(), counselOf(own), open, [own]],
    ['nobody of another member', me(), them(), open, undefined],
    ['no counsel of another member', me(), counselOf(rival), open, undefined],
    ['no counsel of one’s own side in another case', me(), counselOf(own, elsewhere), open, undefined],
    ['who holds an office, by it', me(), them({ seats: [aSeat('treasurer')] }), open, []],
    [
      'who holds an office, and not whom else they act for',
      me(),
      them({ seats: [aSeat('member_counsel', rival), aSeat('coordinator')] }),
      open,
      [],
    ],
    ['no expert', me(), them({ seats: [aSeat('expert')] }), open, undefined],
    ['who is in one’s group', standingMe(), standingThem(), open, [rival]],
    [
      'nobody who has left one’s group',
      standingMe(),
      standingThem({ until: world.moments[0]! }),
      open,
      undefined,
    ],
    ['counsel in one’s group as of their client', standingMe(), counselThere([rival]), open, [rival]],
    ['counsel of several as of none of them', standingMe(), counselThere([rival, third]), open, []],
    ['of counsel of several one’s own side', standingMe(), counselThere([own, rival]), open, [own]],
    [
      'who holds an office of one’s group as of nobody',
      standingMe(),
      counselThere([rival], { basis: 'office' }),
      open,
      [],
    ],
    [
      'who is in one’s group for their firm, and not whom else they act for',
      standingMe(),
      them({
        seats: [aSeat('member_counsel', rival), aSeat('outside_counsel')],
        clients: [{ caseId: inCase, memberId: third }],
        standings: [standing(rival)],
      }),
      open,
      [rival],
    ],
    [
      'nobody of a group one has left',
      standingMe({ until: world.moments[0]! }),
      standingThem(),
      open,
      undefined,
    ],
    ['nobody of another group', standingMe({ groupId: secondGroup }), standingThem(), open, undefined],
    [
      'nobody one knows from a group of another case',
      standingMe({ caseId: elsewhere }),
      standingThem({ caseId: elsewhere }),
      open,
      undefined,
    ],
    [
      'who is in the compartment with one',
      me({ compartments: [settlement] }),
      them({ compartments: [settlement] }),
      inSettlement,
      [],
    ],
    [
      'nobody who is in a compartment the document does not lie in',
      me({ compartments: [settlement] }),
      them({ compartments: [settlement] }),
      open,
      undefined,
    ],
    ['everybody, to who sees every case', me({ seesCase: 'all' }), counselOf(rival), open, [rival]],
    ['nobody behind a wall', me({ seesCase: 'all', walls: walledOff }), them(), open, undefined],
    [
      'nobody behind a wall, in one’s group',
      me({ standings: [standing(own)], walls: walledOff }),
      standingThem(),
      open,
      undefined,
    ],
    [
      'nobody of a group behind a wall',
      me({ standings: [standing(own)], walls: [{ kind: 'group', id: group }] }),
      standingThem(),
      open,
      undefined,
    ],
    ['of a firm’s: counsel of one’s own side', me(), counselOf(own, elsewhere), ofFirm, [own]],
    ['of a firm’s: no counsel of others', me(), counselOf(rival), ofFirm, undefined],
    [
      'of a firm’s: no counsel of whom one is walled off',
      me({ seesCase: 'all', walls: walledOff }),
      counselOf(rival),
      ofFirm,
      undefined,
    ],
  ])('%s', (_, reader, one, shared, told) => {
    expect(toldAs({ reader, watchedGroupId: null }, one, shared)).toEqual(told);
  });

  it('whoever is in a group, to who watches over it', () => {
    const watching = { reader: me({ seats: [] }), watchedGroupId: group };
    expect(toldAs(watching, standingThem(), aThing({ tier: 'T2', groupId: group }))).toEqual([rival]);
  });

  it('an office before any other role', () => {
    expect(roleOf(them({ seats: [aSeat('outside_counsel'), aSeat('auditor')] }))).toBe('auditor');
    expect(roleOf(counselOf(rival))).toBe('outside_counsel');
  });
});

describe('that others read it as well is said', () => {
  const inGroup = aThing({ tier: 'T2', groupId: group });
  it.each<[string, Reader, Shared, boolean]>([
    ['of what whoever sees the case reads', me(), open, true],
    ['of the same with a wall before all of them', me({ walls: walledOff }), open, true],
    ['not to who sees every case', me({ seesCase: 'all' }), open, false],
    ['not of one’s own group', standingMe(), inGroup, false],
    ['of a group one is not in', me(), inGroup, true],
    ['not in a compartment', me(), inSettlement, false],
    ['not of what is one side’s own', me(), aThing({ tier: 'T3' }), false],
    ['not before it is shared', me(), aThing({ tier: 'T1', state: 'classified' }), false],
  ])('%s', (_, reader, shared, says) => {
    expect(saysOthers({ reader, watchedGroupId: null }, shared)).toBe(says);
  });
});
