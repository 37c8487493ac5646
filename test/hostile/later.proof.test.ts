import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DueWork, systemCaller } from '../../src/platform/index.js';
import { theWorld, type World } from '../authorization/world.js';
import { send } from '../authorization/world/papers.js';
import { unpacked } from '../canary/unpacked.js';

/** What someone learns of what came after their time, by each way that is still open to them. */

const word = 'quincunxial';
const later = `A later text: ${word}.`;
const laterHash = createHash('sha256').update(later).digest('hex');
const suspended = 'member_counsel · suspended';
const early = "document: A's for the group, early";
const ofB = "document: B's for the group";
const instant = '2026-06-01T02:00:00.000Z';

let world: World;
let before: Seen;

interface Seen {
  readonly version: number | null;
  readonly versionNo: number;
  readonly versions: readonly { readonly no: number }[];
}

const get = async (who: string, path: string) => world.ground.ask(who, 'GET', path);
const seen = async (who: string, name: string): Promise<Seen> =>
  (await get(who, `documents/${world.ground.id(name)}`)).json<Seen>();

/** Adds a version to a document, as its own side does. */
async function addVersion(who: string, name: string, text: string): Promise<void> {
  const { ground } = world;
  const wish = { documentId: ground.id(name), fileName: 'later.txt', sizeBytes: Buffer.byteLength(text) };
  const { id } = await ground.must(who, 'POST', 'uploads', wish);
  await send(ground, who, id, text);
  await ground.must(who, 'POST', `uploads/${id}/completion`, {});
  await world.app.app.get(DueWork).runAll();
}

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
  before = await seen(suspended, early);
  // B leaves, and has read a document of A before.
  const { ground, app } = world;
  const content = `documents/${ground.id(early)}/versions/1/content`;
  await get('member_counsel · same group', content);
  const leaving = { action: 'give_notice', reason: 'Invented' };
  const path = `groups/${ground.id('group: of A')}/memberships/${ground.id('membership: fellow')}/moves`;
  // What was done before is told before.
  await app.app.get(DueWork).runAll();
  app.clock.set(instant);
  await addVersion('member_counsel · own', early, later);
  await addVersion('member_counsel · same group', ofB, `${later} And more.`);
  await ground.must('counsel of fellow', 'POST', path, leaving);
  await addVersion('member_counsel · own', early, `${later} The last.`);
}, 300_000);
afterAll(() => world.app.close());

describe('whoever is suspended, of a version that came since', () => {
  it('reads the document as it was: no number, no name and no count of what came', async () => {
    const now = await seen(suspended, early);
    expect(now.versions.map(({ no }) => no)).toEqual([1]);
    expect(now.versionNo).toBe(1);
    expect(now.version).toBe(before.version);
    const { items } = (await get(suspended, 'documents?limit=100')).json<{
      items: (Seen & { id: string })[];
    }>();
    expect(items.find(({ id }) => id === world.ground.id(early))?.versionNo).toBe(1);
  });

  it.each(['content', 'preview'])('cannot open it: %s', async (what) => {
    for (const no of [2, 3]) {
      const path = `documents/${world.ground.id(early)}/versions/${String(no)}/${what}`;
      expect((await get(suspended, path)).statusCode).toBe(404);
    }
  });

  it('is led by a link to the newest version open to them, and to no other', async () => {
    const path = `documents/${world.ground.id(early)}/links`;
    const link = await world.ground.ask(suspended, 'POST', path, {});
    expect(link.statusCode).toBe(201);
    const { body } = await world.app.inject({ url: link.json<{ url: string }>().url });
    expect(body).not.toContain(word);
    expect((await world.ground.ask(suspended, 'POST', path, { versionNo: 2 })).statusCode).toBe(404);
  });

  it('does not find its words, and no cursor tells that they are there', async () => {
    for (const limit of ['1', '2', '100'])
      expect((await get(suspended, `documents?q=${word}&limit=${limit}`)).json()).toMatchObject({
        items: [],
        nextCursor: null,
      });
    expect((await get(suspended, `search?q=${word}`)).body).not.toContain(world.ground.id(early));
    expect((await get('member_counsel · own', `documents?q=${word}`)).body).toContain(world.ground.id(early));
  });

  it('learns neither its hash nor its size nor its time from any chain or archive', async () => {
    const evidence = (await get(suspended, `documents/${world.ground.id(early)}/evidence`)).body;
    const zip = await unpacked(
      (await get(suspended, `cases/${world.ground.id('case: the joint case')}/evidence.zip`)).rawPayload,
    );
    for (const text of [evidence, zip]) {
      expect(text).not.toContain(laterHash);
      expect(text).not.toContain('version_added');
      expect(text).not.toContain(word);
    }
    expect(evidence).not.toContain(instant);
  });

  it('hears of it neither in the record, nor in news, nor while listening', async () => {
    const caseId = world.ground.id('case: the joint case');
    const record = (await get(suspended, `cases/${caseId}/record?limit=100`)).json<{
      items: { at: string; subjectId: string }[];
    }>();
    const about = record.items.filter(({ subjectId }) => subjectId === world.ground.id(early));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter(({ at }) => at >= instant)).toEqual([]);
    const { items } = (await get(suspended, 'notifications')).json<{
      items: { createdAt: string; subject: { kind: string } }[];
    }>();
    // That somebody left the group before is told with it.
    const since = items.filter(({ createdAt }) => createdAt >= instant);
    expect(since.filter(({ subject }) => subject.kind !== 'departure')).toEqual([]);
    const [first] = await world.ground.work.read(systemCaller(world.ground.alliances.here), (tx) =>
      tx.query<{ id: string }>('SELECT id FROM outbox WHERE audit_seq = 1'),
    );
    const begun = await world.app.inject({
      url: `/api/v1/document-events?caseId=${caseId}`,
      headers: { ...world.ground.headersOf(suspended), 'last-event-id': first?.id ?? '' },
      payloadAsStream: true,
    });
    const parts: Buffer[] = [];
    begun.stream().on('data', (part: Buffer) => parts.push(part));
    await pause(1_500);
    begun.raw.res.destroy();
    const told = Buffer.concat(parts).toString();
    expect(told).toContain(world.ground.id(early));
    expect(told.split('\n').filter((line) => line.includes(instant))).toEqual([]);
  });
});

describe('whoever has left', () => {
  const left = 'member_counsel · same group';

  it('keeps an index of what they had opened, and of no later version', async () => {
    const { ground } = world;
    const path = `groups/${ground.id('group: of A')}/memberships/${ground.id('membership: fellow')}/sealed-index`;
    const { items } = (await get(left, path)).json<{ items: { sha256: string }[] }>();
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(laterHash);
  });

  it('brings nothing more to the group: neither a version of what they shared nor a new document', async () => {
    const { ground } = world;
    const wish = { documentId: ground.id(ofB), fileName: 'later.txt', sizeBytes: 5 };
    const answer = await ground.ask(left, 'POST', 'uploads', wish);
    expect([403, 409]).toContain(answer.statusCode);
  });
});
