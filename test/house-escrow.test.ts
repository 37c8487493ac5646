import { importsOf, sources } from './house/tree.js';

const none: readonly string[] = [];
const product = sources('src').filter(({ isTest }) => !isTest);

/** Who opens an escrow key: what declares weights, and what allocates by them. */
const mayOpen = /^src\/costs\/(weights|runs)\/|^src\/platform\/(index\.ts|escrow\/|blobs\/providers\.ts)/;

describe('an escrow key', () => {
  it('is opened by weights and runs alone', () => {
    const opens = product.flatMap(importsOf).filter(({ names }) => names.includes('Escrow'));
    expect(opens.map(({ from }) => from.path)).toContain('src/costs/weights/sealed-weights.ts');
    const wrong = opens
      .filter(({ from }) => !mayOpen.test(from.path))
      .map(({ from }) => `${from.path} imports Escrow: ask the module that sealed for what you may know`);
    expect(wrong).toEqual(none);
  });

  it('is named to the database by the one place that opens it', () => {
    const named = product
      .filter(({ text }) => /hezong\.escrow|escrow_key/.test(text))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('src/migrations/'));
    expect(named).toEqual(['src/platform/escrow/escrow.entity.ts', 'src/platform/escrow/escrow.ts']);
  });
});
