import { join } from 'node:path';
import process from 'node:process';
import { transpile } from './test/transpile.mjs';

/** Names the tests and the product in a form that Node runs, also as processes that a test starts. */
process.env.HEZONG_TEST_BUILT = join(transpile(), 'src');

/** What the proofs ask whole, where they follow anyway. */
const sampled = process.env.HEZONG_PROOFS_FOLLOW === 'yes' ? ['/pocket\\.e2e\\.test\\.ts$'] : [];

/** The inner loop: everything but generated proofs and browser stories. Run by `npm test`. */
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(proof|browser)\\.test\\.ts$', ...sampled],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.test-data', '<rootDir>/.data'],
  transform: {},
  testRunner: '<rootDir>/test/runner.mjs',
  testSequencer: '<rootDir>/test/order.mjs',
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  // Far more than anything takes: a machine that does other things besides is no fault.
  testTimeout: 120_000,
  maxWorkers: 2,
};
