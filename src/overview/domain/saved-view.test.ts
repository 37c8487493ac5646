import { audiences, faultyFilters, filtersFor, seesView, thingsIn, whyNotChange } from './saved-view.js';

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
    // [reader, nobody, office, alliance]
    ['its maker', { personId: 'maker', isOfOffice: false }, [true, true, true]],
    ['the office', { personId: 'other', isOfOffice: true }, [false, true, true]],
    ['a member', { personId: 'other', isOfOffice: false }, [false, false, true]],
  ])('is seen by %s as its maker says', (_, reader, seen) => {
    expect(audiences.map((sharedWith) => seesView({ personId: 'maker', sharedWith }, reader))).toEqual(seen);
  });

  it('is changed by its maker alone', () => {
    expect(whyNotChange({ personId: 'maker' }, { personId: 'maker', isOfOffice: false })).toBeUndefined();
    expect(whyNotChange({ personId: 'maker' }, { personId: 'other', isOfOffice: true })?.code).toBe(
      'view.not_yours',
    );
  });
});
