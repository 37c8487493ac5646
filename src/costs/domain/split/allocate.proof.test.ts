import fc from 'fast-check';
import { checkSplit, splits } from './pools.fixtures.js';

it('comes out even in 100,000 pools', () => {
  fc.assert(fc.property(splits, checkSplit), { numRuns: 100_000 });
}, 1_200_000);
