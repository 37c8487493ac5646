import { startTestApp, type TestApp } from '../../../test/app.js';
import { UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, signedIn } from '../identity.fixtures.js';

const tokens = '/api/v1/tokens';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let headers: { cookie: string };
let personId: string;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
});
beforeEach(async () => {
  const person = await aPerson(work, { allianceId: alliance });
  personId = person.id;
  headers = await signedIn(app, person.email);
});
afterAll(() => app.close());

const make = (over: object = {}, extra: object = {}) =>
  app.inject({
    method: 'POST',
    url: tokens,
    headers: { ...headers, ...extra },
    payload: { name: 'nightly export', scopes: ['read'], expiresOn: '2026-12-31', ...over },
  });
const secretOf = async (over: object = {}): Promise<string> =>
  (await make(over)).json<{ token: string }>().token;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('an access token', () => {
  it('acts for its person, and is shown once', async () => {
    const made = await make();
    expect(made.statusCode).toBe(201);
    const { token } = made.json<{ token: string }>();
    expect(token).toMatch(/^hzp_[\w-]{43}$/);
    const who = await app.inject({ url: '/api/v1/sessions/current', headers: bearer(token) });
    expect(who.json()).toMatchObject({ id: null, person: { id: personId }, alliance: { id: alliance } });
    expect(who.json()).toMatchObject({ person: { email: null }, alliances: [{ id: alliance }] });
    expect(who.body).not.toContain('@');
    const listed = await app.inject({ url: tokens, headers });
    expect(listed.json()).toMatchObject({ items: [{ name: 'nightly export', scopes: ['read'] }] });
    expect(listed.body).not.toContain(token);
  });

  it('reaches as far as its scopes and no further', async () => {
    const token = await secretOf({ scopes: ['members:read'] });
    expect((await app.inject({ url: '/api/v1/members', headers: bearer(token) })).statusCode).toBe(200);
    const people = await app.inject({ url: '/api/v1/people', headers: bearer(token) });
    expect(people.statusCode).toBe(403);
    expect(people.json()).toMatchObject({ code: 'token.too_narrow' });
  });

  it('makes no tokens and touches no sessions', async () => {
    const token = await secretOf({ scopes: ['write'] });
    for (const [method, url] of [
      ['POST', tokens],
      ['GET', tokens],
      ['GET', '/api/v1/sessions'],
      ['DELETE', '/api/v1/sessions/current'],
    ] as const) {
      const answer = await app.inject({ method, url, headers: bearer(token) });
      expect(answer.json()).toMatchObject({ status: 403, code: 'token.session_needed' });
    }
  });

  it('is refused with the list of scopes where one is unknown', async () => {
    const answer = await make({ scopes: ['everything'] });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { detail: string }[] }>().errors[0]?.detail).toContain('cases:read');
  });

  it('lasts a year at most', async () => {
    expect((await make({ expiresOn: '2027-04-02' })).json()).toMatchObject({ code: 'token.too_long' });
    expect((await make({ expiresOn: '2026-03-31' })).json()).toMatchObject({ code: 'token.expired_already' });
  });

  it('works through its last day in the alliance’s zone and not a moment longer', async () => {
    const token = await secretOf({ expiresOn: '2026-04-01' });
    const ask = () => app.inject({ url: '/api/v1/alliance', headers: bearer(token) });
    const start = app.clock.now();
    app.clock.set('2026-04-01T15:59:59.000Z');
    expect((await ask()).statusCode).toBe(200);
    app.clock.set('2026-04-01T16:00:00.000Z');
    expect((await ask()).json()).toMatchObject({ status: 401, code: 'token.wrong' });
    app.clock.set(start);
  });

  it('dies at once when revoked', async () => {
    const made = (await make()).json<{ id: string; token: string }>();
    const revoked = await app.inject({ method: 'DELETE', url: `${tokens}/${made.id}`, headers });
    expect(revoked.statusCode).toBe(204);
    expect((await app.inject({ url: '/api/v1/alliance', headers: bearer(made.token) })).statusCode).toBe(401);
  });

  it('keeps its secret out of what an idempotency key keeps, and out of the record', async () => {
    const made = await make({}, { 'idempotency-key': 'a-token' });
    const { token } = made.json<{ token: string }>();
    const caller = { allianceId: alliance } as Parameters<UnitOfWork['read']>[0];
    const kept = await work.read(caller, (tx) =>
      tx.query<{ text: string }>(
        `SELECT coalesce(string_agg(result::text, ''), '') AS text FROM idempotency
         UNION ALL SELECT string_agg(payload::text, '') FROM outbox`,
      ),
    );
    expect(kept.map(({ text }) => text).join('')).not.toContain(token);
  });
});
