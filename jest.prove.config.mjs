import ordinary from './jest.config.mjs';

/** What is proved over everything there is: every route, every persona, every leak looked for. Run by `npm run prove`. */
/** @type {import('jest').Config} */
export default {
  ...ordinary,
  testMatch: ['**/*.proof.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
