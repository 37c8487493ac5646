import { readFileSync } from 'node:fs';
import {
  groupNotices,
  mandateNotices,
  recalledBody,
  recalledNotice,
  subscriptionNotices,
} from './notice-words.js';

const titles = [
  ...Object.values(subscriptionNotices).map(({ title }) => title),
  ...Object.values(groupNotices).flatMap((list) => list.map(({ title }) => title)),
  ...Object.values(mandateNotices).map(({ title }) => title),
];

describe('the words of notices', () => {
  it.each(titles)('say "$en" in both languages, and return by the one word for it', ({ en, zh }) => {
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    expect(zh).toMatch(/^\p{Script=Han}/u);
    expect(zh).not.toContain('归还');
    expect(zh.includes('退还')).toBe(en.toLowerCase().includes('return'));
  });

  it('call a recall what the glossary calls it', () => {
    expect(readFileSync('docs/glossary.md', 'utf8')).toContain('| recall (claw-back) | 撤回 |');
    for (const { zh } of [recalledNotice, recalledBody]) expect(zh).toContain('撤回');
    expect(recalledBody.zh).toContain('退还或销毁');
  });
});
