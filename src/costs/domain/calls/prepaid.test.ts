import fc from 'fast-check';
import { type CreditPart, creditSources, type CreditSource, prepaid, takenOf } from './prepaid.js';

const sources = Object.keys(creditSources) as readonly CreditSource[];
const aPart: fc.Arbitrary<CreditPart> = fc.record({
  source: fc.constantFrom(...sources),
  minor: fc.bigInt(-1_000_000n, 1_000_000n),
});
const aCredit = fc.record({ parts: fc.array(aPart), capitalMinor: fc.bigInt(-1_000_000n, 1_000_000n) });

describe('what a member prepaid', () => {
  it.each([
    [[1_000n], 1_000n, 400n, 400n, 'a line takes what it owes'],
    [[1_000n], 1_000n, 2_500n, 1_000n, 'what is free goes to a line that takes more'],
    [[1_000n, -600n], 5_000n, 2_500n, 400n, 'what went before is gone'],
    [[1_000n], 300n, 2_500n, 300n, 'costs have used up the capital'],
    [[1_000n], -300n, 2_500n, 0n, 'the capital is below zero'],
    [[200n, -600n], 900n, 2_500n, 0n, 'more went than came'],
  ])('%p of a capital of %s: a line of %s gets %s, for %s', (minors, capitalMinor, owed, gets) => {
    const parts = minors.map((minor) => ({ source: 'payment' as const, minor }));
    expect(takenOf({ parts, capitalMinor }, owed)).toBe(gets);
  });

  it('is never below zero, never above the capital, and pays never more than a line owes', () => {
    fc.assert(
      fc.property(aCredit, fc.bigInt(0n, 1_000_000n), (credit, owed) => {
        const free = prepaid(credit);
        const sum = credit.parts.reduce((total, { minor }) => total + minor, 0n);
        expect(free >= 0n && (free === 0n || (free <= credit.capitalMinor && free <= sum))).toBe(true);
        const goes = takenOf(credit, owed);
        expect(goes >= 0n && goes <= owed && goes <= free).toBe(true);
      }),
    );
  });
});
