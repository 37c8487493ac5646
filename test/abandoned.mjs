import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export const memory = '/dev/shm';
export const testPrefix = 'hezong-test-';

/** A folder of a story, made by the process of that number: a first start is kept while no product runs in it. */
const ofStory = /^hezong-browser-(\d+)-/;

/** A younger folder may be one that another run is just making or removing. */
const settledMs = 60_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const mayBeAbandoned = (name) => name.startsWith(testPrefix) || !isAlive(Number(ofStory.exec(name)?.[1]));

/** Stops the server that may be left in a folder; throws where a living process uses it. */
async function stopServerIn(dataDir, { startEmbeddedPostgres }, settings) {
  if (!existsSync(join(dataDir, 'postgres'))) return;
  const abandoned = await startEmbeddedPostgres({ dataDir, settings });
  await abandoned.stop();
}

/**
 * Stops the servers and removes the folders of test runs and stories that were killed, wherever they had room then. Those still under
 * way are left alone.
 */
export async function clearAbandoned(platform, settings, places = new Set([memory, tmpdir()])) {
  for (const place of places) {
    if (!existsSync(place)) continue;
    const names = readdirSync(place).filter((name) => name.startsWith(testPrefix) || ofStory.test(name));
    for (const dataDir of names.filter(mayBeAbandoned).map((name) => join(place, name))) {
      try {
        if (Date.now() - statSync(dataDir).mtimeMs < settledMs) continue;
        await stopServerIn(dataDir, platform, settings);
        rmSync(dataDir, { recursive: true, force: true });
      } catch {
        continue;
      }
    }
  }
}
