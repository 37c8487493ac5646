import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.js';

type ClearAbandoned = (platform: object, settings: object, places: readonly string[]) => Promise<void>;

const places = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'hezong-places-')));
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true });
});

it('folders of runs and stories that were killed are removed wherever they lie, and no others', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const ofTheLiving = `hezong-browser-${String(process.pid)}-a`;
  const longAgo = new Date(Date.now() - 120_000);
  for (const place of places) {
    for (const name of ['hezong-test-a', `hezong-browser-${String(gone)}-a`, ofTheLiving, 'hezong-files-a']) {
      mkdirSync(join(place, name));
      utimesSync(join(place, name), longAgo, longAgo);
    }
    mkdirSync(join(place, `hezong-browser-${String(gone)}-young`));
  }
  const written = join(__dirname, 'abandoned.mjs');
  const { clearAbandoned } = (await import(written)) as { clearAbandoned: ClearAbandoned };
  await clearAbandoned({ startEmbeddedPostgres }, {}, places);
  for (const place of places)
    expect(readdirSync(place).toSorted()).toEqual(
      [ofTheLiving, `hezong-browser-${String(gone)}-young`, 'hezong-files-a'].toSorted(),
    );
});
