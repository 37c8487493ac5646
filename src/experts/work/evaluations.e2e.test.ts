import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { aChecksStage, type ChecksStage } from '../checks/checks.fixtures.js';
import { aClearCheck, anActiveEngagement, movesEngagement } from '../engagements/engagements.fixtures.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { made } from '../pool/pool.fixtures.js';
import type { EvaluationView, OwnEvaluationsView } from './evaluations.contract.js';

let app: TestApp;
let stage: ChecksStage;
let lead: Asker;
let named: Asker;
let expert: Asker;
let check: string;
let engaged: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  lead = stage.sides.a.outside;
  named = stage.sides.a.inHouse;
  expert = stage.clean.as;
  check = await aClearCheck(stage, lead, stage.clean);
  engaged = await anActiveEngagement(stage, check, expert);
}, 60_000);
afterAll(() => app.close());

const evaluates = (as: Asker, score: string, note?: string) =>
  as.post(`expert-engagements/${engaged}/evaluations`, { score, ...(note !== undefined && { note }) });
const seenBy = async (as: Asker) =>
  made<EvaluationView>(await as.get(`expert-engagements/${engaged}/evaluation`));
const naming = async (one: Asker): Promise<void> => {
  made(await lead.post(`conflict-checks/${check}/team`, { personIds: [one.id] }));
};

describe('an evaluation', () => {
  step('waits until the engagement is closed', async () => {
    await naming(named);
    expect(outcome(await evaluates(lead, '4.5'))).toBe('409 evaluation.not_closed');
    expect((await seenBy(lead)).giving.obstacle?.code).toBe('evaluation.not_closed');
    made(await movesEngagement(expert, engaged, 'deliver'));
    made(await movesEngagement(lead, engaged, 'accept'));
    made(await movesEngagement(lead, engaged, 'close'));
    expect(await seenBy(lead)).toEqual({ own: null, giving: { obstacle: null } });
  });

  step('is from 0 to 5, with one digit', async () => {
    for (const score of ['5.1', '6', '-1', '4.55', 'good'])
      expect((await evaluates(lead, score)).json()).toMatchObject({
        status: 422,
        errors: [{ pointer: '/score' }],
      });
  });

  step('is given by who was on the engagement, and by nobody else', async () => {
    const { representative, outside } = { ...stage.sides.b, representative: stage.sides.a.representative };
    for (const one of [representative, outside, stage.sides.b.inHouse])
      expect(outcome(await evaluates(one, '1.0'))).toBe('404 not_found');
    expect(outcome(await evaluates(expert, '5.0'))).toBe('403 evaluation.not_on_it');
    expect(outcome(await evaluates(stage.ethics, '5.0'))).toBe('403 access.denied');
    // Named once it was closed, for the sake of a score.
    stage.later(1000);
    await naming(representative);
    expect(outcome(await evaluates(representative, '1.0'))).toBe('403 evaluation.not_on_it');
    expect((await seenBy(representative)).giving.obstacle?.code).toBe('evaluation.not_on_it');
    made(await evaluates(lead, '4.9', 'Wrote clearly.'));
    made(await evaluates(named, '4.9'));
  });

  step('is given once', async () => {
    expect(outcome(await evaluates(lead, '5.0'))).toBe('409 evaluation.given_already');
    const both = await Promise.all([evaluates(named, '1.0'), evaluates(named, '2.0')]);
    expect(both.map(outcome)).toEqual(['409 evaluation.given_already', '409 evaluation.given_already']);
  });

  step('is shown to whoever gave it, and to nobody as theirs', async () => {
    expect((await seenBy(lead)).own).toMatchObject({ score: '4.9', note: 'Wrote clearly.' });
    expect((await seenBy(named)).own).toMatchObject({ score: '4.9', note: null });
    for (const one of [expert, stage.ethics]) {
      const seen = await one.get(`expert-engagements/${engaged}/evaluation`);
      expect(made<EvaluationView>(seen).own).toBeNull();
      expect(seen.body).not.toContain('Wrote');
    }
    await stage.dueWork();
    for (const one of [expert, stage.ethics, stage.coordinator, named]) {
      const heard = await one.get('notifications?limit=200');
      expect(heard.body).not.toContain('evaluat');
    }
    const facts = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) =>
        tx.query<{ case_id: string | null; payload: object }>(
          `SELECT case_id, payload FROM outbox WHERE alliance_id = $1 AND type LIKE 'evaluation.%'`,
          [stage.allianceId],
        ),
      );
    expect(facts).toEqual([
      { case_id: null, payload: {} },
      { case_id: null, payload: {} },
    ]);
  });

  step('tells the expert nothing before there are five', async () => {
    const own = made<OwnEvaluationsView>(await expert.get('experts/own/evaluations'));
    expect(own).toEqual({ count: null, mean: null });
  });
});
