import { spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { floorOf, fraction, fractionFrom, fractionOf, fractionText, minus } from '../../../kernel/index.js';
import { allocate, type Allocation } from '../split/allocate.js';
import { allocated, cents, splits } from '../split/pools.fixtures.js';
import {
  type Certificate,
  certificateFor,
  certificateText,
  type CertifiedLine,
  certify,
  type Sealing,
} from './certificate.js';
import { cutOffsOf, simplestBetween } from './cut-off.js';
import { recheckOwn, replay } from './recheck.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sealing: Sealing = {
  sha256,
  salt: (poolKey, id) => createHmac('sha256', 'of this run').update(`${poolKey} ${id}`).digest('hex'),
};
const certified = ({ pools }: Allocation): Certificate =>
  certify({ of: 'run 1', currency: 'USD', pools }, sealing);
const linesOf = ({ pools }: Certificate): readonly CertifiedLine[] =>
  pools.flatMap((pool) =>
    'lines' in pool ? pool.lines.flatMap((told) => ('line' in told ? [told.line] : [])) : [],
  );

const decimal = (text: string) => fractionOf(text) ?? fraction(0n);
const imports = ['40.5', '25.25', '19.75', '9.5', '5'];
const hybrid = allocated({
  total: cents(123_456_789n),
  method: { by: 'hybrid', basePercent: fraction(30n), base: 'equal', variable: 'weights' },
  participants: imports.map((text, place) => ({
    id: 'ABCDE'[place] ?? '',
    weight: decimal(text),
    joined: place,
  })),
});
const whole = certified(hybrid);

/** A copy with one value put in another's place. */
const changed = (certificate: Certificate, from: string, to: string): Certificate =>
  JSON.parse(JSON.stringify(certificate).replace(from, to)) as Certificate;

describe('the certificate of an allocation', () => {
  it('tells a member its own lines, the totals and the cut-off, and of the others hashes alone', () => {
    const own = certificateFor('B', whole, sha256);
    expect(own.pools[1]).toMatchObject({
      key: 'variable',
      total: '86419753',
      weights: '100',
      perWeight: '86419753/100',
      count: 5,
    });
    expect(linesOf(own)).toEqual([
      {
        id: 'B',
        weight: '1',
        exact: '37037036/5',
        odd: 0,
        units: '7407407',
        cutOff: { remainder: '1/5', tie: { place: 2, bear: 1 } },
      },
      {
        id: 'B',
        weight: '101/4',
        exact: '8728395053/400',
        odd: 1,
        units: '21820988',
        cutOff: { remainder: '3/5' },
      },
    ]);
    for (const rival of ['"A"', '"C"', '81/2', '79/4']) expect(certificateText(own)).not.toContain(rival);
    expect(own.root).toBe(whole.root);
    expect(recheckOwn(own, sha256)).toEqual([]);
  });

  it('has the same bytes whenever it is made', () => {
    expect(certificateText(certified(hybrid))).toBe(certificateText(whole));
    expect(sha256(certificateText(whole))).toBe(
      'a280f4a757716acbb0bfe5cc3196a4ec830fda7746976bbbbb6a698a04e3c195',
    );
  });

  it('tells nothing of a pool in which somebody has no line', () => {
    const one = allocated({ total: cents(5n), method: { by: 'equal' }, participants: [{ id: 'A' }] });
    const two = allocated({
      total: cents(7n),
      method: { by: 'equal' },
      participants: [{ id: 'A' }, { id: 'Z' }],
    });
    const both = certify(
      {
        of: 'run',
        currency: 'USD',
        pools: [...one.pools, ...two.pools].map((pool, at) => ({ ...pool, key: `p${String(at)}` })),
      },
      sealing,
    );
    const own = certificateFor('Z', both, sha256);
    expect(Object.keys(own.pools[0] ?? {})).toEqual(['root']);
    expect(recheckOwn(own, sha256)).toEqual([]);
    expect(replay(both, sha256)).toEqual([]);
  });

  it('is replayed from the weights alone where every line is told', () => {
    expect(replay(whole, sha256)).toEqual([]);
    expect(replay(certificateFor('A', whole, sha256), sha256)[0]?.en).toContain(
      'ask for the whole certificate',
    );
  });

  it.each([
    ['"units":"21820988"', '"units":"21820987"', 'the line of "B" comes to 8728395053/400 → 21820988'],
    ['"weight":"101/4"', '"weight":"26"', 'the line of "B" comes to'],
    ['"exact":"8728395053/400"', '"exact":"8728395053/401"', 'the line of "B" comes to'],
    ['"remainder":"3/5"', '"remainder":"5/6"', 'the line of "B" comes to'],
    ['"total":"86419753"', '"total":"86419754"', 'does not come to what the certificate says'],
    ['"of":"run 1"', '"of":"run 2"', 'The root hash'],
    ['"count":5', '"count":6', 'does not come to what the certificate says'],
  ])('does not hold with %s in which %s was put', (from, to, because) => {
    const own = certificateFor('B', whole, sha256);
    const said = recheckOwn(changed(own, from, to), sha256).map(({ en }) => en);
    expect(said.join(' ')).toContain(because);
  });

  it('holds line by line and as a whole, whatever was shared, and tells nobody another’s remainder', () => {
    fc.assert(
      fc.property(splits, fc.boolean(), (split, isCredit) => {
        const outcome = allocate(isCredit ? { ...split, total: cents(-split.total.minor) } : split);
        if ('refusal' in outcome) return;
        const certificate = certified(outcome);
        expect(replay(certificate, sha256)).toEqual([]);
        const lines = linesOf(certificate);
        const remainders = new Set(lines.map(({ exact }) => remainderOf(exact)).filter((one) => one !== '0'));
        for (const { exact, cutOff } of lines)
          expect(cutOff.remainder === remainderOf(exact) || !remainders.has(cutOff.remainder)).toBe(true);
        const id = lines[0]?.id ?? '';
        expect(recheckOwn(certificateFor(id, certificate, sha256), sha256)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function remainderOf(exact: string): string {
  const one = fractionFrom(exact.replace('-', '')) ?? fraction(0n);
  return fractionText(minus(one, fraction(floorOf(one))));
}

describe('a cut-off', () => {
  it.each([
    ['1/3', '1/2', '2/5'],
    ['0', '1/100', '1/101'],
    ['0', '1', '1/2'],
    ['99/100', '1', '100/101'],
    ['7/3', '5/2', '12/5'],
    ['1/2', '7/2', '1'],
  ])('between %s and %s is %s', (low, high, between) => {
    const read = (text: string) => fractionFrom(text) ?? fraction(0n);
    expect(fractionText(simplestBetween(read(low), read(high)))).toBe(between);
  });

  it('is told exactly to those alone who tie at it, with their place', () => {
    const line = (over: bigint, isOdd: boolean) => ({ remainder: fraction(over, 10n), isOdd });
    const cutOffs = cutOffsOf([line(9n, true), line(4n, true), line(4n, false), line(1n, false)]);
    expect(cutOffs.map(({ remainder, tie }) => [fractionText(remainder), tie])).toEqual([
      ['1/2', undefined],
      ['2/5', { place: 1, bear: 1 }],
      ['2/5', { place: 2, bear: 1 }],
      ['1/3', undefined],
    ]);
  });

  it('is out of reach where there is no odd unit', () => {
    expect(cutOffsOf([{ remainder: fraction(0n), isOdd: false }])).toEqual([{ remainder: fraction(1n) }]);
  });
});

describe('the script that needs nothing of ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hezong-certificate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ask = (certificate: Certificate) => {
    const file = join(folder, 'certificate.json');
    writeFileSync(file, certificateText(certificate));
    const { stdout, status } = spawnSync(process.execPath, ['scripts/recompute-share.mjs', file], {
      encoding: 'utf8',
    });
    return { said: stdout.trim(), status };
  };
  const grouped = allocated({
    total: cents(-1_000_001n),
    method: { by: 'weights' },
    participants: imports.map((text, place) => ({
      id: 'ABCDE'[place] ?? '',
      weight: decimal(text),
      joined: place,
      ...(place < 2 && { group: 'x' }),
      ...(place === 2 && { cap: { minor: 100_000n } }),
      ...(place === 4 && { floor: { minor: 60_000n } }),
    })),
  });

  it.each([
    ['of two pools', whole],
    ['of groups and bounds below zero', certified(grouped)],
  ])('agrees with a certificate %s, whole and of each member', (_, certificate) => {
    expect(ask(certificate)).toEqual({ said: 'OK', status: 0 });
    for (const { id } of hybrid.lines) expect(ask(certificateFor(id, certificate, sha256)).said).toBe('OK');
  });

  it('says what differs', () => {
    const own = certificateFor('B', whole, sha256);
    expect(ask(changed(own, '"units":"21820988"', '"units":"21820987"'))).toEqual({
      said: 'B bears 21820988\nvariable: hash',
      status: 1,
    });
    expect(ask(changed(own, '"of":"run 1"', '"of":"run 2"')).said).toBe('another root hash');
  });

  it('fails however much differs', () => {
    const [pool] = whole.pools.map((one) => ({ ...one, root: 'another' }));
    if (pool === undefined) throw new Error('It has a pool');
    const { said, status } = ask({ ...whole, pools: Array.from({ length: 255 }, () => pool) });
    expect([said.split('\n').length, status]).toEqual([256, 1]);
  });

  it('finds an odd unit that went to a smaller remainder, though every line and hash agrees', () => {
    const moved = hybrid.pools.map((pool) => ({
      ...pool,
      lines: pool.lines.map((line, place) =>
        pool.key === 'base' && place < 2
          ? {
              ...line,
              units: line.units + (place === 0 ? -1n : 1n),
              odd: place === 0 ? (0 as const) : (1 as const),
            }
          : line,
      ),
    }));
    const certificate = certify({ of: 'run 1', currency: 'USD', pools: moved }, sealing);
    expect(ask(certificate).said).toContain('base: odd units to others');
    expect(replay(certificate, sha256)).not.toEqual([]);
  });
});
