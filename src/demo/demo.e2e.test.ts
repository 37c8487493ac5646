import { startTestApp, type TestApp } from '../../test/app.js';
import { signedIn } from '../identity/identity.fixtures.js';
import { counted, password, settings, whole } from './demo.fixtures.js';
import { waitingBothWays } from '../overview/overview.fixtures.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import { demoOrderName } from './demo-papers.js';
import { demoAddress, SeedDemo } from './index.js';

describe('the demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-04-01T01:00:00.000Z', settings });
    await app.app.get(SeedDemo).run();
  }, 90_000);
  afterAll(() => app.close());

  const as = async (account: string) => {
    const headers = await signedIn(app, demoAddress(account), password);
    return async <T>(path: string): Promise<T> => {
      const answer = await app.inject({ url: `/api/v1/${path}`, headers });
      expect(answer.statusCode).toBe(200);
      return answer.json<T>();
    };
  };

  it('has one group, papers at every tier, an order and accusations, and a second start adds nothing', async () => {
    expect(await counted(app)).toEqual(whole);
    await app.app.get(SeedDemo).run();
    expect(await counted(app)).toEqual(whole);
  });

  it('is left alone where an earlier edition founded it under other names', async () => {
    const work = app.app.get(UnitOfWork);
    const named = (name: string) =>
      work.run(systemCaller(demoAlliance.id), (tx) =>
        tx.query('UPDATE compartment SET name_en = $1', [name]),
      );
    await named('The order by its earlier name');
    await app.app.get(SeedDemo).run();
    expect(await counted(app)).toEqual(whole);
    await named(demoOrderName);
  });

  it('has the same wait for everybody by the rows of duties as without them', async () => {
    const all = await waitingBothWays(app, demoAlliance.id);
    for (const { byRows, without } of all) expect(byRows).toEqual(without);
    expect(all.filter(({ byRows }) => byRows.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('has dates of courts in China and Germany, before the Board and under local rules, one of them ordered', async () => {
    interface Row {
      readonly rule: string;
      readonly ordered: object | null;
      readonly computedDue: string | null;
      readonly due: string;
    }
    const coordinator = await as('coordinator');
    const { items } = await coordinator<{ items: Row[] }>('deadlines?owed=all&limit=100');
    const rules = items.map(({ rule }) => rule);
    for (const rule of ['cn.civ.answer', 'cn.pat.stay-invalidation', 'ptab.popr', 'ptab.institution'])
      expect(rules).toContain(rule);
    expect(rules).toContain('edtex.infringement_contentions');
    const beside = items.filter(({ ordered, computedDue }) => ordered !== null && computedDue !== null);
    expect(beside.map(({ rule }) => rule)).toEqual(['de.defence-notice']);
    expect(beside.every(({ computedDue, due }) => (computedDue ?? due) < due)).toBe(true);
  });

  it('names an event under local rules on the axis of its case and in the log of the day', async () => {
    const coordinator = await as('coordinator');
    const { items } = await coordinator<{ items: { id: string }[] }>('cases?q=337-TA-9901');
    const axis = JSON.stringify(await coordinator<object>(`cases/${items[0]?.id ?? ''}/timeline`));
    const log = JSON.stringify(await coordinator<object>('docket-log?from=2026-04-01&limit=100'));
    for (const said of [axis, log]) {
      expect(said).toContain('首次案件管理会议');
      expect(said).not.toContain('"initial_cmc"');
    }
  });

  it('shows each account what its person may see', async () => {
    const titles = async (account: string): Promise<number> =>
      (await (await as(account))<{ items: unknown[] }>('documents?limit=50')).items.length;
    expect(await titles('counsel')).toBe(6);
    expect(await titles('counsel-b')).toBe(4);
    expect(await titles('member-b')).toBe(4);
    expect(await titles('member-a')).toBe(5);
    expect(await titles('member-c')).toBe(2);
    expect(await titles('member-d')).toBe(2);
    expect(await titles('coordinator')).toBe(2);
  });
});
