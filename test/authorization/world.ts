import { UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { type Rehearsal, rehearsing } from './rehearsal.js';
import { enterAccusations } from './world/accusations.js';
import { openDockets } from './world/dockets.js';
import { clearPeople, openCompartments, takeSecondSeats } from './world/clearance.js';
import { formGroups, letLeaverGo, suspendDebtor } from './world/groups.js';
import { leaveThingsUnderWay, placeEarlyPapers, placeLatePapers } from './world/papers.js';
import { asked, Ground, layGround, type Say } from './world/ground.js';
import { furnishOffice } from './world/office.js';
import { parkCases } from './world/parked.js';
import { raiseWalls } from './world/walls.js';

/** The whole world, with the app that serves it. */
export interface World {
  readonly ground: Ground;
  readonly rehearsal: Rehearsal;
  readonly app: TestApp;
}

/** Builds the world: two alliances, what they deal with, and everyone who asks. */
export async function buildWorld(
  options: { readonly say?: Say; readonly settings?: Record<string, string>; readonly pool?: number } = {},
): Promise<World> {
  const { say, ...rest } = options;
  const app = await startTestApp({
    now: '2026-05-15T01:00:00.000Z',
    ...rest,
    adjust: (testing) => testing.overrideProvider(UnitOfWork).useFactory(rehearsing),
  });
  const rehearsal = app.app.get<UnitOfWork, Rehearsal>(UnitOfWork);
  const ground = new Ground(app, rehearsal, say);
  await layGround(ground);
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
  await raiseWalls(ground);
  await parkCases(ground);
  app.clock.set(asked);
  return { ground, rehearsal, app };
}
