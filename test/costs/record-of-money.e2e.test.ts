import type { AuditLinksView } from '../../src/administration/administration.contract.js';
import type { RecordPageView } from '../../src/cases/case-views.contract.js';
import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import { moneyFact } from '../../src/costs/sight/money-fact.js';
import { aGroupStage, type Asker, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import { type Fact, newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: GroupStage;
let at: CostStage;
let costId: string;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
  costId = await at.aCost('approved');
  const of = { groupId: at.group.id, caseId: stage.caseId };
  const say = (type: Fact['type'], payload: Fact['payload']) =>
    moneyFact(type, { kind: 'call_line', id: newId() }, of, payload);
  await app.app
    .get(UnitOfWork)
    .run(systemCaller(stage.allianceId), (tx) =>
      tx.record([
        say('call_line.in_default', { memberId: stage.sides.a.memberId }),
        say('cash_call.drafted', { whole: true }),
      ]),
    );
});
afterAll(() => app.close());

/** Of the money of the group: its facts, as the record of the case shows them to somebody. */
async function shown(as: Asker): Promise<readonly string[]> {
  const { items } = (await as.get(`cases/${stage.caseId}/record?limit=200`)).json<RecordPageView>();
  const told = items.filter(({ payload }) => 'group' in payload).map(({ type }) => type);
  return [...new Set(told)].sort();
}

/** The same, as the audit chain shows it. */
async function chained(as: Asker): Promise<readonly string[]> {
  const answer = await as.get('audit/links?limit=200');
  const told = answer
    .json<AuditLinksView>()
    .items.flatMap(({ fact }) => (fact !== null && 'group' in fact.payload ? [fact.action] : []));
  return [...new Set(told)].sort();
}

async function walledOff(
  role: 'coordinator' | 'treasurer' | 'auditor',
  objectKind: string,
  objectId: string,
) {
  const walled = await stage.person({ role });
  const wall = {
    subjectKind: 'person',
    subjectId: walled.id,
    objectKind,
    objectId,
    reason: 'A conflict (demo)',
  };
  madeBy(await stage.ethics.post('walls', wall));
  return walled;
}

const shared = [
  'cost.approved',
  'cost.coded',
  'cost.entered',
  'cost.reviewed',
  'cost_plan.approved',
  'engagement.made',
];
const own = ['call_line.in_default'];
const unshared = ['cash_call.drafted', 'cost_plan.drafted', 'cost_plan.proposed'];

describe('the record of a case tells the money of a group', () => {
  it('to its members what is shared and their own, not what is a peer’s or not decided', async () => {
    const { a, b } = stage.sides;
    expect(await shown(a.representative)).toEqual([...shared, ...own].sort());
    expect(await shown(b.representative)).toEqual(shared);
  });

  it('to nobody outside the group, whether of the case or asked in', async () => {
    const { c } = stage.sides;
    expect((await c.representative.get(`cases/${stage.caseId}/record`)).statusCode).toBe(200);
    for (const who of [c.representative, c.inHouse, c.outside]) expect(await shown(who)).toEqual([]);
    await at.group.invite(c);
    expect(await shown(c.representative)).toEqual([]);
    expect(costId).not.toBe('');
  });

  it('to who runs, keeps or audits it all of it, past no wall', async () => {
    const all = [...shared, ...own, ...unshared].sort();
    for (const who of [stage.coordinator, stage.treasurer, stage.auditor])
      expect(await shown(who)).toEqual(all);
    for (const role of ['coordinator', 'treasurer', 'auditor'] as const) {
      expect(await shown(await walledOff(role, 'group', at.group.id))).toEqual([]);
      const fromMember = await walledOff(role, 'member', stage.sides.a.memberId);
      expect(await shown(fromMember)).toEqual([...shared, ...unshared].sort());
    }
  });

  it('not to the ethics officer, who sees every case and no money', async () => {
    expect((await stage.ethics.get(`cases/${stage.caseId}/record`)).statusCode).toBe(200);
    expect(await shown(stage.ethics)).toEqual([]);
  });

  it('and the audit chain tells it to the same', async () => {
    expect(await chained(stage.auditor)).toEqual([...shared, ...own, ...unshared].sort());
    expect(await chained(await walledOff('auditor', 'group', at.group.id))).toEqual([]);
  });
});
