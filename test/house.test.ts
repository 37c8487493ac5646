import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { foldersInOrder, order } from './house/order.js';
import {
  decoratorsOf,
  type Import,
  importsOf,
  isExported,
  lineOf,
  linesOf,
  nodesOf,
  root,
  type Source,
  sources,
  texts,
} from './house/tree.js';

const limits = { function: 60, screen: 90, file: 400, test: 500, parameters: 6, folder: 25, depth: 3 };

/** Words that say nothing. `service` is not among them: in this trade it is the delivery of a paper. */
const hollow = ['manager', 'handler', 'helper', 'util', 'utils', 'common', 'base', 'data', 'info', 'item'];
const hollowFolders = new Set([...hollow, 'shared', 'core', 'helpers', 'services', 'dtos', 'lib']);

/** Names what it looks for, so it is not looked at. */
const thisFile = 'test/house.test.ts';

const src = sources('src');
const all = [...src, ...sources('test'), ...sources('bench'), ...sources('web/src')];
const product = src.filter(({ isTest }) => !isTest);
const imports = src.flatMap(importsOf);
const bySuffix = (suffix: string): readonly Source[] => src.filter(({ name }) => name.endsWith(suffix));

const moduleOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const isOutward = ({ from, target }: Pick<Import, 'from' | 'target'>): boolean =>
  target !== undefined && from.module !== moduleOf(target);
const at = (source: Source, node: ts.Node): string => `${source.path}:${String(lineOf(source, node))}`;
const count = (n: number): string => n.toString();

/** A type that only reads off a list which stands beside it, e.g. `(typeof roles)[number]`. */
const isListed = (node: ts.Statement): boolean =>
  ts.isTypeAliasDeclaration(node) &&
  /^\(?(keyof )?\(?typeof \w+\)?\)?(\[(number|keyof typeof \w+)\])?$/.test(node.type.getText());

/** Every finding says where, what, and what to do instead. */
const none: readonly string[] = [];

describe('modules', () => {
  const outward = imports.filter(isOutward).map((one) => ({ ...one, to: one.target ?? '' }));
  const betweenModules = outward.filter(
    ({ from, to }) =>
      from.module !== undefined && from.module !== 'migrations' && to !== 'src/migrations/index.ts',
  );

  it('are all in the order, and the order knows no others', () => {
    const there = new Set(src.map(({ module }) => module).filter((name) => name !== undefined));
    there.delete('migrations');
    expect([...there].filter((name) => !order.includes(name))).toEqual(none);
  });

  it('import only from earlier ones', () => {
    const rank = (module: string | undefined): number => order.indexOf(module ?? '');
    const wrong = betweenModules
      .filter(({ from, to }) => !(from.isTest && moduleOf(to) === undefined))
      .filter(({ from, to }) => rank(moduleOf(to)) === -1 || rank(moduleOf(to)) >= rank(from.module))
      .map(
        ({ from, to }) =>
          `${from.path} imports ${to}: let the later module ask the earlier, or record a fact`,
      );
    expect(wrong).toEqual(none);
  });

  it('with many folders have these in an order as well', () => {
    const folderOf = (path: string): string => /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1] ?? '';
    const wrong = imports
      .filter(({ from, target }) => !from.isTest && target !== undefined && moduleOf(target) === from.module)
      .flatMap(({ from, target = '' }) => {
        const known = foldersInOrder[from.module ?? ''] ?? [];
        const [here, there] = [folderOf(from.path), folderOf(target)].map((one) => known.indexOf(one));
        return known.length === 0 || here === there || (there ?? -1) < (here ?? -1)
          ? []
          : [`${from.path} imports ${target}: move what both need to an earlier folder`];
      });
    expect(wrong).toEqual(none);
  });

  it('are entered by their index alone', () => {
    const wrong = betweenModules
      .filter(({ to }) => moduleOf(to) !== undefined && !/^src\/[^/]+\/index\.ts$/.test(to))
      .filter(({ from, to }) => !(from.isTest && to.endsWith('.fixtures.ts')))
      .map(({ from, to }) => `${from.path} imports ${to}: export it from that module's index.ts`);
    expect(wrong).toEqual(none);
  });

  it('are known in full by the files of src itself alone, which take entities, facts and modules only', () => {
    const wrong = outward
      .filter(
        ({ from, to }) => from.module === undefined && !/(\/index|\.entities|\.facts|\.module)\.ts$/.test(to),
      )
      .map(({ from, to }) => `${from.path} imports ${to}: go through the module's index.ts`);
    expect(wrong).toEqual(none);
  });

  it('leave migrations to themselves, which speak SQL', () => {
    const wrong = imports
      .filter(({ from, target }) => from.module === 'migrations' && isOutward({ from, target }))
      .map(
        ({ from, specifier }) =>
          `${from.path} imports ${specifier}: a migration must not change when the code does`,
      );
    expect(wrong).toEqual(none);
  });
});

describe('a domain', () => {
  const domain = product.filter(({ isDomain }) => isDomain);
  const exportedByDomain = (index: string, names: readonly string[]): readonly string[] => {
    const door = src.find(({ path }) => path === index);
    const pure = (door ? importsOf(door) : [])
      .filter(({ specifier }) => index === 'src/kernel/index.ts' || specifier.startsWith('./domain/'))
      .flatMap((one) => one.names);
    const everything = index === 'src/kernel/index.ts';
    return everything ? [] : names.filter((name) => !pure.includes(name));
  };

  /** The folder of a domain: `src/kernel`, or `src/<module>/domain` with the folders in it. */
  const domainOf = (path: string): string =>
    path.startsWith('src/kernel/') ? 'src/kernel' : path.split('/').slice(0, 3).join('/');

  it('imports no framework, no package and nothing of Node', () => {
    const wrong = domain
      .flatMap(importsOf)
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .filter(
        ({ from, specifier }) => !(from.module === 'kernel' && specifier.startsWith('temporal-polyfill')),
      )
      .map(
        ({ from, specifier }) =>
          `${from.path} imports ${specifier}: keep it to values and do this beside domain/`,
      );
    expect(wrong).toEqual(none);
  });

  it('imports of its own module only what is in domain/ too', () => {
    const wrong = domain
      .flatMap(importsOf)
      .filter(({ from, target }) => target !== undefined && moduleOf(target) === from.module)
      .filter(({ from, target }) => !target?.startsWith(`${domainOf(from.path)}/`))
      .map(({ from, specifier }) => `${from.path} imports ${specifier}: pass the value in instead`);
    expect(wrong).toEqual(none);
  });

  it('takes from other modules types and what is pure there', () => {
    const wrong = domain
      .flatMap(importsOf)
      .filter(({ from, target }) => target !== undefined && moduleOf(target) !== from.module)
      .flatMap(({ from, target, values }) =>
        exportedByDomain(target ?? '', values).map((name) => ({ from, name })),
      )
      .map(
        ({ from, name }) =>
          `${from.path} imports ${name}: it is not of a domain/; take the type or pass the value in`,
      );
    expect(wrong).toEqual(none);
  });

  it('has no clock, no chance and no waiting', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\.|\bPromise\b/;
    const wrong = domain.flatMap((source) => [
      ...nodesOf(source, ts.isAwaitExpression).map((node) => `${at(source, node)} awaits: decide on values`),
      ...nodesOf(source, ts.isFunctionLike)
        .filter((node) => ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Async)
        .map((node) => `${at(source, node)} is async: decide on values`),
      ...nodesOf(source, ts.isPropertyAccessExpression)
        .filter((node) => impure.test(node.getText()))
        .map((node) => `${at(source, node)} uses ${node.getText()}: pass the moment or the value in`),
      ...nodesOf(source, ts.isNewExpression)
        .filter((node) => impure.test(node.getText()))
        .map((node) => `${at(source, node)} uses ${node.getText()}: pass the moment in`),
    ]);
    expect(wrong).toEqual(none);
  });
});

describe('the shell of a module', () => {
  it('keeps rows in their store', () => {
    const mayKnow = /\.(store|entity|entities|rows|reader)\.ts$|\/index\.ts$/;
    const wrong = imports
      .filter(
        ({ from, target }) => !from.isTest && target?.endsWith('.entity.ts') && !mayKnow.test(from.path),
      )
      .map(({ from, specifier }) => `${from.path} imports ${specifier}: ask the store for a value`);
    expect(wrong).toEqual(none);
  });

  it('lends rows to other modules for their foreign keys alone', () => {
    const isRow = /^[A-Z]\w*Row$/;
    const wrong = imports
      .filter((one) => isOutward(one) && one.target?.endsWith('/index.ts'))
      .filter(
        ({ from, names }) => names.some((name) => isRow.test(name)) && !from.path.endsWith('.entity.ts'),
      )
      .filter(({ from }) => !from.isTest)
      .map(
        ({ from, names }) =>
          `${from.path} imports ${names.filter((name) => isRow.test(name)).join()}: ask a reader`,
      );
    expect(wrong).toEqual(none);
  });

  it.each(['.controller.ts', '.processor.ts'])(
    'lets no *%s touch a store, a row or the database',
    (suffix) => {
      const wrong = bySuffix(suffix)
        .filter(({ module }) => module !== 'platform')
        .flatMap(importsOf)
        .filter(
          ({ specifier, names }) =>
            /\.(store|entity|rows)\.js$|^(typeorm|pg)$/.test(specifier) || names.includes('UnitOfWork'),
        )
        .filter(({ from, names }) => !(from.name.endsWith('.processor.ts') && names.includes('UnitOfWork')))
        .map(({ from, specifier }) => `${from.path} imports ${specifier}: call a use case`);
      expect(wrong).toEqual(none);
    },
  );

  it('names the policy of every route', () => {
    const routes = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All']);
    const wrong = product.flatMap((source) =>
      nodesOf(source, ts.isMethodDeclaration)
        .map((method) => ({ method, decorators: decoratorsOf(method) }))
        .filter(
          ({ decorators }) => decorators.some((name) => routes.has(name)) && !decorators.includes('Allow'),
        )
        .map(({ method }) => `${at(source, method)} ${method.name.getText()}: add @Allow(…)`),
    );
    expect(wrong).toEqual(none);
  });

  it('declares controllers in *.controller.ts alone', () => {
    const wrong = product
      .filter(({ name }) => !name.endsWith('.controller.ts'))
      .flatMap((source) =>
        nodesOf(source, ts.isClassDeclaration)
          .filter((node) => decoratorsOf(node).includes('Controller'))
          .map((node) => `${at(source, node)}: move it to a *.controller.ts`),
      );
    expect(wrong).toEqual(none);
  });

  it('has no circle between providers', () => {
    const wrong = product
      .filter(({ text }) => text.includes('forwardRef'))
      .map(({ path }) => `${path}: split what both need`);
    expect(wrong).toEqual(none);
  });
});

describe('the product', () => {
  it('runs on declared dependencies alone', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    const wrong = product
      .flatMap(importsOf)
      .filter(({ specifier, values }) => !/^(\.|node:)/.test(specifier) && values.length > 0)
      .filter(({ specifier }) => !(packageOf(specifier) in dependencies))
      .map(
        ({ from, specifier }) =>
          `${from.path} imports ${specifier}: add it to "dependencies" of package.json`,
      );
    expect(wrong).toEqual(none);
  });
});

describe('the configuration', () => {
  it('is documented setting by setting in .env.example', () => {
    const documented = readFileSync(join(root, '.env.example'), 'utf8');
    const wrong = product
      .filter(({ path }) => path === 'src/platform/config.ts')
      .flatMap((source) => nodesOf(source, ts.isPropertyDeclaration))
      .map(({ name }) => name.getText())
      .filter((name) => !new RegExp(`^${name}=`, 'm').test(documented))
      .map((name) => `${name}: say in .env.example what it does`);
    expect(wrong).toEqual(none);
  });
});

describe('the web app', () => {
  /** Every key of its cache as written, with `*` for what is no text in it. */
  const keys = texts('web/src', /\.tsx?$/).flatMap(({ path, text }) =>
    [...text.matchAll(/(\w+)\(\{\s*queryKey: \[([^\]]*)\]/g)].map(([, by = '', key = '']) => ({
      path,
      by,
      key: key
        .split(',')
        .map((part) => (/^\s*'[^']*'\s*$/.test(part) ? part.trim() : '*'))
        .join(' '),
    })),
  );
  const isPaged = ({ by }: { readonly by: string }): boolean => by === 'pagesOf';

  it('keeps a list by pages and a plain one under different keys, for neither can be shown as the other', () => {
    const paged = new Set(keys.filter(isPaged).map(({ key }) => key));
    expect(paged.size).toBeGreaterThan(5);
    const plain = keys.filter((one) => !isPaged(one) && one.by !== 'invalidateQueries');
    expect(plain.filter(({ key }) => paged.has(key))).toEqual([]);
  });
});

describe('sizes', () => {
  const isFree = ({ path, name }: Source): boolean =>
    path.startsWith('src/migrations/') || name.endsWith('.rules.ts') || name === 'fact-names.ts';

  it('of files', () => {
    const limitOf = (source: Source): number =>
      /\.test\.tsx?$/.test(source.path) ? limits.test : isFree(source) ? Infinity : limits.file;
    const wrong = all
      .filter((source) => source.lines > limitOf(source))
      .map(
        (source) =>
          `${source.path} has ${count(source.lines)} lines, at most ${count(limitOf(source))}: split it by idea`,
      );
    expect(wrong).toEqual(none);
  });

  it.each([
    ['src', limits.function],
    ['web/src', limits.screen],
  ])('of functions in %s', (folder, limit) => {
    const wrong = all
      .filter((source) => source.path.startsWith(`${folder}/`))
      .filter((source) => !source.name.endsWith('.test.ts') && !isFree(source))
      .flatMap((source) =>
        nodesOf(source, ts.isFunctionLike)
          .map((node) => ('body' in node ? node.body : undefined))
          .filter((body) => body !== undefined)
          .filter((body) => linesOf(source, body) > limit)
          .map(
            (body) =>
              `${at(source, body)} has ${count(linesOf(source, body))} lines, at most ${count(limit)}: name its parts`,
          ),
      );
    expect(wrong).toEqual(none);
  });

  it('of constructors', () => {
    const wrong = src.flatMap((source) =>
      nodesOf(source, ts.isConstructorDeclaration)
        .filter(({ parameters }) => parameters.length > limits.parameters)
        .map(
          (node) =>
            `${at(source, node)} takes ${count(node.parameters.length)}, at most ${count(limits.parameters)}: it does too much`,
        ),
    );
    expect(wrong).toEqual(none);
  });

  it('of folders, where a piece of a screen (.tsx) and a migration do not count', () => {
    const perFolder = new Map<string, number>();
    for (const { path } of all.filter(
      ({ path: one }) =>
        one.endsWith('.ts') && !one.startsWith('src/migrations/') && !/\.(test|fixtures)\.ts$/.test(one),
    ))
      perFolder.set(posix.dirname(path), (perFolder.get(posix.dirname(path)) ?? 0) + 1);
    const wrong = [...perFolder]
      .filter(([, files]) => files > limits.folder)
      .map(
        ([folder, files]) =>
          `${folder} holds ${count(files)} files, at most ${count(limits.folder)}: give an idea its own folder`,
      );
    expect(wrong).toEqual(none);
  });

  it('of the way down', () => {
    const wrong = src
      .filter(({ path, isDomain }) => path.split('/').length - 1 > limits.depth + (isDomain ? 1 : 0))
      .map(
        ({ path }) =>
          `${path} lies too deep: at most src/<module>/<folder>/<file>, in domain/ one folder more`,
      );
    expect(wrong).toEqual(none);
  });
});

describe('names', () => {
  it('of files are kebab-case, with a dotted suffix where a framework is present', () => {
    const wrong = all
      .filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name))
      .map(({ path }) => `${path}: write it in kebab-case`);
    expect(wrong).toEqual(none);
  });

  it('of files and folders say something', () => {
    const wrong = all
      .filter(({ path }) => {
        const [name = '', ...folders] = path.split('/').reverse();
        const words = (name.split('.')[0] ?? '').split('-');
        return (
          folders.some((folder) => hollowFolders.has(folder)) ||
          hollow.includes(words.at(-1) ?? '') ||
          name.endsWith('.service.ts')
        );
      })
      .map(({ path }) => `${path}: name it for what it is about`);
    expect(wrong).toEqual(none);
  });

  it('of classes and interfaces say something', () => {
    const empty = /(Service|Manager|Handler|Helper|Utils?|Common|Base|Data|Info|Item|Impl)$|^I[A-Z][a-z]/;
    const wrong = product.flatMap((source) => [
      ...nodesOf(source, ts.isClassDeclaration)
        .filter((node) => empty.test(node.name?.text ?? ''))
        .map((node) => `${at(source, node)} ${node.name?.text ?? ''}: name it for what it is about`),
      ...nodesOf(source, ts.isInterfaceDeclaration)
        .filter((node) => empty.test(node.name.text) && node.name.text !== 'Service')
        .map((node) => `${at(source, node)} ${node.name.text}: name it for what it is about`),
    ]);
    expect(wrong).toEqual(none);
  });
});

describe('the way it is written', () => {
  it('uses unions of strings, not enums', () => {
    const wrong = all.flatMap((source) =>
      nodesOf(source, ts.isEnumDeclaration).map((node) => at(source, node)),
    );
    expect(wrong).toEqual(none);
  });

  it('exports by name', () => {
    const wrong = all
      .filter((source) =>
        source.ast.statements.some(
          (node) => ts.isExportAssignment(node) || /^export default\b/.test(node.getText()),
        ),
      )
      .map(({ path }) => `${path}: export by name`);
    expect(wrong).toEqual(none);
  });

  it('says on every export of domain, kernel and platform what it means', () => {
    const wrong = product
      .filter((source) => (source.isDomain || source.module === 'platform') && source.name !== 'index.ts')
      .flatMap((source) =>
        source.ast.statements
          .filter((node) => isExported(node) && !isListed(node))
          .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
          .map((node) => `${at(source, node)}: a sentence on what it means`),
      );
    expect(wrong).toEqual(none);
  });

  it('leaves nothing for later and switches no check off', () => {
    const marks = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|(es|ox)lint-disable/;
    /** In a test it is a check of its own: that the types refuse something. */
    const exempt = '@ts-expect-error';
    const wrong = all
      .filter(({ path }) => path !== thisFile)
      .filter(({ isTest, text }) => marks.test(text) || (!isTest && text.includes(exempt)))
      .map(({ path }) => `${path}: do it now or leave it out`);
    expect(wrong).toEqual(none);
  });

  it('names no path of one machine', () => {
    const readable =
      /\.(ts|tsx|mjs|js|json|md|ya?ml|html|css|sh)$|^(run|Dockerfile|Caddyfile|\.env\.example)$/;
    const machine = /\/root\/|\/work\/(main|shared|\.library)|\/home\/\w|\.\.\/shared\b/;
    const everything = ['src', 'test', 'bench', 'web', 'docs', 'scripts', 'deploy', '.ci'].flatMap((folder) =>
      texts(folder, readable),
    );
    const wrong = everything
      .filter(({ path }) => path !== thisFile)
      .filter(
        ({ path, text }) =>
          machine.test(text) || (text.includes('/tmp/') && !/(^|\/)test\/|\.test\.ts$/.test(path)),
      )
      .map(({ path }) => `${path}: take the path from configuration`);
    expect(wrong).toEqual(none);
  });

  it('knows of no long test file that is gone', () => {
    const tests = new Set([...src, ...sources('test')].map(({ path }) => path));
    const [sequence] = texts('test', /^order\.mjs$/);
    const named = [...(sequence?.text ?? '').matchAll(/'([^']+\.test\.ts)'/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !tests.has(path))).toEqual(none);
    expect(named.length).toBeGreaterThan(0);
  });
});
