import type { LightMyRequestResponse } from 'fastify';
import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { addDays, calendarDate } from '../../kernel/index.js';
import { type Role, UnitOfWork } from '../../platform/index.js';
import { type Books, booksIn } from '../books.fixtures.js';
import type { DeadlinePageView } from '../docket-views.contract.js';
import type { DeadlineWeeksView } from './across.contract.js';

type Who = 'coordinator' | 'memberA' | 'assistant' | 'stranger';

let app: TestApp;
let books: Books;
const cookies = new Map<Who, { readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const { email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  cookies.set(who, await signedIn(app, email));
}

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { ...cookies.get(who) } });

const span = { from: calendarDate('2018-09-10'), to: calendarDate('2018-12-02') };
const time = `from=${span.from}&to=${span.to}`;
const weeks = async (who: Who, more = ''): Promise<DeadlineWeeksView> =>
  (await get(who, `deadlines/weeks?${time}${more}`)).json<DeadlineWeeksView>();
const listed = async (who: Who, more = ''): Promise<DeadlinePageView['items']> =>
  (await get(who, `deadlines?limit=200&${time}${more}`)).json<DeadlinePageView>().items;

/** The Monday of the week of a day. */
const mondayOf = (day: string): string =>
  addDays(calendarDate(day), -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

beforeAll(async () => {
  app = await startTestApp({ now: '2018-09-12T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('assistant', books.allianceId, 'assistance_officer');
  await signIn('stranger', other.allianceId, 'coordinator');
  const recorded = await app.inject({
    method: 'POST',
    url: `/api/v1/cases/${books.caseId}/events`,
    headers: { ...cookies.get('coordinator') },
    payload: {
      proceedingId: books.proceedingId,
      kind: 'complaint_and_noi_served_by_commission',
      happenedOn: '2018-09-10',
      services: [
        { partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: '2018-09-10' },
        {
          partyId: books.parties.b,
          method: 'electronic',
          servedOn: '2018-09-10',
          through: 'US counsel of B',
        },
      ],
    },
  });
  expect(outcome(recorded)).toBe('201');
});
afterAll(() => app.close());

describe('the deadlines of some weeks', () => {
  it.each(['', '&status=all', '&owed=party'])(
    'are as many as the list has of each week (%s)',
    async (more) => {
      const [told, rows] = [await weeks('coordinator', more), await listed('coordinator', more)];
      expect(rows.length).toBeGreaterThan(1);
      expect(told.total).toBe(rows.length);
      const counted = new Map<string, number>();
      for (const { safe, due } of rows) {
        const monday = mondayOf(safe ?? due);
        counted.set(monday, (counted.get(monday) ?? 0) + 1);
      }
      expect(told.weeks.map(({ monday, total }) => [monday, total])).toEqual([...counted].sort());
      expect(told.forums).toEqual([{ forum: 'us-itc', total: rows.length }]);
      for (const { total, forums } of told.weeks) expect(forums).toEqual([{ forum: 'us-itc', total }]);
    },
  );

  it('tell how many are lost when missed and still open', async () => {
    const rows = await listed('coordinator', '&status=all');
    const open = rows.filter(
      ({ risk, status }) => risk !== null && ['proposed', 'confirmed'].includes(status),
    );
    expect(open.length).toBeGreaterThan(0);
    expect((await weeks('coordinator', '&status=all')).fatal).toBe(open.length);
  });

  it('are those the reader sees', async () => {
    const [whole, theirs] = [await weeks('coordinator'), await weeks('memberA')];
    expect(theirs.total).toBe((await listed('memberA')).length);
    expect(theirs.total).toBeLessThan(whole.total);
    expect(await weeks('stranger', `&caseId=${books.caseId}`)).toEqual({
      total: 0,
      fatal: 0,
      forums: [],
      weeks: [],
    });
    expect(outcome(await get('assistant', `deadlines/weeks?${time}`))).toBe('403 access.denied');
  });

  it('are narrowed as the list is', async () => {
    expect((await weeks('coordinator', `&memberId=${books.memberA}`)).total).toBe(
      (await listed('coordinator', `&memberId=${books.memberA}`)).length,
    );
    expect((await weeks('coordinator', '&forum=cn-court')).total).toBe(0);
  });

  it('are at most so many as can be told at once', async () => {
    const answer = await get('coordinator', 'deadlines/weeks?from=2018-09-10&to=2019-09-10');
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('"/to"')]);
  });
});
