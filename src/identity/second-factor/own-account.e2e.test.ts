import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { instantOf } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, signedIn, testPassword } from '../identity.fixtures.js';
import { CredentialMails } from '../links/credential-mails.js';
import { newAppSecret } from './codes.js';
import { SecondFactors } from './second-factors.js';
import { SecondFactorsStore } from './second-factors.store.js';

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

/** The headers of a session that was given a new secret. */
const renewed = ({ cookies }: Awaited<ReturnType<typeof ask>>): Headers => ({
  cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
});
const isLive = async (headers: Headers): Promise<boolean> =>
  (await ask('GET', 'sessions/current', headers)).statusCode === 200;

/** Somebody with a second factor in force. */
async function enrolled(
  email: string,
  held?: Headers,
): Promise<{ headers: Headers; secret: string; codes: string[] }> {
  const headers = held ?? (await signedIn(app, email));
  const begun = await ask('POST', 'me/second-factor', headers, { password: testPassword });
  const { secret } = begun.json<{ secret: string }>();
  const confirmed = await ask('POST', 'me/second-factor/confirmation', headers, { code: codeOf(secret) });
  expect(outcome(confirmed)).toBe('200');
  later(60);
  return { headers: renewed(confirmed), secret, codes: confirmed.json<{ codes: string[] }>().codes };
}

/** The headers of an access token somebody made. */
async function aToken(headers: Headers): Promise<Headers> {
  const body = { name: 'a script', scopes: ['read'], expiresOn: '2026-12-31' };
  const made = await ask('POST', 'tokens', headers, body);
  return { authorization: `Bearer ${made.json<{ token: string }>().token}` };
}

describe('changing one’s password', () => {
  const step = story();
  let email = '';
  let here: Headers;
  let elsewhere: Headers;
  let byToken: Headers;
  let feed = '';

  step('asks for the one there is, and refuses what may not be chosen', async () => {
    ({ email } = await aPerson(work, { allianceId: alliance }));
    [here, elsewhere] = [await signedIn(app, email), await signedIn(app, email)];
    const wrong = await ask('PUT', 'me/password', here, { password: 'not it', newPassword: chosen });
    expect(outcome(wrong)).toBe('403 password.wrong');
    const short = await ask('PUT', 'me/password', here, { password: testPassword, newPassword: 'short' });
    expect([short.statusCode, short.body.includes('/newPassword')]).toEqual([422, true]);
    expect((await signIn(email)).statusCode).toBe(201);
  });

  step('ends every other session, keeps this one by a new secret, and tells by mail', async () => {
    const body = { password: testPassword, newPassword: chosen };
    byToken = await aToken(here);
    feed = new URL((await ask('POST', 'calendar-feeds', here, { name: 'Phone' })).json<{ url: string }>().url)
      .pathname;
    const stolen = here;
    const changed = await ask('PUT', 'me/password', here, body);
    expect(changed.statusCode).toBe(204);
    here = renewed(changed);
    expect([await isLive(here), await isLive(elsewhere), await isLive(stolen)]).toEqual([true, false, false]);
    expect(await mailsFor(email)).toMatchObject([{ subject: 'Your Hezong password was changed' }]);
    expect((await signIn(email)).statusCode).toBe(401);
    expect((await signIn(email, { password: chosen })).statusCode).toBe(201);
  });

  step('ends access tokens and calendar feeds, unless one keeps them, and the mail says which', async () => {
    const feedStatus = async (): Promise<number> =>
      (await app.inject({ method: 'GET', url: feed })).statusCode;
    expect([(await ask('GET', 'cases', byToken)).statusCode, await feedStatus()]).toEqual([401, 404]);
    byToken = await aToken(here);
    const body = { password: chosen, newPassword: testPassword, keepAccess: true };
    here = renewed(await ask('PUT', 'me/password', here, body));
    expect((await ask('GET', 'cases', byToken)).statusCode).toBe(200);
    const texts = (await mailsFor(email)).map(({ text }) => text);
    expect(texts.map((text) => text.includes('tokens and calendar feeds were kept')).sort()).toEqual([
      false,
      true,
    ]);
    expect(texts.filter((text) => text.includes('every access token and every calendar feed'))).toHaveLength(
      1,
    );
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
  const subjectsFor = async (one: string) => (await mailsFor(email)).filter(({ subject }) => subject === one);

  step('is set up by the password and a first code, and told by mail', async () => {
    ({ email } = await aPerson(work, { allianceId: alliance }));
    const headers = await signedIn(app, email);
    const wrong = await ask('POST', 'me/second-factor', headers, { password: 'not it' });
    expect(outcome(wrong)).toBe('403 password.wrong');
    mine = await enrolled(email, headers);
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

  step(
    'ends every session that was opened by the password alone, and gives this one a new secret',
    async () => {
      const other = await aPerson(work, { allianceId: alliance });
      const [held, elsewhere] = [await signedIn(app, other.email), await signedIn(app, other.email)];
      const { headers, secret } = await enrolled(other.email, held);
      expect([await isLive(headers), await isLive(held), await isLive(elsewhere)]).toEqual([
        true,
        false,
        false,
      ]);
      const ended = await ask('POST', 'me/second-factor/end', headers, { code: codeOf(secret) });
      expect([await isLive(renewed(ended)), await isLive(headers)]).toEqual([true, false]);
    },
  );

  step('is put in force by a code of the secret it then has, though another took its place', async () => {
    const { id, email: theirs } = await aPerson(work, { allianceId: alliance });
    const headers = await signedIn(app, theirs);
    const begun = await ask('POST', 'me/second-factor', headers, { password: testPassword });
    const code = codeOf(begun.json<{ secret: string }>().secret);
    const path = 'me/second-factor/confirmation';
    let confirming: ReturnType<typeof ask> | undefined;
    await work.beforeTenant(async (tx) => {
      const sealed = app.app.get(SecondFactors).sealed(id, newAppSecret());
      await app.app.get(SecondFactorsStore).begin(tx, id, sealed);
      confirming = ask('POST', path, headers, { code });
      await Promise.race([confirming, sleep(500)]);
    });
    expect(outcome((await confirming)!)).toBe('403 second_factor.code_wrong');
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
    expect(await subjectsFor('A recovery code was used for Hezong')).toHaveLength(2);
  });

  step('makes new recovery codes by a code, and the old are good no more', async () => {
    later(120);
    const made = await ask('POST', 'me/second-factor/recovery-codes', mine.headers, {
      code: codeOf(mine.secret),
    });
    expect(outcome(made)).toBe('200');
    expect(await subjectsFor('New recovery codes for Hezong')).toHaveLength(1);
    expect(outcome(await signIn(email, { code: mine.codes[5] }))).toBe('401 sign_in.code_wrong');
  });

  step('slows guesses of a code down as guesses of a password', async () => {
    const from = '198.51.100.77';
    const answers = [];
    for (let n = 0; n < 8; n++) answers.push((await signIn(email, { code: '111111' }, from)).statusCode);
    expect(answers.at(-1)).toBe(429);
  });

  step('forgives no guess of a code for a right password, at a place it knows as little', async () => {
    later(3600);
    const other = await aPerson(work, { allianceId: alliance });
    const { headers } = await enrolled(other.email);
    const answers = [];
    for (let n = 0; n < 8; n++) {
      // Right, as who holds the password knows; answered 409, for one is in force.
      await ask('POST', 'me/second-factor', headers, { password: testPassword });
      answers.push((await ask('POST', 'me/second-factor/end', headers, { code: '111111' })).statusCode);
    }
    expect([answers[0], answers.at(-1)]).toEqual([403, 429]);
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
    const byToken = await aToken(headers);
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

describe('the demonstration', () => {
  it('keeps the accounts everybody uses as they are, and requires nothing of them', async () => {
    const demo = await anAlliance(work, { demo: true });
    const { email } = await aPerson(work, { allianceId: demo, appointments: [{ role: 'administrator' }] });
    const headers = await signedIn(app, email);
    const password = testPassword;
    const ours = '403 account.of_demo';
    expect([
      outcome(await ask('PUT', 'me/password', headers, { password, newPassword: chosen })),
      outcome(await ask('POST', 'me/second-factor', headers, { password })),
      outcome(await ask('PUT', 'alliance/sign-in', headers, { secondFactor: true })),
    ]).toEqual([ours, ours, '403 alliance.of_demo']);
  });
});
