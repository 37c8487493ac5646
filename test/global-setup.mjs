import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTestPostgres } from './postgres.mjs';
import { prune, transpile } from './transpile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** By their names: tests on a database, over HTTP, and the stories that cross modules. */
const wantsDatabase = (path) =>
  /\.(db|e2e)\.test\.ts$/.test(path) || /^test\/(?!house\.).*\.test\.ts$/.test(path);

function chosen(patterns) {
  const tests = ['src', 'test'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true }).map((name) => `${folder}/${name}`),
  );
  const wanted = patterns.map((pattern) => new RegExp(pattern.replace(/^\.\//, ''), 'i'));
  return tests.filter((path) => wanted.length === 0 || wanted.some((one) => one.test(root + path)));
}

/** Once before all tests. `HEZONG_TEST_BUILT` names the product in a form that tests can start as processes of its own. */
export default async function setup({ testPathPatterns }) {
  const built = `${transpile()}/src`;
  prune();
  process.env.HEZONG_TEST_BUILT = built;
  if (chosen(testPathPatterns?.patterns ?? []).some(wantsDatabase))
    globalThis.stopTestPostgres = await startTestPostgres(built);
}
