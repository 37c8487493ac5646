import process from 'node:process';
import { runJest } from './jest.mjs';

/** Everything but proofs and browser stories: `npm test`, or `npm test -- src/law` for a part. */
process.exitCode = await runJest(process.argv.slice(2));
