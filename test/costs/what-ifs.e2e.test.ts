import { outcome, startTestApp, type TestApp } from '../app.js';
import { aPool } from '../../src/costs/plans/plans.fixtures.js';
import type { OwnWhatIfView, WhatIfView } from '../../src/costs/what-ifs/what-ifs.contract.js';
import type { Asker } from '../../src/groups/groups.fixtures.js';
import { newId } from '../../src/platform/index.js';
import { aSharingStage, sharing, type Sharing, type SharingStage } from './shared.js';

let app: TestApp;
let stage: SharingStage;
let one: Sharing;

const byImports = { kind: 'weights', metric: 'us_import_value' };
const weights = { A: '40.5', B: '25.25', C: '34.25' };
const tree = (method: object, over: object = {}) => ({
  currency: 'USD',
  pools: [aPool({ method })],
  pool: 'common',
  total: '1000.00',
  ...over,
});

beforeAll(async () => {
  app = await startTestApp();
  stage = await aSharingStage(app);
  one = await sharing(stage, ['A', 'B', 'C'], {
    plan: () => ({ pools: [aPool({ method: byImports })] }),
    weights,
  });
});
afterAll(() => app.close());

const own = (who: Asker, over: object = {}, headers = {}) =>
  who.post(`groups/${one.group.id}/what-ifs/own`, { pool: 'common', total: '1000.00', ...over }, headers);
const office = (who: Asker, body: object) => who.post(`groups/${one.group.id}/what-ifs`, body);
const bands = async (who: Asker, body: object) =>
  (await office(who, body))
    .json<WhatIfView>()
    .lines.map(({ member, from, until }) => `${one.group.named(member.id)} ${from.amount}–${until.amount}`);

describe('a what-if', () => {
  it('tells a member its own line, with its own weight, total and leaving alone', async () => {
    const a = await one.group.representative('A');
    const amount = async (over: object = {}) => (await own(a, over)).json<OwnWhatIfView>().amount.amount;
    expect(await amount()).toBe('405.00');
    expect(await amount({ weight: '59.5' })).toBe('500.00');
    expect(await amount({ total: '10.00' })).toBe('4.05');
    expect(await amount({ exits: true })).toBe('0.00');
    expect(outcome(await own(a, { basePercent: '30' }))).toBe('422 what_if.no_base');
    expect(outcome(await own(a, { on: '2026-02-01' }))).toMatch(/^422/);
    expect(outcome(await own(a, { total: '0.00' }))).toBe('422 input.invalid');
    expect(outcome(await own(a, { pool: 'other' }))).toBe('422 input.invalid');
    expect(outcome(await own(a, { memberId: one.group.memberIds['B'] }))).toBe('404 not_found');
    expect(outcome(await own(a, {}, { 'idempotency-key': newId() }))).toBe('200');
    for (const who of [stage.coordinator, stage.treasurer, stage.accountant, stage.sides.a.representative])
      expect(outcome(await own(who))).toBe('404 not_found');
  });

  it('tells the office what is public exactly, and what was declared in bands that no question narrows', async () => {
    for (const who of [stage.coordinator, stage.treasurer]) {
      expect(await bands(who, tree({ kind: 'equal' }))).toEqual([
        'A 333.34–333.34',
        'B 333.33–333.33',
        'C 333.33–333.33',
      ]);
      expect(await bands(who, tree(byImports))).toEqual([
        'A 400.00–450.00',
        'B 250.00–300.00',
        'C 300.00–350.00',
      ]);
      const hybrid = { kind: 'hybrid', basePercent: '30', base: { kind: 'equal' }, variable: byImports };
      expect(await bands(who, tree(hybrid))).toEqual([
        'A 380.00–415.00',
        'B 275.00–310.00',
        'C 310.00–345.00',
      ]);
      const capped = { kind: 'bounded', cap: '35%', of: byImports };
      const without = [one.group.memberIds['B']];
      const listed = [aPool({ method: byImports, takesPart: { who: 'listed', memberIds: without } })];
      for (const body of [tree(capped), tree(byImports, { without }), tree(byImports, { pools: listed })])
        expect(outcome(await office(who, body))).toBe('422 what_if.accountants_alone');
    }
  });

  it('tells the accountant whatever is asked, in bands; and nobody else', async () => {
    const without = [one.group.memberIds['B']];
    expect(await bands(stage.accountant, tree(byImports, { without }))).toEqual([
      'A 500.00–550.00',
      'C 450.00–500.00',
    ]);
    const a = await one.group.representative('A');
    for (const who of [a, stage.auditor, stage.sides.a.representative])
      expect(outcome(await office(who, tree(byImports)))).toBe('404 not_found');
  });
});
