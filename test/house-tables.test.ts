import { order } from './house/order.js';
import { sources } from './house/tree.js';

const none: readonly string[] = [];
const src = sources('src');
const product = src.filter(({ isTest }) => !isTest);

/** What identity must know of modules after it: the names of firms, and who stands free of parties and walls when consent is asked. */
const readsAhead: Readonly<Record<string, readonly string[]>> = {
  identity: ['alliance', 'member', 'party', 'party_counsel', 'wall'],
};

describe('a table', () => {
  it('is asked by SQL in its own module or a later one', () => {
    const owners = new Map(
      src
        .filter(({ name }) => name.endsWith('.entity.ts'))
        .flatMap(({ text, module }) =>
          [...text.matchAll(/@Entity\('(\w+)'\)/g)].map((entity) => [entity[1] ?? '', module ?? ''] as const),
        ),
    );
    expect(owners.size).toBeGreaterThan(50);
    const isLater = (table: string, module: string): boolean => {
      const owner = owners.get(table);
      return owner !== undefined && order.indexOf(owner) > order.indexOf(module);
    };
    const wrong = product.flatMap(({ path, text, module = '' }) =>
      [...text.matchAll(/\b(?:FROM|JOIN|UPDATE|INTO) +\(?(\w+)/g)]
        .map(([, table = '']) => table)
        .filter((table) => order.includes(module) && isLater(table, module))
        .filter((table) => readsAhead[module]?.includes(table) !== true)
        .map((table) => `${path} asks ${table}, which is a later module's: let that module say it`),
    );
    expect(wrong).toEqual(none);
  });
});
