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
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
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
    rules: {
      ...restricted(noEnum),
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
