import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Asker } from '../authorization/ask.js';
import { type Persona, personas } from '../authorization/personas.js';
import { everyRequest, policy } from '../authorization/policy/index.js';
import { buildWorld, type World } from '../authorization/world.js';
import { secondsSince, tellFigure } from '../figures.js';
import { secretAmounts } from '../authorization/world/ends.js';
import { secretFigures } from '../authorization/world/shares.js';
import { documents } from '../authorization/papers.js';
import { nameOf } from '../authorization/things.js';
import { unasked } from '../authorization/long-lists.js';
import { hasRedis } from '../delivery/rig.js';
import { CapturedLog } from './captured-log.js';
import { Crawler, type Page } from './crawl.js';
import { Calendars, drawPapers, followLinks, hearEvents, readMails, tellAgain } from './other-ways.js';
import { mayFind, type Plant, Plants, rightTo } from './plants.js';
import { type Held, heldInQueues } from './queues.js';
import { rights } from './rights.js';
import { unpacked } from './unpacked.js';
import { type Trace, tracesInDatabase, tracesInFiles } from './traces.js';

const plants = new Plants();
const folder = mkdtempSync(join(tmpdir(), 'hezong-canary-'));
const log = new CapturedLog();

let world: World;
let pages = 0;
/** How often a planted word came by which way. */
const told = new Map<Page['way'], number>();
let queues: Readonly<Record<string, Held>>;
let traces: readonly Trace[];
let notAsked: readonly string[];
let logged: string;
/** Who found which word where. */
const found = new Map<Plant, Map<string, string>>();
const leaks: string[] = [];

const rightOf = (plant: Plant) => rightTo(plant, rights);

/** A search for what its reader may not know must find nothing, not even things that reader may see. */
const isTold = (who: Persona, text: string, q: string | undefined): boolean => {
  const sought = q === undefined ? undefined : plants.in(q)[0];
  if (sought === undefined || mayFind(who, rightOf(sought))) return false;
  return text.includes('"items":[{');
};

async function look(who: Persona, page: Page): Promise<void> {
  // Where it was asked is told back: what somebody asked for is not what they were told.
  const text = (await unpacked(page.bytes)).replaceAll(/"instance":"[^"]*"/g, '');
  for (const plant of plants.in(text)) {
    told.set(page.way, (told.get(page.way) ?? 0) + 1);
    const finders = found.get(plant) ?? new Map<string, string>();
    found.set(plant, finders.set(who.key, page.url));
    const right = rightOf(plant);
    if (!mayFind(who, right) && right.besides?.test(page.url) !== true)
      leaks.push(`${who.key} finds "${plant.where}" at ${page.url}`);
  }
  if (isTold(who, text, page.query['q'])) leaks.push(`${who.key} is told of something by ${page.url}`);
}

/** Those who look: of people who may know the same, one. */
const alike =
  /^member_representative · (?!own|exited)|^treasurer · walled|^(auditor|administrator|assistance_officer) · (?!here)|· (no group|not in caucus|same group, cleared|walled off group)|^outside_counsel · (walled firm|no group)|^member_counsel · (no group|walled off case)/;
const watchers = personas.filter(({ key }) => !alike.test(key));

/** What is searched for by everybody: a word of each kind of thing that is hidden from most. */
const soughtFor = (): readonly string[] =>
  plants
    .all()
    .filter(({ where }) => /(title|content|talks of A: note|served on A: note|defence of A)$/.test(where))
    .filter(({ where }) => !/public|the alliance's|late|recalled|returned|B's/.test(where))
    .map(({ word }) => word);

beforeAll(async () => {
  log.begin();
  world = await buildWorld({
    say: plants.say,
    pool: 4,
    settings: { LOG_LEVEL: 'debug', HEZONG_DATA_DIR: folder },
  });
  world.rehearsal.isOn = true;
  const asker = new Asker(world.ground, world.rehearsal, everyRequest);
  const crawler = new Crawler(world, asker, policy);
  for (const [where, name] of [
    ['existence of the settlement', "compartment: A's settlement"],
    ['existence of the caucus', 'compartment: the caucus'],
  ] as const)
    plants.mark(where, world.ground.id(name));
  for (const [where, text] of Object.entries({ ...secretAmounts, ...secretFigures }))
    plants.mark(where, text);
  plants.mark('settlement sum: id', world.ground.id('settlement sum: of A and B'));
  for (const what of documents) plants.mark(`document ${what.key}: id`, world.ground.id(nameOf(what)));
  const words = soughtFor();
  const begun = performance.now();
  world.rehearsal.isOn = false;
  const calendars = new Calendars(world);
  await calendars.makeFor(watchers);
  await tellAgain(world);
  world.rehearsal.isOn = true;
  for (const who of watchers) pages += await crawler.crawl(who, words, (page) => look(who, page));
  await calendars.read(look);
  await followLinks(world, watchers, look);
  await drawPapers(world, watchers, look);
  await hearEvents(world, watchers, look);
  await readMails(world, look);
  logged = log.end();
  world.rehearsal.isOn = false;
  queues = await heldInQueues(world, hasRedis());
  traces = [...(await tracesInDatabase(world.app.ownerUrl, plants)), ...tracesInFiles(folder, plants)];
  notAsked = await unasked(world.app.ownerUrl);
  const seconds = secondsSince(begun);
  tellFigure({
    proof: 'canary',
    words: plants.all().length,
    pages,
    told: Object.fromEntries(told),
    hits: leaks.length,
    seconds,
    pagesASecond: Math.round(pages / seconds),
  });
}, 1_800_000);

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
        .filter((plant) => !found.has(plant) && rightOf(plant).isUnseen !== true)
        .map(({ where }) => where),
    ).toEqual([]);
  });

  it('are found by nobody else, at no address, by no filter, in no search', () => {
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('are asked for by every currency and task that anything in the world has', () => {
    expect(notAsked).toEqual([]);
  });

  it('come to those who may know them by every way there is', () => {
    expect([...told.keys()].sort()).toEqual(['calendar', 'event', 'link', 'mail', 'page', 'paper']);
  });

  it('stand in no line of the log', () => {
    expect(plants.in(logged).map(({ where }) => where)).toEqual([]);
  });

  it('stand in no queue, which carries ids of work and nothing else', () => {
    if (!hasRedis() && process.env['CI'] === 'true') throw new Error('Redis is not installed.');
    for (const { text, tickets } of Object.values(queues)) {
      expect(
        tickets.flatMap(({ leases }) => leases).filter(({ id }) => text.includes(id)).length,
      ).toBeGreaterThan(100);
      expect(plants.in(text).map(({ where }) => where)).toEqual([]);
    }
  });

  it('leave no plain trace in database or files where they are sealed', () => {
    expect(places(traces.filter(({ plant }) => rightOf(plant).sealed === true))).toEqual([]);
  });

  it('stand in no fact, queue, mail, notice or kept answer where they are above the alliance’s tier', () => {
    const spreading = /audit|outbox|inbox|timer|mail|notification|idempotency|bullmq|checkpoint/;
    const spread = traces.filter(({ table, plant }) => rightOf(plant).open !== true && spreading.test(table));
    expect(places(spread)).toEqual([]);
  });
});
