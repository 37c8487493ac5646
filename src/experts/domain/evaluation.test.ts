import { compareFractions, fraction, fractionText } from '../../kernel/index.js';
import { evaluationTerm, matchedMean, obstacleToEvaluation, shrunkMean, toldScores } from './evaluation.js';

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

describe('what is told of evaluations', () => {
  it.each([
    [98n, 2, '411/100'],
    [1760n, 40, '433/100'],
    [50n, 1, '4'],
    [0n, 0, '19/5'],
  ])('to who matches, of %d tenths in %d: two digits', (sum, count, mean) => {
    expect(fractionText(matchedMean(fraction(sum, 10n), count))).toBe(mean);
  });

  it('to the expert is nothing before there are five, and then the mean of the first by fives', () => {
    expect(toldScores(tenths(40n, 4))).toBeUndefined();
    const five = tenths(40n, 5);
    const told = { count: 5, mean: fraction(4n) };
    for (let more = 0; more < 5; more += 1) expect(toldScores([...five, ...tenths(0n, more)])).toEqual(told);
    expect(toldScores([...five, ...tenths(20n, 5)])).toEqual({ count: 10, mean: fraction(3n) });
  });

  it('is for who was on the engagement, once it is closed, and once', () => {
    const code = (status: 'accepted' | 'closed', wasOnIt: boolean, hasGiven: boolean) =>
      obstacleToEvaluation({ status, wasOnIt, hasGiven })?.refusal.code;
    expect(code('closed', true, false)).toBeUndefined();
    expect(code('accepted', true, false)).toBe('evaluation.not_closed');
    expect(code('closed', true, true)).toBe('evaluation.given_already');
    expect(code('closed', false, false)).toBe('evaluation.not_on_it');
    expect(code('accepted', false, true)).toBe('evaluation.not_on_it');
  });
});
