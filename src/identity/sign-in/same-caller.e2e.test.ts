import { startTestApp, type TestApp } from '../../../test/app.js';
import { asPerson, type Caller, systemCaller, UnitOfWork } from '../../platform/index.js';
import { anAlliance, aPerson, seated, signedIn } from '../identity.fixtures.js';
import type { SignedInRequest } from './held-session.js';
import { SameCaller } from './same-caller.js';

let app: TestApp;
let work: UnitOfWork;
let same: SameCaller;
beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  same = app.app.get(SameCaller);
});
afterAll(() => app.close());

const before = (pair: string): string => pair.slice(0, pair.indexOf('='));
const after = (pair: string): string => pair.slice(pair.indexOf('=') + 1);

/** A request of someone who is signed in, still under way. */
const requestOf = (cookie: string, caller: Caller): SignedInRequest => {
  const cookies = new Map(cookie.split('; ').map((pair) => [before(pair), after(pair)]));
  return { id: 'r', headers: {}, cookies: Object.fromEntries(cookies), caller } as unknown as SignedInRequest;
};

describe('who a request belongs to', () => {
  it('is asked again with the seats of this moment, until the session ends', async () => {
    const allianceId = await anAlliance(work);
    const known = await seated(work, allianceId, 'coordinator');
    const { id, email } = await aPerson(work, { allianceId, appointments: [{ role: 'outside_counsel' }] });
    const { cookie } = await signedIn(app, email);
    const request = requestOf(cookie, asPerson(known, id));
    expect(await same.again(request)).toMatchObject({ personId: id, seats: [{ role: 'outside_counsel' }] });
    expect(await same.again(requestOf(cookie, known))).toBeUndefined();
    expect(await same.again(requestOf(cookie, { ...asPerson(known, id), allianceId: id }))).toBeUndefined();
    expect(await same.again({ ...request, cookies: {} })).toBeUndefined();
    const require = (on: boolean) =>
      work.run(systemCaller(allianceId), (tx) =>
        tx.query('UPDATE alliance SET second_factor = $2 WHERE id = $1', [allianceId, on]),
      );
    await require(true);
    expect(await same.again(request)).toBeUndefined();
    await require(false);
    expect(await same.again(request)).toMatchObject({ personId: id });
    const left = await app.inject({ method: 'DELETE', url: '/api/v1/sessions/current', headers: { cookie } });
    expect(left.statusCode).toBeLessThan(300);
    expect(await same.again(request)).toBeUndefined();
  });
});
