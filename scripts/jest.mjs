import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './build.mjs';

/** Workers hold the whole product: with room for what lives briefly they collect garbage a fraction as often. */
const roomy = ['--max-semi-space-size=64'];

/** How many tests passed and failed; a test file that could not run at all is one failure. */
function countsIn(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/**
 * Runs Jest with its own report on the terminal; the very last line, after what `before` prints, is `N passed, N failed`.
 * Answers the exit code.
 */
export async function runJest(args, before = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hezong-report-'));
  const report = join(folder, 'report.json');
  try {
    const jest = [...roomy, 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args];
    const code = await run(jest, { stdio: ['inherit', 'ignore', 'inherit'] });
    const { passed, failed } = countsIn(report, code);
    before();
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
