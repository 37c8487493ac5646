import ordinary from './jest.config.mjs';

/** Stories in a real Chromium, with time to look. Run by `npm run test:browser`. */
/** @type {import('jest').Config} */
export default {
  ...ordinary,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // The stories start the product itself, which brings its own database.
  globalSetup: '<rootDir>/test/browser/global-setup.mjs',
  globalTeardown: '<rootDir>/test/browser/global-teardown.mjs',
  testTimeout: 300_000,
};
