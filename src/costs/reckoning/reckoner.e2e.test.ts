import { startTestApp, type TestApp } from '../../../test/app.js';
import { aGroupStage, type Asker, type GroupStage } from '../../groups/groups.fixtures.js';
import { type CalendarDate, moneyOf, moneyText } from '../../kernel/index.js';
import { newId, RefusedError, systemCaller, UnitOfWork } from '../../platform/index.js';
import { anApprovedPlan, aPool } from '../plans/plans.fixtures.js';
import { anAttested } from '../weights/weights.fixtures.js';
import { replay } from '../domain/certificate/recheck.js';
import { Certificates, sha256 } from './certificates.js';
import { Reckoner } from './reckoner.js';
import { aCostGroup, type CostGroup, leaves } from './reckoning.fixtures.js';

let app: TestApp;
let stage: GroupStage;
let accountant: Asker;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
  accountant = await stage.person({ role: 'accountant' });
});
afterAll(() => app.close());

type Line = readonly [pool: string, amount: string, day?: string];

const opened = (id = newId()) => ({ why: 'allocate' as const, of: { kind: 'allocation_run', id } });
const minor = (amount: string): bigint => moneyOf(amount, 'USD')?.minor ?? 0n;

/** Who bears what of some lines, by name, in the order in which they came in. */
async function borne(group: CostGroup, lines: readonly Line[]): Promise<readonly string[]> {
  const { byMember, currency } = await app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) =>
    app.app.get(Reckoner).reckon(
      tx,
      group.id,
      lines.map(([poolKey, amount, day = '2026-03-01']) => ({
        poolKey,
        serviceOn: day as CalendarDate,
        minor: minor(amount),
      })),
      { opened: opened(), period: 'test' },
    ),
  );
  return Object.entries(group.memberIds).map(
    ([name, id]) => `${name} ${moneyText({ minor: byMember.get(id) ?? 0n, currency })}`,
  );
}

const declared = async (group: CostGroup, weights: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(weights)) {
    const representative = await group.representative(name);
    await anAttested({ memberId: group.memberIds[name] ?? '', representative }, accountant, group.id, {
      value,
    });
  }
};

const byImports = { kind: 'weights', metric: 'us_import_value' };
const weights = { A: '40.5', B: '25.25', C: '19.75', D: '9.5', E: '5' };

describe('what members bear', () => {
  it('is equal to the last cent, and a credit mirrors it', async () => {
    const group = await aCostGroup(stage, ['A', 'B', 'C']);
    await anApprovedPlan(stage, group.id);
    expect(await borne(group, [['common', '100000.00']])).toEqual(['A 33333.34', 'B 33333.33', 'C 33333.33']);
    expect(await borne(group, [['common', '-100.00']])).toEqual(['A -33.34', 'B -33.33', 'C -33.33']);
    const cents = ['0.10', '0.10', '0.10'].map((amount): Line => ['common', amount]);
    expect(await borne(group, cents)).toEqual(['A 0.10', 'B 0.10', 'C 0.10']);
  });

  it('is by what they declared, and of who has left nothing from then on', async () => {
    const group = await aCostGroup(stage, Object.keys(weights));
    await declared(group, weights);
    await anApprovedPlan(stage, group.id, { pools: [aPool({ method: byImports })] });
    expect(await borne(group, [['common', '1234567.89']])).toEqual([
      'A 500000.00',
      'B 311728.39',
      'C 243827.16',
      'D 117283.95',
      'E 61728.39',
    ]);
    await leaves(stage, group, 'E', '2026-03-31');
    expect(
      await borne(group, [
        ['common', '210000.00', '2026-03-31'],
        ['common', '252318.47', '2026-04-01'],
      ]),
    ).toEqual(['A 192617.35', 'B 120088.59', 'C 93930.68', 'D 45181.85', 'E 10500.00']);
  });

  it('is refused where nothing was attested for a day, where no plan holds, and of a pool there is not', async () => {
    const group = await aCostGroup(stage, ['A', 'B']);
    await declared(group, { A: '1' });
    await anApprovedPlan(stage, group.id, { pools: [aPool({ method: byImports })] });
    const refused = (line: Line) =>
      borne(group, [line]).catch((error: unknown) =>
        error instanceof RefusedError ? `${String(error.status)} ${error.message}` : error,
      );
    expect(await refused(['common', '1.00'])).toBe('422 costs.invalid_weights');
    expect(await refused(['common', '1.00', '2025-12-31'])).toBe('422 cost_plan.none_effective');
    expect(await refused(['other', '1.00'])).toBe('422 costs.pool_unknown');
  });

  it('is certified alike from the same inputs, and can be recomputed whole', async () => {
    const group = await aCostGroup(stage, ['A', 'B', 'C']);
    await declared(group, { A: '3', B: '2', C: '1' });
    await anApprovedPlan(stage, group.id, { pools: [aPool({ method: byImports })] });
    const lines = [{ poolKey: 'common', serviceOn: '2026-03-01' as CalendarDate, minor: 1001n }];
    const of = opened();
    const certified = () =>
      app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), async (tx) => {
        const reckoning = await app.app
          .get(Reckoner)
          .reckon(tx, group.id, lines, { opened: of, period: 'p' });
        const certificates = app.app.get(Certificates);
        const { root, whole, own, keyId } = await certificates.seal(tx, reckoning, of);
        const [first] = own;
        if (first === undefined) throw new Error('Nobody bears anything');
        return {
          root,
          hash: reckoning.inputsHash,
          whole: await certificates.openWhole(tx, whole, of),
          own: await certificates.openOwn(tx, { ...first, id: of.of.id, keyId }),
        };
      });
    const [one, again] = [await certified(), await certified()];
    expect(again).toEqual(one);
    expect(replay(one.whole, sha256)).toEqual([]);
    expect(one.own.root).toBe(one.root);
    expect(JSON.stringify(one.own)).not.toContain(group.memberIds['B']);
  });
});
