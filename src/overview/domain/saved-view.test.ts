import {
  faultyFilters,
  filtersFor,
  seesView,
  sharings,
  sortFor,
  thingsIn,
  whyNotChange,
  whyNotWithdraw,
} from './saved-view.js';

const id = '01a1fdb6-47bb-76b5-99a0-b8c0b5b37acc';
const isId = (text: string): boolean => text === id;

describe('a saved view', () => {
  it.each([
    ['cases', [['forum', 'us-itc']], []],
    ['cases', [['memberId', id]], []],
    ['cases', [['memberId', 'acme']], [0]],
    ['cases', [['secret', 'x']], [0]],
    ['cases', [['constructor', 'x']], [0]],
    [
      'cases',
      [
        ['q', 'a'],
        ['q', 'b'],
      ],
      [1],
    ],
    ['documents', [['caseId', id]], []],
    ['groups', [['q', 'x']], [0]],
  ] as const)('of %s narrowed by %j is at fault at %j', (list, filters, faulty) => {
    const written = filters.map(([name, value]) => ({ name, value }));
    expect(faultyFilters(list, written, isId)).toEqual(faulty);
  });

  it('leaves out what its reader may not know of, as if it had never been there', () => {
    const view = {
      list: 'documents',
      filters: [
        { name: 'q', value: '协议' },
        { name: 'caseId', value: id },
        { name: 'supplierMemberId', value: id },
      ],
    } as const;
    expect(thingsIn(view)).toEqual([
      { kind: 'case', id },
      { kind: 'member', id },
    ]);
    expect(filtersFor(view, (kind) => kind === 'member').map(({ name }) => name)).toEqual([
      'q',
      'supplierMemberId',
    ]);
  });

  it.each([
    // [reader, nobody, officers, alliance]
    ['its maker', { personId: 'maker', isOfficer: false }, [true, true, true]],
    ['an officer', { personId: 'other', isOfficer: true }, [false, true, true]],
    ['a member', { personId: 'other', isOfficer: false }, [false, false, true]],
  ])('is seen by %s as its maker says', (_, reader, seen) => {
    expect(sharings.map((sharedWith) => seesView({ personId: 'maker', sharedWith }, reader))).toEqual(seen);
  });

  it('is changed by its maker alone', () => {
    expect(whyNotChange({ personId: 'maker' }, { personId: 'maker' })).toBeUndefined();
    expect(whyNotChange({ personId: 'maker' }, { personId: 'other' })?.code).toBe('view.not_yours');
  });

  it.each([
    ['its maker', { personId: 'maker', isCoordinator: false }, null, undefined],
    ['a coordinator who says why', { personId: 'other', isCoordinator: true }, 'Names a client', undefined],
    ['a coordinator', { personId: 'other', isCoordinator: true }, null, 'view.reason_missing'],
    ['anybody else', { personId: 'other', isCoordinator: false }, 'Names a client', 'view.not_yours'],
  ])('is withdrawn by %s or refused', (_, reader, reason, code) => {
    expect(whyNotWithdraw({ personId: 'maker' }, reader, reason)?.code).toBe(code);
  });

  it.each([
    ['cases', '-number', false, '-number'],
    ['cases', null, false, null],
    ['cases', '-updated', true, '-updated'],
    ['cases', '-updated', false, null],
    ['cases', 'colour', true, null],
    ['work', 'created', true, null],
  ] as const)(
    'of %s in the order %s, for who may sort by change (%s): %s',
    (list, sort, sortsByChange, shown) => {
      expect(sortFor({ list, sort }, { sortsByChange })).toBe(shown);
    },
  );
});
