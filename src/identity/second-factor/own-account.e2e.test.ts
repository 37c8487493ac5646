import { Secret, TOTP } from 'otpauth';
import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { instantOf } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, signedIn, testPassword } from '../identity.fixtures.js';
import { CredentialMails } from '../links/credential-mails.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
});
afterAll(() => app.close());

type Headers = Readonly<Record<string, string>>;
const chosen = 'a river without bridges';

const ask = (method: 'GET' | 'POST' | 'PUT', path: string, headers: Headers, payload?: object) =>
  app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { ...headers },
    ...(payload !== undefined && { payload }),
  });
const signIn = (email: string, body: object = {}, from = '203.0.113.9') =>
  app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    remoteAddress: from,
    payload: { email, password: testPassword, ...body },
  });
const mailsFor = async (email: string) =>
  (await app.app.get(CredentialMails).waiting()).filter(({ to }) => to === email);
const later = (seconds: number): void =>
  app.clock.set(instantOf(new Date(Date.parse(app.clock.now()) + seconds * 1000)));

/** What the app on a phone shows, so many seconds from now. */
const codeOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.parse(app.clock.now()) + ahead * 1000,
  });

/** Somebody with a second factor in force. */
async function enrolled(email: string): Promise<{ headers: Headers; secret: string; codes: string[] }> {
  const headers = await signedIn(app, email);
  const begun = await ask('POST', 'me/second-factor', headers, { password: testPassword });
  const { secret } = begun.json<{ secret: string }>();
  const confirmed = await ask('POST', 'me/second-factor/confirmation', headers, { code: codeOf(secret) });
  expect(outcome(confirmed)).toBe('200');
  later(60);
  return { headers, secret, codes: confirmed.json<{ codes: string[] }>().codes };
}

describe('changing one’s password', () => {
  const step = story();
  let email = '';
  let here: Headers;
  let elsewhere: Headers;

  step('asks for the one there is, and refuses what may not be chosen', async () => {
    ({ email } = await aPerson(work, { allianceId: alliance }));
    [here, elsewhere] = [await signedIn(app, email), await signedIn(app, email)];
    const wrong = await ask('PUT', 'me/password', here, { password: 'not it', newPassword: chosen });
    expect(outcome(wrong)).toBe('403 password.wrong');
    const short = await ask('PUT', 'me/password', here, { password: testPassword, newPassword: 'short' });
    expect([short.statusCode, short.body.includes('/newPassword')]).toEqual([422, true]);
    expect((await signIn(email)).statusCode).toBe(201);
  });

  step('ends every other session, keeps this one, and tells by mail', async () => {
    const body = { password: testPassword, newPassword: chosen };
    expect((await ask('PUT', 'me/password', here, body)).statusCode).toBe(204);
    expect((await ask('GET', 'sessions/current', here)).statusCode).toBe(200);
    expect((await ask('GET', 'sessions/current', elsewhere)).statusCode).toBe(401);
    expect(await mailsFor(email)).toMatchObject([{ subject: 'Your Hezong password was changed' }]);
    expect((await signIn(email)).statusCode).toBe(401);
    expect((await signIn(email, { password: chosen })).statusCode).toBe(201);
  });

  step('slows guesses down, also across sessions', async () => {
    const guess = () => ask('PUT', 'me/password', here, { password: 'a guess', newPassword: chosen });
    const answers = [];
    for (let n = 0; n < 8; n++) answers.push((await guess()).statusCode);
    expect(answers.at(-1)).toBe(429);
    expect(answers[0]).toBe(403);
  });
});

describe('a second factor', () => {
  const step = story();
  let email = '';
  let mine: Awaited<ReturnType<typeof enrolled>>;

  step('is set up by the password and a first code, and told by mail', async () => {
    ({ email } = await aPerson(work, { allianceId: alliance }));
    const headers = await signedIn(app, email);
    const wrong = await ask('POST', 'me/second-factor', headers, { password: 'not it' });
    expect(outcome(wrong)).toBe('403 password.wrong');
    mine = await enrolled(email);
    expect((await ask('GET', 'me/second-factor', mine.headers)).json()).toMatchObject({
      recoveryLeft: 10,
      required: false,
    });
    expect(new Set(mine.codes).size).toBe(10);
    expect((await mailsFor(email)).map(({ subject }) => subject)).toEqual([
      'Two-step sign-in is on for Hezong',
    ]);
    const again = await ask('POST', 'me/second-factor', mine.headers, { password: testPassword });
    expect(outcome(again)).toBe('409 second_factor.already_on');
  });

  step('lies sealed, and its recovery codes as hashes', async () => {
    const [kept] = await work.beforeTenant((tx) =>
      tx.query<{ text: string }>(
        `SELECT (SELECT string_agg(f::text, '') FROM second_factor f) || (SELECT string_agg(r::text, '') FROM recovery_code r) AS text`,
      ),
    );
    for (const secret of [mine.secret, ...mine.codes, ...mine.codes.map((code) => code.replaceAll('-', ''))])
      expect(kept?.text).not.toContain(secret);
    expect(kept?.text).not.toContain(Buffer.from(mine.secret).toString('hex'));
  });

  step('is asked for at signing in, after the right password only', async () => {
    expect(outcome(await signIn(email, { password: 'not it' }))).toBe('401 sign_in.wrong');
    expect(outcome(await signIn(email))).toBe('401 sign_in.code_needed');
    expect(outcome(await signIn(email, { code: '000000' }))).toBe('401 sign_in.code_wrong');
    expect(outcome(await signIn(email, { code: codeOf(mine.secret) }))).toBe('201');
  });

  step('takes each code once, of a clock half a minute away and no further', async () => {
    expect(outcome(await signIn(email, { code: codeOf(mine.secret) }))).toBe('401 sign_in.code_wrong');
    later(90);
    for (const [ahead, answer] of [
      [-60, '401 sign_in.code_wrong'],
      [60, '401 sign_in.code_wrong'],
      [-30, '201'],
      [0, '201'],
      [30, '201'],
      [0, '401 sign_in.code_wrong'],
    ] as const)
      expect([ahead, outcome(await signIn(email, { code: codeOf(mine.secret, ahead) }))]).toEqual([
        ahead,
        answer,
      ]);
  });

  step('of two who bring one code at once, one comes in', async () => {
    later(120);
    const code = codeOf(mine.secret);
    const both = await Promise.all([signIn(email, { code }), signIn(email, { code })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 401]);
  });

  step('lets in by each recovery code once, however it is written', async () => {
    const [first = '', second = ''] = mine.codes;
    expect(outcome(await signIn(email, { code: first }))).toBe('201');
    expect(outcome(await signIn(email, { code: first }))).toBe('401 sign_in.code_wrong');
    expect(outcome(await signIn(email, { code: second.toUpperCase().replaceAll('-', ' ') }))).toBe('201');
    const { recoveryLeft } = (await ask('GET', 'me/second-factor', mine.headers)).json<{
      recoveryLeft: number;
    }>();
    expect(recoveryLeft).toBe(8);
  });

  step('makes new recovery codes by a code, and the old are good no more', async () => {
    later(120);
    const made = await ask('POST', 'me/second-factor/recovery-codes', mine.headers, {
      code: codeOf(mine.secret),
    });
    expect(outcome(made)).toBe('200');
    expect(outcome(await signIn(email, { code: mine.codes[5] }))).toBe('401 sign_in.code_wrong');
  });

  step('slows guesses of a code down as guesses of a password', async () => {
    const from = '198.51.100.77';
    const answers = [];
    for (let n = 0; n < 8; n++) answers.push((await signIn(email, { code: '111111' }, from)).statusCode);
    expect(answers.at(-1)).toBe(429);
  });

  step('is ended by a code, and told by mail', async () => {
    later(3600);
    const end = (code: string) => ask('POST', 'me/second-factor/end', mine.headers, { code });
    expect(outcome(await end('000000'))).toBe('403 second_factor.code_wrong');
    expect((await end(codeOf(mine.secret))).statusCode).toBe(204);
    expect(outcome(await signIn(email))).toBe('201');
    expect((await mailsFor(email)).map(({ subject }) => subject)).toContain(
      'Two-step sign-in is off for Hezong',
    );
  });
});

describe('an alliance that requires a second factor', () => {
  const step = story();
  let strict = '';
  let administrator: Headers;
  let email = '';
  let headers: Headers;

  step('says so by its administrator alone, signed in', async () => {
    strict = await anAlliance(work);
    const admin = await aPerson(work, { allianceId: strict, appointments: [{ role: 'administrator' }] });
    ({ email } = await aPerson(work, { allianceId: strict }));
    headers = await signedIn(app, email);
    const token = await ask('POST', 'tokens', headers, {
      name: 'a script',
      scopes: ['read'],
      expiresOn: '2026-12-31',
    });
    const byToken = { authorization: `Bearer ${token.json<{ token: string }>().token}` };
    const require = (who: Headers) => ask('PUT', 'alliance/sign-in', who, { secondFactor: true });
    expect((await require(headers)).statusCode).toBe(403);
    administrator = (await enrolled(admin.email)).headers;
    expect((await require(administrator)).json()).toMatchObject({ secondFactor: true });
    // A token stays as it is.
    expect((await ask('GET', 'cases', byToken)).statusCode).toBe(200);
  });

  step('lets whoever has none do nothing but set it up or leave', async () => {
    for (const path of ['cases', 'today', 'alliance', 'tokens', 'sessions'])
      expect(outcome(await ask('GET', path, headers))).toBe('403 second_factor.needed');
    expect(outcome(await ask('POST', 'tokens', headers, {}))).toBe('403 second_factor.needed');
    expect((await ask('GET', 'sessions/current', headers)).json()).toMatchObject({
      secondFactorNeeded: true,
    });
    const again = await signIn(email);
    expect([again.statusCode, again.json<{ secondFactorNeeded: boolean }>().secondFactorNeeded]).toEqual([
      201,
      true,
    ]);
    headers = (await enrolled(email)).headers;
    expect((await ask('GET', 'cases', headers)).statusCode).toBe(200);
    expect((await ask('GET', 'sessions/current', headers)).json()).toMatchObject({
      secondFactorNeeded: false,
    });
  });

  step('asks nothing of whoever acts elsewhere, and may leave off', async () => {
    const other = await aPerson(work, { allianceId: alliance });
    expect((await ask('GET', 'cases', await signedIn(app, other.email))).statusCode).toBe(200);
    const off = await ask('PUT', 'alliance/sign-in', administrator, { secondFactor: false });
    expect(off.json()).toMatchObject({ secondFactor: false });
  });
});
