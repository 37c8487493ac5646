import { aMember } from '../src/alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn, testPassword } from '../src/identity/identity.fixtures.js';
import { CredentialMails } from '../src/identity/index.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';

interface Headers {
  readonly [name: string]: string;
}

/** A person who is counsel of a member in A and an expert in B, with a session, a token and a calendar feed in each. */
interface Both {
  readonly id: string;
  readonly email: string;
  readonly a: Place;
  readonly b: Place;
}
interface Place {
  readonly session: Headers;
  readonly token: Headers;
  readonly feed: string;
}

let app: TestApp;
let work: UnitOfWork;
let a: string;
let b: string;
let officer: Headers;
let keeper: Headers;

const send = (method: 'GET' | 'POST' | 'PUT', path: string, headers: Headers, payload?: object) =>
  app.inject({
    method,
    url: path.startsWith('/') ? path : `/api/v1/${path}`,
    headers,
    ...(payload && { payload }),
  });
const get = (path: string, headers: Headers = {}) => send('GET', path, headers);
const post = (path: string, payload: object, headers: Headers = {}) => send('POST', path, headers, payload);

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set('2026-04-01T01:00:00.000Z');
  a = await anAlliance(work, { name: { en: 'First', zh: '甲联盟' } });
  b = await anAlliance(work, { name: { en: 'Second', zh: '乙联盟' } });
  const staff = async (role: Role) => {
    const { email } = await aPerson(work, { allianceId: b, appointments: [{ role }] });
    return signedIn(app, email);
  };
  officer = await staff('administrator');
  keeper = await staff('coordinator');
});

async function placeIn(alliance: string, email: string): Promise<Place> {
  const session = await signedIn(app, email);
  await send('PUT', 'sessions/current/alliance', session, { allianceId: alliance });
  const token = { name: 'script', scopes: ['read'], expiresOn: '2026-12-31' };
  const feed = await post('calendar-feeds', { name: 'Phone' }, session);
  return {
    session,
    token: {
      authorization: `Bearer ${(await post('tokens', token, session)).json<{ token: string }>().token}`,
    },
    feed: new URL(feed.json<{ url: string }>().url).pathname,
  };
}

async function somebody(): Promise<Both> {
  const memberId = await aMember(work, a);
  const email = `both-${newId()}@firm.example`;
  const inA = { allianceId: a, email, appointments: [{ role: 'member_counsel' as const, memberId }] };
  const { id } = await aPerson(work, inA);
  await aPerson(work, { allianceId: b, email, appointments: [{ role: 'expert' }] });
  return { id, email, a: await placeIn(a, email), b: await placeIn(b, email) };
}

/** How each way in answers: a session, a token, a calendar feed. */
const waysIn = async ({ session, token, feed }: Place) => {
  const answers = [
    await get('sessions/current', session),
    await get('sessions/current', token),
    await get(feed),
  ];
  return answers.map(({ statusCode }) => statusCode);
};
const open = [200, 200, 200];
const shut = [401, 401, 404];

const tokenTo = async (email: string): Promise<string> => {
  const mails = await app.app.get(CredentialMails).waiting();
  const text = mails.findLast(({ to }) => to === email)?.text ?? '';
  return /#token=([\w-]+)/.exec(text)?.[1] ?? '';
};

/** Everything an alliance keeps, but what its readers are told in the meantime. */
async function factsOf(alliance: string): Promise<unknown> {
  const tables = ['outbox', 'audit_link', 'mail', 'timer', 'inbox', 'notification'];
  return work.read(systemCaller(alliance), (tx) =>
    Promise.all(tables.map((table) => tx.query(`SELECT count(*)::int AS n FROM ${table}`))),
  );
}

describe('a person in two alliances', () => {
  it('is sent a link that nobody in either can read, and whose asking leaves nothing in either', async () => {
    const both = await somebody();
    const before = [await factsOf(a), await factsOf(b)];
    expect((await post('password-resets', { email: both.email })).statusCode).toBe(202);
    const token = await tokenTo(both.email);
    expect(token).not.toBe('');
    expect([await factsOf(a), await factsOf(b)]).toEqual(before);
    const pages = [
      'mails',
      'mails?q=both',
      'work?state=waiting',
      'work?state=done',
      'audit/links',
      'audit/chain',
    ];
    for (const page of [...pages, `people/${both.id}`, 'people?q=both', 'search?q=both', 'notifications'])
      for (const headers of [officer, keeper]) {
        const { body } = await get(page, headers);
        expect(body).not.toContain(token);
        expect(body).not.toContain('password');
      }
    for (const { id } of (await get('mails', officer)).json<{ items: { id: string }[] }>().items)
      expect((await get(`mails/${id}`, officer)).body).not.toContain('token=');
  });

  it('who is disabled in one goes on in the other, by session, token and feed', async () => {
    const both = await somebody();
    expect([await waysIn(both.a), await waysIn(both.b)]).toEqual([open, open]);
    const disabled = await post(`people/${both.id}/disabling`, { reason: 'Left us' }, officer);
    expect(disabled.statusCode).toBe(200);
    await app.app.get(DueWork).runAll();
    expect([await waysIn(both.a), await waysIn(both.b)]).toEqual([open, shut]);
    expect((await get('sessions', both.a.session)).body).not.toContain(b);
  });

  it('signs in to one without a word of it to the other', async () => {
    const email = `quiet-${newId()}@firm.example`;
    const { id } = await aPerson(work, { allianceId: a, email, appointments: [{ role: 'expert' }] });
    await aPerson(work, { allianceId: b, email, appointments: [{ role: 'expert' }] });
    const session = await signedIn(app, email);
    await send('PUT', 'sessions/current/alliance', session, { allianceId: a });
    const seen = async () => (await get(`people/${id}`, officer)).json<object>();
    const before = await seen();
    app.clock.set('2026-04-01T05:00:00.000Z');
    await signedIn(app, email);
    expect(await seen()).toEqual(before);
    await send('PUT', 'sessions/current/alliance', session, { allianceId: b });
    expect(await seen()).toMatchObject({ status: 'active', lastSignInAt: '2026-04-01T05:00:00.000Z' });
  });

  it.each([
    [false, shut],
    [true, [401, 401, 200]],
  ])(
    'who sets a new password (feeds kept: %s) ends every way in, everywhere, and tells neither',
    async (keepFeeds, after) => {
      const both = await somebody();
      app.clock.set('2026-04-01T02:00:00.000Z');
      await post('password-resets', { email: both.email });
      const before = [await factsOf(a), await factsOf(b)];
      const choice = { token: await tokenTo(both.email), password: 'a river without bridges', keepFeeds };
      expect((await post('password-resets/acceptance', choice)).statusCode).toBe(204);
      expect([await waysIn(both.a), await waysIn(both.b)]).toEqual([after, after]);
      expect([await factsOf(a), await factsOf(b)]).toEqual(before);
      await expect(signedIn(app, both.email, testPassword)).rejects.toThrow('401');
      const session = await signedIn(app, both.email, choice.password);
      expect((await get('calendar-feeds', session)).json<{ items: object[] }>().items).toHaveLength(
        keepFeeds ? 1 : 0,
      );
    },
  );
});
