import { startTestApp, type TestApp } from '../../../test/app.js';
import { startSmtpSink } from '../../../test/delivery/smtp-sink.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, signedIn, testPassword } from '../identity.fixtures.js';
import { CredentialMails } from '../links/credential-mails.js';
import { story } from '../../../test/story.js';

const acceptance = '/api/v1/invitations/acceptance';
const resetting = '/api/v1/password-resets/acceptance';
const chosen = 'a river without bridges';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let headers: { cookie: string };
let second: { cookie: string };

beforeAll(async () => {
  app = await startTestApp({ settings: { PUBLIC_URL: 'https://hezong.example' } });
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  headers = await signedIn(app, (await aPerson(work, { allianceId: alliance })).email);
});
afterAll(() => app.close());

const post = (url: string, payload: object, over: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: over });
/** Invites, and has another administrator confirm it. */
async function invite(email: string, over: object = {}) {
  const wish = { email, name: '王小明', role: 'auditor', ...over };
  const answer = await post('/api/v1/invitations', wish, headers);
  const { id } = answer.json<{ id: string }>();
  await post(`/api/v1/nominations/${id}/confirmation`, {}, second);
  return answer;
}
const linksTo = async (address: string) =>
  (await app.app.get(CredentialMails).waiting()).filter(({ to }) => to === address).reverse();
const tokenTo = async (address: string): Promise<string> =>
  /#token=([\w-]+)/.exec((await linksTo(address))[0]?.text ?? '')?.[1] ?? '';
const asSystem = <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  work.read(systemCaller(alliance), (tx) => tx.query<Row>(sql, values));
const asIdentityRole = <Row>(sql: string): Promise<Row[]> => work.beforeTenant((tx) => tx.query<Row>(sql));

describe('an invitation', () => {
  const step = story();
  const email = 'auditor@firm.example';

  beforeAll(async () => {
    const appointments = [{ role: 'administrator' as const }];
    headers = await signedIn(app, (await aPerson(work, { allianceId: alliance, appointments })).email);
    second = await signedIn(app, (await aPerson(work, { allianceId: alliance, appointments })).email);
  });

  step('goes out by mail in the person’s language, with a link of the public address', async () => {
    expect((await invite(email)).statusCode).toBe(201);
    const [mail] = await linksTo(email);
    expect(mail).toMatchObject({ subject: '示例显示产业联盟邀请您使用合纵' });
    expect(mail?.text).toContain('https://hezong.example/invitation#token=');
    expect(mail?.text).toContain('审计员');
  });

  step(
    'greets who holds it, lets a password be chosen once, and then signs in over a cookie held to TLS',
    async () => {
      const token = await tokenTo(email);
      const greeting = await app.inject({ url: `${acceptance}?token=${token}` });
      expect(greeting.json()).toMatchObject({ email, name: '王小明', alliance: { zh: '示例显示产业联盟' } });
      const weak = await post(acceptance, { token, password: 'auditor-auditor' });
      expect(weak.json()).toMatchObject({ status: 422, errors: [{ pointer: '/password' }] });
      expect((await post(acceptance, { token, password: chosen })).statusCode).toBe(204);
      expect((await post(acceptance, { token, password: chosen })).json()).toMatchObject({
        code: 'link.spent',
      });
      const answer = await post('/api/v1/sessions', { email, password: chosen });
      expect(answer.json()).toMatchObject({ seats: [{ role: 'auditor' }] });
      expect(answer.cookies.find(({ name }) => name === '__Host-hezong')).toMatchObject({
        secure: true,
        path: '/',
      });
    },
  );

  step('works for one of two who use it at once', async () => {
    await invite('twice@firm.example');
    const token = await tokenTo('twice@firm.example');
    const tries = [1, 2, 3, 4].map(() => post(acceptance, { token, password: chosen }));
    const codes = (await Promise.all(tries)).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([204, 409, 409, 409]);
  });

  step('ends after seven days', async () => {
    await invite('late@firm.example');
    const token = await tokenTo('late@firm.example');
    const start = app.clock.now();
    app.clock.set('2026-04-08T01:00:00.000Z');
    expect((await post(acceptance, { token, password: chosen })).json()).toMatchObject({
      code: 'link.spent',
    });
    app.clock.set(start);
  });

  step('has one effect for one idempotency key', async () => {
    const keyed = { ...headers, 'idempotency-key': 'invite-once' };
    const payload = { email: 'once@firm.example', name: 'Once', role: 'mediator' };
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/v1/invitations', payload, keyed)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await linksTo('once@firm.example')).toHaveLength(1);
  });
});

describe('a new password', () => {
  const step = story();
  const ask = (email: string) => post('/api/v1/password-resets', { email });

  step('is answered alike for a known and an unknown address', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const [known, unknown] = [await ask(email), await ask('nobody@firm.example')];
    expect([known.statusCode, known.body]).toEqual([202, '']);
    expect([unknown.statusCode, unknown.body]).toEqual([202, '']);
    expect(await linksTo('nobody@firm.example')).toEqual([]);
  });

  step('ends every session, and its link works once', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    const session = await signedIn(app, email);
    await ask(email);
    const token = await tokenTo(email);
    expect((await post(resetting, { token, password: chosen })).statusCode).toBe(204);
    const after = await app.inject({ url: '/api/v1/sessions/current', headers: session });
    expect(after.statusCode).toBe(401);
    expect((await post(resetting, { token, password: chosen })).json()).toMatchObject({ code: 'link.spent' });
    expect((await post('/api/v1/sessions', { email, password: testPassword })).statusCode).toBe(401);
    expect((await post('/api/v1/sessions', { email, password: chosen })).statusCode).toBe(201);
  });

  step('takes the newest link alone, for thirty minutes', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    await ask(email);
    const older = await tokenTo(email);
    await ask(email);
    const newer = await tokenTo(email);
    expect((await post(resetting, { token: older, password: chosen })).statusCode).toBe(409);
    const start = app.clock.now();
    app.clock.set('2026-04-01T01:30:00.000Z');
    expect((await post(resetting, { token: newer, password: chosen })).statusCode).toBe(409);
    app.clock.set(start);
  });

  step('does not take the link of an invitation, nor the other way round', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    await ask(email);
    const token = await tokenTo(email);
    expect((await post(acceptance, { token, password: chosen })).json()).toMatchObject({
      code: 'link.spent',
    });
  });

  step('leaves nothing secret in the record', async () => {
    const [row] = await asSystem<{ text: string }>(
      `SELECT string_agg(payload::text, ' ') AS text FROM outbox`,
    );
    expect(row?.text).not.toMatch(/password|token=|@firm/);
  });
});

describe('a mail with a sign-in link', () => {
  const step = story();
  const ask = (email: string) => post('/api/v1/password-resets', { email });

  step('is sealed, belongs to no alliance, and stands in none of its tables', async () => {
    const tables = ['mail', 'timer', 'outbox', 'audit_link', 'inbox', 'notification', 'idempotency'];
    const counts = () =>
      Promise.all(tables.map((table) => asSystem<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)));
    const { email } = await aPerson(work, { allianceId: alliance });
    const before = await counts();
    await ask(email);
    const token = await tokenTo(email);
    expect((await post(resetting, { token, password: chosen })).statusCode).toBe(204);
    expect(await counts()).toEqual(before);
    const rows = await asIdentityRole<{ text: string }>(
      'SELECT to_jsonb(m)::text AS text FROM credential_mail m',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { text } of rows) expect(text).not.toMatch(/@|token/);
    expect(rows.some(({ text }) => text.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });

  step(
    'goes out once by whichever process takes it, is forgotten then, and waits where the server is away',
    async () => {
      const sink = await startSmtpSink();
      const other = await startTestApp({ settings: { SMTP_URL: sink.url } });
      const inside = other.app.get(UnitOfWork);
      const { email } = await aPerson(inside, { allianceId: await anAlliance(inside) });
      await other.inject({ method: 'POST', url: '/api/v1/password-resets', payload: { email } });
      const mails = other.app.get(CredentialMails);
      sink.refuseWith(451);
      expect(await mails.sendDue()).toBe(0);
      expect(await mails.waiting()).toHaveLength(1);
      sink.refuseWith(undefined);
      expect(await mails.sendDue()).toBe(0);
      other.clock.set('2026-04-01T01:00:03.000Z');
      const sent = await Promise.all([mails.sendDue(), mails.sendDue(), mails.sendDue()]);
      expect(sent.sort()).toEqual([0, 0, 1]);
      expect(sink.received.map(({ to }) => to)).toEqual([email]);
      expect(sink.received[0]?.raw).toContain('password-reset#token=');
      expect(await mails.waiting()).toEqual([]);
      expect(
        await inside.beforeTenant((tx) =>
          tx.query('SELECT sealed, sent_at IS NOT NULL AS sent FROM credential_mail'),
        ),
      ).toEqual([{ sealed: null, sent: true }]);
      await other.close();
      await sink.close();
    },
  );

  step('is forgotten when its link ends', async () => {
    const { email } = await aPerson(work, { allianceId: alliance });
    await ask(email);
    const start = app.clock.now();
    app.clock.set('2026-04-09T01:30:00.000Z');
    await app.app.get(CredentialMails).sendDue();
    expect(await asIdentityRole('SELECT id FROM credential_mail WHERE sealed IS NOT NULL')).toEqual([]);
    app.clock.set(start);
  });
});

describe('the accounts of the demonstration', () => {
  const step = story();
  step('are shown where this is one', async () => {
    const shown = await startTestApp({ settings: { HEZONG_DEMO: '1' } });
    const inside = shown.app.get(UnitOfWork);
    const demo = await anAlliance(inside, { demo: true });
    const names = { name: '演示协调员', latinName: 'Demo Coordinator' };
    await aPerson(inside, { allianceId: demo, email: 'coordinator@demo.hezong.test', ...names });
    await aPerson(inside, { allianceId: await anAlliance(inside), email: 'other@demo.hezong.test' });
    expect((await shown.inject({ url: '/api/v1/demo-accounts' })).json()).toEqual({
      password: 'hezong-demo-2026',
      accounts: [
        {
          email: 'coordinator@demo.hezong.test',
          name: { en: 'Demo Coordinator', zh: '演示协调员' },
          role: 'coordinator',
        },
      ],
    });
    await shown.close();
  });

  step('do not exist elsewhere', async () => {
    expect((await app.inject({ url: '/api/v1/demo-accounts' })).statusCode).toBe(404);
  });
});
