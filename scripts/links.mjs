import { buildStale } from './build.mjs';
import { readDotEnv } from './dot-env.mjs';

/** `npm run links`: shows the mails with sign-in links that have not gone out. */
readDotEnv();
if (await buildStale('api')) await import('../dist/links.js');
else process.exitCode = 3;
