import ts from 'typescript';
import { order } from './house/order.js';
import { lineOf, nodesOf, sources } from './house/tree.js';

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

describe('the database', () => {
  const asks = /(^|[./])(store|readers?|screens)\.ts$/;

  /** Whose work is the database itself, or all that lies in it. This list only shrinks. */
  const mayAskToo: readonly RegExp[] = [
    /^src\/platform\//,
    /^src\/demo\//,
    /^src\/administration\/invariants\//,
    /^src\/administration\/audit-chain\.ts$/,
    /^src\/administration\/checkpoints\/check-chains\.ts$/,
    /^src\/identity\/as-identity\.ts$/,
  ];

  it('is asked by stores, readers and screens alone', () => {
    const asked = product
      .filter(({ module }) => order.includes(module ?? ''))
      .flatMap((source) =>
        nodesOf(source, ts.isCallExpression)
          .map(({ expression }) => expression)
          .filter(ts.isPropertyAccessExpression)
          .filter(({ name }) => name.text === 'query')
          .map((node) => ({ path: source.path, line: String(lineOf(source, node)) })),
      )
      .filter(({ path }) => !asks.test(path));
    const wrong = asked
      .filter(({ path }) => !mayAskToo.some((one) => one.test(path)))
      .map(({ path, line }) => `${path}:${line} asks the database: ask a store, a reader or a screen`);
    expect(wrong).toEqual(none);
    const idle = mayAskToo.filter((one) => !asked.some(({ path }) => one.test(path)));
    expect(idle).toEqual(none);
  });
});
