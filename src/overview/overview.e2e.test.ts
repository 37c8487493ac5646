import { startTestApp, type TestApp } from '../../test/app.js';
import { actsFor } from '../clearance/clearance.fixtures.js';
import { type Books, booksIn } from '../docket/books.fixtures.js';
import { aPerson, signedIn } from '../identity/identity.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { type Role, UnitOfWork } from '../platform/index.js';
import type { SearchView, TimelineView, TodayView } from './overview.contract.js';

type Who =
  | 'coordinator'
  | 'second'
  | 'memberA'
  | 'memberB'
  | 'counselB'
  | 'ethics'
  | 'treasurer'
  | 'admin'
  | 'stranger'
  | 'tomorrow';

let app: TestApp;
let books: Books;
const cookies = new Map<Who, { readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<string> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who === 'memberA' ? '张晓' : who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  cookies.set(who, await signedIn(app, email));
  return id;
}

async function get<T>(who: Who, path: string): Promise<T> {
  const answer = await app.inject({
    method: 'GET',
    url: `/api/v1/${path}`,
    headers: { ...cookies.get(who) },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
}

async function record(body: object): Promise<void> {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/cases/${books.caseId}/events`,
    headers: { ...cookies.get('coordinator') },
    payload: { proceedingId: books.proceedingId, ...body },
  });
  expect(answer.statusCode).toBe(201);
}

beforeAll(async () => {
  app = await startTestApp({ now: '2018-10-01T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('second', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('memberB', books.allianceId, 'member_counsel', books.memberB);
  const counselId = await signIn('counselB', books.allianceId, 'outside_counsel');
  await actsFor(app, books.allianceId, books.parties.b, counselId);
  await signIn('ethics', books.allianceId, 'ethics_officer');
  await signIn('treasurer', books.allianceId, 'treasurer');
  await signIn('admin', books.allianceId, 'administrator');
  await signIn('stranger', other.allianceId, 'coordinator');
  await record({
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-09-10',
    services: [
      {
        partyId: books.parties.a,
        method: 'express',
        destination: 'foreign',
        servedOn: '2018-09-10',
      },
    ],
  });
  await record({
    kind: 'motion_served',
    happenedOn: '2018-09-10',
    services: [{ partyId: books.parties.a, method: 'express', servedOn: '2018-09-10' }],
  });
});

afterAll(() => app.close());

const titles = ({ sections }: TodayView, section: string): string[] =>
  sections
    .find((one) => one.section === section)
    ?.items.map(({ what, about }) => `${what.en}: ${about.en}`) ?? [];

describe('today', () => {
  it('tells the coordinator what is due, who was not served and what no rule could compute', async () => {
    const today = await get<TodayView>('coordinator', 'today');
    expect(today).toMatchObject({ today: '2018-10-01', failedJobs: null, unreadNotices: 0 });
    expect(titles(today, 'due')).toHaveLength(1);
    expect(titles(today, 'due')[0]).toContain('Aurora Co., Ltd. · 337-TA-9001');
    expect(titles(today, 'not_served')).toEqual([expect.stringContaining('Borealis') as string]);
    expect(titles(today, 'not_computed')).toEqual([expect.stringContaining('Motion') as string]);
  });

  it('tells of one case what it tells of it among all, and nothing of a case that is not the reader’s', async () => {
    const rowsOf = ({ sections }: TodayView) => sections.flatMap(({ items }) => items);
    for (const who of ['coordinator', 'second', 'memberA', 'memberB', 'counselB', 'treasurer'] as const) {
      const all = rowsOf(await get<TodayView>(who, 'today'));
      const ofCase = rowsOf(await get<TodayView>(who, `today?caseId=${books.caseId}`));
      expect([who, ofCase]).toEqual([who, all.filter(({ caseId }) => caseId === books.caseId)]);
    }
    expect(rowsOf(await get<TodayView>('stranger', `today?caseId=${books.caseId}`))).toEqual([]);
  });

  it('counts open deadlines alike in the list of cases, in the case and among all deadlines', async () => {
    interface Row {
      readonly duty: boolean;
      readonly status: string;
    }
    for (const who of ['coordinator', 'memberA', 'memberB', 'counselB', 'treasurer'] as const) {
      const { items: cases } = await get<{ items: { id: string; openDeadlines: number }[] }>(who, 'cases');
      const { items: own } = await get<{ items: Row[] }>(who, `cases/${books.caseId}/deadlines`);
      const { items: across } = await get<{ items: Row[] }>(
        who,
        `deadlines?caseId=${books.caseId}&owed=party`,
      );
      const inCase = own.filter(({ duty, status }) => duty && ['proposed', 'confirmed'].includes(status));
      const listed = cases.find(({ id }) => id === books.caseId)?.openDeadlines;
      expect([who, listed, across.length]).toEqual([who, inCase.length, inCase.length]);
    }
  });

  it('asks a second pair of eyes, never the one who recorded', async () => {
    expect(titles(await get<TodayView>('coordinator', 'today'), 'to_confirm')).toEqual([]);
    expect(titles(await get<TodayView>('second', 'today'), 'to_confirm')).toHaveLength(2);
    expect(titles(await get<TodayView>('memberA', 'today'), 'to_confirm')).toHaveLength(2);
    expect(titles(await get<TodayView>('memberB', 'today'), 'to_confirm')).toHaveLength(1);
  });

  it('shows a member only what concerns it', async () => {
    const [a, b] = [await get<TodayView>('memberA', 'today'), await get<TodayView>('memberB', 'today')];
    expect(titles(a, 'due')).toHaveLength(1);
    expect(JSON.stringify(b)).not.toContain('Aurora');
    expect(titles(b, 'not_served')).toHaveLength(1);
    expect(titles(a, 'not_served')).toEqual([]);
    expect(titles(b, 'not_computed')).toEqual([]);
  });

  it('leads who records to the form of the service that is missing, and of the event that lacks something', async () => {
    const linkIn = async (who: Who, section: string) =>
      (await get<TodayView>(who, 'today')).sections.find((one) => one.section === section)?.items[0]?.action;
    const docket = `/cases/${books.caseId}/docket`;
    const events = await get<{ items: { id: string; kind: string }[] }>(
      'coordinator',
      `cases/${books.caseId}/events`,
    );
    const idOf = (kind: string) => events.items.find((event) => event.kind === kind)?.id ?? '';
    expect(await linkIn('coordinator', 'not_served')).toMatchObject({
      name: { en: 'Record service' },
      link: `${docket}?record=${idOf('complaint_and_noi_served_by_commission')}&party=${books.parties.b}`,
    });
    expect(await linkIn('counselB', 'not_served')).toMatchObject({
      link: `${docket}?record=new&proceeding=${books.proceedingId}&kind=complaint_and_noi_served_by_commission&party=${books.parties.b}`,
    });
    expect(await linkIn('memberB', 'not_served')).toMatchObject({ name: { en: 'Open' }, link: docket });
    expect(await linkIn('coordinator', 'not_computed')).toMatchObject({
      name: { en: 'Complete the event' },
      link: `${docket}?record=${idOf('motion_served')}`,
    });
  });

  it('asks nobody who only looks on to have anything served or computed', async () => {
    for (const who of ['ethics', 'treasurer'] as const) {
      const { sections } = await get<TodayView>(who, 'today');
      expect(sections.filter(({ section }) => ['not_served', 'not_computed'].includes(section))).toEqual([]);
    }
  });

  it('says "you coordinate this case" to coordinators alone', async () => {
    const reasons = async (who: Who) => [
      ...new Set(
        (await get<TodayView>(who, 'today')).sections.flatMap(({ items }) => items.map(({ why }) => why.en)),
      ),
    ];
    expect(await reasons('coordinator')).toEqual(['You coordinate this case']);
    for (const who of ['ethics', 'treasurer'] as const)
      expect(await reasons(who)).toEqual(['Your role sees every case']);
  });

  it('calls a date overdue once its last moment at the forum has gone', async () => {
    app.clock.set('2018-10-06T01:00:00.000Z');
    await signIn('tomorrow', books.allianceId, 'coordinator');
    const today = await get<TodayView>('tomorrow', 'today');
    app.clock.set('2018-10-01T01:00:00.000Z');
    expect(titles(today, 'overdue')).toHaveLength(1);
    expect(titles(today, 'due')).toEqual([]);
  });

  it('shows who sees no cases the state of the work, and another alliance nothing', async () => {
    expect(await get('admin', 'today')).toMatchObject({
      sections: [{ section: 'waiting', total: 0 }],
      failedJobs: 0,
    });
    const stranger = await get<TodayView>('stranger', 'today');
    expect(titles(stranger, 'due')).toEqual([]);
    expect(titles(stranger, 'not_served')).toHaveLength(2);
  });
});

const found = async (who: Who, q: string): Promise<string[]> =>
  (await get<SearchView>(who, `search?q=${encodeURIComponent(q)}`)).items.map(
    ({ kind, name }) => `${kind} ${name.en}`,
  );
const make = async (path: string, payload: object): Promise<{ readonly id: string }> => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/${path}`,
    headers: { ...cookies.get('coordinator') },
    payload,
  });
  expect([path, answer.statusCode < 300 ? 'made' : answer.payload]).toEqual([path, 'made']);
  return answer.json();
};

describe('search', () => {
  it.each([
    ['337-TA-9001', ['case Certain Invented Lamps']],
    ['lamps', ['case Certain Invented Lamps']],
    // The member and its firm are one.
    ['曙光', ['member Aurora']],
    ['zhangxiao', ['person 张晓']],
    ['zx', ['person 张晓']],
    ['no such thing', []],
    ['100%', []],
  ])('finds %s: %j', async (q, hits) => {
    expect(await found('coordinator', q)).toEqual(hits);
  });

  it('shows people to those who may see people, and cases to those who may see cases', async () => {
    expect(await found('memberA', 'zhangxiao')).toEqual([]);
    expect(await found('memberA', 'lamps')).toEqual(['case Certain Invented Lamps']);
    expect(await found('admin', 'lamps')).toEqual([]);
    expect(await found('stranger', 'zhangxiao')).toEqual([]);
  });
});

describe('search of everything that has a name', () => {
  it('finds groups by pinyin, proceedings by number, firms by any name in use, each for who may see it', async () => {
    await make('groups', { caseId: books.caseId, nameZh: '明灯联合应诉组' });
    await make(`cases/${books.caseId}/proceedings`, { forum: 'us-ptab', number: 'IPR2018-09001' });
    expect(await found('coordinator', 'mingdeng')).toEqual(['group 明灯联合应诉组']);
    expect(await found('coordinator', 'ipr2018-09001')).toEqual([
      'case Certain Invented Lamps',
      'proceeding IPR2018-09001',
    ]);
    for (const who of ['memberA', 'stranger', 'admin'] as const)
      expect([who, await found(who, 'mingdeng')]).toEqual([who, []]);
    expect(await found('stranger', 'ipr2018-09001')).toEqual([]);
  });

  it('finds a firm by the name of one merged into it, never by a name that was withdrawn', async () => {
    const kept = await make('firms', { nameEn: 'Lodestar Optics Inc.', country: 'US' });
    const twin = await make('firms', { nameEn: 'Lodestar Optics Incorporated', country: 'US' });
    await make(`firms/${twin.id}/names`, { name: 'Polestar Optics', language: 'en', kind: 'former' });
    const { names } = await get<{ names: { id: string }[] }>('coordinator', `firms/${twin.id}`);
    expect(await found('coordinator', 'polestar')).toEqual(['firm Lodestar Optics Incorporated']);
    await make(`firms/${twin.id}/names/${names[0]?.id ?? ''}/ending`, { reason: 'Never its name (demo)' });
    await make(`firms/${twin.id}/merger`, { intoId: kept.id, reason: 'Entered twice (demo)' });
    expect(await found('coordinator', 'polestar')).toEqual([]);
    expect(await found('coordinator', 'optics incorporated')).toEqual(['firm Lodestar Optics Inc.']);
    expect(await found('memberA', 'lodestar')).toEqual([]);
  });
});

describe('search of numbers', () => {
  const drones = 'case Certain Invented Drones';

  beforeAll(async () => {
    await make('cases', {
      kind: 'itc_337',
      titleEn: 'Certain Invented Drones',
      proceedings: [
        { forum: 'us-itc', number: '337-TA-9234' },
        { forum: 'cn-court', number: '（2023）京73民初123号' },
      ],
      patents: [{ number: 'US7979174' }, { number: 'US20180123456A1' }],
      source: { citation: '83 FR 49575' },
    });
    await make(`parties/${books.parties.a}/counsel`, { firm: 'Fairwind Hollow LLP', name: 'June Marsh' });
  });

  it.each([
    '7979174',
    'US 7,979,174 B2',
    'U.S. Patent No. 7,979,174',
    'US 2018/0123456 A1',
    '83 Fed. Reg. 49575',
    '83 FR 49575',
    'TA-9234',
    '9234',
    'Inv. No. 337-TA-9234',
    '(2023)京73民初123号',
    '〔2023〕京73民初123号',
  ])('finds the case by %s, and says that it is what was meant', async (typed) => {
    const { items } = await get<SearchView>('coordinator', `search?q=${encodeURIComponent(typed)}`);
    expect(items.map(({ kind, name, isExact }) => [`${kind} ${name.en}`, isExact])[0]).toEqual([
      drones,
      true,
    ]);
    expect(await found('stranger', typed)).toEqual([]);
  });

  it('finds a law firm for who sees whose it is', async () => {
    const hit = 'counsel Fairwind Hollow LLP · June Marsh';
    expect(await found('coordinator', 'fairwind')).toEqual([hit]);
    expect(await found('coordinator', 'june marsh')).toEqual([hit]);
    expect(await found('memberA', 'fairwind')).toEqual([hit]);
    for (const who of ['memberB', 'admin', 'stranger'] as const)
      expect([who, await found(who, 'fairwind')]).toEqual([who, []]);
  });
});

describe('a list in another order', () => {
  it.each([
    ['cases', ['nextDeadline', 'number', 'title', 'titleZh', 'kind', 'stage', 'updated']],
    ['deadlines', ['due']],
    ['members', ['name', 'pinyin', 'country', 'code']],
    ['firms', ['name', 'pinyin', 'country', 'code']],
    ['people', ['pinyin', 'email']],
    ['groups', ['opened', 'name']],
    ['subscriptions', ['drafted', 'state']],
    ['compartments', ['opened', 'name']],
    ['walls', ['set']],
    ['notifications', ['created']],
    ['mails', ['created']],
    ['documents', ['added', 'date']],
  ])('shows every row of %s once, page by page, whichever way', async (list, keys) => {
    const who = ['walls', 'subscriptions'].includes(list) ? 'ethics' : 'coordinator';
    const ids = async (query: string) =>
      get<{ items: { id: string }[]; nextCursor: string | null }>(who, `${list}?${query}`);
    for (const key of keys) {
      const up = (await ids(`sort=${key}&limit=200`)).items.map(({ id }) => id);
      const down = (await ids(`sort=-${key}&limit=200`)).items.map(({ id }) => id);
      expect([key, down.reverse()]).toEqual([key, up]);
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await ids(`sort=${key}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect([key, paged]).toEqual([key, up]);
    }
  });
});

describe('the timeline of a case', () => {
  it('has one lane for each proceeding, with what the reader may see', async () => {
    const points = async (who: Who) =>
      (await get<TimelineView>(who, `cases/${books.caseId}/timeline`)).lanes.flatMap(({ points: all }) =>
        all.map(({ kind, on, party }) => `${kind} ${on} ${party ?? ''}`.trim()),
      );
    expect(await points('coordinator')).toEqual([
      'event 2018-09-10',
      'event 2018-09-10',
      expect.stringMatching(/^deadline 2018-\d\d-\d\d$/) as string,
      'deadline 2018-10-05 Aurora Co., Ltd.',
    ]);
    expect(await points('memberB')).toHaveLength(1);
  });

  it('of a case of another alliance is not there', async () => {
    const answer = await app.inject({
      method: 'GET',
      url: `/api/v1/cases/${books.caseId}/timeline`,
      headers: { ...cookies.get('stranger') },
    });
    expect(answer.statusCode).toBe(404);
  });
});
