import { startTestApp, type TestApp } from '../../test/app.js';
import { type Role, systemCaller, UnitOfWork } from '../platform/index.js';
import { anAlliance, aPerson, signedIn } from './identity.fixtures.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let coordinator: { id: string; headers: { cookie: string } };
let administrator: { id: string; headers: { cookie: string } };

const person = (role: Role, over: object = {}) =>
  aPerson(work, { allianceId: alliance, appointments: [{ role }], ...over });
async function somebody(role: Role) {
  const { id, email } = await person(role);
  return { id, email, headers: await signedIn(app, email) };
}

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  coordinator = await somebody('coordinator');
  administrator = await somebody('administrator');
});
afterAll(() => app.close());

const get = (url: string, { headers }: { headers: object }) =>
  app.inject({ url: `/api/v1${url}`, headers: { ...headers } });
const post = (url: string, payload: object, { headers }: { headers: object }) =>
  app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers: { ...headers } });
const appointmentOf = async (id: string): Promise<string> =>
  (await get(`/people/${id}`, administrator)).json<{ appointments: { id: string }[] }>().appointments[0]!.id;

describe('the people of an alliance', () => {
  it('are found by name in either script, by pinyin and by initials', async () => {
    const { id } = await person('expert', { name: '单雄信', latinName: 'Xiongxin Shan' });
    for (const q of ['雄信', 'shanxiong', 'sxx', 'xiongxin sh', 'XIONGXIN']) {
      const { items } = (await get(`/people?q=${encodeURIComponent(q)}`, coordinator)).json<{
        items: { id: string }[];
      }>();
      expect(items.map((one) => one.id)).toEqual([id]);
    }
    expect((await get('/people?q=%25', coordinator)).json()).toMatchObject({ items: [] });
  });

  it('are listed page by page in the order of pinyin, each once', async () => {
    for (const name of ['周一', '安二', '马三', '郑四', '白五']) await person('mediator', { name });
    const seen: string[] = [];
    let next = '';
    for (let pages = 0; pages < 10; pages++) {
      const page = (await get(`/people?role=mediator&limit=2${next}`, coordinator)).json<{
        items: { name: string }[];
        nextCursor: string | null;
      }>();
      seen.push(...page.items.map(({ name }) => name));
      if (page.nextCursor === null) break;
      next = `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(['安二', '白五', '马三', '郑四', '周一']);
  });

  it('are seen by who may read people alone', async () => {
    const counsel = await somebody('outside_counsel');
    const answer = await get('/people', counsel);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'access.denied' });
    expect(answer.json<{ detail: string }>().detail).toContain('coordinator');
    expect((await app.inject({ url: '/api/v1/people' })).json()).toMatchObject({ code: 'session.none' });
  });
});

describe('an appointment', () => {
  it('gives a role from the next request on', async () => {
    const expert = await somebody('expert');
    expect((await get('/members', expert)).statusCode).toBe(403);
    const made = await post(`/people/${expert.id}/appointments`, { role: 'assistance_officer' }, coordinator);
    expect(made.statusCode).toBe(201);
    expect((await get('/members', expert)).statusCode).toBe(200);
    const again = await post(
      `/people/${expert.id}/appointments`,
      { role: 'assistance_officer' },
      coordinator,
    );
    expect(again.json()).toMatchObject({ status: 409, code: 'appointment.held_already' });
  });

  it('that begins later gives nothing yet', async () => {
    const expert = await somebody('expert');
    const wish = { role: 'assistance_officer', from: '2026-05-01' };
    expect((await post(`/people/${expert.id}/appointments`, wish, coordinator)).statusCode).toBe(201);
    expect((await get('/members', expert)).statusCode).toBe(403);
  });

  it('for a firm names the firm, and one on the list', async () => {
    const { id } = await person('expert');
    const wish = { role: 'member_counsel' };
    const without = await post(`/people/${id}/appointments`, wish, coordinator);
    expect(without.json()).toMatchObject({ code: 'appointment.member_missing' });
    const memberId = '01920000-0000-7000-8000-000000000000';
    const unknown = await post(`/people/${id}/appointments`, { ...wish, memberId }, coordinator);
    expect(unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: '/memberId' }] });
  });

  it('as administrator is made by an administrator only, and by nobody for themselves', async () => {
    const { id } = await person('expert');
    const wish = { role: 'administrator' };
    const refused = await post(`/people/${id}/appointments`, wish, coordinator);
    expect(refused.json()).toMatchObject({ code: 'appointment.not_yours_to_make' });
    const own = await post(
      `/people/${administrator.id}/appointments`,
      { role: 'coordinator' },
      administrator,
    );
    expect(own.json()).toMatchObject({ code: 'appointment.own' });
  });

  it('ends on its last day with a reason; the role is gone the day after', async () => {
    const treasurer = await somebody('treasurer');
    const ending = { on: '2026-04-01', reason: 'term over' };
    const ended = await post(
      `/appointments/${await appointmentOf(treasurer.id)}/ending`,
      ending,
      coordinator,
    );
    expect(ended.json()).toMatchObject({ appointments: [{ until: '2026-04-01', reason: 'term over' }] });
    expect((await get('/members', treasurer)).statusCode).toBe(200);
    const start = app.clock.now();
    app.clock.set('2026-04-01T16:00:00.000Z');
    expect((await get('/members', treasurer)).statusCode).toBe(401);
    app.clock.set(start);
  });

  it('of the last administrator is not ended, not even when two end each other at once', async () => {
    const two = await anAlliance(work);
    const [a, b] = [
      await aPerson(work, { allianceId: two, appointments: [{ role: 'administrator' }] }),
      await aPerson(work, { allianceId: two, appointments: [{ role: 'administrator' }] }),
    ];
    const ids = await work.read(systemCaller(two), (tx) =>
      tx.query<{ id: string; person_id: string }>('SELECT id, person_id FROM appointment'),
    );
    const endingBy = async (by: { email: string }, of: { id: string }) => {
      const id = ids.find(({ person_id: personId }) => personId === of.id)!.id;
      const headers = await signedIn(app, by.email);
      return post(`/appointments/${id}/ending`, { on: '2026-04-01', reason: 'quarrel' }, { headers });
    };
    const answers = await Promise.all([endingBy(a, b), endingBy(b, a)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      code: 'appointment.last_administrator',
    });
  });
});

describe('a person who is disabled', () => {
  it('is out with the next request, cannot sign in, and is let in again', async () => {
    const treasurer = await somebody('treasurer');
    const url = `/people/${treasurer.id}`;
    const disabled = await post(`${url}/disabling`, { reason: 'lost laptop' }, coordinator);
    expect(disabled.json()).toMatchObject({ status: 'disabled' });
    expect((await get('/members', treasurer)).statusCode).toBe(401);
    await expect(signedIn(app, treasurer.email)).rejects.toThrow('403');
    const again = await post(`${url}/disabling`, { reason: 'again' }, coordinator);
    expect(again.json()).toMatchObject({ code: 'person.disabled_already' });
    expect((await post(`${url}/enabling`, {}, coordinator)).json()).toMatchObject({ status: 'active' });
    expect((await get('/members', { headers: await signedIn(app, treasurer.email) })).statusCode).toBe(200);
    expect((await get('/members', treasurer)).statusCode).toBe(401);
  });

  it('in one alliance still acts in another', async () => {
    const other = await anAlliance(work);
    const { id, email } = await person('expert');
    await aPerson(work, { allianceId: other, email, appointments: [{ role: 'auditor' }] });
    await post(`/people/${id}/disabling`, { reason: 'left' }, coordinator);
    const headers = await signedIn(app, email);
    const session = (await get('/sessions/current', { headers })).json<{ alliances: { id: string }[] }>();
    expect(session.alliances.map((one) => one.id)).toEqual([other]);
  });

  it('is neither oneself nor the last administrator, and the screen says so beforehand', async () => {
    const own = await get(`/people/${coordinator.id}`, coordinator);
    expect(own.json<{ actions: object[] }>().actions).toContainEqual(
      expect.objectContaining({ action: 'disable', obstacle: expect.anything() as object }),
    );
    const last = await post(`/people/${administrator.id}/disabling`, { reason: 'x' }, coordinator);
    expect(last.json()).toMatchObject({ code: 'appointment.not_yours_to_make' });
  });
});

describe('preferences', () => {
  it('are one’s own, and make one findable under the new name', async () => {
    const expert = await somebody('expert');
    const answer = await app.inject({
      method: 'PUT',
      url: '/api/v1/me/preferences',
      headers: expert.headers,
      payload: { language: 'zh', zone: 'Europe/Berlin', name: '新名字' },
    });
    expect(answer.json()).toMatchObject({
      person: { language: 'zh', zone: 'Europe/Berlin', name: '新名字' },
    });
    const found = await get('/people?q=xinmingzi', coordinator);
    expect(found.json()).toMatchObject({ items: [{ id: expert.id }] });
    const bad = await app.inject({
      method: 'PUT',
      url: '/api/v1/me/preferences',
      headers: expert.headers,
      payload: { language: 'zh', zone: 'Mars/Olympus', isAdmin: true },
    });
    expect(bad.statusCode).toBe(422);
  });
});
