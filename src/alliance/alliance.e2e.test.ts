import { startTestApp, type TestApp } from '../../test/app.js';
import { story } from '../../test/story.js';
import { aFirm, aTie } from '../firms/firms.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { aMember } from './alliance.fixtures.js';
import { AllianceReader } from './alliance.reader.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  await inANewAlliance();
});
afterAll(() => app.close());

async function inANewAlliance(): Promise<void> {
  alliance = await anAlliance(work);
  headers = await signedIn(app, (await aPerson(work, { allianceId: alliance })).email);
}

const get = (path: string) => app.inject({ url: `/api/v1/${path}`, headers });
const post = (path: string, payload: object, over: object = {}) =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers: { ...headers, ...over } });
const put = (path: string, payload: object, over: object = {}) =>
  app.inject({ method: 'PUT', url: `/api/v1/${path}`, payload, headers: { ...headers, ...over } });

const firm = {
  name: { en: 'Shanhai Optics Co., Ltd. (example)', zh: '山海光电有限公司（示例）' },
  creditCode: '91350100M000100Y43',
  country: 'CN',
  size: 'small',
  contacts: [{ name: '陈工', position: '法务', email: 'legal@shanhai.example', phone: '+86 21 5555 0000' }],
};

describe('the list of firms', () => {
  let id: string;
  const step = story();
  beforeAll(inANewAlliance);

  step('takes a firm with its code, its contacts and the day it joined', async () => {
    const answer = await post('members', { ...firm, joinedOn: '2021-03-01' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      ...firm,
      isIn: true,
      memberSince: '2021-03-01',
      version: 1,
      periods: [{ from: '2021-03-01', until: null, reason: null }],
    });
    id = answer.json<{ id: string }>().id;
  });

  step('refuses a code that does not check, and one another firm has', async () => {
    const wrong = await post('members', { ...firm, creditCode: '91350100M000100Y44' });
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '/creditCode' }] });
    expect((await post('members', firm)).json()).toMatchObject({ status: 409, code: 'member.code_taken' });
  });

  step.each(['山海', 'shanhaiguang', 'shgd', 'optics', 'M000100Y'])('finds it by "%s"', async (q) => {
    const { items } = (await get(`members?q=${encodeURIComponent(q)}`)).json<{ items: { id: string }[] }>();
    expect(items.map((one) => one.id)).toEqual([id]);
  });

  step('changes it at its newest version only', async () => {
    const changed = await put(`members/${id}`, { ...firm, size: 'medium' }, { 'if-match': '"1"' });
    expect(changed.json()).toMatchObject({ size: 'medium', version: 2 });
    const stale = await put(`members/${id}`, firm, { 'if-match': '"1"' });
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ code: 'version.stale', currentVersion: 2 });
  });

  step('refuses what it does not know', async () => {
    expect((await post('members', { ...firm, version: 9 })).statusCode).toBe(422);
    expect((await post('members', { ...firm, contacts: [{ name: '' }] })).json()).toMatchObject({
      errors: [{ pointer: '/contacts/0/name' }],
    });
  });

  step('gives every firm once, page by page', async () => {
    for (let firms = 0; firms < 5; firms++) await aMember(work, alliance);
    const seen: string[] = [];
    let next = '';
    for (let pages = 0; pages < 10; pages++) {
      const page = (await get(`members?limit=2${next}`)).json<{
        items: { id: string }[];
        nextCursor: string | null;
      }>();
      seen.push(...page.items.map((one) => one.id));
      if (page.nextCursor === null) break;
      next = `&cursor=${page.nextCursor}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(6);
  });

  step(
    'goes on by the pinyin of the name that is shown: a cursor holds no number and no other name',
    async () => {
      const keys: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const page = (await get(`members?sort=pinyin&limit=1${after}`)).json<{ nextCursor: string | null }>();
        cursor = page.nextCursor;
        if (cursor !== null)
          keys.push((JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])[0]);
      }
      expect(keys).toHaveLength(5);
      for (const key of keys) expect(key).not.toMatch(/\||\d{8}|example/);
    },
  );

  step('is changed by those alone who may', async () => {
    const { email } = await aPerson(work, { allianceId: alliance, appointments: [{ role: 'treasurer' }] });
    const treasurer = await signedIn(app, email);
    expect((await post('members', firm, treasurer)).json()).toMatchObject({ code: 'access.denied' });
    const seen = await app.inject({ url: `/api/v1/members/${id}`, headers: treasurer });
    expect(seen.json<{ actions: { obstacle: { code: string } | null }[] }>().actions).toMatchObject([
      { obstacle: { code: 'access.denied' } },
      { obstacle: { code: 'access.denied' } },
    ]);
  });
});

describe('a credit code', () => {
  it('tells a token that may only change the list nothing by a code: it names none', async () => {
    const own = await anAlliance(work);
    const keeper = await signedIn(app, (await aPerson(work, { allianceId: own })).email);
    expect((await post('members', firm, keeper)).statusCode).toBe(201);
    const wish = { name: 'members only', scopes: ['members:write'], expiresOn: '2026-12-31' };
    const { token } = (await post('tokens', wish, keeper)).json<{ token: string }>();
    const byToken = (method: 'POST' | 'PUT', path: string, payload: object) =>
      app.inject({ method, url: `/api/v1/${path}`, payload, headers: { authorization: `Bearer ${token}` } });
    const other = { name: { en: 'Demo Bare', zh: '示例无码公司' }, country: 'CN' };
    for (const creditCode of [firm.creditCode, '91330200M000200A56'])
      expect((await byToken('POST', 'members', { ...other, creditCode })).json()).toMatchObject({
        status: 403,
      });
    const made = await byToken('POST', 'members', other);
    expect(made.statusCode).toBe(201);
    const path = `members/${made.json<{ id: string }>().id}`;
    const coded = await byToken('PUT', path, { ...other, creditCode: firm.creditCode });
    expect(coded.json()).toMatchObject({ status: 403, code: 'member.code_not_yours' });
  });
});

describe('membership', () => {
  it('ends and begins again, and knows who was in on a day', async () => {
    const id = await aMember(work, alliance, { name: { en: 'Wanderer', zh: '来去' } });
    const left = await post(`members/${id}/leaving`, { on: '2025-06-30', reason: '并购' });
    expect(left.json()).toMatchObject({ isIn: false, periods: [{ until: '2025-06-30', reason: '并购' }] });
    const early = await post(`members/${id}/joining`, { on: '2025-06-30' });
    expect(early.json()).toMatchObject({ code: 'membership.overlaps' });
    expect((await post(`members/${id}/joining`, { on: '2026-02-01' })).json()).toMatchObject({ isIn: true });
    const isIn = async (on: string, standing: string) =>
      (await get(`members?q=laiqu&standing=${standing}&on=${on}`)).json<{ items: object[] }>().items.length;
    expect(await Promise.all([isIn('2025-06-30', 'in'), isIn('2025-07-01', 'in')])).toEqual([1, 0]);
    expect(await Promise.all([isIn('2025-07-01', 'out'), isIn('2026-02-01', 'in')])).toEqual([1, 1]);
  });

  it('takes the roles of its people along when it ends', async () => {
    const memberId = await aMember(work, alliance);
    const appointments = [{ role: 'member_counsel', memberId }] as const;
    const { email } = await aPerson(work, { allianceId: alliance, appointments });
    const counsel = await signedIn(app, email);
    const who = () => app.inject({ url: '/api/v1/sessions/current', headers: counsel });
    expect((await who()).json()).toMatchObject({
      seats: [{ memberId, memberName: { en: expect.any(String) as string } }],
    });
    await post(`members/${memberId}/leaving`, { on: '2026-03-31', reason: 'wound up' });
    expect((await who()).statusCode).toBe(401);
  });
});

describe('the alliance', () => {
  it('tells its name and how many are in', async () => {
    const answer = (await get('alliance')).json<{ members: number }>();
    expect(answer).toMatchObject({ id: alliance, zone: 'Asia/Shanghai', demo: false });
    await aMember(work, alliance);
    expect((await get('alliance')).json()).toMatchObject({ members: answer.members + 1 });
  });
});

describe('the names of a member', () => {
  it('are those its firm has and had, and of the firms under the same control on the day', async () => {
    const id = await aMember(work, alliance, { name: { en: 'Glowworm Optics', zh: '萤火光学' } });
    const firmId = (await get(`members/${id}`)).json<{ firmId: string }>().firmId;
    const sister = await aFirm(work, alliance, { nameEn: 'Glowworm Sister Ltd.' });
    const parent = await aFirm(work, alliance, { nameEn: 'Glowworm Parent Ltd.' });
    const former = { name: 'Firefly Optics', language: 'en', kind: 'former' };
    expect((await post(`firms/${firmId}/names`, former)).statusCode).toBe(201);
    await aTie(work, alliance, firmId, { parentId: parent, percent: '60' });
    await aTie(work, alliance, sister, { parentId: parent, from: calendarDate('2024-01-01') });
    const on = (day: string) =>
      work.read(systemCaller(alliance), (tx) =>
        app.app.get(AllianceReader).namesAround(tx, id, calendarDate(day)),
      );
    const own = ['Firefly Optics', 'Glowworm Optics', 'Glowworm Parent Ltd.', '萤火光学'];
    const memberOf = async (entry: string) =>
      (await get(`members?firmId=${entry}`)).json<{ items: { id: string }[] }>().items.map((each) => each.id);
    expect([await memberOf(firmId), await memberOf(sister)]).toEqual([[id], []]);
    expect([...(await on('2023-12-31'))].sort()).toEqual(own);
    expect([...(await on('2024-01-01'))].sort()).toEqual([...own, 'Glowworm Sister Ltd.'].sort());
  });
});
