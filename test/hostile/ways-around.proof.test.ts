import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../src/platform/index.js';
import { theWorld, type World } from '../authorization/world.js';

/** Ways around a wall that people with more than one account, seat, alliance or link might try. */

const early = "document: A's for the group, early";
let world: World;

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
}, 300_000);
afterAll(() => world.app.close());

const pathOf = (name: string): string => `documents/${world.ground.id(name)}`;
const status = async (who: string, path: string): Promise<number> =>
  (await world.ground.ask(who, 'GET', path)).statusCode;

async function linkOf(who: string, name: string): Promise<string> {
  return (await world.ground.must<{ url: string }>(who, 'POST', `${pathOf(name)}/links`, {})).url;
}

describe('a link made before a wall', () => {
  const who = 'outside_counsel · same group';

  it.each([
    ['document', early],
    ['group', 'group: of A'],
    ['member', 'firm: own'],
    ['case', 'case: the joint case'],
  ])('leads nowhere while the wall before the %s stands, and again once it is lifted', async (kind, name) => {
    const { ground, app } = world;
    const url = await linkOf(who, early);
    expect((await app.inject({ url })).statusCode).toBe(200);
    const wall = await ground.must('a guardian of walls', 'POST', 'walls', {
      subjectKind: 'person',
      subjectId: ground.id(`person: ${who}`),
      objectKind: kind,
      objectId: ground.id(name),
      reason: 'Invented',
    });
    const behind = await app.inject({ url });
    const nowhere = await app.inject({ url: `/api/v1/links/${'x'.repeat(url.length - 14)}` });
    const bare = (text: string): string => text.replaceAll(/"(instance|requestId)":"[^"]*"/g, '');
    expect([behind.statusCode, bare(behind.body)]).toEqual([404, bare(nowhere.body)]);
    await ground.must('ethics_officer · here', 'POST', `walls/${wall.id}/lifting`, { reason: 'Invented' });
    expect((await app.inject({ url })).statusCode).toBe(200);
  });

  it('is for nobody else: neither changed nor asked for another document', async () => {
    const url = await linkOf(who, early);
    const [said = '', signature = ''] = url.replace('/api/v1/links/', '').split('.');
    const bytes = Buffer.from(said, 'base64url');
    const forged = Buffer.concat([
      bytes.subarray(0, 32),
      Buffer.from(world.ground.id("document: A's own").replaceAll('-', ''), 'hex'),
      bytes.subarray(48),
    ]);
    const answer = await world.app.inject({
      url: `/api/v1/links/${forged.toString('base64url')}.${signature}`,
    });
    expect(answer.statusCode).toBe(404);
  });
});

describe('a document that moved to another group', () => {
  it('is gone for the first, with links, hits and events, and tells the second nothing of who had opened it', async () => {
    const { ground, app } = world;
    const [first, second] = ['outside_counsel · same group', 'outside_counsel · other group'];
    const moved = "document: E's for the group";
    const url = await linkOf(first, moved);
    expect((await app.inject({ url })).statusCode).toBe(200);
    await ground.change(
      'here',
      `UPDATE document SET group_id = $2, issue_id = $3, shared_at = $4 WHERE id = $1`,
      [ground.id(moved), ground.id('group: of C'), ground.id('issue: of C'), app.clock.now()],
    );
    expect(await status(first, pathOf(moved))).toBe(404);
    expect((await app.inject({ url })).statusCode).toBe(404);
    for (const path of [
      'documents?limit=100',
      'notifications',
      `cases/${ground.id('case: the joint case')}/evidence.zip?files=no`,
    ])
      expect((await ground.ask(first, 'GET', path)).body).not.toContain(ground.id(moved));
    const evidence = await ground.ask(second, 'GET', `${pathOf(moved)}/evidence`);
    expect(evidence.statusCode).toBe(200);
    expect(evidence.body).not.toContain(first);
    expect(await status(second, `${pathOf(moved)}/openings`)).toBe(404);
    const index = `groups/${ground.id('group: of C')}/memberships/${ground.id('membership: rival')}/sealed-index`;
    expect((await ground.ask(second, 'GET', index)).json()).toMatchObject({ items: [] });
  });
});

describe('a person with seats in two alliances', () => {
  const who = 'a traveller';

  it('has in each what they have there, whatever they bring along from the other', async () => {
    const { ground, app } = world;
    await ground.person(who, 'here', [{ role: 'member_counsel', firm: 'own' }]);
    const personId = ground.id(`person: ${who}`);
    const secret = randomBytes(32).toString('base64url');
    await ground.put('abroad', 'appointment', {
      id: newId(),
      person_id: personId,
      role: 'coordinator',
      from_on: '2020-01-01',
      made_at: app.clock.now(),
    });
    await ground.putIdentity('session', {
      id: newId(),
      person_id: personId,
      alliance_id: ground.alliances.abroad,
      token_hash: createHash('sha256').update(secret, 'utf8').digest('hex'),
      address: '127.0.0.1',
      device: 'a test',
      opened_at: app.clock.now(),
      last_seen_at: app.clock.now(),
    });
    const abroad = { cookie: `hezong=${secret}` };
    const asAbroad = (method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}) =>
      app.inject({
        method,
        url: `/api/v1/${path}`,
        headers: { ...abroad, ...headers },
        ...(method === 'POST' && { payload: {} }),
      });
    const own = pathOf("document: A's own");
    const foreign = pathOf("document: another alliance's");
    expect(await status(who, own)).toBe(200);
    expect(await status(who, foreign)).toBe(404);
    expect((await asAbroad('GET', own)).statusCode).toBe(404);
    expect((await asAbroad('GET', foreign)).statusCode).toBe(200);
    // The answer kept in one is not given in the other.
    const key = { 'idempotency-key': 'the same in both' };
    expect((await ground.ask(who, 'POST', `${own}/links`, {}, key)).statusCode).toBe(201);
    expect((await asAbroad('POST', `${own}/links`, key)).statusCode).toBe(404);
    for (const path of ['documents?limit=100', 'search?q=own', 'today', 'cases?limit=100', 'notifications'])
      expect((await asAbroad('GET', path)).body).not.toContain(ground.id("document: A's own"));
  });
});

describe('what lies under a protective order', () => {
  const bar = 'outside_counsel · own, cleared';

  it('is made no less secret by those who are let in', async () => {
    const { ground } = world;
    const secret = "document: A's CBI for the group";
    for (const toTier of ['T0', 'T1']) {
      const asked = await ground.ask(bar, 'POST', `${pathOf(secret)}/lowerings`, {
        toTier,
        reason: 'Invented',
      });
      expect(asked.statusCode).toBeGreaterThanOrEqual(400);
    }
    const copy = await ground.ask(bar, 'PUT', `${pathOf("document: A's own")}/sources`, {
      sourceIds: [ground.id(secret)],
    });
    expect(copy.json()).toMatchObject({ code: 'document.source_sealed' });
  });

  it('is not for an expert who is in-house counsel too, named or already let in', async () => {
    const { ground, app } = world;
    const who = 'an expert in-house';
    await ground.person(who, 'here', [{ role: 'expert' }, { role: 'member_counsel', firm: 'own' }]);
    const compartmentId = ground.id('compartment: the order of the joint case');
    const named = await ground.ask('outside_counsel · own, liaison', 'POST', 'subscriptions', {
      compartmentId,
      personId: ground.id(`person: ${who}`),
      capacity: 'expert',
      firm: 'Demo',
      groupId: ground.id('group: of A'),
    });
    expect(named.statusCode).toBeGreaterThanOrEqual(400);
    await ground.put('here', 'admission', {
      id: newId(),
      compartment_id: compartmentId,
      person_id: ground.id(`person: ${who}`),
      basis_kind: 'named',
      from_at: app.clock.now(),
    });
    for (const key of ["document: A's CBI for the group", "document: A's CBI"]) {
      expect(await status(who, pathOf(key))).toBe(404);
      expect((await ground.ask(who, 'GET', 'documents?limit=100')).body).not.toContain(ground.id(key));
    }
    expect(await status(who, `document-events?compartmentId=${compartmentId}`)).toBe(404);
    const begun = { compartmentId, fileName: 'a.txt', sizeBytes: 5 };
    expect((await ground.ask(who, 'POST', 'uploads', begun)).statusCode).toBe(404);
  });

  it('is not told to a colleague of the same firm by anything the one let in does', async () => {
    const { ground } = world;
    const secret = ground.id("document: A's CBI for the group");
    await ground.must(bar, 'POST', `${pathOf("document: A's CBI for the group")}/holds`, {
      reason: 'Zanzibar',
    });
    const caseId = ground.id('case: the joint case');
    for (const path of [
      'documents?limit=100',
      `cases/${caseId}/holds`,
      `cases/${caseId}/record?limit=100`,
      'notifications',
      'lowerings',
      `cases/${caseId}/privilege-log`,
    ]) {
      const { body } = await ground.ask('member_counsel · own', 'GET', path);
      expect(body).not.toContain(secret);
      expect(body).not.toContain('Zanzibar');
    }
  });
});
