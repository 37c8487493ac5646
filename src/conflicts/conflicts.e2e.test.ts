import { startTestApp, type TestApp } from '../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import { UnitOfWork } from '../platform/index.js';

let app: TestApp;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  headers = await signedIn(app, (await aPerson(work, { allianceId: await anAlliance(work) })).email);
});
afterAll(() => app.close());

const ask = async (path: string, payload: object) => {
  const answer = await app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
};

const matter = {
  on: '2026-11-21',
  lookBackYears: 5,
  adverse: ['adv'],
  firms: [{ id: 'adv', names: ['Brightwell Inc.'] }],
  ties: [{ child: 'adv', parent: 'top', percent: '80', from: '2020-01-01' }],
  classes: ['H01L33'],
};
const holding = (percent: unknown) => ({
  ...matter,
  candidate: {
    names: ['Somebody'],
    affiliations: [{ firm: 'top', role: 'equity', percent, from: '2024-01-01' }],
    testimony: [],
    ndas: [],
  },
});

describe('questions about names and conflicts over HTTP', () => {
  it('answer whether two names are alike, and why, in both languages', async () => {
    const { status, body } = await ask('names/compare', {
      a: 'Guangdong Xuchen Lighting',
      b: '广东虚晨照明有限公司',
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      alike: true,
      because: { en: '“xuchen” is how “虚晨” is read.', zh: '“xuchen”为“虚晨”的拼音。' },
    });
    expect((await ask('names/compare', { a: ' ', b: 'x' })).status).toBe(422);
  });

  it.each([
    ['1.2', 'blocked'],
    [1.2, 'blocked'],
    ['0.4', 'waivable'],
  ])('answer what %s per cent of the parent of an adverse firm means: %s', async (percent, verdict) => {
    const { status, body } = await ask('conflicts/calculate', holding(percent));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verdict,
      hits: [{ rule: 'equity', path: ['top', 'adv'], since: '2024-01-01' }],
    });
  });

  it('answer what was done for others: for a co-member, for the other side, in the other seat', async () => {
    const { body } = await ask('conflicts/calculate', {
      ...matter,
      id: 'm',
      ours: ['us'],
      coMembers: ['them'],
      position: 'respondent',
      asserted: ['US 7,979,174 B2'],
      candidate: {
        names: ['Somebody'],
        affiliations: [{ firm: 'them', role: 'consultant', from: '2019-01-01', classes: ['H01L33'] }],
        testimony: [{ for: 'Else', on: '2022-03-01', classes: [], position: 'claimant' }],
        ndas: [{ with: 'top', from: '2025-05-01', classes: ['H01L'] }],
        inventorOf: ['US7979174', 'US1'],
        engagements: [{ for: ['x'], against: ['us'], from: '2026-01-01' }],
        confided: [{ for: ['adv'], against: [], on: '2010-01-01' }],
        seats: [{ matter: 'm', seat: 'mediator', from: '2026-02-01' }],
      },
    });
    expect(
      (body['hits'] as { rule: string; path: string[]; since: string | null }[]).map((hit) => [
        hit.rule,
        hit.path,
        hit.since,
      ]),
    ).toEqual([
      ['nda', ['top', 'adv'], '2025-05-01'],
      ['inventor', ['US7979174'], null],
      ['both_sides', [], null],
      ['confided', [], null],
      ['mediator', [], '2026-02-01'],
      ['co_member', ['them'], '2019-01-01'],
      ['contrary', ['Else'], '2022-03-01'],
    ]);
  });

  it('refuse a percentage that is none, and a question about nobody', async () => {
    expect((await ask('conflicts/calculate', holding('101'))).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/candidate/affiliations/0/percent' }],
    });
    expect((await ask('conflicts/calculate', { ...holding('1'), adverse: [] })).status).toBe(422);
  });

  it('refuse more pairs of names than are some seconds of work, and say how many', async () => {
    const firms = Array.from({ length: 300 }, (_, at) => ({
      id: `f${String(at)}`,
      names: Array.from({ length: 10 }, (__, name) => `Firm ${String(at)} ${String(name)}`),
    }));
    const affiliations = Array.from({ length: 10 }, (_, at) => ({
      firm: `Unlisted ${String(at)}`,
      role: 'employee',
      from: '2024-01-01',
    }));
    const asked = { ...holding('1'), adverse: ['f0'], firms, candidate: { names: [], affiliations } };
    expect((await ask('conflicts/calculate', asked)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/firms', detail: expect.stringContaining('30000') as string }],
    });
  });
});
