import { askedNumbers, numberKey, wordsOfNumber } from './number-key.js';

describe('a number is found however it is written', () => {
  it.each([
    ['7979174', '7979174'],
    ['US7979174', '7979174'],
    ['US 7,979,174 B2', '7979174'],
    ['U.S. Patent No. 7,979,174', '7979174'],
    ['United States Patent No. 7,979,174', '7979174'],
    ['ＵＳ７９７９１７４', '7979174'],
    ['USD435854', 'd435854'],
    ['D435,854', 'd435854'],
    ['RE45,123', 're45123'],
    ['US 2018/0123456 A1', '20180123456'],
    ['US20180123456A1', '20180123456'],
    ['U.S. Patent Application Publication No. 2018/0123456', '20180123456'],
    ['16/123,456', '16123456'],
    ['Appl. No. 16/123,456', '16123456'],
    ['CN 108123456 B', '108123456'],
    ['ZL201810123456.7', '2018101234567'],
    ['专利号 ZL201810123456.7', '2018101234567'],
    ['CN201810123456.X', '201810123456'],
    ['EP 1 234 567 B1', '1234567'],
    ['83 FR 12345', '83fr12345'],
    ['83 Fed. Reg. 12345', '83fr12345'],
    ['83 Fed. Reg. 12,345', '83fr12345'],
    ['83 Federal Register 12345', '83fr12345'],
    ['83 F.R. 12345', '83fr12345'],
    ['83 FR 49575, 49576', '83fr49575'],
    ['337-TA-1234', '337ta1234'],
    ['337‑TA‑1234', '337ta1234'],
    ['Inv. No. 337-TA-1234', '337ta1234'],
    ['TA-1234', '337ta1234'],
    ['337 ta 0123', '337ta123'],
    ['DN 3936', 'dn3936'],
    ['（2023）京73民初123号', '2023京73民初123号'],
    ['(2023)京73民初123号', '2023京73民初123号'],
    ['〔2023〕京７３民初１２３号', '2023京73民初123号'],
    ['2:21-cv-00123', '221cv00123'],
  ])('%s is kept as %s', (written, key) => {
    expect(numberKey(written)).toBe(key);
    // What is kept is a way to ask for it.
    expect(numberKey(key)).toBe(key);
  });

  it.each([
    ['1234', ['1234', '337ta1234']],
    ['ta-1234', ['337ta1234']],
    ['337-TA-1133', ['337ta1133']],
    ['12', []],
    ['drones', []],
    ['999%', []],
    ['无人机', []],
    ['7,979,174', ['7979174']],
  ])('%s is asked as %j', (typed, keys) => {
    expect(askedNumbers(typed)).toEqual(keys);
  });

  it.each([
    ['US 7,979,174 B2', '7979174'],
    ['83 Fed. Reg. 12345', '83 12345'],
    ['337-TA-1133', undefined],
    ['drones', undefined],
  ])('in a text %s is looked for as %s', (typed, words) => {
    expect(wordsOfNumber(typed)).toBe(words);
  });
});
