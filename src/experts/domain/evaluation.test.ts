import { compareFractions, fraction, fractionText } from '../../kernel/index.js';
import { evaluationTerm, shrunkMean } from './evaluation.js';

const tenths = (score: bigint, count: number) => Array.from({ length: count }, () => fraction(score, 10n));
const fourDigits = (scores: readonly ReturnType<typeof fraction>[]) => {
  const { over, under } = shrunkMean(scores);
  return (Number(over) / Number(under)).toFixed(4);
};

describe('the mean of evaluations', () => {
  it.each([
    [49n, 2, '4.1143'],
    [44n, 40, '4.3333'],
    [0n, 0, '3.8000'],
    [50n, 1, '4.0000'],
  ])('of %d tenths, %d times, is drawn to %s', (score, count, mean) => {
    expect(fourDigits(tenths(score, count))).toBe(mean);
  });

  it('ranks many good scores above two better ones', () => {
    expect(compareFractions(shrunkMean(tenths(44n, 40)), shrunkMean(tenths(49n, 2)))).toBeGreaterThan(0);
  });

  it('is a term of a match as a part of five', () => {
    expect(fractionText(evaluationTerm([]))).toBe('19/25');
  });
});
