import { startTestApp, type TestApp } from './app.js';
import { aMember } from '../src/alliance/alliance.fixtures.js';
import { aCase, aParty } from '../src/cases/cases.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../src/identity/identity.fixtures.js';
import { creditCodeCheck } from '../src/kernel/index.js';
import { UnitOfWork } from '../src/platform/index.js';
import { aFirm, aTie } from '../src/firms/firms.fixtures.js';

type Headers = Readonly<Record<string, string>>;

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let coordinator: Headers;
let ethics: Headers;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  coordinator = await someone('coordinator');
  ethics = await someone('ethics_officer');
});
afterAll(() => app.close());

async function someone(role: 'coordinator' | 'ethics_officer' | 'outside_counsel'): Promise<Headers> {
  return signedIn(app, (await aPerson(work, { allianceId: alliance, appointments: [{ role }] })).email);
}

async function ofMember(memberId: string): Promise<Headers> {
  const appointments = [{ role: 'member_representative', memberId }] as const;
  return signedIn(app, (await aPerson(work, { allianceId: alliance, appointments })).email);
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly detail: string;
    readonly nextCursor: string | null;
    readonly items: readonly { readonly id: string }[];
    readonly [key: string]: unknown;
  };
}

async function ask(
  who: Headers,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  more: Headers = {},
) {
  const answer = await app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { ...who, ...more },
    ...(payload !== undefined && { payload }),
  });
  return { status: answer.statusCode, body: answer.json<Answer['body']>() };
}
const codeFrom = (first17: string): string => `${first17}${creditCodeCheck(first17) ?? ''}`;
const get = (path: string, who = coordinator) => ask(who, 'GET', path);
const post = (path: string, payload: object, who = coordinator) => ask(who, 'POST', path, payload);
const found = async (q: string, who = coordinator): Promise<readonly string[]> =>
  (await get(`firms?q=${encodeURIComponent(q)}`, who)).body.items.map(({ id }) => id);

describe('a firm of the register', () => {
  let id: string;

  it('is entered with its names, its country and a code that checks', async () => {
    const made = await post('firms', {
      nameZh: '虛晨光電有限公司',
      country: 'CN',
      creditCode: '91350100m000100y43',
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: { zh: '虛晨光電有限公司', en: '虛晨光電有限公司' },
        nameEn: null,
        creditCode: '91350100M000100Y43',
        version: 1,
        mayEdit: true,
        history: [{ name: { en: 'Firm entered' } }],
      },
    });
    ({ id } = made.body);
  });

  it.each([
    ['no name', { country: 'CN' }, 422, undefined],
    [
      'a code that does not check',
      { nameEn: 'X', country: 'CN', creditCode: '91350100M000100Y44' },
      422,
      undefined,
    ],
    [
      'the code of another',
      { nameEn: 'X', country: 'CN', creditCode: '91350100M000100Y43' },
      409,
      'firm.code_taken',
    ],
  ])('is refused with %s', async (_, payload, status, code) => {
    const refused = await post('firms', payload);
    expect(refused.status).toBe(status);
    if (code !== undefined) expect(refused.body.code).toBe(code);
  });

  it('keeps a former name, and is found by either as people mean it', async () => {
    const named = await post(`firms/${id}/names`, {
      name: 'Société Lumière SA',
      language: 'fr',
      kind: 'former',
      until: '2022-06-30',
    });
    expect(named.body).toMatchObject({ version: 2, otherNames: ['Société Lumière SA'] });
    for (const q of ['虚晨', '虛晨', 'xuchen', 'xcgd', 'societe', 'Lumière', '100Y43']) {
      expect([q, await found(q)]).toEqual([q, [id]]);
    }
    const [name] = named.body['names'] as { id: string }[];
    const early = await post(`firms/${id}/names/${name?.id ?? ''}/ending`, {});
    expect(early.status).toBe(422);
    const gone = await post(`firms/${id}/names/${name?.id ?? ''}/ending`, { reason: 'another firm' });
    expect(gone.body).toMatchObject({
      version: 3,
      otherNames: [],
      names: [{ withdrawnReason: 'another firm' }],
    });
    expect(await found('societe')).toEqual([]);
  });

  it('is changed at its newest version only, with its parts', async () => {
    const stale = await ask(
      coordinator,
      'PUT',
      `firms/${id}`,
      { nameEn: 'Xuchen', country: 'CN' },
      { 'if-match': '"2"' },
    );
    expect(stale).toMatchObject({ status: 412, body: { currentVersion: 3 } });
    const lei = { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' };
    const late = await ask(coordinator, 'POST', `firms/${id}/identifiers`, lei, { 'if-match': '"2"' });
    expect(late.status).toBe(412);
    expect((await post(`firms/${id}/identifiers`, { ...lei, value: '5493001KJTIIGC8Y1R13' })).status).toBe(
      422,
    );
    expect((await post(`firms/${id}/identifiers`, lei)).body).toMatchObject({ version: 4 });
    expect(await found('5493001kj')).toEqual([id]);
  });

  it('is withdrawn with a reason, stays to be read, and its code is free again', async () => {
    const creditCode = codeFrom('91350100M000200Y4');
    const entered = await aFirm(work, alliance, { nameEn: 'Mistaken Firm', creditCode });
    expect((await post(`firms/${entered}/withdrawal`, { reason: ' ' })).status).toBe(422);
    const gone = await post(`firms/${entered}/withdrawal`, { reason: 'entered by mistake' });
    expect(gone.body).toMatchObject({ isWithdrawn: true, withdrawnReason: 'entered by mistake' });
    expect(await found('Mistaken')).toEqual([]);
    expect((await get('firms?q=mistaken&state=withdrawn')).body.items).toHaveLength(1);
    expect(
      (await post(`firms/${entered}/names`, { name: 'X', language: 'en', kind: 'other' })).body.code,
    ).toBe('firm.withdrawn');
    expect((await post('firms', { nameEn: 'Right Firm', country: 'CN', creditCode })).status).toBe(201);
  });

  it('is given page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await get(`firms?limit=2&state=all${cursor}`);
      seen.push(...body.items.map((one) => one.id));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(id);
  });
});

describe('a member', () => {
  it('has its firm from the start, is renamed with it, and keeps it in the register', async () => {
    const memberId = await aMember(work, alliance, { name: { en: 'Wandering Optics', zh: '漫游光学' } });
    const { body: member } = await get(`members/${memberId}`);
    const firmId = String(member['firmId']);
    const { body: firm } = await get(`firms/${firmId}`);
    expect(firm).toMatchObject({ name: { en: 'Wandering Optics', zh: '漫游光学' }, version: member.version });
    expect(firm['involvements']).toMatchObject([
      { relation: { en: 'member' }, link: `/members/${memberId}` },
    ]);
    const renamed = { nameEn: 'Settled Optics', nameZh: '安居光学', country: 'CN' };
    await ask(coordinator, 'PUT', `firms/${firmId}`, renamed, { 'if-match': '"1"' });
    const { body: after } = await get(`members/${memberId}`);
    expect(after).toMatchObject({ name: { en: 'Settled Optics', zh: '安居光学' }, version: 2 });
    expect((await post(`firms/${firmId}/withdrawal`, { reason: 'no' })).body.code).toBe('firm.is_member');
    const other = await aFirm(work, alliance);
    const merged = await post(`firms/${firmId}/merger`, { intoId: other, reason: 'no' });
    expect(merged.body.code).toBe('firm.is_member');
  });

  it('comes from a firm that is there already, once', async () => {
    const firmId = await aFirm(work, alliance, { nameEn: 'Future Member', nameZh: '未来成员' });
    const joining = { name: { en: 'Future Member', zh: '未来成员' }, country: 'CN', firmId };
    expect((await post('members', joining)).body).toMatchObject({ firmId, version: 2 });
    expect((await post('members', joining)).body.code).toBe('member.firm_taken');
  });
});

describe('ties and groups', () => {
  it('are refused in a circle and beyond the whole, with the working', async () => {
    const parent = await aFirm(work, alliance, { nameEn: 'Upper Holdings' });
    const child = await aFirm(work, alliance, { nameEn: 'Lower Works' });
    const owned = { kind: 'owned', percent: '60', from: '2020-01-01', source: 'annual report 2020' };
    const made = await post(`firms/${child}/ties`, { ...owned, parentId: parent });
    expect(made.body['ties']).toMatchObject([
      { other: 'above', firm: { id: parent }, percent: '60', source: 'annual report 2020' },
    ]);
    const circle = await post(`firms/${parent}/ties`, { ...owned, parentId: child });
    expect(circle.body).toMatchObject({ status: 409, code: 'tie.circle' });
    expect(circle.body.detail).toContain('Upper Holdings → Lower Works → Upper Holdings');
    const other = await aFirm(work, alliance, { nameEn: 'Second Holdings' });
    const more = await post(`firms/${child}/ties`, { ...owned, parentId: other });
    expect(more.body.detail).toContain('Upper Holdings 60% + Second Holdings 60% = 120%');
    expect(
      (await post(`firms/${child}/ties`, { ...owned, percent: undefined, parentId: other })).status,
    ).toBe(422);
    const [tie] = made.body['ties'] as { id: string }[];
    await post(`firms/${child}/ties/${tie?.id ?? ''}/ending`, { on: '2022-12-31' });
    const then = await post(`firms/${child}/ties`, { ...owned, parentId: other, from: '2023-01-01' });
    expect(then.status).toBe(201);
    const longer = await post(`firms/${child}/ties/${tie?.id ?? ''}/ending`, { on: '2023-06-30' });
    expect(longer.body.code).toBe('tie.more_than_whole');
    const groupOn = async (on: string) => (await get(`firms/${child}/group?on=${on}`)).body['head'];
    expect(await groupOn('2022-12-31')).toMatchObject({ id: parent });
    expect(await groupOn('2023-01-01')).toMatchObject({ id: other });
  });

  it('answer the way to each firm of the group, through an entry that was merged', async () => {
    const [top, twin, kept, leaf] = (await Promise.all(
      ['Top', 'Middle (twin)', 'Middle', 'Leaf'].map((nameEn) => aFirm(work, alliance, { nameEn })),
    )) as [string, string, string, string];
    await aTie(work, alliance, kept, { parentId: top });
    await aTie(work, alliance, leaf, { parentId: twin });
    const merged = await post(`firms/${twin}/merger`, { intoId: kept, reason: 'entered twice' });
    expect(merged.body).toMatchObject({ kept: { id: kept } });
    const { body: group } = await get(`firms/${leaf}/group?on=2024-01-01`);
    expect(group['firms']).toMatchObject(
      [leaf, top, kept].sort().map((firm) => ({
        id: firm,
        way: {
          [leaf]: [{ id: leaf }],
          [kept]: [{ id: leaf }, { id: kept }],
          [top]: [{ id: leaf }, { id: kept }, { id: top }],
        }[firm],
      })),
    );
    expect((await get(`firms/${kept}`)).body).toMatchObject({
      twins: [{ id: twin, reason: 'entered twice' }],
    });
    expect(await found('Middle (twin)')).toEqual([kept]);
    const apart = await post(`firms/${twin}/separation`, { reason: 'two after all' });
    expect(apart.body).toMatchObject({ kept: null, version: 3 });
    expect((await get(`firms/${leaf}/group?on=2024-01-01`)).body['head']).toMatchObject({ id: twin });
  });

  it('let the kept firm have the code of its twin, and give it back with it', async () => {
    const creditCode = codeFrom('91350100M000300Y4');
    const kept = await aFirm(work, alliance, { nameEn: 'Codeless Works' });
    const twin = await aFirm(work, alliance, { nameEn: 'Coded Works', creditCode });
    const codeOf = async (id: string) => (await get(`firms/${id}`)).body['creditCode'];
    await post(`firms/${twin}/merger`, { intoId: kept, reason: 'entered twice' });
    expect(await codeOf(kept)).toBe(creditCode);
    const third = await post('firms', { nameEn: 'Third Works', country: 'CN', creditCode });
    expect(third.body.code).toBe('firm.code_taken');
    expect((await post(`firms/${twin}/separation`, { reason: 'two after all' })).status).toBe(200);
    expect([await codeOf(kept), await codeOf(twin)]).toEqual([null, creditCode]);
  });

  it('hold nothing where one end was withdrawn: it should never have been there', async () => {
    const [top, mistaken] = [await aFirm(work, alliance), await aFirm(work, alliance)];
    const leaf = await aFirm(work, alliance);
    await aTie(work, alliance, mistaken, { parentId: top });
    await aTie(work, alliance, leaf, { parentId: mistaken });
    await post(`firms/${mistaken}/withdrawal`, { reason: 'entered by mistake' });
    expect((await get(`firms/${leaf}/group?on=2024-01-01`)).body['firms']).toMatchObject([{ id: leaf }]);
    await aTie(work, alliance, leaf, { parentId: top, percent: '90' });
    expect((await get(`firms/${leaf}/group?on=2024-01-01`)).body['head']).toMatchObject({ id: top });
  });

  it('do not let two entries become one that would hold itself', async () => {
    const [a, b] = [await aFirm(work, alliance), await aFirm(work, alliance)];
    await aTie(work, alliance, a, { parentId: b, percent: '10' });
    expect((await post(`firms/${a}/merger`, { intoId: b, reason: 'x' })).body.code).toBe('tie.itself');
  });
});

describe('what may be in the register already', () => {
  it('is proposed by likeness and by code, with the reason, twins as the firm that is kept', async () => {
    const kept = await aFirm(work, alliance, { nameEn: 'Brightwell Optics Inc.', country: 'US' });
    const twin = await aFirm(work, alliance, { nameEn: 'Brightwell Optoelectronics', country: 'US' });
    await post(`firms/${twin}/merger`, { intoId: kept, reason: 'entered twice' });
    const { body } = await get('firms/likeness?nameEn=Brightwell%20Optoelectronics%20Technology');
    expect(body.items).toMatchObject([
      { id: kept, because: { en: expect.stringContaining('brightwell') as string } },
    ]);
    const byCode = await get('firms/likeness?nameEn=Nothing&creditCode=91350100M000100Y43');
    expect(byCode.body.items).toHaveLength(1);
  });
});

describe('a member’s firm', () => {
  it('keeps a name in both languages', async () => {
    const { body: member } = await get(`members/${await aMember(work, alliance)}`);
    const path = `firms/${String(member['firmId'])}`;
    const { body: firm } = await get(path);
    const words = { nameEn: 'Only English', country: 'CN' };
    const answer = await ask(coordinator, 'PUT', path, words, { 'if-match': `"${String(firm.version)}"` });
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ pointer: '/nameZh' }] }]);
  });
});

describe('a name of a firm', () => {
  it('does not end before it begins', async () => {
    const id = await aFirm(work, alliance, { nameEn: 'Once Upon Ltd.' });
    const name = {
      name: 'Twice Upon Ltd.',
      language: 'en',
      kind: 'former',
      from: '2024-01-01',
      until: '2020-01-01',
    };
    const answer = await post(`firms/${id}/names`, name);
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ pointer: '/until' }] }]);
  });
});

describe('a party that is a member’s firm', () => {
  it('is taken as that member, or its case would be hidden from it', async () => {
    const memberId = await aMember(work, alliance);
    const { body: member } = await get(`members/${memberId}`);
    const firmId = String(member['firmId']);
    const refused = await post('cases', aCase({ parties: [aParty({ firmId })] }));
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { errors: [{ pointer: '/parties/0/firmId' }] },
    ]);
    const taken = await post('cases', aCase({ parties: [aParty({ firmId, memberId })] }));
    expect(taken.body['parties']).toMatchObject([{ memberId }]);
  });
});

describe('who sees which firm', () => {
  it('is decided by where the firm has a part that is seen, and tells nothing of a case behind a wall', async () => {
    const [mine, other] = [await aMember(work, alliance), await aMember(work, alliance)];
    const adverse = await aFirm(work, alliance, { nameEn: 'Sunfly Adverse LLC', country: 'US' });
    const unknown = await aFirm(work, alliance, { nameEn: 'Sunfly Unknown LLC', country: 'US' });
    await aTie(work, alliance, adverse, { parentId: unknown });
    const parties = [
      aParty({ name: 'Sunfly Adverse LLC', role: 'complainant', side: 'adverse', firmId: adverse }),
      aParty({ memberId: mine }),
    ];
    const { body: opened } = await post('cases', aCase({ parties }));
    expect(opened['parties']).toMatchObject([{ firmId: adverse }, { memberId: mine }]);
    const [own, stranger] = [await ofMember(mine), await ofMember(other)];

    expect(await found('Sunfly', coordinator)).toHaveLength(2);
    expect(await found('Sunfly', own)).toEqual([adverse]);
    expect(await found('Sunfly', stranger)).toEqual([]);
    expect((await get(`firms/${unknown}`, own)).status).toBe(404);
    expect((await get(`firms/${adverse}`, stranger)).status).toBe(404);
    expect((await get(`firms/${adverse}/group`, stranger)).status).toBe(404);
    const { body: seen } = await get(`firms/${adverse}`, own);
    expect(seen).toMatchObject({ ties: [], history: [], mayEdit: false });
    expect(seen['involvements']).toMatchObject([
      { relation: { en: 'adverse party' }, link: `/cases/${opened.id}` },
    ]);
    expect((await get(`firms/${adverse}/group`, own)).body['firms']).toMatchObject([{ id: adverse }]);
    expect((await get('firms/likeness?nameEn=Sunfly', stranger)).body.items).toEqual([]);
    expect((await post('firms', { nameEn: 'X', country: 'CN' }, own)).body.code).toBe('access.denied');

    const { email, id: walledId } = await aPerson(work, { allianceId: alliance });
    const walled = await signedIn(app, email);
    const wall = await post(
      'walls',
      {
        subjectKind: 'person',
        subjectId: walledId,
        objectKind: 'case',
        objectId: opened.id,
        reason: 'conflict',
      },
      ethics,
    );
    expect(wall.status).toBe(201);
    const { body: still } = await get(`firms/${adverse}`, walled);
    expect(still).toMatchObject({ involvements: [], version: 1 });
    expect(JSON.stringify(still)).not.toContain(opened.id);
  });

  it('lets outside counsel see and name only firms of their own cases', async () => {
    const mine = await aMember(work, alliance);
    const hidden = await aFirm(work, alliance, { nameEn: 'Hidden Counsel LLP' });
    const { body: opened } = await post('cases', aCase({ parties: [aParty({ memberId: mine })] }));
    const [party] = opened['parties'] as { id: string }[];
    const counsel = { firm: 'Hidden Counsel LLP', firmId: hidden };
    const named = await post(`parties/${party?.id ?? ''}/counsel`, counsel, await ofMember(mine));
    expect(named).toMatchObject({ status: 422, body: { errors: [{ pointer: '/firmId' }] } });
    expect((await post(`parties/${party?.id ?? ''}/counsel`, counsel)).status).toBe(201);
    expect(await found('Hidden Counsel', await ofMember(mine))).toEqual([hidden]);
    expect(await found('Hidden Counsel', await someone('outside_counsel'))).toEqual([]);
  });
});

describe('what is known that ties two', () => {
  it('is told with its path, and not where the reader does not see the matter', async () => {
    const [mine, member] = [await aMember(work, alliance), await aMember(work, alliance)];
    const { body: asMember } = await get(`members/${mine}`);
    const mineFirm = String(asMember['firmId']);
    const sister = await aFirm(work, alliance, { nameEn: 'Sister Adverse Ltd.', country: 'US' });
    const asked = await aFirm(work, alliance, { nameEn: 'Asked Expert GmbH', country: 'DE' });
    const top = await aFirm(work, alliance, { nameEn: 'Common Top AG', country: 'DE' });
    await aTie(work, alliance, sister, { parentId: top });
    await aTie(work, alliance, asked, { parentId: top });
    const parties = [
      aParty({ name: 'Sister Adverse', role: 'complainant', side: 'adverse', firmId: sister }),
      aParty({ memberId: mine }),
    ];
    const { body: opened } = await post('cases', aCase({ parties }));
    const question = { candidate: { firmIds: [asked] }, others: { firmIds: [mineFirm] } };
    const { status, body } = await post('conflicts/known', question);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        kind: { id: 'matter' },
        isOpposed: true,
        path: [{ firmId: asked }, { firmId: top }, { firmId: sister }, { firmId: mineFirm }],
        matter: {
          link: `/cases/${opened.id}`,
          own: { en: 'adverse party' },
          theirs: { en: 'party on our side' },
        },
      },
    ]);
    const unlisted = await post(
      'cases',
      aCase({
        parties: [
          aParty({ name: 'Quillon Unlisted LLC', role: 'complainant', side: 'adverse' }),
          aParty({ memberId: mine }),
        ],
      }),
    );
    const byName = await post('conflicts/known', {
      candidate: { firmIds: [mineFirm] },
      others: { names: ['Quillon Unlisted'] },
    });
    expect(byName.body.items).toMatchObject([
      { kind: { id: 'matter' }, isOpposed: true, matter: { link: `/cases/${unlisted.body.id}` } },
    ]);
    const named = await post('conflicts/known', {
      candidate: { names: ['Sister Adverse Holdings'] },
      others: { firmIds: [mineFirm], names: ['Nobody Like It'] },
    });
    expect(named.body.items).toMatchObject([{ kind: { id: 'matter' }, isOpposed: true }]);

    const stranger = await ofMember(member);
    const unseen = await post(
      'conflicts/known',
      { ...question, candidate: { names: ['Sister Adverse'] } },
      stranger,
    );
    expect(unseen.body.items).toEqual([]);
    expect((await post('conflicts/known', question, stranger)).status).toBe(422);
    const { email, id: walledId } = await aPerson(work, { allianceId: alliance });
    const wall = {
      subjectKind: 'person',
      subjectId: walledId,
      objectKind: 'case',
      objectId: opened.id,
      reason: 'x',
    };
    await post('walls', wall, ethics);
    const walled = await post('conflicts/known', question, await signedIn(app, email));
    expect(walled.body.items).toEqual([]);
  });

  it('is a name alike or what one holds of the other', async () => {
    const [a, b] = [
      await aFirm(work, alliance, { nameEn: 'Glimmer Works' }),
      await aFirm(work, alliance, { nameEn: 'Glimmer Holdings' }),
    ];
    await aTie(work, alliance, a, { parentId: b, percent: '20' });
    const { body } = await post('conflicts/known', { candidate: { firmIds: [a] }, others: { firmIds: [b] } });
    expect(body.items.map((one) => (one as unknown as { kind: { id: string } }).kind.id)).toEqual([
      'name_alike',
      'holding',
    ]);
  });
});
