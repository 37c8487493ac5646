import { ownThing } from './four-eyes.js';

const code = (...asked: Parameters<typeof ownThing>) => ownThing(...asked)?.refusal.code;

describe('four eyes', () => {
  it.each([
    ['who asked', { personId: 'a' }, { personIds: ['a', 'b'] }, 'approval.own_question'],
    ['who is named by it', { personId: 'b' }, { personIds: ['a', 'b'] }, 'approval.own_question'],
    ['somebody else', { personId: 'c' }, { personIds: ['a', null] }, undefined],
    ['the system, where the system asked', { personId: null }, { personIds: [null] }, undefined],
    [
      'who acts for the firm',
      { personId: 'c', memberIds: ['m'] },
      { personIds: [], memberIds: ['m'] },
      'approval.own_matter',
    ],
    [
      'who acts for another',
      { personId: 'c', memberIds: ['n'] },
      { personIds: [], memberIds: ['m'] },
      undefined,
    ],
  ])('%s: %#', (_, by, of, expected) => {
    expect(code(by, of)).toBe(expected);
  });

  it('says in both languages who decides instead, and is of right', () => {
    const others = { en: 'another officer', zh: '其他审查员' };
    const refusal = ownThing({ personId: 'a' }, { personIds: ['a'] }, others)?.refusal;
    expect(refusal).toMatchObject({ of: 'right' });
    expect(refusal?.because.en).toContain('another officer');
    expect(refusal?.because.zh).toContain('其他审查员');
  });
});
