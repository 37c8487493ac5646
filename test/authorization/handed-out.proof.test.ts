import { PaperSight } from '../../src/exports/index.js';
import { callerOfPerson } from '../../src/identity/index.js';
import { Papers } from '../../src/papers/index.js';
import { type Caller, NotFoundError, systemCaller } from '../../src/platform/index.js';
import { personas } from './personas.js';
import { daysOfTheWorld } from './requests.js';
import { theWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
});

afterAll(() => world.app.close());

/** Everyone of the first alliance who holds a seat, as they sign in. */
async function everyone(): Promise<readonly (readonly [string, Caller])[]> {
  const { ground } = world;
  const found: (readonly [string, Caller])[] = [];
  for (const { key, home, token } of personas) {
    const personId = ground.ids.get(`person: ${key}`);
    if (home !== 'here' || token !== undefined || personId === undefined) continue;
    const system = systemCaller(ground.alliances.here);
    const caller = await ground.work.read(system, (tx) => callerOfPerson(tx, personId));
    if (caller !== undefined) found.push([key, caller]);
  }
  return found;
}

it('a paper may be fetched straight after it was made, each by everyone who may ask for it', async () => {
  const { ground, app } = world;
  const [papers, sight] = [app.app.get(Papers), app.app.get(PaperSight)];
  const caseId = ground.id('case: the joint case');
  const of: Readonly<Record<string, string>> = {
    'case-report': caseId,
    'case-record': caseId,
    'privilege-log': caseId,
    'deadline-trace': ground.id("deadline: A's"),
    'expert-statement-of-work': ground.id('expert engagement: of A'),
    'fund-journal': ground.id('fund: of the joint case'),
    'allocation-run': ground.id('allocation run: of the group of A'),
    'allocation-certificate': ground.id('allocation run: of the group of A'),
  };
  const [told, lost]: [Set<string>, string[]] = [new Set(), []];
  for (const [key, caller] of await everyone())
    for (const name of papers.names()) {
      const source = papers.find(name);
      if (source === undefined || !caller.permissions.includes(source.needs)) continue;
      const query = Object.assign(
        new source.query(),
        name in of ? { id: of[name] } : {},
        name === 'docket-day-log' ? daysOfTheWorld : {},
      );
      const drawn = await source
        .draw({ caller, query, step: () => Promise.resolve() })
        .catch((error: unknown) => {
          if (error instanceof NotFoundError) return undefined;
          throw error;
        });
      if (drawn === undefined || drawn.rows === 0) continue;
      told.add(name);
      const isKnown = await ground.work.read(caller, (tx) => sight.knowsAll(tx, drawn.things));
      if (source.isLasting === undefined && !isKnown) lost.push(`${name}: ${key}`);
    }
  expect(lost).toEqual([]);
  expect([...told]).toEqual(expect.arrayContaining(['subscriptions', 'walls', 'documents', 'case-report']));
});
