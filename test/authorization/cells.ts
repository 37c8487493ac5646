import { secondsSince, tellFigure } from '../figures.js';
import { Asker } from './ask.js';
import { type Cell, cellsOf, Matrix } from './matrix.js';
import { everyRequest, policy } from './policy/index.js';
import { type Area, expected } from './policy/words.js';
import { countOf } from './table.js';
import { nameOf } from './things.js';
import { theWorld, type World } from './world.js';

/** Which areas are asked in one file, so that two workers share the matrix. */
export const parts = {
  documents: ['Documents'],
  groups: ['Joint-defence groups', 'Walls and compartments'],
  ends: ['Joining, leaving and settling'],
  cases: ['Cases', 'Docket', 'Notes and tasks', 'Accusations, positions and settlement talks'],
  office: [
    'People and sign-in',
    'Alliance and law',
    'Approvals',
    'Costs and vendors',
    'Calendars',
    'Cash calls and payments',
    'What moves',
    'Experts',
    'Conflict checks',
    'Engagements',
    'Firms',
    'Funds',
    'Plans, weights and runs',
    'News, overview and administration',
  ],
} as const;
export type Part = keyof typeof parts;

/** The areas of a part. */
export const areasOf = (part: Part): readonly Area[] =>
  policy.filter(({ name }) => (parts[part] as readonly string[]).includes(name));

const rowOf = ({ rule, what }: Cell): string => `${rule.route} ${what === undefined ? '' : nameOf(what)}`;

/** Asks every cell of a part over HTTP. */
export function askEveryCellOf(part: Part): void {
  const areas = areasOf(part);
  const cells = cellsOf(areas);
  let world: World;
  let matrix: Matrix;

  beforeAll(async () => {
    world = await theWorld({ pool: 4 });
    world.rehearsal.isOn = true;
    matrix = new Matrix(world.ground, new Asker(world.ground, world.rehearsal, everyRequest));
    const begun = performance.now();
    await matrix.askAll(cells, 4);
    const seconds = secondsSince(begun);
    const { cells: answered } = matrix.findings;
    tellFigure({
      proof: `authorization: ${part}`,
      cells: answered,
      requests: matrix.asked,
      seconds,
      cellsASecond: Math.round(answered / seconds),
    });
  }, 900_000);

  afterAll(() => world.app.close());

  it('asks every cell', () => expect(matrix.findings.cells).toBe(countOf(areas)));

  it('nobody is allowed what the policy denies', () => expect(matrix.findings.falseAllow).toEqual([]));

  it('nobody is denied what the policy allows', () => expect(matrix.findings.falseDeny).toEqual([]));

  it('who is denied is denied in the way the policy says', () =>
    expect(matrix.findings.wrongWay).toEqual([]));

  it('a hidden thing is answered byte for byte like a missing one', () =>
    expect(matrix.findings.unlikeMissing).toEqual([]));

  it('allows nothing in vain: what somebody may do, somebody did', () => {
    const allowed = cells.filter(({ rule, who, what }) => expected(rule, who, what) === 'yes').map(rowOf);
    expect([...new Set(allowed)].filter((row) => !matrix.done.has(row))).toEqual([]);
  });
}
