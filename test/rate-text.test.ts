import { isNothing, rateText } from '../web/src/money.js';

it.each([
  ['11549/10000', '1.1549'],
  ['7', '7'],
  ['14/2', '7'],
  ['1.0849', '1.0849'],
  ['1/8', '0.125'],
  ['10000/70137', '≈ 0.142578 (10000/70137)'],
  ['1/10000000', '≈ 0 (1/10000000)'],
])('writes the rate %s as %s', (exact, written) => {
  expect(rateText(exact)).toBe(written);
});

it.each([
  ['0.00', true],
  ['0', true],
  ['-0.00', true],
  ['-0.01', false],
  ['1000', false],
])('takes %s for nothing: %s', (amount, is) => {
  expect(isNothing({ amount })).toBe(is);
});
