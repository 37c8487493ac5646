import fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import { opensFor, type OpenSuppliers } from '../../walls/index.js';
import type { DocumentLife } from './life.js';
import { nameSuppliers, suppliersOf, suppliersOfBringer } from './suppliers.js';

const parties = ['a', 'b', 'c'];
const some = fc.subarray(parties);
const open: fc.Arbitrary<OpenSuppliers> = some.map((one) => ({
  parties: one,
  areAll: one.length === parties.length,
}));

describe('the suppliers of a document', () => {
  it.each<[string, readonly string[], readonly (readonly string[])[], readonly string[]]>([
    ['are those named', ['b', 'a'], [], ['a', 'b']],
    ['and those of what it was made from', ['c'], [['a'], ['b', 'a']], ['a', 'b', 'c']],
    ['are those of its sources where none is named of itself', [], [['a'], ['b']], ['a', 'b']],
    ['may be any where a source may be of any', ['a'], [['b'], []], []],
    ['may be any where nothing is known', [], [], []],
  ])('%s', (_, named, sources, expected) => {
    expect(suppliersOf(named, sources)).toEqual(expected);
  });

  it('open what was made only to whom all it was made from is open', () => {
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 4 }), open, (named, sources, suppliers) => {
        if (!opensFor({ suppliers }, suppliersOf(named, sources))) return;
        for (const source of sources) expect(opensFor({ suppliers }, source)).toBe(true);
      }),
    );
  });

  it('of what somebody brings in are those whose material they could have used, so that they can read it themselves', () => {
    expect(suppliersOfBringer(null)).toEqual([]);
    fc.assert(
      fc.property(
        open.filter((one) => one.parties.length > 0),
        (suppliers) => expect(opensFor({ suppliers }, suppliersOfBringer(suppliers))).toBe(true),
      ),
    );
  });
});

describe('naming suppliers', () => {
  const life = {
    id: 'd',
    compartmentId: 'k',
    compartmentKind: 'cbi',
    state: 'classified',
    tier: 'T3',
  } as DocumentLife;
  const code = (over: Partial<DocumentLife>, hand: 'counsel' | 'owner' | 'other' = 'counsel') => {
    const decision = nameSuppliers({ ...life, ...over }, hand, ['b', 'a', 'b']);
    return isRefused(decision) ? decision.refusal.code : decision.state;
  };

  it('is counsel’s of its side, under an order, while there is content', () => {
    expect(code({})).toEqual(['a', 'b']);
    expect(code({}, 'owner')).toBe('document.suppliers_not_own');
    expect(code({}, 'other')).toBe('document.suppliers_not_own');
    expect(code({ compartmentKind: 'settlement' })).toBe('document.no_order');
    expect(code({ compartmentId: null, compartmentKind: null })).toBe('document.no_order');
    expect(code({ state: 'destroyed' })).toBe('document.content_gone');
  });
});
