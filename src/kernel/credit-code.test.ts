import fc from 'fast-check';
import { creditCodeCheck, isCreditCode, normalCreditCode } from './credit-code.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const characters = fc.constantFrom(...alphabet);
const digits = fc.constantFrom(...'0123456789');
const aCode = fc
  .tuple(
    fc.array(characters, { minLength: 2, maxLength: 2 }),
    fc.array(digits, { minLength: 6, maxLength: 6 }),
    fc.array(characters, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => {
    const first17 = parts.flat().join('');
    return `${first17}${creditCodeCheck(first17)}`;
  });

describe('the 统一社会信用代码', () => {
  it.each([
    ['91350100M000100Y43', true, 'the example of the standard'],
    ['91350100M000100Y44', false, 'its check character wrong'],
    ['91350100M000100Y4', false, 'a character short'],
    ['91350100M000100Y430', false, 'a character long'],
    ['913501O0M000100Y43', false, 'the letter O, which is not in the alphabet'],
    ['9135A100M000100Y43', false, 'a letter in the place of registration'],
    ['', false, 'nothing'],
  ])('%s is one: %s, %s', (code, good) => {
    expect(isCreditCode(code)).toBe(good);
  });

  it('is kept in capitals and without blanks', () => {
    expect(normalCreditCode(' 91350100 m000100y43 ')).toBe('91350100M000100Y43');
  });

  it('tells every single wrong character', () => {
    fc.assert(
      fc.property(aCode, fc.nat(17), characters, (code, place, other) => {
        fc.pre(code[place] !== other);
        return !isCreditCode(code.slice(0, place) + other + code.slice(place + 1));
      }),
    );
  });

  it('tells two neighbours that changed places', () => {
    fc.assert(
      fc.property(aCode, fc.integer({ min: 8, max: 16 }), (code, place) => {
        const [a, b] = [code[place], code[place + 1]];
        fc.pre(a !== b);
        return !isCreditCode(`${code.slice(0, place)}${b}${a}${code.slice(place + 2)}`);
      }),
    );
  });
});
