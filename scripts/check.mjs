import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './build.mjs';

const script = (name, ...args) => ['run', '--silent', name, ...args];

/**
 * Everything that must hold before a change is finished: `npm run check`. Every step runs, also after one that failed. A row has lanes,
 * which run side by side with one core each; the steps of a lane follow one another. The last line is `N passed, N failed`: the tests
 * of the steps that count theirs, and one for each step.
 */
const rows = [
  [[['tests', ['test', '--silent']]]],
  [[['proofs', script('prove')]]],
  [
    [['lint', script('lint')]],
    [
      ['build', script('build')],
      ['API description and types', script('openapi', '--', '--check')],
      ['types', script('typecheck')],
    ],
  ],
  [[['browser stories', script('test:browser')]]],
];

/** The proofs follow, which ask whole what the tests ask a sample of. */
const env = { ...process.env, HEZONG_PROOFS_FOLLOW: 'yes' };

const counted = /^(\d+) passed, (\d+) failed$/;

/** Answers how a step ended and what it said; what the only one of its row says is shown as it comes. */
function runStep([name, args], isAlone) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', isAlone ? 'inherit' : 'pipe'],
    });
    let said = '';
    const hear = (text) => {
      if (isAlone) process.stdout.write(text);
      said += text;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    const end = (code) => resolve({ name, code, said, seconds: ((Date.now() - begun) / 1000).toFixed(1) });
    child.once('error', () => end(1));
    child.once('close', (code) => end(code ?? 1));
  });
}

async function runLane(lane, isAlone) {
  const ended = [];
  for (const step of lane) ended.push(await runStep(step, isAlone));
  return ended;
}

let passed = 0;
let failed = 0;
for (const row of rows) {
  const isAlone = row.length === 1;
  process.stdout.write(`\n=== ${row.flatMap((lane) => lane.map(([name]) => name)).join(', ')}\n`);
  const lanes = await Promise.all(row.map((lane) => runLane(lane, isAlone)));
  for (const { name, code, said, seconds } of lanes.flat()) {
    if (!isAlone) process.stdout.write(said);
    const counts = counted.exec(said.trimEnd().split('\n').at(-1) ?? '');
    passed += Number(counts?.[1] ?? 0) + (code === 0 ? 1 : 0);
    failed += Number(counts?.[2] ?? 0) + (code === 0 ? 0 : 1);
    process.stdout.write(`=== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
