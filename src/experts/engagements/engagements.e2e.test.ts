import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { aChecksStage, type ChecksStage, moves, screened, takesOver } from '../checks/checks.fixtures.js';
import { made } from '../pool/pool.fixtures.js';
import type {
  DesignatedExpertsView,
  ExpertEngagementsView,
  ExpertEngagementView,
  ExpertBudgetView,
} from './engagements.contract.js';
import { approvesBudget, engagementAs, movesEngagement, proposes, quotes } from './engagements.fixtures.js';

let app: TestApp;
let stage: ChecksStage;
let lead: Asker;
let expert: Asker;
let check: string;
let engaged: string;
let second: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  lead = stage.sides.a.outside;
  expert = stage.clean.as;
}, 60_000);
afterAll(() => app.close());

const query = <Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, [stage.allianceId, ...values]));
const listed = async (as: Asker, path = 'expert-engagements'): Promise<readonly string[]> =>
  made<ExpertEngagementsView>(await as.get(path)).items.map(({ id }) => id);
const statusOf = async (id: string, as: Asker = lead): Promise<string> =>
  (await engagementAs(as, id)).status.id;
const outsiders = (): readonly Asker[] => {
  const { a, b } = stage.sides;
  return [a.inHouse, a.representative, b.outside, b.inHouse, b.representative, stage.owner.as];
};

describe('an engagement of an expert', () => {
  step('is refused before the check is decided, and that somebody tried is recorded', async () => {
    check = await screened(stage, lead, stage.clean);
    expect(outcome(await proposes(lead, check))).toBe('403 engage.conflict_pending');
    // Asked again with a key, it is recorded again: the key is that of what was refused.
    expect(outcome(await proposes(lead, check, {}, { 'idempotency-key': newId() }))).toBe(
      '403 engage.conflict_pending',
    );
    const facts = await query<{ subject_kind: string; subject_id: string; case_id: null; payload: object }>(
      `SELECT subject_kind, subject_id, case_id, payload FROM outbox WHERE alliance_id = $1 AND type = 'engagement.substance_refused'`,
    );
    const fact = { subject_kind: 'conflict_check', subject_id: check, case_id: null, payload: {} };
    expect(facts).toEqual([fact, fact]);
    expect(outcome(await proposes(stage.sides.b.outside, check))).toBe('404 not_found');
    expect(outcome(await proposes(stage.ethics, check))).toBe('403 access.denied');
    expect(await query('SELECT id FROM expert_engagement WHERE alliance_id = $1')).toEqual([]);
  });

  step('is proposed by the lead counsel, with a cap, as what the expert serves', async () => {
    made(await moves(stage.ethics, check, 'clear', { reason: 'Nothing was found.' }));
    const faults: readonly (readonly [object, string])[] = [
      [{ cap: { amount: '0.00', currency: 'USD' } }, '/cap/amount'],
      [{ role: 'appraiser' }, '/role'],
      [{ until: '2026-11-20' }, '/until'],
      [{ payerMemberId: stage.sides.b.memberId }, '/payerMemberId'],
    ];
    for (const [over, pointer] of faults)
      expect((await proposes(lead, check, over)).json()).toMatchObject({
        status: 422,
        errors: [{ pointer }],
      });
    const view = made<ExpertEngagementView>(await proposes(lead, check));
    engaged = view.id;
    expect(view).toMatchObject({
      status: { id: 'proposed' },
      expert: { id: stage.clean.id },
      payer: { id: stage.sides.a.memberId },
      burn: { spent: { amount: '0.00' }, percent: 0 },
      quote: null,
      version: 1,
    });
    expect(view.pseudonym.en).toMatch(/^Consulting expert [A-Z2-9]{4}$/);
  });

  step('is known to the team, the ethics officer and the expert, and to nobody else', async () => {
    for (const one of outsiders()) {
      expect(await listed(one)).toEqual([]);
      expect(outcome(await one.get(`expert-engagements/${engaged}`))).toBe('404 not_found');
      expect(outcome(await movesEngagement(one, engaged, 'withdraw', { reason: 'x' }))).toBe('404 not_found');
    }
    for (const one of [stage.coordinator, stage.treasurer, stage.auditor])
      expect(outcome(await one.get('expert-engagements'))).toBe('403 access.denied');
    for (const one of [lead, expert, stage.ethics]) expect(await listed(one)).toEqual([engaged]);
    expect(await listed(lead, `cases/${stage.caseId}/expert-engagements`)).toEqual([engaged]);
    expect(await listed(lead, `expert-engagements?status=active`)).toEqual([]);
    expect(await listed(lead, `expert-engagements?expertId=${stage.clean.id}&checkId=${check}`)).toEqual([
      engaged,
    ]);
    expect(outcome(await expert.get(`cases/${stage.caseId}/expert-engagements`))).toBe('404 not_found');
  });

  step(
    'is quoted by the expert, and capped anew by the lead counsel before a budget is asked for',
    async () => {
      expect(outcome(await quotes(lead, engaged))).toBe('403 engagement.not_yours');
      expect((await quotes(expert, engaged, { hoursEstimated: '0.0' })).statusCode).toBe(422);
      const wrong = await quotes(expert, engaged, { hourly: { amount: '3200.00', currency: 'EUR' } });
      expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '/hourly/currency' }] });
      const quoted = made<ExpertEngagementView>(await quotes(expert, engaged, { note: 'Travel at half.' }));
      expect(quoted.quote).toMatchObject({
        estimate: { amount: '200000.00' },
        travelPercent: 50,
        isException: false,
        top: null,
      });
      const toLead = await engagementAs(lead, engaged);
      expect(toLead.caseTitle).not.toEqual(quoted.caseTitle);
      expect(toLead.quote?.isException).toBe(true);
      const cap = (as: Asker, amount: string) =>
        as.post(`expert-engagements/${engaged}/cap`, { cap: { amount, currency: 'USD' }, reason: 'Less.' });
      expect(outcome(await cap(expert, '230000.00'))).toBe('403 engagement.not_yours');
      expect(made<ExpertEngagementView>(await cap(lead, '230000.00')).burn.cap.amount).toBe('230000.00');
      made(await cap(lead, '240000.00'));
      const { version } = await engagementAs(lead, engaged);
      const stale = await lead.post(
        `expert-engagements/${engaged}/moves`,
        { action: 'ask_budget' },
        { 'if-match': `"${String(version - 1)}"` },
      );
      expect(stale.statusCode).toBe(412);
    },
  );

  step(
    'is approved by others of the member that pays, who learn neither who it is nor what for',
    async () => {
      const { representative, inHouse } = stage.sides.a;
      made(await movesEngagement(lead, engaged, 'ask_budget'));
      const [budget] = (await engagementAs(lead, engaged)).budgets;
      const id = budget?.id ?? '';
      for (const one of [stage.treasurer, stage.coordinator, stage.sides.b.representative])
        expect(outcome(await one.get(`expert-budgets/${id}`))).toBe('404 not_found');
      const seen = await representative.get(`expert-budgets/${id}`);
      expect(made<ExpertBudgetView>(seen)).toMatchObject({
        hourly: { amount: '3200.00' },
        cap: { amount: '240000.00' },
        top: null,
        isException: true,
        payer: { id: stage.sides.a.memberId },
      });
      const waiting = await representative.get('approvals?state=open&kind=expert_budget');
      for (const secret of [stage.clean.id, 'Cleo', '柯洁', 'lamp', check, engaged, expert.id]) {
        expect(seen.body).not.toContain(secret);
        expect(waiting.body).not.toContain(secret);
      }
      expect(waiting.body).toContain('Consulting expert ');
      // There is no band: it takes two.
      made(await answered(representative, 'expert_budget', id));
      expect(await statusOf(engaged)).toBe('budget_asked');
      made(await answered(inHouse, 'expert_budget', id));
      expect(await statusOf(engaged)).toBe('approved');
      expect((await engagementAs(expert, engaged)).budgets).toEqual([]);
      expect(outcome(await expert.get(`expert-budgets/${id}`))).toBe('403 access.denied');
    },
  );

  step('is signed by the expert and begun by the lead counsel', async () => {
    await stage.dueWork();
    const heard = await expert.get('notifications?limit=200');
    expect(heard.body).toContain('A statement of work waits for your signature');
    const duties = await expert.get('today');
    expect(duties.body).toContain(`/expert-engagements/${engaged}`);
    expect(outcome(await movesEngagement(lead, engaged, 'sign'))).toBe('403 engagement.not_yours');
    const signed = made<ExpertEngagementView>(await movesEngagement(expert, engaged, 'sign'));
    expect(signed.signedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(outcome(await movesEngagement(expert, engaged, 'begin'))).toBe('403 engagement.not_yours');
    made(await movesEngagement(lead, engaged, 'begin'));
    expect(await statusOf(engaged)).toBe('active');
  });

  step('is designated by typing the name, and then the case knows the name and nothing else', async () => {
    const path = `cases/${stage.caseId}/designated-experts`;
    const { outside: other } = stage.sides.b;
    expect(made<DesignatedExpertsView>(await other.get(path)).items).toEqual([]);
    const { designation } = await engagementAs(lead, engaged);
    expect([designation?.names, designation?.discoverable.length, designation?.kept.length]).toEqual([
      ['Cleo Clean', '柯洁'],
      4,
      2,
    ]);
    const designate = (confirmation?: string) =>
      movesEngagement(lead, engaged, 'designate', { ...(confirmation && { confirmation }) });
    expect(outcome(await designate())).toBe('409 engagement.confirmation_missing');
    expect(outcome(await designate('Cleo'))).toBe('409 engagement.confirmation_differs');
    made(await designate('柯洁'));
    const told = await other.get(path);
    expect(made<DesignatedExpertsView>(told).items).toEqual([
      {
        expert: { id: stage.clean.id, name: { en: 'Cleo Clean', zh: '柯洁' } },
        role: { id: 'consulting', name: { en: 'Consulting expert', zh: '咨询专家' } },
        designatedOn: '2026-11-21',
      },
    ]);
    expect(outcome(await other.get(`expert-engagements/${engaged}`))).toBe('404 not_found');
    const stranger = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await stranger.get(path))).toBe('404 not_found');
  });

  step('is delivered, sent back once, accepted and closed, and stays designated', async () => {
    made(await movesEngagement(expert, engaged, 'deliver'));
    made(await movesEngagement(lead, engaged, 'send_back', { reason: 'A page is missing.' }));
    const back = await engagementAs(lead, engaged);
    expect([back.status.id, back.designatedAt === null]).toEqual(['active', false]);
    expect(outcome(await movesEngagement(lead, engaged, 'designate', { confirmation: 'Cleo Clean' }))).toBe(
      '409 engagement.designated_already',
    );
    made(await movesEngagement(expert, engaged, 'deliver'));
    made(await movesEngagement(lead, engaged, 'accept'));
    made(await movesEngagement(lead, engaged, 'close'));
    expect(await statusOf(engaged)).toBe('closed');
  });

  step('that is called off lets its budget wait for nobody', async () => {
    const { id } = made<ExpertEngagementView>(await proposes(lead, check));
    made(await quotes(expert, id));
    made(await movesEngagement(lead, id, 'ask_budget'));
    expect(outcome(await movesEngagement(lead, id, 'withdraw'))).toBe('409 engagement.reason_missing');
    const over = made<ExpertEngagementView>(
      await movesEngagement(lead, id, 'withdraw', { reason: 'Not needed.' }),
    );
    expect([over.status.id, over.budgets[0]?.status, over.actions]).toEqual(['withdrawn', 'lapsed', []]);
    const { representative } = stage.sides.a;
    const waiting = await representative.get('approvals?state=open&kind=expert_budget');
    expect(waiting.json<{ items: object[] }>().items).toEqual([]);
  });

  step('is not signed by a check that was decided more than thirty days ago', async () => {
    const { representative, inHouse } = stage.sides.a;
    const { id } = made<ExpertEngagementView>(await proposes(lead, check));
    second = id;
    made(await quotes(expert, id));
    made(await movesEngagement(lead, id, 'ask_budget'));
    await approvesBudget(lead, id, representative, inHouse);
    stage.later(31 * 24 * 3_600_000);
    expect(outcome(await movesEngagement(expert, id, 'sign'))).toBe('409 engagement.check_old');
    made(await moves(lead, check, 'ask_again'));
    expect(outcome(await movesEngagement(expert, id, 'sign'))).toBe('403 engage.conflict_pending');
    made(await moves(expert, check, 'declare', { declaration: 'Still none.' }));
    made(await moves(stage.ethics, check, 'clear', { reason: 'Still nothing.' }));
    made(await movesEngagement(expert, id, 'sign'));
    made(await movesEngagement(lead, id, 'begin'));
  });

  step(
    'is closed to the expert while a merger has the check decided anew, and ends once it is blocked',
    async () => {
      await stage.dueWork();
      await takesOver(stage, stage.parent, stage.employer);
      await stage.dueWork();
      stage.later(30_000);
      await stage.dueWork();
      expect(outcome(await expert.get(`expert-engagements/${second}`))).toBe('404 not_found');
      expect(await listed(expert)).toEqual([]);
      expect(await statusOf(second)).toBe('active');
      expect(outcome(await movesEngagement(lead, second, 'designate', { confirmation: '柯洁' }))).toBe(
        '403 engage.conflict_pending',
      );
      made(await moves(stage.ethics, check, 'block', { reason: 'Employed there.' }));
      await stage.dueWork();
      const { status, endedBy, endedAt } = await engagementAs(lead, second);
      expect([status.id, endedBy, endedAt === null]).toEqual(['conflicted_out', null, false]);
      expect(await statusOf(engaged)).toBe('closed');
    },
  );

  step('tells of itself in no record of a case and in no payload', async () => {
    for (const one of [stage.auditor, stage.coordinator, stage.sides.b.outside, lead]) {
      const record = await one.get(`cases/${stage.caseId}/record?limit=200`);
      expect(record.body).not.toContain('engagement.');
    }
    const facts = await query<{ case_id: string | null; payload: object }>(
      `SELECT case_id, payload FROM outbox WHERE alliance_id = $1 AND type LIKE 'engagement.%'`,
    );
    expect(facts.length).toBeGreaterThan(15);
    expect(facts.filter((one) => one.case_id !== null || Object.keys(one.payload).length > 0)).toEqual([]);
    const chain = await stage.auditor.get('audit/links?limit=200');
    for (const id of [engaged, second]) expect(chain.body).not.toContain(id);
    for (const one of outsiders()) {
      const heard = await one.get('notifications?limit=200');
      expect(heard.body).not.toContain(engaged);
    }
  });
});
