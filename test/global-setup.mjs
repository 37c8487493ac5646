import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startTestPostgres } from './postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** By their names: tests on a database, over HTTP, proofs, and the stories that cross modules. */
const wantsDatabase = (path) =>
  /\.(db|e2e|proof)\.test\.ts$/.test(path) || /^test\/(?!house\.).*\.test\.ts$/.test(path);

function chosen(patterns) {
  const tests = ['src', 'test'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true }).map((name) => `${folder}/${name}`),
  );
  const wanted = patterns.map((pattern) => new RegExp(pattern.replace(/^\.\//, ''), 'i'));
  return tests.filter((path) => wanted.length === 0 || wanted.some((one) => one.test(root + path)));
}

/** Once before all tests. */
export default async function setup({ testPathPatterns }) {
  if (chosen(testPathPatterns?.patterns ?? []).some(wantsDatabase))
    globalThis.stopTestPostgres = await startTestPostgres(process.env.HEZONG_TEST_BUILT);
}
