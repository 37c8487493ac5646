import ordinary from './jest.config.mjs';

/** Stories in a real Chromium: one after the other, with time to look. Run by `npm run test:browser`. */
/** @type {import('jest').Config} */
export default {
  ...ordinary,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
