import { swcOptions } from './test/transpile.mjs';

/** Packages that ship as ECMAScript modules alone and are turned into CommonJS for Jest. */
const modulesOnly = [
  '@nestjs',
  '@fastify',
  'uuid',
  'temporal-[a-z]+',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'content-disposition',
  'cookie',
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.test-data', '<rootDir>/.data'],
  transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', { ...swcOptions, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testTimeout: 20_000,
  maxWorkers: 2,
};
