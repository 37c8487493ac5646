import {
  agreedWith,
  type BindingActor,
  type BindingSide,
  type Rebinding,
  sidesAsked,
  sidesOf,
} from './binding.js';

const bare: Rebinding = { fromId: null, toId: 'B', hasConfidences: false, counselIds: [] };

describe('whose consent it takes to make a party a member', () => {
  it.each<[string, Partial<Rebinding>, readonly BindingSide[]]>([
    ['a party nobody spoke for', {}, []],
    ['the same member', { fromId: 'B', hasConfidences: true }, []],
    ['a party with a defence and no counsel', { hasConfidences: true }, ['joins']],
    ['a party with counsel', { counselIds: ['k'] }, ['leaves', 'joins']],
    ["another member's party", { fromId: 'A' }, ['leaves', 'joins']],
    ["a member's party that is to be nobody's", { fromId: 'A', toId: null }, ['leaves']],
  ])('%s', (_, over, asked) => expect(sidesAsked({ ...bare, ...over })).toEqual(asked));
});

describe('for which sides somebody speaks', () => {
  const seat = (role: string, memberId: string | null = null): BindingActor => ({
    personId: 'k',
    seats: [{ role, memberId }],
  });
  it.each<[string, BindingActor, Partial<Rebinding>, readonly BindingSide[]]>([
    ['people of the member it leaves', seat('member_representative', 'A'), { fromId: 'A' }, ['leaves']],
    ['counsel in the member it comes to', seat('member_counsel', 'B'), { fromId: 'A' }, ['joins']],
    ['a coordinator', seat('coordinator'), { fromId: 'A' }, []],
    ['counsel of a party that is no member', seat('outside_counsel'), { counselIds: ['k'] }, ['leaves']],
    ["counsel of a member's party", seat('outside_counsel'), { fromId: 'A', counselIds: ['k'] }, []],
  ])('%s', (_, actor, over, sides) => expect(sidesOf(actor, { ...bare, ...over })).toEqual(sides));
});

it.each<[readonly BindingSide[], readonly BindingSide[], readonly BindingSide[], boolean]>([
  [['leaves', 'joins'], [], ['joins'], false],
  [['leaves', 'joins'], ['leaves'], ['joins'], true],
  [['leaves', 'joins'], [], ['leaves', 'joins'], true],
  [['joins'], [], ['joins'], true],
])('asked %j, %j agreed before, %j now: whole %s', (asked, before, now, isWhole) =>
  expect(agreedWith(asked, before, now).isWhole).toBe(isWhole),
);
