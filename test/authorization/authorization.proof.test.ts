import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../app.js';
import { areasOf, parts, type Part } from './cells.js';
import { policy as areas } from './policy/index.js';
import { describedRoutes, servedRoutes } from './routes.js';
import { countOf, csvOf, textOf } from './table.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('the policy', () => {
  it('speaks of every route of the running app, and of no other', () => {
    const spoken = areas.flatMap(({ rules }) => rules.map(({ route }) => route)).sort();
    const described = describedRoutes(app.app).map(({ key }) => key);
    const hidden = servedRoutes(app.app).filter((route) => route.includes('health'));
    expect(spoken).toEqual([...described, ...hidden].sort());
  });

  it('is asked whole: each area in one part, and at least 20,000 cells', () => {
    const names = Object.keys(parts) as Part[];
    expect(names.filter((part) => !existsSync(join(__dirname, `${part}.proof.test.ts`)))).toEqual([]);
    const asked = names.flatMap(areasOf);
    const named = (list: typeof areas) => list.map(({ name }) => name).sort();
    expect(named(asked)).toEqual(named(areas));
    expect(countOf(asked)).toBeGreaterThanOrEqual(20_000);
  });
});

describe('the table for people', () => {
  const files = [
    ['authorization.md', textOf(areas)],
    ['authorization.csv', csvOf(areas)],
  ] as const;

  it.each(files)('docs/%s is current', (name, text) => {
    const path = join(__dirname, '..', '..', 'docs', name);
    if (process.env['HEZONG_WRITE_MATRIX'] === '1') writeFileSync(path, text);
    const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
    expect(
      isCurrent ? 'current' : 'HEZONG_WRITE_MATRIX=1 npm run prove -- test/authorization/authorization',
    ).toBe('current');
  });
});
