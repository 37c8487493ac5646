import { readFileSync } from 'node:fs';
import { caseDuties } from '../src/cases/facts/cases.duties.js';
import { clearanceDuties } from '../src/clearance/facts/clearance.duties.js';
import { clearanceFacts } from '../src/clearance/facts/clearance.facts.js';
import { casesFacts } from '../src/cases/facts/cases.facts.js';
import { documentDuties } from '../src/documents/facts/documents.duties.js';
import { documentsFacts } from '../src/documents/facts/documents.facts.js';
import { facts } from '../src/facts.js';
import { calendarDuties } from '../src/calendars/calendars.duties.js';
import { groupDuties } from '../src/groups/facts/groups.duties.js';
import { groupsFacts } from '../src/groups/facts/groups.facts.js';
import { identityFacts } from '../src/identity/facts/identity.facts.js';
import { factsOf } from '../src/platform/index.js';

const told = [casesFacts, clearanceFacts, documentsFacts, groupsFacts, identityFacts]
  .flatMap((table) => factsOf<{ readonly title: { readonly en: string; readonly zh: string } }>(table))
  .flatMap(([, entry]) => entry.told.map(({ title }) => title));

describe('the words of notices', () => {
  it.each(told)('say "$en" in both languages, and return by the one word for it', ({ en, zh }) => {
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    expect(zh).toMatch(/^\p{Script=Han}/u);
    expect(zh).not.toContain('归还');
    expect(zh.includes('退还')).toBe(en.toLowerCase().includes('return'));
  });

  it('call a recall what the glossary calls it', () => {
    expect(readFileSync('docs/glossary.md', 'utf8')).toContain('| recall (claw-back) | 撤回 |');
    for (const { title, body } of documentsFacts['document.recalled']?.told ?? []) {
      expect(title.zh).toContain('撤回');
      expect(body.zh).toContain('撤回');
      expect(body.zh).toContain('退还或销毁');
    }
    expect(documentsFacts['document.recalled']?.told).toHaveLength(1);
  });
});

describe('the words of duties', () => {
  const duties = Object.entries({
    ...caseDuties,
    ...groupDuties,
    ...clearanceDuties,
    ...documentDuties,
    ...calendarDuties,
  });

  it.each(duties)(
    'of %s are there in both languages, and name no case, order or talks',
    (_, { what, action, why }) => {
      for (const { en, zh } of [what, action, why]) {
        expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
        expect(zh).toMatch(/^[\p{Script=Han}，]+$/u);
      }
      expect(what.en).not.toMatch(/\d|settle|mediat/i);
    },
  );
});

describe('the names of facts', () => {
  it.each(factsOf(facts))('%s is named in both languages', (type, { name }) => {
    expect(type).toMatch(/^[a-z_]+\.[a-z_]+$/);
    expect(name.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    expect(name.zh).toMatch(/\p{Script=Han}/u);
  });

  it('are each another one', () => {
    const names = factsOf(facts).map(([, { name }]) => `${name.en} ${name.zh}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
