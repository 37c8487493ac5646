import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { place } from '../postgres.mjs';

/** Once before all stories: the product is started with nothing set up, and what it then has is kept for each to start from. */
export default async function setup() {
  process.env.HEZONG_TEST_PLACE = place();
  const { keepFirstStart } = await import(
    join(process.env.HEZONG_TEST_BUILT, '..', 'test', 'browser', 'product.js')
  );
  const folder = await keepFirstStart();
  process.env.HEZONG_TEST_STARTED = folder;
  globalThis.forgetFirstStart = () => rmSync(folder, { recursive: true, force: true });
}
