import fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import { choosePassword } from './password.js';

const codeOf = (password: string, email = 'li.na@firm.example'): string => {
  const outcome = choosePassword(password, email);
  return isRefused(outcome) ? outcome.refusal.code : 'chosen';
};

describe('choosing a password', () => {
  it.each([
    ['short', 'password.too_short', 'five characters'],
    ['elevenchars', 'password.too_short', 'one below the least length'],
    ['密码密码密码密码密码密', 'password.too_short', 'eleven Chinese characters, counted as characters'],
    ['春江潮水连海平海上明月', 'password.too_short', 'a verse one character short'],
    ['春江潮水连海平海上明月共', 'chosen', 'twelve Chinese characters'],
    ['correct horse battery', 'chosen', 'words with spaces and no digit: no rule of composition'],
    ['hezong-demo-2026', 'chosen', 'the password of the demonstration'],
    ['x'.repeat(201), 'password.too_long', 'one above the greatest length'],
    ['aaaaaaaaaaaa', 'password.obvious', 'one letter again and again'],
    ['abc123abc123', 'password.obvious', 'a piece said twice'],
    ['123456789012', 'password.obvious', 'a run of digits'],
    ['zyxwvutsrqponm', 'password.obvious', 'the alphabet backwards'],
    ['qwertyuiopas', 'password.obvious', 'a run along the keyboard'],
    ['PassWord1234', 'password.obvious', 'on every list, whatever its case'],
    ['my-LI.NA-secret', 'password.holds_address', 'holds the local part of the address'],
  ])('%s: %s, %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('does not mind a local part too short to mean anything', () => {
    expect(codeOf('umbrella over li', 'li@firm.example')).toBe('chosen');
  });

  it('never asks for a class of characters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bdfhjlnprtvxz'), minLength: 14, maxLength: 40 });
    fc.assert(
      fc.property(letters, (password) => !/too|holds/.test(codeOf(password))),
      { numRuns: 200 },
    );
  });
});
