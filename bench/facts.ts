import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Platform from '../src/platform/index.js';
import { type Figure, median } from './figures.js';

const atOnce = 16;
const warmUp = 800;
const facts = 3_000;
const rounds = 3;

/** What the measuring process is told at its start, as JSON in its only argument. */
interface Order {
  /** The folder of the built app. */
  readonly folder: string;
  readonly databaseUrl: string;
}

/** Units of work that record one fact each, in one alliance, so many at once; answers how many a second. */
async function record({ folder, databaseUrl }: Order): Promise<number> {
  const index = pathToFileURL(join(resolve(folder), 'dist', 'platform', 'index.js')).href;
  const platform = (await import(index)) as typeof Platform;
  const source = platform.createDataSource({ url: databaseUrl, pool: atOnce, entities: [] });
  await source.initialize();
  try {
    const work = new platform.UnitOfWork(source, new platform.Clock(), new platform.Consumers());
    const caller = platform.systemCaller(platform.newId());
    const recordSome = async (count: number): Promise<void> => {
      let left = count;
      const one = async (): Promise<void> => {
        while (left-- > 0) {
          const subject = { kind: 'deadline', id: platform.newId() };
          const payload = {
            due: '2026-04-16',
            memberId: platform.newId(),
            rule: 'us-itc.answer',
            期限: left,
          };
          await work.run(caller, (tx) => tx.record([{ type: 'deadline.confirmed', subject, payload }]));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    };
    await recordSome(warmUp);
    const begun = performance.now();
    await recordSome(facts);
    return (facts * 1000) / (performance.now() - begun);
  } finally {
    await source.destroy();
  }
}

function inProcess(order: Order): number {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, JSON.stringify(order)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The recording failed: ${stderr}`);
  return Number(stdout);
}

/** Facts a second in one alliance, by the built app and, where given, by another build in turn. */
export function measureFacts(databaseUrl: string, folder: string, before: string | undefined): Figure {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(inProcess({ folder, databaseUrl }));
    if (before !== undefined) theirs.push(inProcess({ folder: before, databaseUrl }));
  }
  const perSecond = median(ours);
  const values = {
    perSecond,
    ...(before !== undefined && {
      'x before': median(ours.map((one, i) => one / theirs[i]!)),
      'before/s': median(theirs),
    }),
  };
  return { name: 'facts in one alliance', values, target: '≥ 2,000 a second', reached: perSecond >= 2_000 };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(String(await record(JSON.parse(process.argv[2] ?? '') as Order)));
