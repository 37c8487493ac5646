import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compareNames, nameKeys } from './compare-names.js';

/** `one | other | yes or no | why`, a pair a line. */
const pairs = readFileSync('src/firms/name-pairs.csv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string, string]);

describe('names compared', () => {
  it.each(pairs)('%s and %s: %s, %s', (a, b, alike) => {
    expect(compareNames(a, b).alike).toBe(alike === 'yes');
    expect(compareNames(b, a).alike).toBe(alike === 'yes');
  });

  it('are all those that were reported of conflict checks, with their answers', () => {
    const reported = readFileSync('test/foreign-files/02-conflict-names.csv', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(reported).toHaveLength(8);
    const known = pairs.map(([a, b, alike]) => [a, b, alike].join());
    expect(reported.filter((line) => !known.includes(line.trim()))).toEqual([]);
  });

  it('are more than two hundred pairs, each with its reason', () => {
    expect(pairs.length).toBeGreaterThan(208);
    expect(pairs.filter(([, , alike, why]) => !/^(yes|no)$/.test(alike) || why.length < 5)).toEqual([]);
  });

  it('say why in both languages', () => {
    const said = pairs.map(([a, b]) => compareNames(a, b).because);
    expect(said.filter(({ en, zh }) => !en.endsWith('.') || !zh.endsWith('。'))).toEqual([]);
  });

  it('are like themselves, and likeness is mutual', () => {
    const word = fc.stringMatching(/^[a-z蓝天晨光照明科技0-9.]{1,8}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (/[\p{L}\p{N}]/u.test(a)) expect(compareNames(a, a).alike).toBe(true);
        expect(compareNames(a, b).alike).toBe(compareNames(b, a).alike);
      }),
    );
  });
});

describe('a name with many Chinese words among Latin ones', () => {
  // Each may be read as a surname or not: read in all ways together they were 2^70.
  it('is read in two ways, not in every way each of its words may be read', () => {
    const mixed = Array.from({ length: 70 }, (_, at) => `单q${String.fromCodePoint(97 + (at % 26))}`).join(
      ' ',
    );
    expect(compareNames(mixed, 'Danqa Brightwell').alike).toBe(false);
  });
});

describe('keys of names', () => {
  const names = [...new Set(pairs.flatMap(([a, b]) => [a, b]))];
  const across = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const));
  const share = ([a, b]: readonly [string, string]) => nameKeys(a).some((key) => nameKeys(b).includes(key));
  const keys = new Map(names.map((name) => [name, new Set(nameKeys(name))]));
  const shared = across.filter(([a, b]) => [...(keys.get(a) ?? [])].some((key) => keys.get(b)?.has(key)));

  it('are shared by all names that are alike, so that none is missed where only those are compared', () => {
    const missed = pairs.filter(([a, b]) => compareNames(a, b).alike && !share([a, b]));
    expect(missed).toEqual([]);
  });

  it('are shared by few names: not one in twenty of all that could be compared', () => {
    expect(shared.length).toBeLessThan(across.length / 20);
  });

  it('leave no likeness unfound among names that were not paired on purpose', () => {
    const apart = new Set(shared);
    const sample = across.filter((pair, at) => at % 16 === 0 && !apart.has(pair));
    expect(sample.filter(([a, b]) => compareNames(a, b).alike)).toEqual([]);
  });
});
