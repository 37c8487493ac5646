import { setTimeout as pause } from 'node:timers/promises';
import { inPool } from '../authorization/ask.js';
import { documents } from '../authorization/papers.js';
import { type Persona, personas } from '../authorization/personas.js';
import { daysOfTheWorld } from '../authorization/requests.js';
import { nameOf } from '../authorization/things.js';
import type { World } from '../authorization/world.js';
import { asked } from '../authorization/world/ground.js';
import { callerOfPerson } from '../../src/identity/index.js';
import { Papers } from '../../src/papers/index.js';
import { DueWork, NotFoundError, systemCaller } from '../../src/platform/index.js';
import type { Page } from './crawl.js';

/** Gets what someone was told, and by which way. */
export type Visit = (who: Persona, page: Page) => Promise<void>;

const page = (way: Page['way'], url: string, bytes: Buffer | string): Page => ({
  way,
  url,
  bytes: Buffer.from(bytes),
  status: 200,
  query: {},
});

/** The calendars people subscribe to: their addresses need no session. */
export class Calendars {
  private readonly addresses = new Map<Persona, string>();

  constructor(private readonly world: World) {}

  /** Makes one for each who may have one. */
  async makeFor(people: readonly Persona[]): Promise<void> {
    for (const who of people) {
      const body = { name: 'my calendar' };
      const answer = await this.world.ground.ask(who.key, 'POST', 'calendar-feeds', body);
      if (answer.statusCode === 201)
        this.addresses.set(who, new URL(answer.json<{ url: string }>().url).pathname);
    }
  }

  /** Fetches them as calendar programs do. Lines are folded at 75 bytes: they are put together again. */
  async read(visit: Visit): Promise<void> {
    for (const [who, url] of this.addresses) {
      const { body } = await this.world.app.inject({ url });
      await visit(who, page('calendar', 'a calendar', body.replaceAll(/\r\n[ \t]/g, '')));
    }
  }
}

/** Has everyone make a link to every document, and follows those that are given without a session. */
export async function followLinks(
  { ground, app }: World,
  people: readonly Persona[],
  visit: Visit,
): Promise<void> {
  const wishes = people.flatMap((who) => documents.map((what) => ({ who, what })));
  await inPool(wishes, 8, async ({ who, what }) => {
    const path = `documents/${ground.id(nameOf(what))}/links`;
    const answer = await ground.ask(who.key, 'POST', path, {});
    if (answer.statusCode !== 201) return;
    const { url } = answer.json<{ url: string }>();
    const { rawPayload, headers } = await app.inject({ url });
    await visit(who, page('link', `a link to ${what.key}`, rawPayload));
    await visit(who, page('link', `headers of a link to ${what.key}`, JSON.stringify(headers)));
  });
}

/** What papers are of one thing, by the kind of thing. */
const papersOf: Readonly<Record<string, string>> = {
  accusations: 'case',
  'case-report': 'case',
  'case-record': 'case',
  'privilege-log': 'case',
  'deadline-trace': 'deadline',
  'fund-journal': 'fund',
  'allocation-run': 'allocation run',
  'allocation-certificate': 'allocation run',
};

/** What papers are asked besides. */
const askedOf: Readonly<Record<string, object>> = { 'docket-day-log': daysOfTheWorld };

/** Of those who look, one of each role, and whoever a wall stands before. */
const oneOfEachRole = (people: readonly Persona[]): readonly Persona[] =>
  people.filter(
    (who, n) =>
      who.walledFrom !== undefined ||
      people.findIndex(({ roles }) => roles.join() === who.roles.join()) === n,
  );

/** Has some of each role draw every paper there is, of everything it may be of: what an export would hold. It is asked of the screens' own use cases. */
export async function drawPapers(
  { ground, app }: World,
  people: readonly Persona[],
  visit: Visit,
): Promise<void> {
  const papers = app.app.get(Papers);
  const idsOf = (kind: string): readonly string[] =>
    [...ground.ids].flatMap(([name, id]) => (name.startsWith(`${kind}: `) ? [id] : []));
  const wanted = papers.names().flatMap((name) => {
    const kind = papersOf[name];
    return kind === undefined
      ? [{ name, query: askedOf[name] ?? {} }]
      : idsOf(kind).map((id) => ({ name, query: { id } }));
  });
  const wishes = oneOfEachRole(people).flatMap((who) => wanted.map((one) => ({ who, ...one })));
  await inPool(wishes, 4, async ({ who, name, query }) => {
    const personId = ground.ids.get(`person: ${who.key}`);
    const source = papers.find(name);
    if (personId === undefined || source === undefined) return;
    const caller = await ground.work.read(systemCaller(ground.alliances[who.home]), (tx) =>
      callerOfPerson(tx, personId),
    );
    if (caller?.permissions.includes(source.needs) !== true) return;
    const wish = { caller, query: Object.assign(new source.query(), query), step: () => Promise.resolve() };
    const drawn = await source.draw(wish).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (drawn !== undefined)
      await visit(who, page('paper', `GET /${name} on paper`, JSON.stringify(drawn.paper, withAmounts)));
  });
}

/** Amounts are whole numbers of any size. */
const withAmounts = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** So long a stream is listened to: it tells what is past at once, and looks again after 400 ms. */
const listeningMs = 1_000;

/** Has everyone listen to what happened, from the first fact on, in every case, group and compartment. */
export async function hearEvents(world: World, people: readonly Persona[], visit: Visit): Promise<void> {
  const { ground, app } = world;
  const scopes = [...ground.ids].flatMap(([name, id]) => {
    const [, kind] = /^(case|group|compartment): /.exec(name) ?? [];
    return kind === undefined ? [] : [{ name, query: `${kind}Id=${id}` }];
  });
  const first = await firstFacts(world);
  const wishes = people.flatMap((who) => scopes.map((scope) => ({ who, ...scope })));
  await inPool(wishes, 16, async ({ who, name, query }) => {
    const headers = {
      ...ground.headersOf(who.key),
      'last-event-id': first.get(ground.alliances[who.home]) ?? '',
    };
    const url = `/api/v1/document-events?${query}`;
    const begun = await app.inject({ url, headers, payloadAsStream: true });
    const parts: Buffer[] = [];
    const body = begun.stream();
    body.on('data', (part: Buffer) => parts.push(part));
    body.on('error', () => undefined);
    if (begun.statusCode === 200) await pause(listeningMs);
    begun.raw.res.destroy();
    await visit(who, page('event', `events of ${name}`, Buffer.concat(parts)));
  });
}

/** Asks each alliance's own rows, as its system. */
async function asSystems<Row>(
  { ground }: World,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const alliance of Object.values(ground.alliances))
    rows.push(...(await ground.work.run(systemCaller(alliance), (tx) => tx.query<Row>(sql, parameters))));
  return rows;
}

async function firstFacts(world: World): Promise<ReadonlyMap<string, string>> {
  const first = 'SELECT alliance_id, id FROM outbox WHERE audit_seq = 1';
  const rows = await asSystems<{ alliance_id: string; id: string }>(world, first);
  return new Map(rows.map(({ alliance_id: allianceId, id }) => [allianceId, id]));
}

/** Has everybody told once more, now, of all that was ever told: notices and reminders, in the app and by mail. */
export async function tellAgain(world: World): Promise<void> {
  const anew = 'done_at = NULL, leased_until = NULL, due_at = least(due_at, $1)';
  const others = `UPDATE %s SET leased_until = 'infinity' WHERE done_at IS NULL`;
  for (const table of ['inbox', 'timer']) await asSystems(world, others.replace('%s', table));
  await asSystems(world, `UPDATE inbox SET ${anew} WHERE consumer = 'notices'`, [asked]);
  await asSystems(world, `UPDATE timer SET ${anew} WHERE kind = 'reminder.send' AND failed_at IS NULL`, [
    asked,
  ]);
  await asSystems(
    world,
    `UPDATE reminder SET state = 'planned', due_at = least(due_at, $1), sent_at = NULL`,
    [asked],
  );
  await world.app.app.get(DueWork).runAll();
}

/** Reads the mails that were written since everybody was told once more, as those they are written to. */
export async function readMails(world: World, visit: Visit): Promise<void> {
  const { ground } = world;
  const rows = await asSystems<{ person_id: string; text: string }>(
    world,
    `SELECT person_id, subject || E'\\n' || body AS text FROM mail WHERE person_id IS NOT NULL AND created_at >= $1`,
    [asked],
  );
  const known = new Map(
    personas
      .filter(({ key }) => ground.ids.has(`person: ${key}`))
      .map((who) => [ground.id(`person: ${who.key}`), who]),
  );
  for (const { person_id: personId, text } of rows) {
    const who = known.get(personId);
    if (who !== undefined) await visit(who, page('mail', 'a mail', text));
  }
}
