import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import framework from 'jest-circus/runner';
import { ModuleMocker } from 'jest-mock';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const mocker = new ModuleMocker(globalThis);
const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');
const handlers = Symbol.for('EVENT_HANDLERS');

/** What tests use of `jest`. Modules cannot be replaced, and time is a `FixedClock`. */
globalThis.jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  replaceProperty: mocker.replaceProperty.bind(mocker),
  restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
  setTimeout: (ms) => void (globalThis[timeout] = ms),
};

/**
 * What Jest keeps of the test or hook under way, which are one at a time here. Kept as it keeps it, by `AsyncLocalStorage`, Node runs a hook
 * at every promise that the product makes.
 */
class UnderWay {
  run(store, work) {
    const before = this.store;
    const end = () => (this.store = before);
    this.store = store;
    try {
      const done = work();
      if (typeof done?.then === 'function') return done.finally(end);
      end();
      return done;
    } catch (error) {
      end();
      throw error;
    }
  }

  getStore() {
    return this.store;
  }
}

/** Jest's own test framework, without the tests of the file before. */
function freshFramework(path) {
  Reflect.deleteProperty(require.cache, path);
  Reflect.deleteProperty(globalThis, handlers);
  const { AsyncLocalStorage } = asyncHooks;
  asyncHooks.AsyncLocalStorage = UnderWay;
  try {
    return require(path);
  } finally {
    asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}

const builtOf = (path) =>
  join(process.env.HEZONG_TEST_BUILT, '..', relative(root, path).replace(/\.ts$/, '.js'));

const runtime = {
  requireInternalModule: freshFramework,
  requireModule: require,
  setGlobalsForRuntime: () => {},
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) => import(pathToFileURL(builtOf(path)).href),
  enterTestCode: () => {},
  leaveTestCode: () => {},
};

/** Lets nothing that a file changed for all reach the next. */
function tidy(environment) {
  mocker.restoreAllMocks();
  Reflect.deleteProperty(globalThis, timeout);
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (symbol.description === 'JEST_STATE_SYMBOL') Reflect.deleteProperty(globalThis, symbol);
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/**
 * Runs a test file as Jest does, but in Node itself, on the product as `transpile.mjs` made it: a worker loads the product once
 * for all its files instead of once for each.
 */
export default async function run(globalConfig, config, _environment, _runtime, path, send) {
  const before = { ...process.env };
  try {
    return await framework.default(globalConfig, config, { global: globalThis }, runtime, path, send);
  } finally {
    tidy(before);
  }
}
