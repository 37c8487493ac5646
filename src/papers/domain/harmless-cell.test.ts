import fc from 'fast-check';
import { harmlessCell } from './harmless-cell.js';

describe('a cell of a table for spreadsheets', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =HYPERLINK("x")',
    '＝1+1',
    '＠A1',
    '\u200b=1',
    '|x',
    '%x',
  ])('that begins like a formula (%j) is made harmless', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  it.each(['Claim chart', '权利要求对照表', '2026-01-05', 'A=B', ''])(
    'that is text (%j) stays as it is',
    (text) => {
      expect(harmlessCell(text)).toBe(text);
    },
  );

  it('never begins with a sign of a formula', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^\s*[=+@-]/.test(harmlessCell(text))));
  });
});
