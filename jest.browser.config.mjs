import ordinary from './jest.config.mjs';

/** Stories in a real Chromium: one after the other, with time to look. Run by `npm run test:browser`. */
/** @type {import('jest').Config} */
export default {
  ...ordinary,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // The stories start the product itself, which brings its own database.
  globalSetup: null,
  globalTeardown: null,
  testTimeout: 180_000,
  maxWorkers: 1,
};
