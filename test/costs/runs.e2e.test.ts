import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import readExcelFile from 'read-excel-file/node';
import { CheckInvariants } from '../../src/administration/invariants/check-invariants.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { root } from '../house/tree.js';
import { waitingForLocks } from '../waiting.js';
import { putAs } from '../../src/costs/bills/bills.fixtures.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { anApprovedPlan, aPlan, aPool } from '../../src/costs/plans/plans.fixtures.js';
import type { CostView } from '../../src/costs/bills/cost-views.contract.js';
import { leaves } from '../../src/costs/reckoning/reckoning.fixtures.js';
import type {
  ShareCertificateView,
  RecomputedView,
  RunsView,
  RunView,
} from '../../src/costs/runs/runs.contract.js';
import { tablesWith } from '../../src/costs/weights/weights.fixtures.js';
import { type Asker, madeBy, mayDo } from '../../src/groups/groups.fixtures.js';
import { Ledger, LedgerReader } from '../../src/ledger/index.js';
import type { NotificationPageView } from '../../src/notifications/notifications.contract.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../src/platform/index.js';
import { aSharingStage, borneBy, sharing, type Sharing, type SharingStage } from './shared.js';

const node = promisify(execFile);

let app: TestApp;
let stage: SharingStage;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aSharingStage(app);
});
afterAll(() => app.close());

const byImports = { kind: 'weights', metric: 'us_import_value' };
const weights = { A: '40.5', B: '25.25', C: '34.25' };
const plan = () => ({ pools: [aPool({ method: byImports, approved: '9000000.00' })] });
const three = (over: object = {}) => sharing(stage, ['A', 'B', 'C'], { plan, weights, ...over });
const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), work);
const balances = async ({ fundId }: Pick<RunView, 'fundId'>) => {
  const all = await app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) => app.app.get(LedgerReader).balances(tx, fundId));
  return Object.fromEntries(
    all
      .entries()
      .filter(([, { posted }]) => posted !== 0n)
      .map(([{ kind, holder }, { posted }]) => [`${kind} ${holder ?? ''}`.trim(), posted]),
  );
};
const costStatus = async (id: string) =>
  (await stage.treasurer.get(`costs/${id}`)).json<{ status: { id: string } }>().status.id;
const told = async (who: Asker) => {
  await stage.dueWork();
  const { items } = (await who.get('notifications?limit=50')).json<NotificationPageView>();
  return items.filter(({ link }) => link?.startsWith('/money/runs/')).map(({ title }) => title.en);
};

describe('a run', () => {
  it('is proposed with its certificate, posted by another hand, and marks its costs', async () => {
    const one = await three();
    const cost = await one.approvedCost('common', '1000.00');
    const id = madeBy(await one.propose());
    expect(outcome(await one.propose())).toBe('409 allocation_run.proposed_already');
    const proposed = await one.view(id);
    expect(proposed).toMatchObject({
      no: 1,
      status: { id: 'proposed' },
      total: { amount: '1000.00' },
      approvals: [{ state: { id: 'open' } }],
      costs: [{ id: cost, serviceOn: '2026-02-28', amount: { amount: '1000.00' } }],
      certificatesOf: [],
    });
    expect(await costStatus(cost)).toBe('approved');
    expect(outcome(await answered(stage.coordinator, 'allocation_run', id))).toBe(
      '403 approval.own_question',
    );
    expect(outcome(await answered(stage.treasurer, 'allocation_run', id))).toBe('200');

    const run = await one.view(id);
    expect(run).toMatchObject({ status: { id: 'approved' }, postedOn: '2026-04-01', root: proposed.root });
    expect(borneBy(one, run)).toEqual(['405.00', '252.50', '342.50']);
    expect(await costStatus(cost)).toBe('allocated');
    const { A, B, C } = one.group.memberIds;
    const [posted] = [await balances(run)];
    expect(posted).toMatchObject({
      [`capital ${String(A)}`]: 40500n,
      [`capital ${String(B)}`]: 25250n,
      [`capital ${String(C)}`]: 34250n,
    });
    expect(Object.keys(posted).some((key) => key.startsWith('expense'))).toBe(false);
    expect(await told(await one.group.representative('B'))).toEqual([
      'Costs were shared: see what you bear, and why',
    ]);
    expect(outcome(await one.propose())).toBe('409 allocation_run.nothing_to_share');
  });

  it('is approved once by two treasurers at once, who share 250,000.00 once', async () => {
    const one = await three();
    const cost = await one.approvedCost('common', '250000.00');
    const id = madeBy(await one.propose());
    const [question] = (await one.view(id)).approvals;
    const said = { answer: 'approve', contentHash: question?.contentHash };
    const both = await Promise.all(
      stage.treasurers.map((treasurer) => treasurer.post(`approvals/${question?.id ?? ''}/answers`, said)),
    );
    expect(both.map(outcome).sort()).toEqual(['200', '409 approval.no_such_move']);
    const run = await one.view(id);
    expect(borneBy(one, run)).toEqual(['101250.00', '63125.00', '85625.00']);
    expect(await costStatus(cost)).toBe('allocated');
    expect((await balances(run))[`capital ${String(one.group.memberIds['A'])}`]).toBe(10125000n);
  });

  it('is proposed once by two at once', async () => {
    const one = await three();
    await one.approvedCost('common', '10.00');
    const both = await Promise.all([one.propose(), one.propose()]);
    expect(both.map(outcome).sort()).toEqual(['201', '409 allocation_run.proposed_already']);
  });

  it('is not approved where one of its costs was taken back since', async () => {
    const one = await three();
    const cost = await one.approvedCost('common', '10.00');
    const id = madeBy(await one.propose());
    madeBy(await stage.treasurer.post(`costs/${cost}/reversal`, { reason: 'Billed to another' }));
    expect(outcome(await answered(stage.treasurer, 'allocation_run', id))).toBe(
      '409 approval.content_changed',
    );
    expect(await one.view(id)).toMatchObject({ status: { id: 'proposed' } });
    const [question] = (await one.view(id)).approvals;
    const back = { reason: 'A cost was taken back' };
    madeBy(await stage.coordinator.post(`approvals/${question?.id ?? ''}/withdrawal`, back));
    expect(await one.view(id)).toMatchObject({ status: { id: 'withdrawn' } });
  });

  it('is not approved where another plan holds by now on a day of its costs', async () => {
    const one = await three();
    await one.approvedCost('common', '10.00');
    const id = madeBy(await one.propose());
    await anApprovedPlan(stage, one.group.id, { effectiveFrom: '2026-02-01', pools: [aPool()] });
    expect(outcome(await answered(stage.treasurer, 'allocation_run', id))).toBe(
      '409 allocation_run.inputs_changed',
    );
    expect(await one.view(id)).toMatchObject({ status: { id: 'proposed' } });
  });

  it('waits for a cost that is being taken back, and is not approved with it', async () => {
    const one = await three();
    const cost = await one.approvedCost('common', '10.00');
    const id = madeBy(await one.propose());
    const { fundId } = await one.view(id);
    const { taken, approved } = await asSystem(async (tx) => {
      await app.app.get(Ledger).lockFund(tx, fundId);
      const reversal = stage.treasurer.post(`costs/${cost}/reversal`, { reason: 'Billed to another' });
      await waitingForLocks(app, 1);
      const approval = answered(stage.treasurers[1], 'allocation_run', id);
      await waitingForLocks(app, 2);
      return { taken: [reversal], approved: [approval] };
    });
    expect((await Promise.all([...taken, ...approved])).map(outcome)).toEqual([
      '200',
      '409 approval.content_changed',
    ]);
    expect(await one.view(id)).toMatchObject({ status: { id: 'proposed' } });
    const { A } = one.group.memberIds;
    expect(await balances({ fundId })).not.toHaveProperty(`capital ${String(A)}`);
  });

  it('is reversed as one: mirrored in the ledger, its costs wait again, and are shared anew', async () => {
    const one = await three();
    const cost = await one.approvedCost('common', '1000.00');
    const run = await one.run();
    const before = await balances(run);
    const reverse = (who: Asker, body: object = { reason: 'A cost was coded wrongly' }) =>
      who.post(`allocation-runs/${run.id}/reversal`, body);
    expect(outcome(await reverse(stage.coordinator))).toBe('403 access.denied');
    expect(mayDo(await one.view(run.id))).toEqual(['reverse']);
    const both = await Promise.all(stage.treasurers.map((who) => reverse(who)));
    expect(both.map(outcome).sort()).toEqual(['200', '409 allocation_run.no_such_move']);
    expect(await one.view(run.id)).toMatchObject({ status: { id: 'reversed' }, actions: [] });
    expect(await costStatus(cost)).toBe('approved');
    expect(await balances(run)).toMatchObject({ 'expense common': 100000n });
    const again = await one.run();
    expect(again.no).toBe(2);
    expect(await balances(run)).toEqual(before);
    expect(await told(await one.group.representative('B'))).toContain(
      'A share of costs you bore was taken back',
    );
  });

  it('keeps a plan from holding on days whose costs it shared', async () => {
    const one = await three();
    await one.approvedCost('common', '1000.00', '2026-02-28');
    await one.run();
    const drafted = async (effectiveFrom: string) => {
      const body = aPlan({ effectiveFrom, ...plan() });
      const id = madeBy(await stage.coordinator.post(`groups/${one.group.id}/cost-plans`, body));
      return outcome(await stage.coordinator.post(`cost-plans/${id}/proposal`));
    };
    expect(await drafted('2026-02-28')).toBe('409 cost_plan.shared_already');
    expect(await drafted('2026-03-01')).toBe('200');
  });
});

describe('what is seen of a run', () => {
  let one: Sharing;
  let run: RunView;

  beforeAll(async () => {
    one = await three();
    await one.approvedCost('common', '1000.01');
    run = await one.run();
  });

  const exported = async (who: Asker, wish: object, id = run.id) => {
    const made = madeBy(await who.post('exports', { query: { id }, ...wish }));
    await stage.dueWork();
    return who.get(`exports/${made}/file`);
  };
  const cells = async (who: Asker, paper: string, id = run.id) => {
    const { rawPayload } = await exported(who, { paper, format: 'xlsx', language: 'both' }, id);
    return (await readExcelFile(rawPayload)).flatMap(({ data }) => data.flat());
  };

  it('is every line to who keeps and audits the money, totals to who runs the group, and to members their own', async () => {
    for (const who of [stage.treasurer, stage.auditor])
      expect((await one.view(run.id, who)).borne).toHaveLength(3);
    const coordinated = await one.view(run.id, stage.coordinator);
    expect(coordinated).toMatchObject({ total: { amount: '1000.01' }, borne: [], pools: [{ lines: [] }] });
    const b = await one.group.representative('B');
    const own = await one.view(run.id, b);
    expect(own.borne.map(({ member }) => one.group.named(member.id))).toEqual(['B']);
    expect(own).toMatchObject({ total: { amount: '1000.01' }, approvals: [], madeBy: null, actions: [] });
    expect(JSON.stringify(own)).not.toContain(one.group.memberIds['A']);
    expect(await one.view(run.id, stage.accountant)).toMatchObject({
      total: { amount: '1000.01' },
      borne: [],
      costs: [],
      mayOpen: true,
      mayAttest: true,
    });
    const listed = (await b.get(`groups/${one.group.id}/allocation-runs`)).json<RunsView>();
    expect(listed).toMatchObject({ mayPropose: false, items: [{ id: run.id, own: [{}] }] });
  });

  it('is nothing to strangers, and nothing of what is not approved to members', async () => {
    const stranger = stage.sides.a.representative;
    const b = await one.group.representative('B');
    const next = await three();
    await next.approvedCost('common', '10.00');
    const proposed = madeBy(await next.propose());
    const ofNext = await next.group.representative('B');
    for (const [who, id] of [
      [stranger, run.id],
      [b, proposed],
      [ofNext, proposed],
    ] as const) {
      expect(outcome(await who.get(`allocation-runs/${id}`))).toBe('404 not_found');
      expect(outcome(await who.get(`allocation-runs/${id}/certificate`))).toBe('404 not_found');
    }
    const hidden = await stranger.get(`allocation-runs/${run.id}`);
    const missing = await stranger.get(`allocation-runs/${newId()}`);
    expect(hidden.body.replaceAll(/[0-9a-f-]{36}/g, '')).toBe(missing.body.replaceAll(/[0-9a-f-]{36}/g, ''));
    expect((await ofNext.get(`groups/${next.group.id}/allocation-runs`)).json<RunsView>().items).toEqual([]);
  });

  it('is its own line alone to who has left', async () => {
    const other = await three();
    await other.approvedCost('common', '1000.00');
    const shared = await other.run();
    await leaves(stage, other.group, 'C', '2026-03-31');
    const seen = await other.view(shared.id, await other.group.representative('C'));
    expect(seen).toMatchObject({
      total: null,
      pools: [],
      costs: [],
      borne: [{ amount: { amount: '342.50' } }],
    });
    expect(seen.certificatesOf).toHaveLength(1);
  });

  it('names on paper whose share is whose to who acts for two members, and the day of attestation as their wall shows it', async () => {
    const other = await three();
    const cost = await other.approvedCost('common', '1000.00');
    const shared = await other.run();
    const [role, { B, C }] = ['member_representative' as const, other.group.memberIds];
    const ofBoth = await stage.person({ role, memberId: B ?? '' }, { role, memberId: C ?? '' });
    const [before, { no }] = [app.clock.now(), (await stage.treasurer.get(`costs/${cost}`)).json<CostView>()];
    app.clock.set('2026-04-01T17:00:00.000Z');
    madeBy(await stage.accountant.post(`allocation-runs/${shared.id}/attestation`));
    app.clock.set(before);
    expect(await cells(stage.treasurer, 'allocation-run', shared.id)).toEqual(
      expect.arrayContaining(['2026-04-02', no]),
    );
    for (const name of ['B', 'C']) await leaves(stage, other.group, name, '2026-03-31');
    const paper = (await cells(ofBoth, 'allocation-run', shared.id)).join('\n');
    for (const name of ['B', 'C']) expect(paper).toContain(`Share of Member ${name}`);
  });

  it('is a certificate that a member recomputes with Node alone, and that tells no other line', async () => {
    const b = await one.group.representative('B');
    const answer = await b.get(`allocation-runs/${run.id}/certificate`);
    const certificate = answer.json<ShareCertificateView>();
    expect(certificate).toMatchObject({ of: run.id, root: run.root });
    expect(answer.body).not.toContain(one.group.memberIds['A']);
    const folder = await mkdtemp(join(tmpdir(), 'hezong-certificate-'));
    try {
      const file = join(folder, 'certificate.json');
      await writeFile(file, answer.body);
      const script = join(root, 'scripts/recompute-share.mjs');
      expect((await node(process.execPath, [script, file])).stdout).toBe('OK\n');
      await writeFile(file, answer.body.replace('25250', '25249'));
      await expect(node(process.execPath, [script, file])).rejects.toThrow();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is on paper what it is on the screen: to a member its own line and certificate, with amounts as numbers', async () => {
    const b = await one.group.representative('B');
    const own = await cells(b, 'allocation-run');
    expect(own).toEqual(expect.arrayContaining([252.5, 1000.01, run.root]));
    for (const other of [405.01, 342.5]) expect(own).not.toContain(other);
    for (const other of ['Member A', 'Member C']) expect(own.join(' ')).not.toContain(other);
    const kept = await cells(stage.treasurer, 'allocation-run');
    expect(kept).toEqual(expect.arrayContaining([405.01, 252.5, 342.5]));
    const whole = await cells(stage.accountant, 'allocation-certificate');
    expect(whole).toEqual(expect.arrayContaining([405.01, 252.5, 342.5]));
    const wish = { paper: 'allocation-certificate', query: { id: run.id }, format: 'pdf', language: 'en' };
    for (const who of [b, stage.treasurer])
      expect(outcome(await who.post('exports', wish))).toBe('403 access.denied');
    for (const language of ['zh', 'en'] as const) {
      const { rawPayload } = await exported(b, { paper: 'allocation-run', format: 'pdf', language });
      expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('is opened whole by the accountant and the auditor alone, who recompute it; the accountant attests the sum', async () => {
    const open = (who: Asker) => who.post(`allocation-runs/${run.id}/opening`);
    for (const who of [stage.accountant, stage.auditor]) {
      const whole = await open(who);
      for (const id of Object.values(one.group.memberIds)) expect(whole.body).toContain(id);
      const again = (await who.post(`allocation-runs/${run.id}/recomputation`)).json<RecomputedView>();
      expect(again).toEqual({ root: run.root, isSame: true, differences: [] });
    }
    const b = await one.group.representative('B');
    for (const who of [stage.treasurer, stage.coordinator, b])
      expect(outcome(await open(who))).toBe('403 access.denied');
    const attest = (who: Asker) => who.post(`allocation-runs/${run.id}/attestation`);
    expect(outcome(await attest(stage.auditor))).toBe('403 allocation_run.not_yours');
    expect((await attest(stage.accountant)).json<RunView>()).toMatchObject({
      attestedAt: app.clock.now(),
      mayAttest: false,
    });
  });

  it('is not there for an accountant or auditor walled off one of its members, and neither are the other lines', async () => {
    const walledOff = async (role: 'accountant' | 'auditor') => {
      const walled = await stage.person({ role });
      const wall = { subjectKind: 'person', objectKind: 'member', reason: 'A conflict (demo)' };
      const [objectId] = Object.values(one.group.memberIds);
      madeBy(await stage.ethics.post('walls', { ...wall, objectId, subjectId: walled.id }));
      return walled;
    };
    for (const who of [await walledOff('accountant'), await walledOff('auditor')]) {
      for (const act of ['opening', 'recomputation'])
        expect(outcome(await who.post(`allocation-runs/${run.id}/${act}`))).toBe('404 not_found');
      const seen = await one.view(run.id, who);
      expect(seen).toMatchObject({ mayOpen: false, mayAttest: false, borne: [] });
      expect(seen.pools.flatMap(({ lines }) => lines)).toEqual([]);
    }
  });

  it('is in no table that whoever owns the database could read: no weight, and no exact share', async () => {
    const secret = await sharing(stage, ['A', 'B'], {
      plan,
      weights: { A: '8414709848.078', B: '9092974268.256' },
    });
    await secret.approvedCost('common', '77777.77');
    const shared = await secret.run();
    const whole = (await stage.accountant.post(`allocation-runs/${shared.id}/opening`)).body;
    const exact = [...whole.matchAll(/"(?:exact|weight|perWeight|weights)":"(\d{6,}(?:\/\d+)?)"/g)].map(
      ([, figure = '']) => figure,
    );
    expect(exact.length).toBeGreaterThan(4);
    expect(await tablesWith(app.ownerUrl, ['8414709848', '9092974268', ...exact])).toEqual([]);
  });

  it('costs nothing to code a cost that a run holds: it is refused', async () => {
    const [cost] = run.costs;
    const coded = await putAs(stage, stage.clerk, `costs/${cost?.id ?? ''}/coding`, {
      pool: 'common',
      task: 'L330',
    });
    expect(coded.statusCode).toBe(409);
  });
});

describe('what must hold of runs', () => {
  const breaches = async () => {
    const found = [];
    for await (const finding of app.app.get(CheckInvariants).run(['shares', 'reckoning', 'figures']))
      found.push(...finding.breaches);
    return found;
  };
  /** As whoever owns the tables, past their policies; taken back afterwards. */
  const breaking = async (...statements: readonly string[]) => {
    const owner = new Client({ connectionString: app.ownerUrl });
    await owner.connect();
    try {
      for (const sql of statements) await owner.query(sql);
    } finally {
      await owner.end();
    }
  };
  const forced = (table: string, is: 'NO FORCE' | 'FORCE') => `ALTER TABLE ${table} ${is} ROW LEVEL SECURITY`;
  const past = (table: string, sql: string) =>
    breaking(forced(table, 'NO FORCE'), sql, forced(table, 'FORCE'));

  it('holds, and what breaks it is found', async () => {
    const one = await three();
    await one.approvedCost('common', '1000.00');
    const { id } = await one.run();
    expect(await breaches()).toEqual([]);
    const line = (by: string) =>
      past('allocation_line', `UPDATE allocation_line SET minor = minor ${by} WHERE run_id = '${id}'`);
    await line('+ 1');
    expect(await breaches()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('come to 100003, not 100000'),
        expect.stringContaining('that bears 40501'),
      ]),
    );
    await line('- 1');
    const total = (by: string) =>
      past('allocation_run', `UPDATE allocation_run SET total_minor = total_minor ${by} WHERE id = '${id}'`);
    await total('+ 1');
    expect(await breaches()).toEqual([expect.stringContaining('do not come to 100001')]);
    await total('- 1');
    const cost = (sql: string) =>
      past('allocation_cost', `UPDATE allocation_cost SET ${sql} WHERE run_id = '${id}'`);
    await cost(`service_on = service_on - 4000`);
    expect(await breaches()).toEqual(
      Array(3).fill(expect.stringContaining('took part on no day of its costs')),
    );
    await cost(`service_on = service_on + 4000`);
    await one.approvedCost('common', '2000.00');
    const { id: again } = await one.run();
    expect(await breaches()).toEqual([]);
    const [first] = await asSystem((tx) =>
      tx.query<{ inputsHash: string }>(
        'SELECT inputs_hash AS "inputsHash" FROM allocation_run WHERE id = $1',
        [id],
      ),
    );
    const reckonedFrom = (hash: string) =>
      past('allocation_run', `UPDATE allocation_run SET inputs_hash = '${hash}' WHERE id = '${again}'`);
    await reckonedFrom(first?.inputsHash ?? '');
    expect(await breaches()).toEqual([expect.stringContaining('reckoned from the same')]);
    await reckonedFrom('f'.repeat(64));
    await past(
      'weight_declaration',
      `UPDATE weight_declaration SET sealed = 'forty point five, in the open, for everybody'`,
    );
    expect((await breaches())[0]).toContain('is not sealed');
  });
});
