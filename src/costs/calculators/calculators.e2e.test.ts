import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { UnitOfWork } from '../../platform/index.js';
import type { SplitView } from './split.contract.js';

let app: TestApp;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  headers = await signedIn(app, (await aPerson(work, { allianceId: await anAlliance(work) })).email);
});
afterAll(() => app.close());

const ask = async (path: string, payload: object) => {
  const answer = await app.inject({ method: 'POST', url: `/api/v1/costs/${path}`, payload, headers });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
};

type Participant = Readonly<Record<string, unknown>>;
const imports: Readonly<Record<string, string>> = { A: '40.5', B: '25.25', C: '19.75', D: '9.5', E: '5' };
const weights = Object.entries(imports).map(([id, weight]) => ({ id, weight }));
const by = (texts: readonly string[], some: Participant = {}): readonly Participant[] =>
  texts.map((weight, place) => ({ id: 'ABCDEFGHIJ'[place], weight, joined: place + 1, ...some }));
const split = async (
  amount: string,
  method: string,
  participants: readonly Participant[],
  more: object = {},
) => {
  const body = { total: { amount, currency: 'USD' }, method, participants, ...more };
  return ask('allocate', body);
};
const amountsOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => ({
  status,
  amounts: (body as unknown as SplitView).lines.map(({ amount }) => amount),
});
const amounts = (...all: readonly string[]) => ({ status: 200, amounts: all });

describe('a split over HTTP', () => {
  it.each([
    ['100000.00', ['33333.34', '33333.33', '33333.33']],
    ['0.01', ['0.01', '0.00', '0.00']],
    ['-100.00', ['-33.34', '-33.33', '-33.33']],
    ['100', ['33.34', '33.33', '33.33']],
  ])('of %s among three is %j', async (amount, shares) => {
    expect(amountsOf(await split(amount, 'equal', [{ id: 'A' }, { id: 'B' }, { id: 'C' }]))).toEqual(
      amounts(...shares),
    );
  });

  it('goes by weights, in two parts, by tiers and by products times patents', async () => {
    expect(amountsOf(await split('1234567.89', 'weights', weights))).toEqual(
      amounts('500000.00', '311728.39', '243827.16', '117283.95', '61728.39'),
    );
    expect(amountsOf(await split('1234567.89', 'hybrid', weights, { basePercent: '30' }))).toEqual(
      amounts('424074.08', '292283.95', '244753.08', '156172.83', '117283.95'),
    );
    const tiers = ['3', '3', '2', '2', '2', '1', '1', '1', '1', '1'].map((units, place) => ({
      id: `m${place}`,
      units,
    }));
    expect(amountsOf(await split('340000.00', 'tiers', tiers)).amounts).toEqual([
      ...Array<string>(2).fill('60000.00'),
      ...Array<string>(3).fill('40000.00'),
      ...Array<string>(5).fill('20000.00'),
    ]);
    expect(amountsOf(await split('600000.00', 'weights', by(['48', '18', '12', '2'])))).toEqual(
      amounts('360000.00', '135000.00', '90000.00', '15000.00'),
    );
  });

  it('keeps to floors and caps, as amounts or percentages, or is refused', async () => {
    const bounded = (cap: string) => by(['55', '25', '12', '5', '3'], { cap, floor: '40000.00' });
    expect(amountsOf(await split('1000000.00', 'weights', bounded('35%')))).toEqual(
      amounts('350000.00', '350000.00', '180000.00', '75000.00', '45000.00'),
    );
    expect(amountsOf(await split('1000000.00', 'weights', bounded('350000.00')))).toEqual(
      amounts('350000.00', '350000.00', '180000.00', '75000.00', '45000.00'),
    );
    const refused = await split('1000000.00', 'weights', bounded('15%'));
    expect(refused).toMatchObject({ status: 422, body: { code: 'costs.infeasible_bounds' } });
  });

  it('shows each pool that was rounded, and who stands at a bound', async () => {
    const participants = by(['9', '1'], { cap: '60%' });
    const { body } = await split('100.00', 'hybrid', participants, { basePercent: '30' });
    expect((body as unknown as SplitView).pools).toEqual([
      {
        key: 'base',
        amount: '30.00',
        lines: [
          { id: 'A', amount: '15.00', exact: '1500', odd: 0 },
          { id: 'B', amount: '15.00', exact: '1500', odd: 0 },
        ],
      },
      {
        key: 'variable',
        amount: '70.00',
        lines: [
          { id: 'A', amount: '45.00', exact: '4500', odd: 0, bound: 'cap' },
          { id: 'B', amount: '25.00', exact: '2500', odd: 0 },
        ],
      },
    ]);
  });

  it('gives an economic group one part', async () => {
    const firms = by([...'1111111111']).map((one, place) => (place < 2 ? { ...one, group: 'parent' } : one));
    expect(amountsOf(await split('90000.00', 'equal', firms))).toEqual(
      amounts('5000.00', '5000.00', ...Array<string>(8).fill('10000.00')),
    );
  });

  it('shares a settlement sum among its signers alone', async () => {
    const signers = weights.filter(({ id }) => id !== 'B');
    expect(amountsOf(await split('5000000.00', 'weights', signers))).toEqual(
      amounts('2709030.10', '1321070.23', '635451.51', '334448.16'),
    );
  });

  it('says what falls to each exactly, and who bears the odd unit, in the order given', async () => {
    const { body } = await split('1.00', 'equal', [
      { id: 'late', joined: '2026-02-01' },
      { id: 'early', joined: '2025-02-01' },
      { id: 'nobody knows when' },
    ]);
    expect(body['lines']).toEqual([
      { id: 'late', amount: '0.33', exact: '100/3', odd: 0 },
      { id: 'early', amount: '0.34', exact: '100/3', odd: 1 },
      { id: 'nobody knows when', amount: '0.33', exact: '100/3', odd: 0 },
    ]);
  });

  it('has no digits after the point where the currency has none, and three where it has three', async () => {
    const of = (amount: string, currency: string) =>
      ask('allocate', {
        total: { amount, currency },
        method: 'equal',
        participants: [{ id: 'A' }, { id: 'B' }],
      });
    expect(amountsOf(await of('101', 'JPY'))).toEqual(amounts('51', '50'));
    expect(amountsOf(await of('0.101', 'KWD'))).toEqual(amounts('0.051', '0.050'));
    expect(await of('101.00', 'JPY')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/total/amount' }] },
    });
    expect((await of('0.001', 'USD')).status).toBe(422);
  });

  it('comes with a certificate that a script needing nothing of ours recomputes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hezong-split-'));
    const file = join(folder, 'certificate.json');
    const participants = weights.map((one, place) => ({
      ...one,
      ...(place < 2 && { group: 'x' }),
      ...(place === 4 && { floor: '9%' }),
    }));
    const { body } = await split('-1234567.89', 'hybrid', participants, { basePercent: '30' });
    const again = (certificate: unknown) => {
      writeFileSync(file, JSON.stringify(certificate));
      return spawnSync(process.execPath, ['scripts/recompute-share.mjs', file], {
        encoding: 'utf8',
      }).stdout.trim();
    };
    expect(again(body['certificate'])).toBe('OK');
    const text = JSON.stringify(body['certificate']);
    expect(again(JSON.parse(text.replace(/"units":"-(\d+)"/, '"units":"-1"')))).toContain('bears');
    rmSync(folder, { recursive: true });
  });

  it.each<[string, string, readonly Participant[]]>([
    ['costs.no_participants', 'equal', []],
    ['costs.participant_twice', 'equal', [{ id: 'A' }, { id: 'A' }]],
    ['costs.invalid_weights', 'weights', by(['0', '0'])],
    ['costs.invalid_weights', 'weights', by(['1', '-1'])],
    ['costs.invalid_weights', 'weights', [{ id: 'A' }]],
    ['costs.invalid_weights', 'tiers', by(['1'])],
    ['costs.invalid_percent', 'hybrid', by(['1'])],
    ['costs.infeasible_bounds', 'equal', by(['1', '1'], { floor: '2.00', cap: '1.00' })],
    ['costs.infeasible_bounds', 'equal', by(['1', '1'], { floor: '51%' })],
  ])('is refused with %s by %s of %j', async (code, method, participants) => {
    const { status, body } = await split('100.00', method, participants, { basePercent: '100.5' });
    expect([status, body['code']]).toEqual([422, code]);
  });

  it.each<[string, string, object]>([
    ['/method', 'equal', { method: 'fairly' }],
    ['/basePercent', 'hybrid', {}],
    ['/basePercent', 'hybrid', { basePercent: '-3' }],
    ['/total/amount', 'equal', { total: { amount: 'much', currency: 'USD' } }],
    ['/total/currency', 'equal', { total: { amount: '1.00', currency: 'BTC' } }],
    ['/participants/0/weight', 'weights', { participants: [{ id: 'A', weight: '1e3' }] }],
    ['/participants/0/floor', 'weights', { participants: [{ id: 'A', weight: '1', floor: '-1' }] }],
    ['/participants/0/cap', 'weights', { participants: [{ id: 'A', weight: '1', cap: '1.005' }] }],
    ['/participants/0/id', 'equal', { participants: [{ id: '' }] }],
  ])('points at %s', async (pointer, method, some) => {
    const { status, body } = await split('100.00', method, by(['1', '1']), some);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'input.invalid', errors: [{ pointer }] });
  });

  it('takes null for what is left out', async () => {
    const nothing = { weight: null, units: null, joined: null, group: null, floor: null, cap: null };
    const participants = [...'ABC'].map((id) => ({ id, ...nothing }));
    expect(amountsOf(await split('1.00', 'equal', participants, { basePercent: null }))).toEqual(
      amounts('0.34', '0.33', '0.33'),
    );
    expect((await split('1.00', 'weights', participants)).body).toMatchObject({
      code: 'costs.invalid_weights',
    });
  });

  it('takes numbers for the decimals they are written as', async () => {
    const { status, body } = await ask('allocate', {
      total: { amount: '1.00', currency: 'CNY' },
      method: 'hybrid',
      basePercent: 12.5,
      participants: [
        { id: 'A', weight: 0.75, joined: 1 },
        { id: 'B', weight: 0.25, joined: 2 },
      ],
    });
    expect(amountsOf({ status, body })).toEqual(amounts('0.72', '0.28'));
  });
});

describe('a default over HTTP', () => {
  const ownLines: Readonly<Record<string, string>> = {
    A: '202500.00',
    B: '126250.00',
    C: '98750.00',
    E: '25000.00',
  };
  const carriers = Object.entries(ownLines).map(([id, ownLine]) => ({ id, weight: imports[id], ownLine }));
  const asked = { amount: '47500.00', currency: 'USD', capPercent: '25', carriers };

  it('is carried within caps, and comes back with interest', async () => {
    const { status, body } = await ask('default/calculate', {
      ...asked,
      cure: { days: 40, ratePercent: '12' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      carried: [
        { id: 'A', amount: '21256.91', cap: '50625.00' },
        { id: 'B', amount: '13252.76', cap: '31562.50' },
        { id: 'C', amount: '10366.02', cap: '24687.50' },
        { id: 'E', amount: '2624.31', cap: '6250.00' },
      ],
      uncovered: '0.00',
      interest: '624.66',
      credits: [
        { id: 'A', amount: '21536.46' },
        { id: 'B', amount: '13427.04' },
        { id: 'C', amount: '10502.34' },
        { id: 'E', amount: '2658.82' },
      ],
      toFund: '0.00',
    });
  });

  it('is carried by nobody above the caps', async () => {
    const { body } = await ask('default/calculate', { ...asked, capPercent: '5' });
    expect(body).toMatchObject({
      uncovered: '24875.00',
      carried: [{ amount: '10125.00' }, {}, {}, { amount: '1250.00' }],
    });
    expect(body).not.toHaveProperty('credits');
    expect((await ask('default/calculate', { ...asked, cure: null })).status).toBe(200);
    expect((await ask('default/calculate', { ...asked, carriers: [] })).body).toEqual({
      carried: [],
      uncovered: '47500.00',
    });
  });

  it.each([
    ['costs.participant_twice', { carriers: [carriers[0], carriers[0]] }],
    ['costs.invalid_weights', { carriers: [{ ...carriers[0], weight: '0' }] }],
    ['input.invalid', { amount: '-1.00' }],
    ['input.invalid', { cure: { days: -1, ratePercent: '12' } }],
  ])('is refused with %s', async (code, some) => {
    const { status, body } = await ask('default/calculate', { ...asked, ...some });
    expect([status, body['code']]).toEqual([422, code]);
  });
});

describe('an exit over HTTP', () => {
  const asked = {
    currency: 'USD',
    sharePercent: '5',
    accrued: '410000.00',
    committed: '120000.00',
    prepaid: '60000.00',
  };

  it('owes its share of what accrued and was committed', async () => {
    const { status, body } = await ask('exit/calculate', asked);
    expect([status, body]).toEqual([
      200,
      {
        owed: '26500.00',
        refund: '33500.00',
        due: '0.00',
        accrued: { amount: '20500.00', exact: '2050000' },
        committed: { amount: '6000.00', exact: '600000' },
      },
    ]);
  });

  it('pays what it did not pay in advance', async () => {
    const { body } = await ask('exit/calculate', { ...asked, windDown: '1000.01', prepaid: '0' });
    expect(body).toMatchObject({ owed: '27500.01', refund: '0.00', due: '27500.01' });
    expect((await ask('exit/calculate', { ...asked, windDown: null })).body).toMatchObject({
      owed: '26500.00',
    });
  });
});

describe('a recovery over HTTP', () => {
  const contributions = Object.entries({
    A: '187238.98',
    B: '116735.41',
    C: '91307.90',
    D: '43920.26',
    E: '23115.92',
  }).map(([id, amount]) => ({ id, amount }));
  const asked = (amount: string) => ({ recovery: { amount, currency: 'USD' }, contributions, weights });

  it.each([
    ['600000.00', ['243000.00', '151500.00', '118500.00', '57000.00', '30000.00']],
    ['300000.00', ['121500.00', '75750.00', '59250.00', '28500.00', '15000.00']],
  ])('of %s comes to %j', async (amount, totals) => {
    expect(amountsOf(await ask('waterfall/calculate', asked(amount)))).toEqual(amounts(...totals));
  });

  it('runs down its levels, the same in whatever order its members are given', async () => {
    const body = {
      ...asked('600000.00'),
      contributions: Object.entries({
        A: '192617.35',
        B: '120088.59',
        C: '93930.68',
        D: '45181.85',
        E: '10500.00',
      })
        .map(([id, amount]) => ({ id, amount }))
        .toReversed(),
    };
    const { body: answer } = await ask('waterfall/calculate', body);
    expect(answer).toMatchObject({
      levels: [
        { level: 1, claim: '0.00', amount: '0.00', lines: [] },
        { level: 2, claim: '0.00', amount: '0.00', lines: [] },
        { level: 3, claim: '462318.47', amount: '462318.47' },
        { level: 4, amount: '137681.53' },
      ],
    });
    expect(answer['lines']).toContainEqual({ id: 'A', amount: '248378.37' });
  });

  it('pays collection and carried defaults first', async () => {
    const { body } = await ask('waterfall/calculate', {
      recovery: { amount: '100.00', currency: 'USD' },
      collectionCosts: '10.00',
      carries: [{ id: 'B', amount: '20.00' }],
      contributions: [
        { id: 'gone', amount: '30.00' },
        { id: 'B', amount: '30.00' },
      ],
      weights: [{ id: 'B', weight: '1' }],
    });
    expect(body['lines']).toEqual([
      { id: 'gone', amount: '30.00' },
      { id: 'B', amount: '60.00' },
    ]);
  });

  it.each([
    ['costs.invalid_weights', { weights: [] }],
    ['costs.invalid_weights', { weights: [{ id: 'A', weight: '-1' }] }],
    ['costs.participant_twice', { contributions: [contributions[0], contributions[0]] }],
    ['input.invalid', { recovery: { amount: '-1.00', currency: 'USD' } }],
  ])('is refused with %s', async (code, some) => {
    const { status, body } = await ask('waterfall/calculate', { ...asked('600000.00'), ...some });
    expect([status, body['code']]).toEqual([422, code]);
  });
});

describe('a buy-in over HTTP', () => {
  const asked = {
    currency: 'USD',
    historic: '800000.00',
    sharePercent: '20',
    ratePercent: '5',
    years: '0.5',
    premiumPercent: '10',
    contributions: [...'ABCD'].map((id) => ({ id, amount: '200000.00' })),
  };

  it('is the share caught up, its time and a premium, credited to those who paid', async () => {
    const { status, body } = await ask('buy-in/calculate', asked);
    expect([status, body]).toEqual([
      200,
      {
        price: '180000.00',
        parts: { share: '160000.00', time: '4000.00', premium: '16000.00' },
        credits: [...'ABCD'].map((id) => ({ id, amount: '45000.00' })),
      },
    ]);
  });

  it('cannot be credited to nobody', async () => {
    const { status, body } = await ask('buy-in/calculate', { ...asked, contributions: [] });
    expect([status, body['code']]).toEqual([422, 'costs.invalid_contributions']);
  });
});
