import tseslint from 'typescript-eslint';

const wallClock = 'Only the clock knows what time it is: take `Clock` (or tx.now) and pass the moment on.';
const chance = 'Ids and secrets come from platform/ids.ts.';
const environment = 'Only platform/config.ts reads the environment.';

const noWallClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: wallClock },
  { selector: "CallExpression[callee.name='Date']", message: wallClock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: wallClock },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: wallClock },
];
const noChance = [
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: chance },
  { selector: "CallExpression[callee.name='randomUUID']", message: chance },
];
const noEnvironment = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: environment },
];
const noEnum = [{ selector: 'TSEnumDeclaration', message: 'A union of strings instead of an enum.' }];

const restricted = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      'coverage',
      '.data',
      '.test-data',
      '.cache',
      'web/src/api/schema.d.ts',
    ],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'web/**/*.ts', 'web/**/*.tsx'],
    // The types are asked by oxlint; here they are not, so that this takes seconds.
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      ...restricted(noWallClock, noChance, noEnvironment, noEnum),
    },
  },
  { files: ['src/platform/config.ts'], rules: restricted(noWallClock, noChance, noEnum) },
  {
    files: ['src/platform/clock.ts', 'src/platform/ids.ts', 'web/src/clock.ts'],
    rules: restricted(noEnvironment, noEnum),
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', '**/*.test.ts', '**/*.fixtures.ts'],
    rules: restricted(noEnum),
  },
);
