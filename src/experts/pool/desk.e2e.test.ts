import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { Asker } from '../../clearance/clearance.fixtures.js';
import { DueWork, newId } from '../../platform/index.js';
import {
  anAdmittedExpert,
  anExpert,
  aPoolStage,
  declares,
  enters,
  made,
  movesExpert,
  type PoolStage,
} from './pool.fixtures.js';

let app: TestApp;
let stage: PoolStage;
let own: string;
let id: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aPoolStage(app);
});
afterAll(() => app.close());

const look = async (as: Asker): Promise<readonly string[]> => {
  const { body } = await as.get('today');
  return ['expert_declaration', 'expert_to_verify'].filter((kind) => body.includes(`"${kind}"`));
};

describe('what waits for somebody', () => {
  step(
    'is to declare, for an expert with an account, and then to verify, for who keeps the pool',
    async () => {
      own = made<{ id: string }>(await stage.expert.post('experts', anExpert())).id;
      expect(await look(stage.expert)).toEqual(['expert_declaration']);
      expect(await look(stage.coordinator)).toEqual([]);
      made(await declares(stage.expert, own));
      expect(await look(stage.expert)).toEqual([]);
      expect(await look(stage.coordinator)).toEqual(['expert_to_verify']);
      made(await movesExpert(stage.coordinator, own, 'verify'));
      expect(await look(stage.coordinator)).toEqual([]);
    },
  );

  step('is to declare anew sixty days before the last day, and not a day earlier', async () => {
    id = await anAdmittedExpert(stage, { nameEn: 'Eve Demo', nameZh: '叶娃·演示' });
    await stage.until('2027-09-21');
    expect(await look(stage.coordinator)).toEqual([]);
    await stage.until('2027-09-22');
    expect(await look(stage.coordinator)).toEqual(['expert_declaration']);
    expect(await look(stage.counsel)).toEqual([]);
    made(await declares(stage.ethics, id));
    expect(await look(stage.coordinator)).toEqual([]);
    app.clock.set('2026-11-21T04:00:00.000Z');
  });
});

describe('an expert', () => {
  step('is found by name by who may know of them, and by nobody else', async () => {
    const finds = async (as: Asker) => (await as.get('search?q=Eve%20Demo')).body.includes(id);
    expect([await finds(stage.counsel), await finds(stage.expert)]).toEqual([true, false]);
  });
});

describe('a curriculum vitae', () => {
  const cv = async (as: Asker, query: object = {}): Promise<string> => {
    const wish = { paper: 'expert-cv', query: { id, ...query }, format: 'html', language: 'both' };
    const asked = made<{ id: string }>(await as.post('exports', wish));
    await app.app.get(DueWork).runAll();
    return (await as.get(`exports/${asked.id}/file`)).body;
  };

  step('lists publications of ten years and testimony of four, counted back from a day', async () => {
    const publication = { kind: 'publication', place: 'Demo Journal' };
    const testimony = {
      kind: 'testimony',
      place: 'D. Del.',
      side: 'claimant',
      firmName: 'Demo Lighting Inc.',
    };
    await enters(stage.coordinator, id, { ...publication, title: 'Old paper', from: '2016-11-20' });
    await enters(stage.coordinator, id, { ...publication, title: 'First paper', from: '2016-11-21' });
    await enters(stage.coordinator, id, { ...testimony, title: 'Old case', from: '2022-11-20' });
    await enters(stage.coordinator, id, { ...testimony, title: 'First case', from: '2022-11-21' });
    const now = await cv(stage.counsel);
    expect(['Old paper', 'First paper', 'Old case', 'First case'].filter((one) => now.includes(one))).toEqual(
      ['First paper', 'First case'],
    );
    const then = await cv(stage.counsel, { on: '2026-11-20' });
    expect(
      ['Old paper', 'First paper', 'Old case', 'First case'].filter((one) => then.includes(one)),
    ).toEqual(['Old paper', 'First paper', 'Old case', 'First case']);
    expect(now).toContain('近10年论著');
  });

  step('tells nothing confidential, not even to who reads it', async () => {
    const share = { kind: 'affiliation', firmName: 'Secret Holdings', role: 'Shareholder', percent: '1.2' };
    const post = { kind: 'affiliation', firmName: 'Open University', role: 'Professor' };
    await enters(stage.coordinator, id, { ...share, from: '2020-01-01' });
    await enters(stage.coordinator, id, { ...post, from: '2020-01-01' });
    const text = await cv(stage.coordinator);
    expect([text.includes('Open University'), text.includes('Secret Holdings')]).toEqual([true, false]);
  });

  step('is not there for who may not know of the expert, as one of nobody is not', async () => {
    const answers = [];
    for (const asked of [id, newId()]) {
      const wish = { paper: 'expert-cv', query: { id: asked }, format: 'html', language: 'en' };
      const { id: file } = made<{ id: string }>(await stage.expert.post('exports', wish));
      await app.app.get(DueWork).runAll();
      const { status, because } = made<ExportLike>(await stage.expert.get(`exports/${file}`));
      answers.push({ status, because });
      expect(outcome(await stage.expert.get(`exports/${file}/file`))).toBe('409 export.not_ready');
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

/** What of an export says that it came to nothing. */
interface ExportLike {
  readonly status: unknown;
  readonly because: unknown;
}
