import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { clearAbandoned } from '../abandoned.mjs';
import { place, settings } from '../postgres.mjs';

/** Once before all stories: the product is started with nothing set up, and what it then has is kept for each to start from. */
export default async function setup() {
  process.env.HEZONG_TEST_PLACE = place();
  const built = process.env.HEZONG_TEST_BUILT;
  await clearAbandoned(await import(join(built, 'platform', 'embedded-postgres.js')), settings);
  const { keepFirstStart } = await import(join(built, '..', 'test', 'browser', 'product.js'));
  const folder = await keepFirstStart();
  process.env.HEZONG_TEST_STARTED = folder;
  globalThis.forgetFirstStart = () => rmSync(folder, { recursive: true, force: true });
}
