import { beginsFrom, writtenOf } from '../web/src/pages/money/shares/plan-written.js';
import {
  askedOf,
  type Asking,
  beginning,
  isAskable,
  poolToDraft,
  type WhatIfGround,
} from '../web/src/pages/money/shares/what-if-asked.js';

const ground: WhatIfGround = {
  group: { id: 'g', name: { en: 'Group', zh: '组' } },
  on: '2026-04-01',
  asks: 'office',
  mayDraft: true,
  currency: 'USD',
  pools: [
    {
      key: 'experts',
      name: { en: 'Experts', zh: '专家' },
      method: { kind: 'weights', metric: 'sales' },
      takesPart: { who: 'facing', patents: ['p'] },
    },
  ],
  members: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id, zh: id } })),
};
const asking = (over: Partial<Asking> = {}): Asking => ({ ...beginning(ground), ...over });
const methodOf = (over: Partial<Asking>) => askedOf(ground, asking(over)).pools[0]?.method;

describe('what is asked', () => {
  it('begins with the first pool of the plan, as it is', () => {
    expect(askedOf(ground, asking())).toEqual({
      currency: 'USD',
      pools: [{ ...ground.pools[0], approved: '0' }],
      pool: 'experts',
      total: '100000.00',
    });
    const bare = { ...ground, currency: null, pools: [] };
    expect(beginning({ ...ground, currency: 'KRW' }).total).toBe('100000');
    expect(askedOf(bare, beginning(bare))).toMatchObject({
      pools: [{ key: 'common', method: { kind: 'equal' }, takesPart: { who: 'all' } }],
    });
  });

  it.each<[Partial<Asking>, object]>([
    [{ way: 'equal' }, { kind: 'equal' }],
    [
      { way: 'tiers', units: { b: '2', c: ' ' } },
      { kind: 'tiers', units: { a: '1', b: '2', c: '1' } },
    ],
    [
      { way: 'hybrid', basePercent: '40' },
      {
        kind: 'hybrid',
        basePercent: '40',
        base: { kind: 'equal' },
        variable: { kind: 'weights', metric: 'us_import_value' },
      },
    ],
    [
      { cap: '35%', floor: '100.00' },
      { kind: 'bounded', floor: '100.00', cap: '35%', of: { kind: 'weights', metric: 'sales' } },
    ],
  ])('of %j is shared by %j', (over, method) => {
    expect(methodOf(over)).toEqual(method);
  });

  it('becomes a pool of a plan: among those who bear something, where somebody is left out', () => {
    const { takesPart } = ground.pools[0] ?? {};
    expect(poolToDraft(ground, asking(), ['a', 'b', 'c'])).toMatchObject({ key: 'experts', takesPart });
    expect(poolToDraft(ground, asking({ without: ['c'] }), ['a', 'b'])).toMatchObject({
      takesPart: { who: 'listed', memberIds: ['a', 'b'] },
    });
  });

  it.each([
    ['100', undefined, true],
    ['100.00', '2026-05-01', true],
    ['', undefined, false],
    ['1e5', undefined, false],
    ['100.00', 'some day', false],
  ])('a total of "%s" on %s can be asked: %s', (total, on, can) => {
    expect(isAskable(asking({ total, on }))).toBe(can);
  });
});

describe('the version that is drafted next', () => {
  const [draft, holding] = [
    { no: 2, isEffective: false },
    { no: 1, isEffective: true },
  ];

  it.each([
    ['the one that holds', [draft, holding], false, holding],
    ['the one that holds, where that was asked about', [draft, holding], true, holding],
    ['the newest, where none holds yet', [draft], false, draft],
    ['none, where none holds that was asked about', [draft], true, undefined],
  ])('begins from %s', (_, versions, wasAsked, from) => {
    expect(beginsFrom(versions, wasAsked)).toBe(from);
  });

  it('keeps the currency in which was asked, with its digits', () => {
    const pool = poolToDraft(ground, asking(), []);
    const whatIf = { pool: pool.key, total: '100000', on: ground.on };
    expect(writtenOf(undefined, { pool, currency: 'JPY', whatIf })).toMatchObject({
      currency: 'JPY',
      secondApprovalAbove: '100000',
    });
  });
});
