import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { aChecksStage, type ChecksStage } from '../checks/checks.fixtures.js';
import { made } from '../pool/pool.fixtures.js';
import type { ExpertEngagementView } from './engagements.contract.js';
import {
  aClearCheck,
  anActiveEngagement,
  approvesBudget,
  engagementAs,
  movesEngagement,
} from './engagements.fixtures.js';
import type { ExpertRateBandsView, ExpertTimesView } from './time.contract.js';

let app: TestApp;
let stage: ChecksStage;
let lead: Asker;
let mate: Asker;
let expert: Asker;
let id: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  lead = stage.sides.a.outside;
  mate = stage.sides.a.inHouse;
  expert = stage.clean.as;
  const check = await aClearCheck(stage, lead, stage.clean, { teamIds: [mate.id] });
  id = await anActiveEngagement(stage, check, expert);
}, 60_000);
afterAll(() => app.close());

const enters = (as: Asker, over: object = {}) =>
  as.post(`expert-engagements/${id}/time`, {
    on: '2026-11-21',
    hours: '1',
    note: 'Read the patent.',
    ...over,
  });
const entries = async (as: Asker = lead): Promise<ExpertTimesView['items']> =>
  made<ExpertTimesView>(await as.get(`expert-engagements/${id}/time`)).items;
const facts = (type: string): Promise<object[]> =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) =>
      tx.query('SELECT id FROM outbox WHERE alliance_id = $1 AND type = $2', [stage.allianceId, type]),
    );
const statement = async () => (await engagementAs(lead, id)).statements[0];
const decides = async (as: Asker, action: string, said: object = {}) =>
  as.post(`expert-statements/${(await statement())?.id ?? ''}/moves`, { action, ...said });

describe('the time of an expert', () => {
  step('is entered by the expert alone, of a day they worked, and is something', async () => {
    expect(outcome(await enters(lead))).toBe('403 time.not_yours');
    expect(outcome(await enters(stage.sides.b.outside))).toBe('404 not_found');
    const faults: readonly (readonly [object, number, string])[] = [
      [{ hours: '0' }, 422, '/hours'],
      [{ expenses: { amount: '1.00', currency: 'EUR' } }, 422, '/expenses/amount'],
      [{ hours: '1.234' }, 422, '/hours'],
    ];
    for (const [over, status, pointer] of faults)
      expect((await enters(expert, over)).json()).toMatchObject({ status, errors: [{ pointer }] });
    expect(outcome(await enters(expert, { on: '2026-11-20' }))).toBe('409 time.out_of_days');
  });

  step('is told of once when it comes to four fifths of the cap, and refused above it', async () => {
    // 62.5 h and 18.25 h of travel at 3,200.00: 229,200.00 under a cap of 240,000.00.
    made(await enters(expert, { hours: '59.99' }));
    expect((await engagementAs(lead, id)).burn).toMatchObject({
      spent: { amount: '191968.00' },
      percent: 79,
    });
    expect(await facts('engagement.cap_near')).toHaveLength(0);
    const near = made<ExpertEngagementView>(await enters(expert, { hours: '0.01' }));
    expect(near.burn).toMatchObject({ spent: { amount: '192000.00' }, percent: 80, hours: '60.00' });
    expect(await facts('engagement.cap_near')).toHaveLength(1);
    made(await enters(expert, { hours: '2.5', travelHours: '18.25' }));
    expect((await engagementAs(lead, id)).burn.spent.amount).toBe('229200.00');
    const over = await enters(expert, { hours: '4' });
    expect([over.statusCode, over.json<{ code: string }>().code]).toEqual([422, 'engagement.cap_exceeded']);
    expect(over.body).toContain('242000.00');
    expect(await facts('engagement.cap_near')).toHaveLength(1);
    await stage.dueWork();
    // Whoever entered it was told by the answer.
    for (const one of [lead, mate])
      expect((await one.get('notifications?limit=200')).body).toContain('near its cap');
    expect((await stage.sides.b.outside.get('notifications?limit=200')).body).not.toContain('near its cap');
  });

  step('is withdrawn with a reason, and is told of no second time', async () => {
    const [last] = await entries();
    expect((await entries(expert))[0]).toMatchObject({ mayWithdraw: true, hours: '2.50', statementNo: null });
    const withdraw = (as: Asker, reason?: string) =>
      as.post(`expert-time/${last?.id ?? ''}/withdraw`, { ...(reason && { reason }) });
    expect((await withdraw(expert)).statusCode).toBe(422);
    expect(outcome(await withdraw(lead, 'x'))).toBe('403 time.not_yours');
    expect(outcome(await withdraw(stage.sides.b.outside, 'x'))).toBe('404 not_found');
    made(await withdraw(expert, 'Of another case.'));
    expect(outcome(await withdraw(expert, 'x'))).toBe('409 time.withdrawn');
    const [, small] = await entries();
    made(await expert.post(`expert-time/${small?.id ?? ''}/withdraw`, { reason: 'A slip.' }));
    made(await enters(expert, { hours: '2.51', travelHours: '18.25' }));
    expect((await engagementAs(lead, id)).burn.spent.amount).toBe('229200.00');
    expect(await facts('engagement.cap_near')).toHaveLength(1);
  });

  step('is billed by the expert, and approved by another of the team', async () => {
    const send = (as: Asker, until = '2026-11-21') =>
      as.post(`expert-engagements/${id}/statements`, { until });
    expect(outcome(await send(lead))).toBe('403 time.not_yours');
    const sent = made<ExpertEngagementView>(await send(expert)).statements[0];
    expect(sent).toMatchObject({
      no: 1,
      total: { amount: '229200.00' },
      status: { id: 'sent' },
      actions: [],
    });
    expect((await statement())?.actions.map(({ action }) => action)).toEqual(['approve', 'refuse']);
    expect((await mate.get('today')).body).toContain(`/expert-engagements/${id}`);
    expect(outcome(await decides(stage.ethics, 'approve'))).toBe('403 access.denied');
    const [billed] = await entries();
    const withdraw = await expert.post(`expert-time/${billed?.id ?? ''}/withdraw`, { reason: 'x' });
    expect(outcome(withdraw)).toBe('409 time.billed');
    expect(outcome(await decides(lead, 'refuse'))).toBe('409 statement.reason_missing');
    made(await decides(lead, 'refuse', { reason: 'Say which day.' }));
    expect((await entries())[0]?.statementNo).toBeNull();
    made(await send(expert));
    made(await decides(mate, 'approve'));
    expect(await statement()).toMatchObject({
      no: 2,
      status: { id: 'approved' },
      decidedBy: { id: mate.id },
    });
    expect(outcome(await decides(lead, 'approve'))).toBe('409 statement.no_such_move');
    expect(outcome(await send(expert))).toBe('409 statement.nothing');
  });

  step('goes beyond the cap once a higher one was approved by who pays', async () => {
    const cap = (amount: string) =>
      lead.post(`expert-engagements/${id}/cap`, {
        cap: { amount, currency: 'USD' },
        reason: 'A second lamp.',
      });
    expect((await cap('240000.00')).statusCode).toBe(422);
    made(await cap('300000.00'));
    expect(outcome(await cap('310000.00'))).toBe('409 engagement.budget_open');
    expect((await engagementAs(lead, id)).burn.cap.amount).toBe('240000.00');
    await approvesBudget(lead, id, stage.sides.a.representative, mate);
    expect((await engagementAs(lead, id)).burn.cap.amount).toBe('300000.00');
    made(await enters(expert, { hours: '4' }));
    // Of the higher cap it is told anew: 242,000.00 of 300,000.00.
    expect(await facts('engagement.cap_near')).toHaveLength(2);
    made(await movesEngagement(expert, id, 'deliver'));
    made(await movesEngagement(lead, id, 'accept'));
    expect(outcome(await movesEngagement(lead, id, 'close'))).toBe('409 engagement.time_unbilled');
    made(await expert.post(`expert-engagements/${id}/statements`, { until: '2026-11-21' }));
    expect((await statement())?.total.amount).toBe('12800.00');
    made(await decides(lead, 'approve'));
    made(await movesEngagement(lead, id, 'close'));
  });
});

describe('a statement of work', () => {
  const paper = async (as: Asker): Promise<string> => {
    const wish = { paper: 'expert-statement-of-work', query: { id }, format: 'html', language: 'both' };
    const asked = made<{ id: string }>(await as.post('exports', wish));
    await stage.dueWork();
    return (await as.get(`exports/${asked.id}/file`)).body;
  };

  step('is on paper for the team and the expert, in both languages, and for nobody else', async () => {
    for (const one of [lead, mate, expert]) {
      const text = await paper(one);
      for (const said of [
        'Statement of work',
        '工作说明书',
        'as claim 1 says',
        '300,000.00',
        'Cleo Clean',
        '柯洁',
      ])
        expect(text).toContain(said);
    }
    expect(await paper(stage.sides.b.outside)).toContain('export.not_ready');
  });
});

describe('a rate band', () => {
  step(
    'is set by the coordinator, read by who asks for budgets and decides on them, and replaced',
    async () => {
      const band = { role: 'consulting', currency: 'USD', top: '3000.00', from: '2026-11-01' };
      expect(outcome(await lead.post('expert-rate-bands', band))).toBe('403 access.denied');
      expect(outcome(await expert.get('expert-rate-bands'))).toBe('403 access.denied');
      expect(
        (await stage.coordinator.post('expert-rate-bands', { ...band, top: '3000.001' })).statusCode,
      ).toBe(422);
      made(await stage.coordinator.post('expert-rate-bands', band));
      made(
        await stage.coordinator.post('expert-rate-bands', { ...band, top: '3500.00', from: '2026-11-21' }),
      );
      made(
        await stage.coordinator.post('expert-rate-bands', { ...band, top: undefined, from: '2026-12-01' }),
      );
      const { items, maySet } = made<ExpertRateBandsView>(await lead.get('expert-rate-bands'));
      expect(items.map(({ from, top, inForce }) => [from, top?.amount ?? null, inForce])).toEqual([
        ['2026-12-01', null, false],
        ['2026-11-21', '3500.00', true],
        ['2026-11-01', '3000.00', false],
      ]);
      expect(maySet).toBe(false);
    },
  );
});
