import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { newId, type Role, UnitOfWork } from '../../platform/index.js';
import type { CaseView, RecordPageView } from '../case-views.contract.js';
import { aCase, aParty } from '../cases.fixtures.js';
import type { PositionsView, RespondentPositionView } from './accusation-views.contract.js';

type Who =
  | 'coordinator'
  | 'auditor'
  | 'representativeOfA'
  | 'counselInA'
  | 'counselInB'
  | 'counselOfA'
  | 'counselOfB'
  | 'administrator'
  | 'stranger';

let app: TestApp;
let work: UnitOfWork;
let memberA: string;
let memberB: string;
const people = new Map<Who, { readonly id: string; readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id, email } = await aPerson(work, { allianceId, name: who, appointments: [appointment] });
  people.set(who, { id, ...(await signedIn(app, email)) });
}

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  const alliance = await anAlliance(work);
  memberA = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  memberB = await aMember(work, alliance, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  for (const role of ['coordinator', 'auditor', 'administrator'] as const) await signIn(role, alliance, role);
  await signIn('representativeOfA', alliance, 'member_representative', memberA);
  await signIn('counselInA', alliance, 'member_counsel', memberA);
  await signIn('counselInB', alliance, 'member_counsel', memberB);
  await signIn('counselOfA', alliance, 'outside_counsel');
  await signIn('counselOfB', alliance, 'outside_counsel');
  await signIn('stranger', await anAlliance(work), 'coordinator');
});
afterAll(() => app.close());

function ask(
  who: Who,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  version?: number,
): Promise<LightMyRequestResponse> {
  const headers = {
    cookie: people.get(who)?.cookie ?? '',
    ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
  };
  return app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
}
const outcome = (answer: LightMyRequestResponse): string =>
  `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();

/** A case against A, B and a firm that is no member, each of the first two with its counsel. */
async function aCaseOfTwo() {
  const parties = [
    aParty({ name: 'Demo Complainant Inc.', role: 'complainant', side: 'adverse' }),
    aParty({ name: 'Alpha Ltd.', memberId: memberA }),
    aParty({ name: 'Beta Ltd.', memberId: memberB }),
    aParty({ name: 'Outsider Ltd.' }),
  ];
  const view = (await ask('coordinator', 'POST', 'cases', aCase({ parties }))).json<CaseView>();
  const [complainant = '', a = '', b = '', outsider = ''] = view.parties.map(({ id }) => id);
  for (const [party, member, counsel] of [
    [a, 'counselInA', 'counselOfA'],
    [b, 'counselInB', 'counselOfB'],
  ] as const)
    await ask(member, 'POST', `parties/${party}/counsel`, {
      firm: 'Demo LLP',
      personId: people.get(counsel)?.id,
    });
  return { id: view.id, complainant, a, b, outsider };
}

const position = {
  defences: [{ defence: 'non_infringement' }, { defence: 'other', note: 'Prior user right' }],
  licence: 'supplier',
  licenceNote: 'Chipset licence of 2024',
} as const;
const seen = async (who: Who, id: string): Promise<string[]> =>
  (await ask(who, 'GET', `cases/${id}/positions`)).json<PositionsView>().items.map(({ partyId }) => partyId);

describe('what a respondent answers', () => {
  it('is written by its own counsel, in house and outside, and by who keeps the case', async () => {
    const { id, a } = await aCaseOfTwo();
    const first = await ask('counselInA', 'PUT', `respondents/${a}/position`, position, 0);
    expect(first.json<RespondentPositionView>()).toMatchObject({
      partyId: a,
      defences: [{ defence: 'non_infringement', note: null }, position.defences[1]],
      licence: 'supplier',
      revisedBy: { zh: 'counselInA' },
      version: 1,
      mayEdit: true,
      ownCounsel: true,
    });
    const same = await ask('counselOfA', 'PUT', `respondents/${a}/position`, position, 1);
    expect(same.json<RespondentPositionView>().version).toBe(1);
    expect(outcome(await ask('counselOfA', 'PUT', `respondents/${a}/position`, position, 0))).toBe(
      '412 version.stale',
    );
    const byCoordinator = await ask('coordinator', 'PUT', `respondents/${a}/position`, {
      defences: [],
      licence: 'none',
    });
    expect(byCoordinator.json<RespondentPositionView>()).toMatchObject({ version: 2, ownCounsel: false });
    const record = async (who: Who) =>
      (await ask(who, 'GET', `cases/${id}/record`)).json<RecordPageView>().items;
    const facts = (await record('representativeOfA')).filter(({ type }) => type === 'position.revised');
    expect(facts).toHaveLength(2);
    expect(JSON.stringify(facts)).not.toMatch(/Prior user|Chipset/);
    expect((await record('counselInB')).map(({ type }) => type)).not.toContain('position.revised');
  });

  it('is seen by those whose concern it is; a stranger to all members’ is everybody’s', async () => {
    const { id, a, b, outsider } = await aCaseOfTwo();
    expect(await seen('coordinator', id)).toEqual([a, b, outsider]);
    expect(await seen('auditor', id)).toEqual([a, b, outsider]);
    for (const who of ['representativeOfA', 'counselInA', 'counselOfA'] as const)
      expect(await seen(who, id)).toEqual([a, outsider]);
    expect(await seen('counselInB', id)).toEqual([b, outsider]);
    expect((await ask('representativeOfA', 'GET', `respondents/${a}/position`)).json()).toMatchObject({
      mayEdit: false,
      ownCounsel: false,
      version: 0,
    });
  });

  it('is hidden from the others as if there were none', async () => {
    const { id, a, complainant } = await aCaseOfTwo();
    await ask('counselInA', 'PUT', `respondents/${a}/position`, position);
    for (const who of ['counselInB', 'counselOfB', 'stranger'] as const) {
      const [hidden, missing] = [
        await ask(who, 'GET', `respondents/${a}/position`),
        await ask(who, 'GET', `respondents/${newId()}/position`),
      ];
      const bare = ({ body }: LightMyRequestResponse): string =>
        body.replace(/"(instance|requestId)":"[^"]*"/g, '');
      expect([hidden.statusCode, bare(hidden)]).toEqual([404, bare(missing)]);
      expect(outcome(await ask(who, 'PUT', `respondents/${a}/position`, position, 99))).toBe('404 not_found');
    }
    expect(outcome(await ask('stranger', 'GET', `cases/${id}/positions`))).toBe('404 not_found');
    expect(outcome(await ask('administrator', 'GET', `respondents/${a}/position`))).toBe('403 access.denied');
    expect(outcome(await ask('coordinator', 'GET', `respondents/${complainant}/position`))).toBe(
      '404 not_found',
    );
  });

  it('of a firm that is no member is not another member’s to write', async () => {
    const { outsider } = await aCaseOfTwo();
    expect(outcome(await ask('counselInA', 'PUT', `respondents/${outsider}/position`, position))).toBe(
      '403 position.not_own',
    );
    expect((await ask('coordinator', 'PUT', `respondents/${outsider}/position`, position)).statusCode).toBe(
      200,
    );
  });

  it('names a defence once, and which other it is', async () => {
    const { a } = await aCaseOfTwo();
    const defences = [{ defence: 'invalidity' }, { defence: 'invalidity' }, { defence: 'other' }];
    const answer = await ask('counselInA', 'PUT', `respondents/${a}/position`, { defences, licence: 'none' });
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual([
      '/defences/1/defence',
      '/defences/2/note',
    ]);
  });
});
