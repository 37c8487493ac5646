import type { LightMyRequestResponse } from 'fastify';
import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { type Role, UnitOfWork } from '../../platform/index.js';
import type { CaseView, PartyView } from '../case-views.contract.js';
import { aCase, aParty } from '../cases.fixtures.js';

type Who = 'coordinator' | 'ofA' | 'ofB' | 'ofC' | 'outside';
interface TodayView {
  readonly sections: readonly {
    readonly items: readonly { readonly kind: string; readonly action: { readonly link: string } }[];
  }[];
}
type Method = 'GET' | 'POST' | 'PUT';

let app: TestApp;
const members = new Map<string, string>();
const people = new Map<Who, { readonly id: string; readonly cookie: string }>();

beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  const allianceId = await anAlliance(work);
  const signIn = async (who: Who, role: Role, memberId?: string): Promise<void> => {
    const appointments = [memberId === undefined ? { role } : { role, memberId }];
    const { id, email } = await aPerson(work, { allianceId, name: who, appointments });
    people.set(who, { id, ...(await signedIn(app, email)) });
  };
  for (const letter of ['A', 'B', 'C'] as const) {
    const name = { en: `Demo ${letter}`, zh: `示例${letter}` };
    const id = await aMember(work, allianceId, { name });
    members.set(letter, id);
    await signIn(`of${letter}`, 'member_counsel', id);
  }
  await signIn('coordinator', 'coordinator');
  await signIn('outside', 'outside_counsel');
});
afterAll(() => app.close());

const ask = (who: Who, method: Method, path: string, payload?: object): Promise<LightMyRequestResponse> => {
  const headers = { cookie: people.get(who)?.cookie ?? '' };
  return app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
};
const member = (letter: string): { memberId: string } => ({ memberId: members.get(letter) ?? '' });

/** A case with one respondent, which is a member where a letter says so. */
async function aRespondent(letter?: string) {
  const parties = [aParty(letter === undefined ? {} : member(letter))];
  const body = aCase({ parties, memberIds: [members.get('C') ?? ''] });
  const { id: caseId, parties: made } = (await ask('coordinator', 'POST', 'cases', body)).json<CaseView>();
  const partyId = made[0]?.id ?? '';
  const seen = async (who: Who): Promise<PartyView | undefined> =>
    (await ask(who, 'GET', `cases/${caseId}`)).json<Partial<CaseView>>().parties?.[0];
  const put = (over: object) => ask('coordinator', 'PUT', `parties/${partyId}`, { ...aParty(), ...over });
  const answer = async (who: Who, action: string) => {
    const id = (await seen('coordinator'))?.binding?.id ?? people.get('ofC')?.id ?? '';
    return ask(who, 'POST', `parties/${partyId}/bindings/${id}/answer`, { action });
  };
  return { caseId, partyId, seen, put, answer };
}

const defence = { defences: [{ defence: 'non_infringement', note: 'Zaunkoenig' }], licence: 'none' };
const position = (partyId: string): string => `respondents/${partyId}/position`;

describe('which member a party is', () => {
  it('is written at once where nobody has spoken for it', async () => {
    const { put, seen } = await aRespondent();
    expect(outcome(await put(member('A')))).toBe('200');
    expect(await seen('ofA')).toMatchObject({ ...member('A'), binding: null });
  });

  it('is changed by both members, and shows the one nothing of the other before', async () => {
    const { partyId, put, seen, answer } = await aRespondent('A');
    await ask('ofA', 'PUT', position(partyId), defence);
    expect(outcome(await put(member('B')))).toBe('200');
    expect(await seen('coordinator')).toMatchObject({ ...member('A'), binding: { to: { en: 'Demo B' } } });
    for (const who of ['ofB', 'ofC'] as const)
      expect((await ask(who, 'GET', position(partyId))).statusCode).toBe(404);
    expect((await seen('ofC'))?.binding).toBeNull();
    expect(outcome(await answer('ofC', 'agree'))).toBe('404 not_found');
    expect(outcome(await answer('coordinator', 'agree'))).toBe('403 binding.not_yours');

    expect(outcome(await answer('ofB', 'agree'))).toBe('200');
    expect((await ask('ofB', 'GET', position(partyId))).statusCode).toBe(404);
    expect(outcome(await answer('ofA', 'agree'))).toBe('200');
    expect((await ask('ofB', 'GET', position(partyId))).json()).toMatchObject(defence);
    expect((await ask('ofA', 'GET', position(partyId))).statusCode).toBe(404);
    expect(await seen('ofB')).toMatchObject({ ...member('B'), binding: null });
  });

  it('waits on Today of both members with a link that opens the answer to it', async () => {
    const { caseId, put, seen, answer } = await aRespondent('A');
    await put(member('B'));
    const id = (await seen('coordinator'))?.binding?.id ?? '';
    const links = async (who: Who): Promise<readonly string[]> =>
      (await ask(who, 'GET', `today?caseId=${caseId}`))
        .json<TodayView>()
        .sections.flatMap(({ items }) => items.filter(({ kind }) => kind === 'binding'))
        .map(({ action }) => action.link);
    const link = `/cases/${caseId}?answer=${id}`;
    expect([await links('ofA'), await links('ofB'), await links('ofC')]).toEqual([[link], [link], []]);
    await answer('ofA', 'agree');
    expect([await links('ofA'), await links('ofB')]).toEqual([[], [link]]);
  });

  it('waits so where counsel was proposed to it', async () => {
    const { caseId, partyId } = await aRespondent('A');
    const counsel = { firm: 'Demo LLP', personId: people.get('outside')?.id };
    await ask('coordinator', 'POST', `parties/${partyId}/counsel`, counsel);
    const party = (await ask('ofA', 'GET', `cases/${caseId}`)).json<CaseView>().parties[0];
    const today = (await ask('ofA', 'GET', `today?caseId=${caseId}`)).json<TodayView>();
    expect(today.sections.flatMap(({ items }) => items)).toContainEqual(
      expect.objectContaining({
        kind: 'mandate',
        action: expect.objectContaining({
          link: `/cases/${caseId}?answer=${party?.counsel[0]?.id ?? ''}`,
        }) as unknown,
      }),
    );
  });

  it('is not taken away from a member either, which would show its defences to all', async () => {
    const { partyId, put, seen, answer } = await aRespondent('A');
    await ask('ofA', 'PUT', position(partyId), defence);
    await put({});
    expect((await seen('ofA'))?.binding).toMatchObject({ to: null, actions: ['agree', 'decline'] });
    expect((await ask('ofC', 'GET', position(partyId))).statusCode).toBe(404);
    expect(outcome(await answer('ofA', 'decline'))).toBe('200');
    expect(await seen('coordinator')).toMatchObject({ ...member('A'), binding: null });
  });

  it('is agreed by counsel of a party that was no member, who then is not the member’s', async () => {
    const { caseId, partyId, put, seen, answer } = await aRespondent();
    const counsel = { firm: 'Demo LLP', personId: people.get('outside')?.id };
    await ask('coordinator', 'POST', `parties/${partyId}/counsel`, counsel);
    await put(member('B'));
    expect(outcome(await answer('ofB', 'agree'))).toBe('200');
    expect((await seen('coordinator'))?.memberId).toBeNull();
    expect(outcome(await answer('outside', 'agree'))).toBe('200');
    const agreed = (await ask('coordinator', 'GET', `cases/${caseId}`)).json<CaseView>().parties[0];
    expect(agreed).toMatchObject({ ...member('B'), counsel: [{ personId: null, state: { id: 'ended' } }] });
    expect((await ask('outside', 'GET', `cases/${caseId}`)).statusCode).toBe(404);
  });

  it('is taken back by who keeps the case, and proposed anew in place of the last', async () => {
    const { put, seen, answer } = await aRespondent('A');
    await put(member('B'));
    const first = (await seen('coordinator'))?.binding?.id;
    await put(member('C'));
    expect((await seen('coordinator'))?.binding?.id).not.toBe(first);
    expect((await seen('ofB'))?.binding ?? null).toBeNull();
    expect(outcome(await answer('ofA', 'withdraw'))).toBe('403 binding.not_yours');
    expect(outcome(await answer('coordinator', 'withdraw'))).toBe('200');
    expect((await seen('coordinator'))?.binding).toBeNull();
  });
});
