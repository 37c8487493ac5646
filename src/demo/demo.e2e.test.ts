import { startTestApp, type TestApp } from '../../test/app.js';
import { signedIn } from '../identity/identity.fixtures.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAddress, SeedDemo } from './index.js';
import { demoAlliance } from './demo-alliance.js';

const password = 'hezong-demo-2026';
const settings = { HEZONG_DEMO: 'on', HEZONG_DEMO_PASSWORD: password };

/** How many rows of what the demonstration has; the same after every start. */
const counted = (app: TestApp) =>
  app.app.get(UnitOfWork).read(systemCaller(demoAlliance.id), async (tx) => {
    const tables = [
      'joint_group',
      'group_membership',
      'signature',
      'document',
      'document_version',
      'accusation',
    ]
      .concat([
        'po_subscription',
        'compartment',
        'admission',
        'party',
        'party_counsel',
        'case_file',
        'group_issue',
      ])
      .map((table) => `'${table}', (SELECT count(*)::int FROM ${table})`);
    const [row] = await tx.query<{ counts: Record<string, number>; states: string[]; members: string[] }>(
      `SELECT jsonb_build_object(${tables.join(', ')}) AS counts,
        (SELECT jsonb_agg(state || ' ' || tier ORDER BY state, tier) FROM document) AS states,
        (SELECT jsonb_agg(status ORDER BY status) FROM group_membership) AS members`,
    );
    return row;
  });

const whole = {
  counts: {
    joint_group: 1,
    group_membership: 4,
    signature: 6,
    document: 6,
    document_version: 6,
    accusation: 6,
    po_subscription: 3,
    compartment: 1,
    admission: 1,
    party: 8,
    party_counsel: 2,
    case_file: 2,
    group_issue: 2,
  },
  states: ['classified T3', 'shared T0', 'shared T1', 'shared T2', 'shared T2', 'shared T2'],
  members: ['active', 'active', 'invited', 'withdrawal_noticed'],
};

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

  it('shows each account what is his to see', async () => {
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

describe('a start that is cut off', () => {
  it.each([7, 19, 31, 47, 64])(
    'after %d transactions is taken up where it ended',
    async (after) => {
      const app = await startTestApp({ now: '2026-04-01T01:00:00.000Z', settings });
      const work = app.app.get(UnitOfWork);
      const run = work.run.bind(work);
      let left = after;
      work.run = ((...given: Parameters<typeof run>) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('cut off')) : run(...given);
      }) as typeof work.run;
      await app.app
        .get(SeedDemo)
        .run()
        .catch(() => undefined);
      work.run = run;
      await app.app.get(SeedDemo).run();
      expect(await counted(app)).toEqual(whole);
      await app.close();
    },
    90_000,
  );
});
