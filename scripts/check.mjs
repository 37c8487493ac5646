import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './build.mjs';

/**
 * Everything that must hold before a change is finished: `npm run check`. Every step runs, also after one that failed. The
 * last line is `N passed, N failed`: the tests of the steps that count theirs, and one for each step.
 */
const steps = [
  ['tests', 'npm', ['test', '--silent']],
  ['proofs', 'npm', ['run', '--silent', 'prove']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['API description and types', 'npm', ['run', '--silent', 'openapi', '--', '--check']],
  ['browser stories', 'npm', ['run', '--silent', 'test:browser']],
];

const counted = /^(\d+) passed, (\d+) failed$/;

/** Shows the output as it comes and keeps its last line. */
function runStep(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      tail = (tail + text).slice(-400);
    });
    child.once('error', () => resolve({ code: 1, tail }));
    child.once('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}

let passed = 0;
let failed = 0;
for (const [name, program, args] of steps) {
  process.stdout.write(`\n=== ${name}\n`);
  const begun = Date.now();
  const { code, tail } = await runStep(program, args);
  const counts = counted.exec(tail.trimEnd().split('\n').at(-1) ?? '');
  passed += Number(counts?.[1] ?? 0) + (code === 0 ? 1 : 0);
  failed += Number(counts?.[2] ?? 0) + (code === 0 ? 0 : 1);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`=== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
