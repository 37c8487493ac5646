import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { entities } from '../src/entities.js';
import {
  AuditReader,
  Clock,
  Consumers,
  createDataSource,
  type Fact,
  migrate,
  newId,
  startEmbeddedPostgres,
  systemCaller,
  UnitOfWork,
} from '../src/platform/index.js';

const links = Number(process.argv[2] ?? 1_000_000);
const atOnce = 4_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

/** A fact of the usual size. */
const aFact = (i: number): Fact => ({
  type: 'deadline.confirmed',
  subject: { kind: 'deadline', id: newId() },
  caseId: newId(),
  payload: { due: '2026-04-16', memberId: newId(), partyId: newId(), rule: 'us-itc.answer', version: i },
});

/** The most memory the process held while something ran, over what it held before, in MB. */
async function withPeak<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly peak: number }> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  try {
    return { result: await work(), peak: Math.round((peak - before) / 2 ** 20) };
  } finally {
    clearInterval(watch);
  }
}

async function writeChain(work: UnitOfWork, allianceId: string, file: string): Promise<void> {
  const reader = new AuditReader();
  const out = createWriteStream(file);
  for (let after = 0; ;) {
    const some = await work.read(systemCaller(allianceId), (tx) => reader.links(tx, { after }));
    const text = some.map(({ link, content }) => `${JSON.stringify({ ...link, content })}\n`).join('');
    if (!out.write(text)) await once(out, 'drain');
    const last = some.at(-1);
    if (last === undefined) break;
    after = last.link.seq;
  }
  out.end();
  await once(out, 'finish');
}

/** Records a chain, verifies it as `npm run verify -- audit` does, and has the checker that is not ours verify it. */
async function run(appUrl: string, ownerUrl: string, folder: string): Promise<void> {
  await migrate(ownerUrl);
  const source = createDataSource({ url: appUrl, pool: 4, entities });
  await source.initialize();
  try {
    const work = new UnitOfWork(source, new Clock(), new Consumers());
    const caller = systemCaller(newId());
    let begun = performance.now();
    for (let made = 0; made < links; made += atOnce) {
      const facts = Array.from({ length: Math.min(atOnce, links - made) }, (_, i) => aFact(made + i));
      await work.run(caller, (tx) => tx.record(facts));
    }
    say(`${links} facts recorded in ${seconds(begun)} s.`);

    begun = performance.now();
    const { result, peak } = await withPeak(() => work.read(caller, (tx) => new AuditReader().verify(tx)));
    say(
      `verified by us: ${result.links} links, ${result.faults.length} faults, ${seconds(begun)} s, +${peak} MB`,
    );

    const file = join(folder, 'chain.ndjson');
    await writeChain(work, caller.allianceId, file);
    begun = performance.now();
    const checked = spawnSync(process.execPath, [join('scripts', 'check-audit.mjs'), file], {
      encoding: 'utf8',
    });
    say(`verified by the checker: exit ${String(checked.status)}, ${seconds(begun)} s`);
    process.exitCode = result.faults.length === 0 && checked.status === 0 ? 0 : 1;
  } finally {
    await source.destroy();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hezong-bench-'));
try {
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  try {
    await run(postgres.appUrl, postgres.ownerUrl, folder);
  } finally {
    await postgres.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
