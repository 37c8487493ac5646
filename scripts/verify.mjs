import { buildStale } from './build.mjs';
import { readDotEnv } from './dot-env.mjs';

/** `npm run verify -- audit`: checks every alliance's audit chain. */
readDotEnv();
if (await buildStale('api')) await import('../dist/verify.js');
else process.exitCode = 3;
