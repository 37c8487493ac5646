import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Asker } from './ask.js';
import { cellsOf, Matrix } from './matrix.js';
import { everyRequest, policy as areas } from './policy/index.js';
import { expected } from './policy/words.js';
import { describedRoutes, servedRoutes } from './routes.js';
import { countOf, csvOf, textOf } from './table.js';
import { nameOf } from './things.js';
import { buildWorld, type World } from './world.js';

let world: World;
let matrix: Matrix;

beforeAll(async () => {
  world = await buildWorld({ pool: 10 });
  world.rehearsal.isOn = true;
  matrix = new Matrix(world.ground, new Asker(world.ground, world.rehearsal, everyRequest));
  const begun = performance.now();
  await matrix.askAll(areas, 10);
  process.stdout.write(
    `${JSON.stringify({ fom: 'authorization', cells: matrix.findings.cells, seconds: Math.round(performance.now() - begun) / 1000 })}\n`,
  );
}, 900_000);

afterAll(() => world.app.close());

describe('the policy', () => {
  it('speaks of every route of the running app, and of no other', () => {
    const spoken = areas.flatMap(({ rules }) => rules.map(({ route }) => route)).sort();
    const described = describedRoutes(world.app.app).map(({ key }) => key);
    const hidden = servedRoutes(world.app.app).filter((route) => /health|metrics/.test(route));
    expect(spoken).toEqual([...described, ...hidden].sort());
  });
});

describe('asked over HTTP, cell by cell', () => {
  it('nobody is allowed what the policy denies', () => {
    expect(matrix.findings.falseAllow).toEqual([]);
  });

  it('nobody is denied what the policy allows', () => {
    expect(matrix.findings.falseDeny).toEqual([]);
  });

  it('who is denied is denied in the way the policy says', () => {
    expect(matrix.findings.wrongWay).toEqual([]);
  });

  it('a hidden thing is answered byte for byte like a missing one', () => {
    expect(matrix.findings.unlikeMissing).toEqual([]);
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
    expect(isCurrent ? 'current' : 'HEZONG_WRITE_MATRIX=1 npm test -- test/authorization').toBe('current');
  });

  it('has at least 20,000 cells, and every cell was asked', () => {
    expect(countOf(areas)).toBeGreaterThanOrEqual(20_000);
    expect(matrix.findings.cells).toBe(countOf(areas));
  });

  it('allows nothing in vain: what somebody may do, somebody did', () => {
    const rows = cellsOf(areas)
      .filter(({ rule, who, what }) => expected(rule, who, what) === 'yes')
      .map(({ rule, what }) => `${rule.route} ${what === undefined ? '' : nameOf(what)}`);
    expect([...new Set(rows)].filter((row) => !matrix.done.has(row))).toEqual([]);
  });
});
