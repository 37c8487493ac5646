import fc from 'fast-check';
import { countedOf, isCounted, type Layout, type Piece, piecesOf, straysOf } from './layout.js';

/** What happens to an upload: a request is given the turn, and one of those that were ever given it keeps a part. */
type Step = 'turn' | { readonly by: number; readonly dies: boolean };

const steps = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('turn' as const) },
    { weight: 3, arbitrary: fc.record({ by: fc.nat(), dies: fc.boolean() }) },
  ),
  { maxLength: 60 },
);

interface Writer {
  readonly id: string;
  next: number;
  isAlive: boolean;
}

/** Requests that keep parts under their own names and count them while it is their turn; one that may not count ends. */
function simulated(given: readonly Step[]): { layout: Layout; stored: readonly Piece[]; counted: Piece[] } {
  const writers: Writer[] = [];
  const turns: { id: string; from: number }[] = [];
  const [stored, counted]: [Piece[], Piece[]] = [[], []];
  for (const step of given) {
    if (step === 'turn') {
      const id = `turn ${String(turns.length)}`;
      turns.push({ id, from: counted.length });
      writers.push({ id, next: counted.length, isAlive: true });
      continue;
    }
    const writer = writers[step.by % Math.max(writers.length, 1)];
    if (writer?.isAlive !== true) continue;
    const piece = { no: writer.next, turn: writer.id };
    stored.push(piece);
    const mayCount = writer === writers.at(-1) && !step.dies;
    if (mayCount) counted.push(piece);
    writer.next++;
    writer.isAlive = mayCount;
  }
  return { layout: { parts: counted.length, turns }, stored, counted };
}

const named = ({ no, turn }: Piece): string => `${String(no)} ${turn}`;

describe('the layout of a file', () => {
  it('says of each part that is counted who wrote it, whoever was overtaken or died', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { layout, counted } = simulated(given);
        expect(countedOf(layout)).toEqual(counted);
        for (const { no, turn } of counted)
          expect(layout.turns.findLast(({ from }) => from <= no)?.id).toBe(turn);
      }),
    );
  });

  it('names everything that was ever stored, and nothing that is counted among what was left', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { layout, stored, counted } = simulated(given);
        const all = new Set(piecesOf(layout).map(named));
        expect(stored.map(named).filter((name) => !all.has(name))).toEqual([]);
        const strays = straysOf(layout).map(named);
        expect(counted.map(named).filter((name) => strays.includes(name))).toEqual([]);
        for (const piece of stored) expect(isCounted(layout, piece)).toBe(counted.includes(piece));
      }),
    );
  });

  it('of a file without parts, or whose turns nobody wrote down, names none', () => {
    expect(piecesOf({ parts: 0, turns: [] })).toEqual([]);
    expect(countedOf({ parts: 2, turns: [] })).toEqual([]);
  });
});
