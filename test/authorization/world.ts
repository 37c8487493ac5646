import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { UnitOfWork } from '../../src/platform/index.js';
import { alone } from '../../src/platform/platform.fixtures.js';
import { type Kept, startTestApp, type TestApp } from '../app.js';
import { type Rehearsal, rehearsing, watchWhatIsRead } from './rehearsal.js';
import { enterAccusations } from './world/accusations.js';
import { exportPapers } from './world/exports.js';
import { checkExperts } from './world/checks.js';
import { engageExperts } from './world/engagements.js';
import { fillPools } from './world/experts.js';
import { fillRegister } from './world/register.js';
import { openDockets } from './world/dockets.js';
import { clearPeople, openCompartments, takeSecondSeats } from './world/clearance.js';
import { formGroups, letLeaverGo, suspendDebtor } from './world/groups.js';
import { leaveThingsUnderWay, placeEarlyPapers, placeLatePapers } from './world/papers.js';
import { asked, Ground, type GroundKept, layGround, type Say } from './world/ground.js';
import { furnishOffice } from './world/office.js';
import { asksForTitles } from '../../src/approvals/approvals.fixtures.js';
import { askForApprovals } from './world/approvals.js';
import { callOnMembers } from './world/calls.js';
import { enterCosts } from './world/costs.js';
import { proposeAdditions } from './world/calendars.js';
import { listWhatMoves } from './world/impacts.js';
import { settleWithMembers } from './world/ends.js';
import { openFunds } from './world/ledger.js';
import { shareCosts } from './world/shares.js';
import { writeNotes } from './world/notes.js';
import { fileComplaints, parkCases } from './world/parked.js';
import { raiseWalls } from './world/walls.js';

/** The whole world, with the app that serves it. */
export interface World {
  readonly ground: Ground;
  readonly rehearsal: Rehearsal;
  readonly app: TestApp;
}

interface Options {
  readonly settings?: Record<string, string>;
  readonly pool?: number;
  readonly isPlannedOnce?: boolean;
}

const theApp = (options: Options & { readonly now: string; readonly kept?: Kept }): Promise<TestApp> =>
  startTestApp({
    ...options,
    adjust: (testing) => testing.overrideProvider(UnitOfWork).useFactory(rehearsing),
    prepare: (app) => {
      asksForTitles(app);
      watchWhatIsRead(rehearsalOf(app), app.getHttpAdapter().getInstance());
    },
  });

const rehearsalOf = (app: NestFastifyApplication): Rehearsal => app.get<UnitOfWork, Rehearsal>(UnitOfWork);

/** Builds the world: two alliances, what they deal with, and everyone who asks. `say` writes its free text. */
export async function buildWorld({ say, ...options }: Options & { readonly say?: Say } = {}): Promise<World> {
  const app = await theApp({ ...options, now: '2026-05-15T01:00:00.000Z' });
  const rehearsal = rehearsalOf(app.app);
  const ground = new Ground(app, rehearsal, say);
  await layGround(ground);
  await fillRegister(ground);
  await openDockets(ground);
  await enterAccusations(ground);
  await furnishOffice(ground);
  await openCompartments(ground);
  await formGroups(ground);
  await clearPeople(ground);
  await placeEarlyPapers(ground);
  app.clock.set('2026-05-29T01:00:00.000Z');
  await suspendDebtor(ground);
  await letLeaverGo(ground);
  app.clock.set('2026-05-30T01:00:00.000Z');
  await takeSecondSeats(ground);
  await placeLatePapers(ground);
  app.clock.set('2026-06-01T00:00:00.000Z');
  await leaveThingsUnderWay(ground);
  await writeNotes(ground);
  await proposeAdditions(ground);
  await listWhatMoves(ground);
  await askForApprovals(ground);
  await openFunds(ground);
  await enterCosts(ground);
  await shareCosts(ground);
  await settleWithMembers(ground);
  await callOnMembers(ground);
  await fillPools(ground);
  await checkExperts(ground);
  await engageExperts(ground);
  await raiseWalls(ground);
  await parkCases(ground);
  await fileComplaints(ground);
  app.clock.set(asked);
  await exportPapers(ground);
  return { ground, rehearsal, app };
}

/** The world once built, for every test file of this run to start from. */
interface KeptWorld {
  readonly kept: Kept;
  readonly ground: GroundKept;
}

const keptWorld = (folder: string): Promise<KeptWorld> =>
  alone('the world', async () => {
    const file = join(folder, 'world.json');
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== undefined) return JSON.parse(before) as KeptWorld;
    const { app, ground } = await buildWorld();
    const world = { kept: await app.keep('hezong_world', join(folder, 'world')), ground: ground.kept() };
    await writeFile(file, JSON.stringify(world));
    return world;
  });

/** A copy of the world, which is built once in a run: the first test file that wants it builds it, others wait. */
export async function theWorld(options: Options = {}): Promise<World> {
  const { kept, ground } = await keptWorld(process.env['HEZONG_TEST_KEPT'] ?? '');
  const app = await theApp({ ...options, now: asked, kept });
  const rehearsal = rehearsalOf(app.app);
  return { app, rehearsal, ground: new Ground(app, rehearsal, undefined, ground) };
}
