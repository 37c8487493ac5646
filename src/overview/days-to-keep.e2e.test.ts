import { startTestApp, type TestApp } from '../../test/app.js';
import { type Books, booksIn } from '../docket/books.fixtures.js';
import { aPerson, signedIn } from '../identity/identity.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { UnitOfWork } from '../platform/index.js';
import type { TimelineView, TodayView } from './overview.contract.js';

let app: TestApp;
let books: Books;
const cookies: Record<'coordinator' | 'memberA', { readonly cookie: string }>[] = [];
const safe = '2018-10-04';
const outer = '2018-10-09';

async function signIn(): Promise<void> {
  const of = async (role: 'coordinator' | 'member_counsel', memberId?: string) => {
    const appointments = [memberId === undefined ? { role } : { role, memberId }];
    const { email } = await aPerson(app.app.get(UnitOfWork), { allianceId: books.allianceId, appointments });
    return signedIn(app, email);
  };
  cookies.unshift({
    coordinator: await of('coordinator'),
    memberA: await of('member_counsel', books.memberA),
  });
}

async function get<T>(path: string, who: 'coordinator' | 'memberA' = 'coordinator'): Promise<T> {
  const answer = await app.inject({
    method: 'GET',
    url: `/api/v1/${path}`,
    headers: { ...cookies[0]?.[who] },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
}

async function at<T>(now: string, ask: () => Promise<T>): Promise<T> {
  app.clock.set(now);
  await signIn();
  return ask();
}

const respondents = async (path: string): Promise<readonly string[]> =>
  (await get<{ items: { rule: string; party: { name: string } | null }[] }>(path)).items
    .filter(({ rule }) => rule === 'itc.response_to_complaint')
    .map(({ party }) => party?.name ?? '');

/** Served on a Friday: by one reading the answer is due on 4 October, by the other on 9 October. Of B there is one date, the 5th. */
beforeAll(async () => {
  app = await startTestApp({ now: '2018-09-20T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  await signIn();
  const { proceedingId, parties } = books;
  const served = (partyId: string, servedOn: string, more: object) => ({
    proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: servedOn,
    services: [{ partyId, servedOn, ...more }],
  });
  for (const payload of [
    served(parties.a, '2018-09-14', { method: 'electronic' }),
    served(parties.b, '2018-09-10', { method: 'express', destination: 'foreign' }),
  ]) {
    const url = `/api/v1/cases/${books.caseId}/events`;
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { ...cookies[0]?.coordinator },
      payload,
    });
    expect(answer.statusCode).toBe(201);
  }
});

afterAll(() => app.close());

describe('a deadline with two readings counts to the earlier one', () => {
  const both = ['Aurora Co., Ltd.', 'Borealis Co., Ltd.'];
  it.each([
    // [query, found, why]
    ['', both, 'the safe date sorts it before the one of the fifth'],
    [`to=${safe}`, both.slice(0, 1), 'up to the safe date'],
    ['to=2018-10-03', [], 'a day less'],
    [`from=${safe}`, both, 'from the safe date'],
    ['from=2018-10-05', both.slice(1), 'a day more, though the outer date is to come'],
  ])('in the list of all deadlines by "%s": %j, %s', async (query, found, _why) => {
    expect(await respondents(`deadlines?limit=50&${query}`)).toEqual(found);
  });

  it('page by page of one, each once', async () => {
    let [cursor, seen]: [string | null, string[]] = ['', []];
    while (cursor !== null) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await get(
        `deadlines?limit=1${cursor && `&cursor=${cursor}`}`,
      );
      [cursor, seen] = [page.nextCursor, [...seen, ...page.items.map(({ id }) => id)]];
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toHaveLength((await get<{ items: [] }>('deadlines?limit=50')).items.length);
  });

  it('in the deadlines of its case, with the hour of that day on both clocks', async () => {
    const { items } = await get<{ items: object[] }>(`cases/${books.caseId}/deadlines`);
    expect(await respondents(`cases/${books.caseId}/deadlines`)).toEqual(both);
    expect(items.find((item) => JSON.stringify(item).includes('Aurora'))).toMatchObject({
      due: outer,
      safe,
      cutoff: { at: '2018-10-04T21:15:00.000Z', local: { date: '2018-10-05', time: '05:15' } },
    });
  });

  it.each([
    ['coordinator', `dueBy=${safe}`, [[safe, outer]]],
    ['memberA', `dueBy=${safe}`, [[safe, outer]]],
    ['coordinator', 'dueBy=2018-10-03', []],
    ['memberA', 'dueBy=2018-10-03', []],
  ] as const)('in the list of cases of %s by %s: %j', async (who, query, found) => {
    const { items } = await get<{ items: { nextDue: string; nextOuter: string }[] }>(
      `cases?sort=nextDeadline&${query}`,
      who,
    );
    expect(items.map(({ nextDue, nextOuter }) => [nextDue, nextOuter])).toEqual(found);
  });

  it.each([
    ['2018-09-20T12:00:00.000Z', 'due', 14],
    ['2018-10-04T21:14:00.000Z', 'due', -1],
    ['2018-10-04T21:16:00.000Z', 'overdue', -1],
  ])('on today’s screen at %s under %s, %i days left', async (now, section, daysLeft) => {
    const today = await at(now, () => get<TodayView>('today'));
    const row = today.sections
      .filter((one) => ['due', 'overdue'].includes(one.section))
      .flatMap((one) => one.items.map((item) => ({ ...item, section: one.section })))
      .find(({ about }) => about.en.startsWith('Aurora'));
    expect(row).toMatchObject({ section, due: outer, safe, daysLeft, cutoffAt: '2018-10-04T21:15:00.000Z' });
  });

  it('on today’s screen, while it is far, with who has yet to answer', async () => {
    const today = await at('2018-09-19T12:00:00.000Z', () => get<TodayView>('today'));
    const { items = [] } = today.sections.find(({ section }) => section === 'not_answered') ?? {};
    expect(items.map(({ kind, about }) => [kind, about.en])).toContainEqual([
      'answer',
      expect.stringMatching(`^Aurora Co., Ltd. · ${safe} · `),
    ]);
  });

  it.each([
    ['2018-10-04T21:14:00.000Z', []],
    ['2018-10-04T21:16:00.000Z', both.slice(0, 1)],
  ])('among the overdue at %s: %j, and called late alike', async (now, found) => {
    const late = await at(now, async () => [
      await respondents('deadlines?status=overdue'),
      (await get<{ items: { late: boolean; party: { name: string } | null }[] }>('deadlines?limit=50')).items
        .filter((row) => row.late)
        .map(({ party }) => party?.name),
    ]);
    expect(late).toEqual([found, found]);
  });

  it('on the axis of its case', async () => {
    const { lanes } = await get<TimelineView>(`cases/${books.caseId}/timeline`);
    const points = lanes.flatMap((lane) => lane.points).filter(({ party }) => party === 'Aurora Co., Ltd.');
    expect(points).toMatchObject([{ on: safe, outer }]);
  });
});
