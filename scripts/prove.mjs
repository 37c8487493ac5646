import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runJest } from './jest.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hezong-figures-'));
const file = join(folder, 'figures.ndjson');

/** What the proofs went through, a line each. */
function printFigures() {
  if (existsSync(file)) process.stdout.write(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
}

/** The generated proofs: `npm run prove`, or `npm run prove -- test/authorization` for a part. */
process.env.HEZONG_TEST_FIGURES = file;
const args = ['--config', 'jest.prove.config.mjs', ...process.argv.slice(2)];
process.exitCode = await runJest(args, printFigures);
