import { instantOf } from '../../kernel/index.js';
import { aReader, aSeat, world } from '../../walls/walls.fixtures.js';
import type { Reader } from '../../walls/index.js';
import {
  type MoneyGroup,
  type MoneyHand,
  moneyParts,
  moneySightOf,
  readsNarrative,
  seenOfSum,
  seesLate,
  seesMember,
  seesMoney,
  writesTier,
} from './sight.js';

const [own = '', peer = '', other = ''] = world.members;
const [liaison = ''] = world.people;
const at = (day: number) => instantOf(new Date(Date.UTC(2026, 2, day)));

const group = (over: Partial<MoneyGroup> = {}): MoneyGroup => ({
  id: world.groups[0] ?? '',
  caseId: world.cases[0] ?? '',
  liaisonIds: [],
  memberships: [
    { memberId: own, isInside: true },
    { memberId: peer, isInside: true },
  ],
  ...over,
});

const sightOf = (reader: Partial<Reader>, over: Partial<MoneyGroup> = {}) =>
  moneySightOf(aReader(reader), group(over));

/** Who has each hand. */
const holders: { readonly [H in MoneyHand]: Partial<Reader> } = {
  keeper: { seats: [aSeat('treasurer')] },
  auditor: { seats: [aSeat('auditor')] },
  runner: { seats: [aSeat('coordinator')] },
  decider: { seats: [aSeat('coordinator')] },
  inside: { seats: [aSeat('member_representative', own)] },
  accountant: { seats: [aSeat('accountant')] },
};

/** The whole table: a cross where a hand sees a part. */
const table = `
                keeper auditor runner decider inside accountant
  totals        x      x       x      x       x      -
  costs         x      x       x      x       x      -
  carried       x      x       x      x       x      -
  late          x      x       x      x       -      -
  decided       -      -       -      x       -      -
  amounts       x      x       -      -       -      -
  certificates  -      x       -      -       -      x
  declarations  -      -       -      -       -      x
`;

describe('who sees what of the money of a group', () => {
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cells = lines.flatMap(([part = '', ...marks]) =>
    marks.map((mark, n) => [head[n] ?? '', part, mark === 'x'] as const),
  );

  it('is asked of every hand and every part', () => {
    expect(new Set(cells.map(([hand]) => hand))).toEqual(new Set(Object.keys(holders)));
    expect(new Set(cells.map(([, part]) => part))).toEqual(new Set(Object.keys(moneyParts)));
  });

  it.each(cells)('%s, %s: %s', (hand, part, seen) => {
    // Liaison counsel runs the group and nothing else; a coordinator decides besides.
    const counsel = { seats: [aSeat('outside_counsel')], personId: liaison };
    const sight =
      hand === 'runner' ? sightOf(counsel, { liaisonIds: [liaison] }) : sightOf(holders[hand as MoneyHand]);
    expect(sight?.hands).toEqual(hand === 'decider' ? ['runner', 'decider'] : [hand]);
    expect(sight && seesMoney(sight, part as keyof typeof moneyParts)).toBe(seen);
  });

  it.each([
    'expert',
    'mediator',
    'assistance_officer',
    'ethics_officer',
    'administrator',
    'outside_counsel',
  ] as const)('is nothing for a holder of %s alone', (role) => {
    expect(sightOf({ seats: [aSeat(role)] })).toBeUndefined();
  });

  it('is what a runner sees for the liaison counsel of that group alone', () => {
    const reader = { seats: [aSeat('outside_counsel')], personId: liaison };
    expect(sightOf(reader, { liaisonIds: [liaison] })?.hands).toEqual(['runner']);
    expect(sightOf(reader)).toBeUndefined();
  });

  it('is one’s own lines alone for who only pays, has left or was asked in', () => {
    const sight = sightOf(holders.inside, { memberships: [{ memberId: own, isInside: false }] });
    expect(sight).toMatchObject({ hands: [], own: [own] });
    expect(sight && seesMoney(sight, 'costs')).toBe(false);
    expect(sight && [own, peer].map((id) => seesMember(sight, id))).toEqual([true, false]);
  });

  it('is nothing for a firm that never was in it', () => {
    expect(sightOf({ seats: [aSeat('member_representative', other)] })).toBeUndefined();
  });

  it('shows a member’s rows to its own people and to who keeps or audits the money, not to who runs the group', () => {
    const see = (hand: MoneyHand) => {
      const sight = sightOf(holders[hand]);
      return sight && [own, peer].map((id) => seesMember(sight, id));
    };
    expect(see('keeper')).toEqual([true, true]);
    expect(see('auditor')).toEqual([true, true]);
    expect(see('runner')).toEqual([false, false]);
    expect(see('inside')).toEqual([true, false]);
    expect(see('accountant')).toEqual([false, false]);
  });

  it('shows of a sum no line but one’s own where one of them stands behind a wall: what is left would be that one', () => {
    const of = (walled: readonly string[], reader: Partial<Reader> = holders.keeper) => {
      const walls = walled.map((id) => ({ kind: 'member' as const, id }));
      const sight = sightOf({ ...reader, walls });
      return sight && [...seenOfSum(sight, [own, peer])];
    };
    expect(of([])).toEqual([own, peer]);
    expect(of([peer])).toEqual([]);
    expect(of([other])).toEqual([own, peer]);
    expect(of([], holders.inside)).toEqual([own]);
    expect(of([peer], holders.inside)).toEqual([own]);
  });

  it('tells peers who is late only where the plan says that names are told', () => {
    const sight = sightOf(holders.inside);
    expect(sight && [false, true].map((told) => seesLate(sight, peer, told))).toEqual([false, true]);
    expect(sight && seesLate(sight, own, false)).toBe(true);
    const runner = sightOf(holders.runner);
    expect(runner && seesLate(runner, peer, false)).toBe(true);
  });

  it('is nothing behind a wall before the case or the group', () => {
    for (const wall of [
      { kind: 'case', id: group().caseId },
      { kind: 'group', id: group().id },
    ] as const)
      for (const reader of Object.values(holders))
        expect(sightOf({ ...reader, walls: [wall] })).toBeUndefined();
  });

  it('leaves out the rows of a member behind a wall, and no others', () => {
    const walls = [{ kind: 'member', id: peer }] as const;
    const sight = sightOf({ ...holders.keeper, walls });
    expect(sight && [own, peer].map((id) => seesMember(sight, id))).toEqual([true, false]);
    expect(sight && [own, peer].map((id) => seesLate(sight, id, true))).toEqual([true, false]);
    expect(sightOf({ ...holders.inside, walls: [{ kind: 'member', id: own }] })).toBeUndefined();
  });
});

describe('who reads a cost’s narrative', () => {
  const standing = (from: number | null, until: number | null = null) => ({
    groupId: group().id,
    caseId: group().caseId,
    holderKind: 'member' as const,
    holderId: own,
    basis: 'membership' as const,
    from: from === null ? null : at(from),
    until: until === null ? null : at(until),
  });
  const office = {
    ...standing(1),
    holderKind: 'person' as const,
    holderId: liaison,
    basis: 'office' as const,
  };
  const reads = (reader: Partial<Reader>, tier: 'T1' | 'T2', over: Partial<MoneyGroup> = {}) => {
    const sight = sightOf(reader, over);
    return sight && readsNarrative(aReader(reader), sight, { tier, writtenAt: at(3) }, at(5));
  };

  it.each([
    ['keeper', true],
    ['auditor', false],
    ['runner', true],
    ['inside', true],
    ['accountant', false],
  ] as const)('of the alliance: %s %s; of the group: nobody by that alone', (hand, read) => {
    expect(reads(holders[hand], 'T1')).toBe(read);
    expect(reads(holders[hand], 'T2')).toBe(false);
  });

  it('of the group: who stands in it now, and stood when it was written or was let read what was before', () => {
    const inside = (from: number | null, until: number | null = null) =>
      reads({ ...holders.inside, standings: [standing(from, until)] }, 'T2');
    expect(inside(1)).toBe(true);
    expect(inside(null)).toBe(true);
    expect(inside(4)).toBe(false);
    expect(inside(1, 4)).toBe(false);
  });

  it('of the group: a coordinator whom an office lets, and no treasurer or auditor', () => {
    expect(reads({ ...holders.runner, standings: [office] }, 'T2')).toBe(true);
    expect(reads({ ...holders.keeper, standings: [office] }, 'T2')).toBe(false);
    expect(reads({ ...holders.auditor, standings: [office] }, 'T2')).toBe(false);
  });

  it('nobody who only pays or has left, whatever the tier', () => {
    const outside = { memberships: [{ memberId: own, isInside: false }] };
    expect(reads(holders.inside, 'T1', outside)).toBe(false);
    expect(reads({ ...holders.inside, standings: [standing(1)] }, 'T2', outside)).toBe(false);
  });

  it('is written for the group by those alone who stand in it', () => {
    const writes = (reader: Partial<Reader>) =>
      (['T1', 'T2'] as const).map((tier) => writesTier(aReader(reader), group().id, tier, at(5)));
    expect(writes(holders.keeper)).toEqual([true, false]);
    expect(writes({ ...holders.runner, standings: [office] })).toEqual([true, true]);
  });
});
