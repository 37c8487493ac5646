import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { UnitOfWork } from '../../platform/index.js';
import type { MatchView } from './match.contract.js';

let app: TestApp;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  headers = await signedIn(app, (await aPerson(work, { allianceId: await anAlliance(work) })).email);
});
afterAll(() => app.close());

const names = ['tech', 'jurisdiction', 'testimony', 'availability', 'evaluation', 'cost'];
const expert = (id: string, figures: readonly (string | number)[], more: object = {}) => ({
  id,
  ...Object.fromEntries(names.map((name, at) => [name, figures[at]])),
  ...more,
});
const x1 = expert('X1', ['0.9', 1, 0.8, 1, '0.86', '0.5']);
const x2 = expert('X2', [1, 0.5, '0.6', '0.4', '0.92', '0.9']);
const x3 = expert('X3', ['0.7', 1, 1, 1, '0.7', '0.7']);

const ask = async (experts: readonly object[], weights?: object) => {
  const payload = { experts, ...(weights && { weights }) };
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/experts/match/calculate',
    payload,
    headers,
  });
  return { status: answer.statusCode, body: answer.json<MatchView & { code: string; errors: object[] }>() };
};
const scores = ({ body }: Awaited<ReturnType<typeof ask>>) => body.ranked.map(({ id, score }) => [id, score]);

describe('experts ranked over HTTP', () => {
  it('have their scores, the best first, with every term and what it adds', async () => {
    const { status, body } = await ask([x1, x2, x3]);
    expect(status).toBe(200);
    expect(body.ranked.map(({ id, score }) => [id, score])).toEqual([
      ['X1', '87.1'],
      ['X3', '83.5'],
      ['X2', '75.7'],
    ]);
    expect(body.ranked[0]).toEqual({
      id: 'X1',
      score: '87.1',
      exact: '871/10',
      terms: {
        tech: '0.9',
        jurisdiction: '1',
        testimony: '0.8',
        availability: '1',
        evaluation: '0.86',
        cost: '0.5',
      },
      parts: {
        tech: '63/2',
        jurisdiction: '15',
        testimony: '12',
        availability: '15',
        evaluation: '43/5',
        cost: '5',
      },
    });
  });

  it('are left out, and said to be, where a conflict blocks them', async () => {
    const answer = await ask([{ ...x1, blocked: true }, x2, x3]);
    expect(scores(answer)).toEqual([
      ['X3', '83.5'],
      ['X2', '75.7'],
    ]);
    expect(answer.body.leftOut).toEqual(['X1']);
  });

  it('take turns where they are as good', async () => {
    const [late, early] = ['2026-10-01', '2026-09-30'].map((lastEngagedOn, at) => ({
      ...x1,
      id: `T${String(at)}`,
      lastEngagedOn,
    }));
    expect(scores(await ask([late ?? {}, early ?? {}, x1])).map(([id]) => id)).toEqual(['X1', 'T1', 'T0']);
  });

  it('are weighed otherwise where weights are given, and rounded half up', async () => {
    const half = expert('H', ['0.5', 0, 0, 0, 0, 0]);
    const weights = { tech: '0.1', jurisdiction: '0', testimony: 0, availability: 0, evaluation: 0, cost: 0 };
    expect(scores(await ask([half], weights))).toEqual([['H', '0.1']]);
    expect(scores(await ask([x1], { cost: '20' }))).toEqual([['X1', '92.1']]);
    expect((await ask([])).body).toEqual({ ranked: [], leftOut: [] });
  });

  it('are refused with a term that is none, twice by one name, or with what nobody asked for', async () => {
    expect((await ask([{ ...x1, tech: '1.1' }])).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/experts/0/tech' }],
    });
    expect((await ask([x1, x1])).body).toMatchObject({ status: 422, code: 'match.named_twice' });
    expect((await ask([x1], { luck: '5' })).status).toBe(422);
  });
});
