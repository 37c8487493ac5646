import { isRefused } from '../../kernel/index.js';
import { claimsText, readClaims } from './claims.js';

describe('a list of claims', () => {
  it.each([
    ['1', '1'],
    ['1-3, 5', '1-3, 5'],
    ['5,3,1,2', '1-3, 5'],
    ['1, 2', '1-2'],
    ['claims 1–3 and 5', '1-3, 5'],
    ['Claim 7', '7'],
    ['cl. 4 & 6', '4, 6'],
    ['权利要求1至3、5', '1-3, 5'],
    ['１－３，５', '1-3, 5'],
    ['1 to 3; 3-4', '1-4'],
    ['1~3和9', '1-3, 9'],
    ['01, 1', '1'],
    ['1-3, , 5,', '1-3, 5'],
    ['1–999', '1-999'],
  ])('%s is kept as %s', (written, kept) => {
    const claims = readClaims(written);
    expect(isRefused(claims) ? claims.refusal.code : claimsText(claims)).toBe(kept);
  });

  it.each([
    ['', 'claims.unreadable'],
    [', ;', 'claims.unreadable'],
    ['all', 'claims.unreadable'],
    ['1-', 'claims.unreadable'],
    ['-3', 'claims.unreadable'],
    ['1.5', 'claims.unreadable'],
    ['1 2', 'claims.unreadable'],
    ['3-Jan', 'claims.unreadable'],
    ['1-3-5', 'claims.unreadable'],
    ['=1+1', 'claims.unreadable'],
    ['1e3', 'claims.unreadable'],
    ['0', 'claims.impossible'],
    ['0-4', 'claims.impossible'],
    ['1000', 'claims.impossible'],
    ['1-999999', 'claims.impossible'],
    ['5-3', 'claims.backwards'],
    ['1, 5-3', 'claims.backwards'],
  ])('%j is refused: %s', (written, code) => {
    const claims = readClaims(written);
    expect(isRefused(claims) ? claims.refusal.code : claims).toBe(code);
  });

  it('names the part that cannot be read', () => {
    const claims = readClaims('1-3, five');
    expect(isRefused(claims) && claims.refusal.because.en).toContain('"five"');
  });

  it('is the same however it is kept and read again', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const claims = [...Array(seed % 23).keys()].map((i) => ((seed * 7919 + i * i * 31) % 999) + 1);
      if (claims.length === 0) continue;
      const again = readClaims(claimsText(claims));
      expect(again).toEqual([...new Set(claims)].sort((a, b) => a - b));
    }
  });
});
