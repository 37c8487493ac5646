import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { aChecksStage, type ChecksStage, moves, requests, screened } from '../checks/checks.fixtures.js';
import { aClearCheck, anActiveEngagement, movesEngagement } from '../engagements/engagements.fixtures.js';
import { anAdmittedExpert, enters, made, movesExpert } from '../pool/pool.fixtures.js';
import type { ExpertMatchView } from './matches.contract.js';

let app: TestApp;
let stage: ChecksStage;
let asker: ChecksStage['sides']['a']['outside'];
/** An engagement of A's lead counsel that was led through. */
let closed: string;
const ids: Record<string, string> = {};

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  asker = stage.sides.a.outside;
}, 60_000);
afterAll(() => app.close());

const keeper = () => stage.ethics as unknown as Parameters<typeof enters>[0];
const pool = () => stage as unknown as Parameters<typeof anAdmittedExpert>[0];
const wish = (over: object = {}): object => ({
  role: 'valuer',
  classes: subclasses,
  jurisdictions: ['US', 'DE'],
  testimonies: 5,
  from: '2026-12-01',
  until: '2026-12-10',
  currency: 'USD',
  ...over,
});
const subclasses = ['H01L', 'F21V', 'H05B', 'G02F', 'H10K', 'C09K', 'G09G', 'H04N', 'B60Q', 'F21S'];
const ask = (as = asker, over: object = {}) => as.post(`cases/${stage.caseId}/expert-matches`, wish(over));
const match = async (over: object = {}): Promise<ExpertMatchView> =>
  made<ExpertMatchView>(await ask(asker, over));
const called = (view: ExpertMatchView): readonly string[] => view.items.map(({ expert }) => expert.name.en);

interface Skills {
  readonly classes: number;
  readonly jurisdictions: readonly string[];
  readonly testimonies: number;
  readonly away: readonly [string, string] | undefined;
  readonly hourly: string;
}

async function enterExpert(
  name: string,
  { classes, jurisdictions, testimonies, away, hourly }: Skills,
  role = 'valuer',
): Promise<string> {
  const id = await anAdmittedExpert(pool(), {
    nameEn: name,
    nameZh: `估${name}`,
    roles: [role],
    classes: subclasses.slice(0, classes),
    jurisdictions,
  });
  ids[name] = id;
  for (let at = 0; at < testimonies; at += 1)
    await enters(keeper(), id, {
      kind: 'testimony',
      title: `Demo against Sample ${String(at)}`,
      place: 'D. Del.',
      side: 'respondent',
      firmName: 'Sample Demo Optics',
      from: '2019-03-01',
    });
  if (away !== undefined) await enters(keeper(), id, { kind: 'absence', from: away[0], until: away[1] });
  const rate = { kind: 'rate', role, from: '2026-01-01' };
  await enters(keeper(), id, { ...rate, hourly: { amount: hourly, currency: 'USD' } });
  return id;
}

/** Experts with all terms of the practice but evaluations: 0.9, 1, 0.8, 1 and 0.5; 1, 0.5, 0.6, 0.4 and 0.9; 0.7, 1, 1, 1 and 0.7. */
const practice: Readonly<Record<'X1' | 'X2' | 'X3' | 'Top', Skills>> = {
  X1: { classes: 9, jurisdictions: ['US', 'DE'], testimonies: 4, away: undefined, hourly: '200.00' },
  X2: {
    classes: 10,
    jurisdictions: ['US'],
    testimonies: 3,
    away: ['2026-12-05', '2027-01-05'],
    hourly: '40.00',
  },
  X3: { classes: 7, jurisdictions: ['US', 'DE'], testimonies: 5, away: undefined, hourly: '120.00' },
  Top: {
    classes: 0,
    jurisdictions: [],
    testimonies: 0,
    away: ['2026-11-01', '2027-01-05'],
    hourly: '400.00',
  },
};

/** Has A's lead counsel have engaged an expert as often as they scored them: copies of one closed engagement that was led through. */
async function rated(expertId: string, scores: readonly string[], copies = scores.length): Promise<void> {
  const check = newId();
  await app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), async (tx) => {
    await tx.query(
      `INSERT INTO conflict_check SELECT (jsonb_populate_record(k, jsonb_build_object('id', $2::text, 'expert_id', $3::text))).*
         FROM conflict_check k JOIN expert_engagement e ON e.check_id = k.id AND e.alliance_id = k.alliance_id WHERE e.id = $1`,
      [closed, check, expertId],
    );
    for (let at = 0; at < copies; at += 1) {
      const id = newId();
      await tx.query(
        `INSERT INTO expert_engagement SELECT (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'check_id', $3::text, 'expert_id', $4::text))).*
           FROM expert_engagement e WHERE e.id = $1`,
        [closed, id, check, expertId],
      );
      if (scores[at] !== undefined)
        await tx.query(`INSERT INTO expert_evaluation VALUES ($1, $2, $3, $4, $5, NULL, $6)`, [
          newId(),
          stage.allianceId,
          id,
          asker.id,
          scores[at],
          tx.now,
        ]);
    }
  });
}

const times = (count: number, score: string): string[] => Array.from({ length: count }, () => score);

describe('experts of the pool found for a case', () => {
  step('are ranked by what their dossiers say, with each term and its working', async () => {
    for (const [name, skills] of Object.entries(practice)) await enterExpert(name, skills);

    const view = await match();
    // All have the usual evaluation, 0.76.
    expect(view.items.map(({ expert, score }) => [expert.name.en, score])).toEqual([
      ['X1', '86.1'],
      ['X3', '84.1'],
      ['X2', '74.1'],
      ['Top', '7.6'],
    ]);
    expect([view.top, view.matched, view.blocked]).toEqual([{ amount: '400.00', currency: 'USD' }, 4, 0]);
    expect(view.items[2]?.terms.map(({ id, value, weight, adds }) => [id, value, weight, adds])).toEqual([
      ['tech', '1.00', '35', '35.00'],
      ['jurisdiction', '0.50', '15', '7.50'],
      ['testimony', '0.60', '15', '9.00'],
      ['availability', '0.40', '15', '6.00'],
      ['evaluation', '0.76', '10', '7.60'],
      ['cost', '0.90', '10', '9.00'],
    ]);
    expect(view.items[2]?.terms.map(({ working }) => working.en)).toEqual([
      '10 of 10 subclasses: H01L, F21V, H05B, G02F, H10K, C09K, G09G, H04N, B60Q, F21S',
      '1 of 2 jurisdictions: US',
      'Testified 3 times of 5 asked for',
      'Free on 4 of 10 days: away 2026-12-05 to 2026-12-10',
      'No evaluation yet: 3.80 of 5 is taken',
      'USD 40.00 an hour, of at most 400.00',
    ]);
  });

  step('are weighed otherwise where it is asked, and as few as are asked for are told', async () => {
    const none = { tech: '0', jurisdiction: '0', testimony: '0', availability: '0', evaluation: '0' };
    expect(called(await match({ weights: { ...none, cost: '100' }, limit: 2 }))).toEqual(['X2', 'X3']);
    expect((await match({ currency: undefined })).top).toBeNull();
  });

  step('are left out, with the reason, once what everybody may read sets them against the case', async () => {
    const post = { kind: 'affiliation', firmName: 'Lumen Demo Lighting Inc.', from: '2024-02-01' };
    await enters(keeper(), ids['X1'] ?? '', { ...post, role: 'employee' });
    const view = await match();
    expect(called(view)).toEqual(['X3', 'X2', 'Top']);
    expect(view.leftOut.map(({ expert }) => expert.id)).toEqual([ids['X1']]);
    const [because] = view.leftOut[0]?.because ?? [];
    expect(because?.en).toContain('Lumen Demo Lighting Inc.');
    expect(because?.zh).toContain('Lumen Demo Lighting Inc.');
  });

  step(
    'are not told apart by what the caller may not read: shares, duties of confidence, or other teams',
    async () => {
      const before = await match();
      await enters(keeper(), ids['X3'] ?? '', {
        kind: 'affiliation',
        firmId: stage.parent,
        firmName: 'Umbra Holdings Demo Corp.',
        role: 'equity',
        percent: '5',
        from: '2024-05-01',
      });
      await enters(keeper(), ids['X3'] ?? '', {
        kind: 'bond',
        firmId: stage.adversary,
        firmName: 'Lumen Demo Lighting Inc.',
        title: 'Secrecy agreement',
        from: '2024-05-01',
      });
      const other = stage.sides.b.outside;
      made(await requests(stage, other, ids['X3'] ?? ''));
      const logged = await other.post(`cases/${stage.caseId}/expert-contacts`, {
        expertId: ids['X3'],
        on: '2026-11-20',
        way: 'call',
        failed: false,
        confidentialPassed: true,
      });
      made(logged);
      expect(await match()).toEqual(before);
    },
  );

  step('are found the same while another team has one of them checked, cleared or blocked', async () => {
    const roles = { role: 'consulting', classes: ['H01L33/00'], testimonies: 0 };
    const before = await match(roles);
    expect(before.items.map(({ expert }) => expert.id)).toContain(stage.clean.id);
    const check = await screened(stage, stage.sides.b.outside, stage.clean);
    made(await moves(stage.ethics, check, 'clear', { reason: 'Nothing was found.' }));
    expect(await match(roles)).toEqual(before);
    // Somebody who is checked already is found still: whether one is, only their team knows.
    expect(before.items.map(({ expert }) => expert.id)).toContain(stage.owner.id);
  });

  step('are those of the pool who are active, and never the caller', async () => {
    made(await movesExpert(stage.coordinator as never, ids['X2'] ?? '', 'pause', 'On leave'));
    expect(called(await match())).toEqual(['X3', 'Top']);
  });

  step('are found by who sees the case and acts in it, and by nobody else', async () => {
    for (const one of [stage.ethics, stage.coordinator, stage.sides.a.representative, stage.auditor])
      expect(outcome(await ask(one))).toBe('403 access.denied');
    const stranger = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await ask(stranger))).toBe('404 not_found');
    expect(called(made<ExpertMatchView>(await ask(stage.sides.b.inHouse)))).toEqual(['X3', 'Top']);
  });

  step('have the scores of the practice once they were evaluated', async () => {
    stage.later(4 * 24 * 3_600_000);
    const check = await aClearCheck(stage, asker, stage.clean);
    closed = await anActiveEngagement(stage, check, stage.clean.as);
    made(await movesEngagement(stage.clean.as, closed, 'deliver'));
    for (const action of ['accept', 'close']) made(await movesEngagement(asker, closed, action));

    const role = 'appraiser';
    const of: Record<string, string> = {};
    for (const [name, skills] of Object.entries(practice)) of[name] = await enterExpert(name, skills, role);
    await rated(of['X1'] ?? '', times(5, '4.8'));
    await rated(of['X2'] ?? '', times(10, '5.0'));
    await rated(of['X3'] ?? '', times(5, '3.2'));
    const found = async () =>
      (await match({ role })).items.map(({ expert, score }) => [expert.name.en, score]).slice(0, 3);
    expect(await found()).toEqual([
      ['X1', '87.1'],
      ['X3', '83.5'],
      ['X2', '75.7'],
    ]);
    const post = { kind: 'affiliation', firmName: 'Lumen Demo Lighting Inc.', from: '2024-02-01' };
    await enters(keeper(), of['X1'] ?? '', { ...post, role: 'director' });
    expect((await found()).slice(0, 2)).toEqual([
      ['X3', '83.5'],
      ['X2', '75.7'],
    ]);
  });

  step('stand higher for many good evaluations than for two better ones', async () => {
    const role = 'translator';
    const few = await enterExpert('Few', practice.X1, role);
    const many = await enterExpert('Many', practice.X1, role);
    await rated(few, times(2, '4.9'));
    await rated(many, times(40, '4.4'));
    const view = await match({ role });
    expect(called(view)).toEqual(['Many', 'Few']);
    expect(view.items.map(({ terms }) => terms[4]?.working.en)).toEqual([
      '4.33 of 5, drawn towards 3.80 while there are few',
      '4.11 of 5, drawn towards 3.80 while there are few',
    ]);
  });

  step('take turns where they are as good, by what the caller may know of alone', async () => {
    const role = 'mediator';
    const worn = await enterExpert('Worn', practice.X1, role);
    await enterExpert('Fresh', practice.X1, role);
    await rated(worn, [], 1);
    expect(called(await match({ role }))).toEqual(['Fresh', 'Worn']);
    // To another team they are as good, and that one was engaged shows nowhere.
    const other = made<ExpertMatchView>(await ask(stage.sides.b.outside, { role }));
    expect(called(other)).toEqual(['Worn', 'Fresh']);
  });

  step.each<[string, object, string]>([
    ['a last day before the first', { until: '2026-11-30' }, '/until'],
    ['days of many years', { until: '2032-12-10' }, '/until'],
    ['a class that is none', { classes: ['light'] }, '/classes/0'],
    ['a jurisdiction that is none', { jurisdictions: ['Germany'] }, '/jurisdictions'],
    ['a role that is none', { role: 'witness' }, '/role'],
  ])('are not sought by %s', async (_, over, pointer) => {
    expect((await ask(asker, over)).json()).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});
