import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import { newId, type Role, UnitOfWork } from '../platform/index.js';
import type { CaseKindView, CasesPageView, CaseView, RecordPageView } from './case-views.contract.js';
import { aCase, aParty } from './cases.fixtures.js';

type Who = 'coordinator' | 'auditor' | 'administrator' | 'memberA' | 'memberB' | 'counselOfA' | 'stranger';

let app: TestApp;
let work: UnitOfWork;
let memberA: string;
let memberB: string;
let counselOfA: string;
const cookies = new Map<Who, { readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<string> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id, email } = await aPerson(work, { allianceId, name: who, appointments: [appointment] });
  cookies.set(who, await signedIn(app, email));
  return id;
}

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  const alliance = await anAlliance(work);
  memberA = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  memberB = await aMember(work, alliance, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  await signIn('coordinator', alliance, 'coordinator');
  await signIn('auditor', alliance, 'auditor');
  await signIn('administrator', alliance, 'administrator');
  await signIn('memberA', alliance, 'member_representative', memberA);
  await signIn('memberB', alliance, 'member_counsel', memberB);
  counselOfA = await signIn('counselOfA', alliance, 'outside_counsel');
  await signIn('stranger', await anAlliance(work), 'coordinator');
});
afterAll(() => app.close());

interface Asking {
  readonly as?: Who;
  readonly version?: number;
}
function ask(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  { as = 'coordinator', version }: Asking = {},
) {
  const headers = {
    ...cookies.get(as),
    ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
  };
  return app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
}
const get = (path: string, as?: Who) => ask('GET', path, undefined, as && { as });
const post = (path: string, payload: object, asking?: Asking) => ask('POST', path, payload, asking);
const put = (path: string, payload: object, asking?: Asking) => ask('PUT', path, payload, asking);
const view = (answer: LightMyRequestResponse): CaseView => answer.json<CaseView>();
const open = async (over: Parameters<typeof aCase>[0] = {}): Promise<CaseView> =>
  view(await post('cases', aCase(over)));
const outcome = (answer: LightMyRequestResponse): string =>
  `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();
const listed = async (query: string, as?: Who): Promise<(string | null)[]> =>
  (await get(`cases?${query}`, as)).json<CasesPageView>().items.map(({ number }) => number);
const recorded = async (id: string, as?: Who): Promise<string[]> =>
  (await get(`cases/${id}/record`, as)).json<RecordPageView>().items.map(({ type }) => type);
const partyOf = ({ parties }: CaseView, name: string) => {
  const found = parties.find((party) => party.name === name);
  if (!found) throw new Error(`no party ${name}`);
  return found;
};

describe('a case', () => {
  it('is opened at the stage its dates show, with whom it concerns, and recorded', async () => {
    const opened = await open({
      parties: [aParty({ memberId: memberA }), aParty({ name: 'Other Demo Ltd.' })],
    });
    expect(opened).toMatchObject({
      kind: 'itc_337',
      stage: { id: 'instituted', name: { en: 'Instituted', zh: '已立案' } },
      openedOn: '2026-04-01',
      members: [{ id: memberA }],
      patents: [{ number: 'US9000001' }],
      products: [{ name: 'demo widgets' }],
      mayEdit: true,
      version: 1,
    });
    expect(await recorded(opened.id)).toEqual(['case.opened']);
  });

  it.each([
    [
      'a forum its kind does not have',
      { kind: 'internal_dispute' as const, parties: [], patents: [] },
      '/proceedings/0/forum',
    ],
    ['a role its kind does not have', { parties: [aParty({ role: 'opponent' })] }, '/parties/0/role'],
    [
      'a member the alliance does not have',
      { parties: [aParty({ memberId: newId() })] },
      '/parties/0/memberId',
    ],
    [
      'one patent with two sets of claims, of which it would keep one',
      {
        patents: [
          { number: 'US9000001', claims: '1-3' },
          { number: 'US9000001', claims: '7' },
        ],
      },
      '/patents/1/claims',
    ],
    ['a patent number with commas', { patents: [{ number: '7,979,174' }] }, '/patents/0/number'],
  ])('is refused with %s', async (_, over, pointer) => {
    const answer = await post('cases', aCase(over));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe(pointer);
  });

  it('is revised at its newest version only, its record telling before and after', async () => {
    const { id, number } = await open();
    const revised = await put(`cases/${id}`, { number, titleEn: 'Renamed' }, { version: 1 });
    expect(view(revised)).toMatchObject({ titleEn: 'Renamed', version: 2 });
    expect(outcome(await put(`cases/${id}`, { number, titleEn: 'Late' }, { version: 1 }))).toBe(
      '412 version.stale',
    );
    const [{ type, payload } = { type: '', payload: {} }] = (
      await get(`cases/${id}/record`)
    ).json<RecordPageView>().items;
    expect([type, payload]).toEqual([
      'case.revised',
      expect.objectContaining({
        before: expect.objectContaining({
          titleEn: 'Certain Demo Widgets and Components Thereof',
        }) as unknown,
        after: expect.objectContaining({ titleEn: 'Renamed' }) as unknown,
      }),
    ]);
  });

  it('moves along its table, with a reason where one is needed, and offers what comes next', async () => {
    const { id } = await open();
    expect(outcome(await post(`cases/${id}/moves`, { action: 'appeal' }))).toBe('409 case.no_such_move');
    expect(outcome(await post(`cases/${id}/moves`, { action: 'close' }))).toBe('409 case.reason_missing');
    const moved = view(await post(`cases/${id}/moves`, { action: 'open_discovery' }, { version: 1 }));
    expect(moved.stage.id).toBe('discovery');
    expect(moved.actions.map(({ action, obstacle }) => [action, obstacle])).toEqual([
      ['start_hearing', null],
      ['determine', null],
      ['close', null],
    ]);
    const closed = view(await post(`cases/${id}/moves`, { action: 'close', reason: 'settled 和解' }));
    expect(closed).toMatchObject({
      stage: { id: 'closed' },
      closedOn: '2026-04-01',
      closeReason: 'settled 和解',
    });
    expect(
      view(await post(`cases/${id}/moves`, { action: 'reopen', reason: 'new facts' })).closedOn,
    ).toBeNull();
    expect(await recorded(id)).toEqual(['case.moved', 'case.moved', 'case.moved', 'case.opened']);
  });

  it('has a title in Chinese, in English or in both, is found by either, and has one at least', async () => {
    const draft = { kind: 'itc_337', number: '337-TA-9977' };
    const chinese = view(await post('cases', { ...draft, titleZh: '特定演示灯塔案' }));
    expect(chinese).toMatchObject({
      title: { en: '特定演示灯塔案', zh: '特定演示灯塔案' },
      titleEn: null,
      titleZh: '特定演示灯塔案',
    });
    const both = { number: draft.number, titleEn: 'Certain Demo Lighthouses', titleZh: '特定演示灯塔案' };
    const revised = view(await put(`cases/${chinese.id}`, both, { version: 1 }));
    expect(revised.title).toEqual({ en: both.titleEn, zh: both.titleZh });
    for (const q of ['lighthouses', 'dengta', '灯塔']) {
      const { items } = (await get(`cases?q=${encodeURIComponent(q)}`)).json<CasesPageView>();
      expect([q, items.map(({ id, title }) => [id, title])]).toEqual([q, [[chinese.id, revised.title]]]);
    }
    expect((await post('cases', draft)).statusCode).toBe(422);
    expect((await put(`cases/${chinese.id}`, { summary: 'Of nothing' }, { version: 2 })).statusCode).toBe(
      422,
    );
  });

  it('takes parties, counsel, patents, products and proceedings, and deletes none', async () => {
    const { id } = await open();
    const joined = view(await post(`cases/${id}/parties`, aParty({ name: 'Joined Demo Ltd.' })));
    const { id: partyId, version: first } = partyOf(joined, 'Joined Demo Ltd.');
    const version = first ?? 0;
    await put(`parties/${partyId}`, aParty({ name: 'Joined Demo Ltd.', memberId: memberB }), { version });
    expect(outcome(await put(`parties/${partyId}`, aParty({ name: 'Joined Demo Ltd.' }), { version }))).toBe(
      '412 version.stale',
    );
    await post(`parties/${partyId}/counsel`, { firm: 'Demo & Demo LLP', country: 'US' });
    await post(`cases/${id}/patents`, { number: 'USD900009' });
    expect(outcome(await post(`cases/${id}/patents`, { number: 'USD900009' }))).toBe('409 case.part_known');
    await post(`cases/${id}/products`, { name: 'demo gadgets' });
    await post(`cases/${id}/proceedings`, {
      forum: 'us-district',
      number: '2:26-cv-00123',
      venue: 'E.D. Demo',
    });
    const left = view(await post(`parties/${partyId}/withdrawal`, { reason: 'consent order' }));
    expect(partyOf(left, 'Joined Demo Ltd.')).toMatchObject({
      memberId: memberB,
      counsel: [{ firm: 'Demo & Demo LLP' }],
      withdrawnOn: '2026-04-01',
      withdrawnReason: 'consent order',
    });
    expect(left.members.map((member) => member.id)).toEqual([memberB]);
    expect(left.proceedings.map(({ forum }) => forum).sort()).toEqual(['us-district', 'us-itc']);
    expect(await recorded(id)).toEqual([
      'party.withdrawn',
      'proceeding.added',
      'product.accused',
      'patent.asserted',
      'counsel.added',
      'party.revised',
      'party.added',
      'case.opened',
    ]);
  });

  it('concerns the members a person names; its parties stay among them', async () => {
    const { id } = await open({ parties: [aParty({ memberId: memberA })] });
    const named = view(await put(`cases/${id}/members`, { memberIds: [memberB] }));
    expect(named.members.map((member) => member.id).sort()).toEqual([memberA, memberB].sort());
    const unnamed = view(await put(`cases/${id}/members`, { memberIds: [] }));
    expect(unnamed.members.map((member) => member.id)).toEqual([memberA]);
  });

  it('does not unname a member whom someone else has named since it was read', async () => {
    const { id, version } = await open();
    await put(`cases/${id}/members`, { memberIds: [memberA] });
    const late = await put(`cases/${id}/members`, { memberIds: [memberB] }, { version: version ?? 0 });
    expect(outcome(late)).toBe('412 version.stale');
    expect(view(await get(`cases/${id}`)).members.map((member) => member.id)).toEqual([memberA]);
  });

  it('describes its kinds with their tables in both languages', async () => {
    const kinds = (await get('case-kinds')).json<CaseKindView[]>();
    expect(kinds.map(({ id }) => id)).toEqual(['itc_337', 'infringement_suit', 'internal_dispute']);
    expect(kinds[0]?.moves).toContainEqual({
      from: 'instituted',
      action: 'open_discovery',
      name: { en: 'Open discovery', zh: '进入证据开示' },
      to: 'discovery',
    });
  });
});

describe('who sees a case', () => {
  let both: CaseView;
  let onlyB: CaseView;

  beforeAll(async () => {
    both = await open({
      parties: [
        aParty({ name: '示例甲 Respondent', memberId: memberA }),
        aParty({ name: '示例乙 Respondent', memberId: memberB }),
      ],
    });
    onlyB = await open({ parties: [aParty({ memberId: memberB })] });
    const [a, b] = both.parties;
    const counsel = { firm: 'Counsel of A LLP', country: 'US', personId: counselOfA };
    await post(`parties/${a?.id ?? ''}/counsel`, counsel, { as: 'memberA' });
    await post(`parties/${b?.id ?? ''}/counsel`, { firm: 'Counsel of B LLP', country: 'US' });
  });

  it.each<[Who, number, number]>([
    ['coordinator', 200, 200],
    ['auditor', 200, 200],
    ['memberA', 200, 404],
    ['memberB', 200, 200],
    ['counselOfA', 200, 404],
    ['administrator', 403, 403],
    ['stranger', 404, 404],
  ])('%s: %i for the case of both, %i for the one of B', async (who, first, second) => {
    expect((await get(`cases/${both.id}`, who)).statusCode).toBe(first);
    expect((await get(`cases/${onlyB.id}`, who)).statusCode).toBe(second);
    expect((await get(`cases/${onlyB.id}/record`, who)).statusCode).toBe(second);
    if (first === 403) return;
    const numbers = await listed('limit=200', who);
    expect([numbers.includes(both.number), numbers.includes(onlyB.number)]).toEqual([
      first === 200,
      second === 200,
    ]);
  });

  it('hides a case in the same words as one that does not exist', async () => {
    const hidden = (await get(`cases/${onlyB.id}`, 'memberA')).json<Record<string, unknown>>();
    const none = (await get(`cases/${newId()}`, 'memberA')).json<Record<string, unknown>>();
    const same = ({ type, title, status, code, detail }: Record<string, unknown>) => [
      type,
      title,
      status,
      code,
      detail,
    ];
    expect(same(hidden)).toEqual(same(none));
    expect((await get('cases/not-an-id', 'memberA')).statusCode).toBe(404);
  });

  it("shows a firm its own counsel and membership, and not another member's", async () => {
    for (const who of ['memberA', 'counselOfA'] as const) {
      const seen = view(await get(`cases/${both.id}`, who));
      expect(
        seen.parties.map(({ memberId, counsel }) => [memberId, counsel.map(({ firm }) => firm)]),
      ).toEqual([
        [memberA, ['Counsel of A LLP']],
        [null, []],
      ]);
      expect(JSON.stringify(seen)).not.toContain(memberB);
    }
    const record = (await get(`cases/${both.id}/record`, 'memberA')).json<RecordPageView>();
    expect(JSON.stringify(record)).toContain('Counsel of A LLP');
    expect(JSON.stringify(record)).not.toContain('Counsel of B LLP');
    expect(await recorded(both.id, 'memberB')).toEqual(['counsel.added', 'case.opened']);
  });

  it('tells a firm that another left the case, but not why', async () => {
    const parties = [
      aParty({ name: 'Stays Demo', memberId: memberA }),
      aParty({ name: 'Leaves Demo', memberId: memberB }),
    ];
    const opened = await open({ parties });
    await post(`parties/${partyOf(opened, 'Leaves Demo').id}/withdrawal`, { reason: 'canary terms' });
    const seen = view(await get(`cases/${opened.id}`, 'memberA'));
    expect(partyOf(seen, 'Leaves Demo')).toMatchObject({ withdrawnOn: '2026-04-01', withdrawnReason: null });
    expect((await get(`cases/${opened.id}/record`, 'memberA')).body).not.toContain('canary');
    expect((await get(`cases/${opened.id}/record`, 'memberB')).body).toContain('canary terms');
  });

  it('does not tell a firm whom else a case concerns', async () => {
    expect(await listed(`memberId=${memberB}`, 'memberA')).toEqual([]);
    expect(await listed(`memberId=${memberA}&limit=200`, 'memberA')).toContain(both.number);
  });

  it('lets readers change nothing, and says to each why', async () => {
    const seen = view(await get(`cases/${both.id}`, 'memberA'));
    expect(seen.mayEdit).toBe(false);
    expect(seen.actions.every(({ obstacle }) => obstacle?.code === 'case.not_yours')).toBe(true);
    for (const as of ['memberA', 'auditor', 'counselOfA'] as const) {
      expect((await post('cases', aCase(), { as })).statusCode).toBe(403);
      expect((await post(`cases/${both.id}/moves`, { action: 'open_discovery' }, { as })).statusCode).toBe(
        403,
      );
      expect((await put(`cases/${both.id}`, { titleEn: 'x' }, { as })).statusCode).toBe(403);
    }
  });

  it('keeps alliances apart: no reading, no changing, and the same number twice', async () => {
    const [party] = both.parties;
    const as = 'stranger';
    expect((await put(`cases/${both.id}`, { titleEn: 'x' }, { as })).statusCode).toBe(404);
    expect((await put(`parties/${party?.id ?? ''}`, aParty(), { as })).statusCode).toBe(404);
    expect(
      (await put(`proceedings/${both.proceedings[0]?.id ?? ''}`, { forum: 'us-itc' }, { as })).statusCode,
    ).toBe(404);
    expect((await post(`cases/${both.id}/parties`, aParty(), { as })).statusCode).toBe(404);
    expect(
      (await post('cases', aCase({ parties: [aParty({ memberId: memberA })] }), { as })).statusCode,
    ).toBe(422);
    const same = await post('cases', aCase({ number: both.number ?? '' }), { as });
    expect(same.statusCode).toBe(201);
    expect(await listed('', 'stranger')).toEqual([both.number]);
  });

  it('shows outside counsel the cases of their clients alone', async () => {
    expect(await listed('limit=200', 'counselOfA')).toEqual([both.number]);
  });
});

describe('the list of cases', () => {
  const numbers = ['337-TA-9991', '337-TA-9992', '337-TA-9993'];

  beforeAll(async () => {
    await open({
      number: '337-TA-9991',
      titleEn: 'Certain 无人机 Demo Drones',
      parties: [aParty({ name: '示例飞行器有限公司' })],
    });
    await open({ number: '337-TA-9992', parties: [aParty({ name: 'Zebra Demo GmbH' })] });
    await post('cases', {
      kind: 'infringement_suit',
      number: '337-TA-9993',
      titleEn: 'A suit',
      proceedings: [{ forum: 'cn-court', filedOn: '2026-03-01' }],
      parties: [aParty({ role: 'defendant' })],
    });
  });

  it.each<[Record<string, string>, string[]]>([
    [{ q: '无人机' }, ['337-TA-9991']],
    [{ q: 'wurenji' }, ['337-TA-9991']],
    [{ q: 'feixingqi' }, ['337-TA-9991']],
    [{ q: 'zebra' }, ['337-TA-9992']],
    [{ q: 'ta-999' }, numbers],
    [{ q: '999%' }, []],
    [{ q: 'ta-999', kind: 'infringement_suit' }, ['337-TA-9993']],
    [{ q: 'ta-999', stage: 'filed' }, ['337-TA-9993']],
    [{ q: 'ta-999', forum: 'us-itc' }, ['337-TA-9991', '337-TA-9992']],
    [{ q: 'ta-999', state: 'closed' }, []],
    [{ q: 'ta-999', dueBy: '2030-01-01' }, []],
  ])('finds by %j', async (query, found) => {
    expect(await listed(new URLSearchParams({ ...query, sort: 'number' }).toString())).toEqual(found);
  });

  it('shows who is accused', async () => {
    const page = (await get('cases?q=9991')).json<CasesPageView>();
    expect(page.items[0]).toMatchObject({
      accused: { names: [{ en: '示例飞行器有限公司', zh: '示例飞行器有限公司' }], count: 1 },
      nextDue: null,
      openDeadlines: 0,
    });
  });

  it.each(['nextDeadline', '-nextDeadline', 'number', '-number', '-updated'])(
    'goes through all pages by %s, each case once',
    async (sort) => {
      const whole = await listed(`limit=200&sort=${sort}`);
      const paged: (string | null)[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: CasesPageView = (
          await get(`cases?limit=3&sort=${sort}${cursor === '' ? '' : `&cursor=${cursor}`}`)
        ).json<CasesPageView>();
        paged.push(...page.items.map(({ number }) => number));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
      if (sort === 'number') expect([...whole].sort()).toEqual(whole);
    },
  );

  it.each(['sort=colour', 'kind=other', 'limit=201', 'cursor=x', 'dueBy=soon'])(
    'refuses %s',
    async (query) => {
      expect((await get(`cases?${query}`)).statusCode).toBe(422);
    },
  );
});
