import process from 'node:process';
import { run } from './build.mjs';

/**
 * Checks the types of the product with its tests, then of the web: `npm run typecheck`. By the native compiler, which takes a sixth of
 * the time; what Nest builds with, it can load only as the one written in JavaScript.
 */
const compiler = 'node_modules/typescript-native/bin/tsc';
const check = (project, name) =>
  run([
    compiler,
    '--noEmit',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    `.cache/${name}.native.tsbuildinfo`,
  ]);

const codes = [await check('tsconfig.json', 'api'), await check('web/tsconfig.json', 'web')];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
