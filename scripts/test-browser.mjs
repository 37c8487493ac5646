import process from 'node:process';
import { buildStale } from './build.mjs';
import { readyChromium } from './chromium.mjs';
import { runJest } from './jest.mjs';

/** The stories in a real Chromium: `npm run test:browser`. */
const fail = (reason) => {
  process.stdout.write(`${reason}\n0 passed, 1 failed\n`);
  process.exit(1);
};

const chromium = readyChromium();
if (chromium === undefined) fail('No Chromium found: install one, or say where it is by CHROMIUM_PATH.');
if (!(await buildStale('api', 'web'))) fail('The app does not build.');
process.env.CHROMIUM_PATH = chromium;
process.exitCode = await runJest(['--config', 'jest.browser.config.mjs', ...process.argv.slice(2)]);
