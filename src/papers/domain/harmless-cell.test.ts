import fc from 'fast-check';
import { harmlessCell, unchangedCell } from './harmless-cell.js';

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

describe('a text in a table for spreadsheets', () => {
  it.each(['913100000000000001', '000123', '12E5', '1-2', '3/4', '2026/1/2', 'Mar-1', '5 May', '1-Mar-2026'])(
    'that would be read as a number or a day (%j) stays a text',
    (text) => {
      expect(unchangedCell(text)).toBe(`'${text}`);
    },
  );

  it.each([
    '2026-01-05',
    '2026-01-05 09:00',
    '91310000MA1FL0XX3N',
    '337-TA-9901',
    '42',
    'March',
    'Claim 1-2',
    '',
  ])('that is read as it stands (%j) stays as it is', (text) => {
    expect(unchangedCell(text)).toBe(text);
  });
});
