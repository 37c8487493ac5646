import { readFileSync } from 'node:fs';
import { compartmentKindNames } from './compartment.js';

describe('the kinds of compartments', () => {
  it('call confidential business information what the glossary and the screens call it', () => {
    const name = compartmentKindNames.cbi.zh;
    expect(readFileSync('docs/glossary.md', 'utf8')).toContain(
      `| confidential business information (CBI) | ${name} |`,
    );
    expect(readFileSync('web/src/pages/clearance/clearance-words.ts', 'utf8')).toContain(`保护令（${name}）`);
  });
});
