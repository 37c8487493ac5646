import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Asker } from '../authorization/ask.js';
import { personas } from '../authorization/personas.js';
import { everyRequest, policy } from '../authorization/policy/index.js';
import { buildWorld, type World } from '../authorization/world.js';
import { CapturedLog } from './captured-log.js';
import { Crawler, type Page } from './crawl.js';
import { mayFind, type Plant, Plants, rightTo } from './plants.js';
import { rights } from './rights.js';
import { type Trace, tracesInDatabase, tracesInFiles } from './traces.js';

const plants = new Plants();
const folder = mkdtempSync(join(tmpdir(), 'hezong-canary-'));
const log = new CapturedLog();

let world: World;
let pages = 0;
let traces: readonly Trace[];
let logged: string;
/** Who found which word where. */
const found = new Map<Plant, Map<string, string>>();
const leaks: string[] = [];

const rightOf = (plant: Plant) => rightTo(plant, rights);

/** Every way a text may lie in an answer: as it is, or packed. */
const textsOf = ({ bytes }: Page): string => bytes.toString('latin1');

function look(who: (typeof personas)[number], page: Page): void {
  for (const plant of plants.in(textsOf(page))) {
    const finders = found.get(plant) ?? new Map<string, string>();
    found.set(plant, finders.set(who.key, page.url));
    if (!mayFind(who, rightOf(plant))) leaks.push(`${who.key} finds "${plant.where}" at ${page.url}`);
  }
}

beforeAll(async () => {
  log.begin();
  world = await buildWorld({
    say: plants.say,
    pool: 10,
    settings: { LOG_LEVEL: 'debug', HEZONG_DATA_DIR: folder },
  });
  world.rehearsal.isOn = true;
  const asker = new Asker(world.ground, world.rehearsal, everyRequest);
  const crawler = new Crawler(world, asker, policy);
  const words = plants.all().map(({ word }) => word);
  const begun = performance.now();
  for (const who of personas) pages += await crawler.crawl(who, words, (page) => look(who, page));
  logged = log.end();
  world.rehearsal.isOn = false;
  traces = [...(await tracesInDatabase(world.app.ownerUrl, plants)), ...tracesInFiles(folder, plants)];
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const fom = { fom: 'canary', words: words.length, pages, hits: leaks.length, seconds };
  process.stdout.write(`${JSON.stringify(fom)}\n`);
}, 300_000);

afterAll(async () => {
  await world.app.close();
  rmSync(folder, { recursive: true, force: true });
});

const places = (list: readonly Trace[]): readonly string[] =>
  [...new Set(list.map(({ table, plant }) => `${plant.where} in ${table}`))].sort();

describe('words planted in what is hidden', () => {
  it('are all found by somebody who may come across them: the scan sees', () => {
    expect(
      plants
        .all()
        .filter((plant) => !found.has(plant))
        .map(({ where }) => where),
    ).toEqual([]);
  });

  it('are found by nobody else, at no address, by no filter, in no search', () => {
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('stand in no line of the log', () => {
    expect(plants.in(logged).map(({ where }) => where)).toEqual([]);
  });

  it('leave no plain trace in database or files where they are sealed', () => {
    expect(places(traces.filter(({ plant }) => rightOf(plant).sealed === true))).toEqual([]);
  });

  it('stand in no fact, queue, mail, notice or kept answer where they are above the alliance’s tier', () => {
    const spreading = /audit|outbox|inbox|timer|mail|notification|idempotency|bullmq|checkpoint/;
    const told = traces.filter(({ table, plant }) => rightOf(plant).open !== true && spreading.test(table));
    expect(places(told)).toEqual([]);
  });
});
