import { readFileSync } from 'node:fs';
import { instantOf, isRefused, move } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { compartmentKindNames, compartmentLife } from './compartment.js';

const thing = (closedAt: 'open' | 'closed') =>
  ({ kind: 'caucus', closedAt: closedAt === 'open' ? null : instantOf(new Date(0)) }) as const;

describe('the life of a compartment', () => {
  walks({
    life: compartmentLife,
    starts: ['open'],
    thing,
    around: (hands) => ({ hands, staysKept: true }),
    words: { reason: 'over' },
  });

  it('is left by nobody without whom none could close it', () => {
    const around = { hands: ['keeper'], staysKept: false } as const;
    const out = move(compartmentLife, 'let_out', thing('open'), around, { reason: 'over' });
    expect(isRefused(out) && out.refusal.code).toBe('compartment.last_one');
  });
});

describe('the kinds of compartments', () => {
  it('call confidential business information what the glossary and the screens call it', () => {
    const name = compartmentKindNames.cbi.zh;
    expect(readFileSync('docs/glossary.md', 'utf8')).toContain(
      `| confidential business information (CBI) | ${name} |`,
    );
    expect(readFileSync('web/src/pages/clearance/clearance-words.ts', 'utf8')).toContain(`保护令（${name}）`);
  });
});
