import { startTestApp, type TestApp } from '../../../test/app.js';
import { UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, signedIn, testPassword } from '../identity.fixtures.js';

const sessions = '/api/v1/sessions';
const current = `${sessions}/current`;

let app: TestApp;
let work: UnitOfWork;
let alliance: string;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
});
afterAll(() => app.close());

const signIn = (email: string, password: string, over: { from?: string; cookie?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: sessions,
    payload: { email, password },
    remoteAddress: over.from ?? '203.0.113.7',
    headers: over.cookie === undefined ? {} : { cookie: over.cookie },
  });
const whoAmI = (headers: { cookie: string }) => app.inject({ url: current, headers });

describe('signing in', () => {
  it('tells who one is, where, as what, and gives the browser a cookie no script can read', async () => {
    const { id, email } = await aPerson(work, { allianceId: alliance, name: '李娜', latinName: 'Li Na' });
    const answer = await signIn(email.toUpperCase(), testPassword);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      person: { id, name: '李娜', latinName: 'Li Na', email },
      alliance: { id: alliance },
      alliances: [{ id: alliance }],
      seats: [{ role: 'coordinator', memberId: null, memberName: null }],
      demo: false,
    });
    expect(answer.json<{ permissions: string[] }>().permissions).toContain('cases.write');
    expect(answer.cookies.find(({ name }) => name === 'hezong')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const [wrong, unknown] = [
      await signIn(email, 'not the password', { from: '198.51.100.1' }),
      await signIn('nobody@firm.example', 'not the password', { from: '198.51.100.2' }),
    ];
    const bare = (answer: typeof wrong) => ({ ...answer.json<object>(), requestId: '' });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'sign_in.wrong' });
    expect(bare(unknown)).toEqual(bare(wrong));
    expect(unknown.cookies).toEqual([]);
  });

  it('gives a session of its own each time, and ends the one the browser held', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const first = await signedIn(app, email);
    const second = await signIn(email, testPassword, first);
    expect(second.statusCode).toBe(201);
    expect((await whoAmI(first)).statusCode).toBe(401);
  });

  it('is refused to one who holds no role, after the right password only', async () => {
    const { email } = await aPerson(work, { allianceId: alliance, appointments: [] });
    expect((await signIn(email, testPassword)).json()).toMatchObject({ code: 'sign_in.no_seat' });
    expect((await signIn(email, 'not the password')).json()).toMatchObject({ code: 'sign_in.wrong' });
  });
});

describe('a session', () => {
  it('ends with the next request after signing out', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const headers = await signedIn(app, email);
    expect((await whoAmI(headers)).statusCode).toBe(200);
    expect((await app.inject({ method: 'DELETE', url: current, headers })).statusCode).toBe(204);
    const after = await whoAmI(headers);
    expect(after.statusCode).toBe(401);
    expect(after.json()).toMatchObject({ code: 'session.none' });
  });

  it('is listed, and dies at once when revoked from another device', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const [desk, phone] = [await signedIn(app, email), await signedIn(app, email)];
    const { items } = (await app.inject({ url: sessions, headers: desk })).json<{
      items: { id: string; current: boolean }[];
    }>();
    expect(items.map(({ current: isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = items.find(({ current: isCurrent }) => !isCurrent)!;
    const url = `${sessions}/${other.id}`;
    expect((await app.inject({ method: 'DELETE', url, headers: desk })).statusCode).toBe(204);
    expect((await whoAmI(phone)).statusCode).toBe(401);
    expect((await whoAmI(desk)).statusCode).toBe(200);
  });

  it('of another person cannot be ended', async () => {
    const mine = await signedIn(app, (await aPerson(work, { allianceId: alliance })).email);
    const theirs = await signedIn(app, (await aPerson(work, { allianceId: alliance })).email);
    const { id } = (await whoAmI(theirs)).json<{ id: string }>();
    const answer = await app.inject({ method: 'DELETE', url: `${sessions}/${id}`, headers: mine });
    expect(answer.statusCode).toBe(404);
    expect((await whoAmI(theirs)).statusCode).toBe(200);
  });

  it('dies of rest, and of age however busy', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const start = app.clock.now();
    const hour = (hours: number) => new Date(Date.parse(start) + hours * 3_600_000).toISOString();
    try {
      const resting = await signedIn(app, email);
      const busy = await signedIn(app, email);
      for (let hours = 11; hours < 168; hours += 11) {
        app.clock.set(hour(hours));
        expect((await whoAmI(busy)).statusCode).toBe(200);
      }
      expect((await whoAmI(resting)).statusCode).toBe(401);
      app.clock.set(hour(168));
      expect((await whoAmI(busy)).statusCode).toBe(401);
    } finally {
      app.clock.set(start);
    }
  });

  it('acts in whichever alliance its person belongs to, and in no other', async () => {
    const second = await anAlliance(work, { name: { en: 'Second Alliance', zh: '第二联盟' } });
    const foreign = await anAlliance(work);
    const { email } = await aPerson(work, { allianceId: alliance });
    await aPerson(work, { allianceId: second, email, appointments: [{ role: 'auditor' }] });
    const headers = await signedIn(app, email);
    const moveTo = (allianceId: string) =>
      app.inject({ method: 'PUT', url: `${current}/alliance`, headers, payload: { allianceId } });
    const moved = await moveTo(second);
    expect(moved.json()).toMatchObject({ alliance: { id: second }, seats: [{ role: 'auditor' }] });
    expect((await whoAmI(headers)).json()).toMatchObject({ alliance: { id: second } });
    expect((await moveTo(foreign)).statusCode).toBe(404);
  });
});

describe('guessing', () => {
  it('is slowed, told for how long, and never locks the person out', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const answers = [];
    for (let tries = 0; tries < 8; tries++) answers.push(await signIn(email, 'wrong', { from: '192.0.2.9' }));
    const slowed = answers.at(-1)!;
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect(slowed.json()).toMatchObject({ code: 'sign_in.too_many_attempts' });
    const wait = Number(slowed.headers['retry-after']);
    expect(wait).toBe(4);
    expect((await signIn(email, testPassword, { from: '192.0.2.9' })).statusCode).toBe(429);
    const start = app.clock.now();
    app.clock.set(new Date(Date.parse(start) + wait * 1000).toISOString());
    expect((await signIn(email, testPassword, { from: '192.0.2.9' })).statusCode).toBe(201);
    app.clock.set(start);
  });

  it('by strangers keeps out neither a place nor a device that signed in before', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const home = await signIn(email, testPassword, { from: '203.0.113.50' });
    const device = home.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    for (let stranger = 0; stranger < 60; stranger++) {
      await signIn(email, 'wrong', { from: `198.18.${stranger}.1` });
    }
    expect((await signIn(email, testPassword, { from: '198.19.0.1' })).statusCode).toBe(429);
    expect((await signIn(email, testPassword, { from: '203.0.113.51' })).statusCode).toBe(201);
    expect((await signIn(email, testPassword, { from: '198.19.0.1', cookie: device })).statusCode).toBe(201);
  });

  it('does not slip through by many attempts at once', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const tries = Array.from({ length: 20 }, () => signIn(email, 'wrong', { from: '192.0.2.77' }));
    const admitted = (await Promise.all(tries)).filter(({ statusCode }) => statusCode === 401);
    expect(admitted).toHaveLength(6);
  });
});

describe('a request from another site', () => {
  it('is refused whether or not it carries a session', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const headers = await signedIn(app, email);
    const foreign = { ...headers, origin: 'https://evil.example', host: 'hezong.example' };
    const answer = await app.inject({ method: 'DELETE', url: current, headers: foreign });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'session.foreign_origin' });
    const login = await app.inject({
      method: 'POST',
      url: sessions,
      headers: { 'sec-fetch-site': 'cross-site' },
      payload: { email, password: testPassword },
    });
    expect(login.json()).toMatchObject({ code: 'session.foreign_origin' });
    expect((await whoAmI(headers)).statusCode).toBe(200);
  });

  it('downloads nothing in the name of whoever is signed in: a visitor meets a page in between', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const headers = { ...(await signedIn(app, email)), 'sec-fetch-site': 'cross-site' };
    const embedded = await app.inject({ url: current, headers });
    expect(embedded.json()).toMatchObject({ status: 403, code: 'session.foreign_origin' });
    const visit = await app.inject({
      url: `${current}?a=b`,
      headers: { ...headers, 'sec-fetch-mode': 'navigate' },
    });
    expect(visit.statusCode).toBe(303);
    expect(visit.headers.location).toBe(`/from-elsewhere#${encodeURIComponent(`${current}?a=b`)}`);
    const script = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      authorization: 'Bearer none',
    };
    expect((await app.inject({ url: current, headers: script })).statusCode).toBe(401);
  });

  it('is not what the app itself sends', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const headers = await signedIn(app, email);
    const own = {
      ...headers,
      origin: 'https://hezong.example',
      host: 'hezong.example',
      'sec-fetch-site': 'same-origin',
    };
    expect((await app.inject({ method: 'DELETE', url: current, headers: own })).statusCode).toBe(204);
  });
});
