import type { LightMyRequestResponse } from 'fastify';
import { actsFor } from '../../src/clearance/clearance.fixtures.js';
import { type Books, booksIn } from '../../src/docket/books.fixtures.js';
import type {
  CorrectedEventView,
  EventPreviewView,
  EventsView,
  RecordedEventView,
} from '../../src/docket/docket-views.contract.js';
import { aPerson, signedIn } from '../../src/identity/identity.fixtures.js';
import { calendarDate } from '../../src/kernel/index.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import type { TodayView } from '../../src/overview/overview.contract.js';
import { waitingBothWays } from '../../src/overview/overview.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

type Who = 'coordinator' | 'apart' | 'memberA' | 'memberB' | 'counselB' | 'auditor' | 'stranger';

let app: TestApp;
let books: Books;
const cookies = new Map<Who, { readonly cookie: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<string> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  cookies.set(who, await signedIn(app, email));
  return id;
}

beforeAll(async () => {
  app = await startTestApp({ now: '2018-09-20T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  const { allianceId, memberA, memberB } = books;
  await signIn('coordinator', allianceId, 'coordinator');
  await signIn('memberA', allianceId, 'member_counsel', memberA);
  await signIn('memberB', allianceId, 'member_counsel', memberB);
  await actsFor(app, allianceId, books.parties.b, await signIn('counselB', allianceId, 'outside_counsel'));
  await signIn('auditor', allianceId, 'auditor');
  await signIn('stranger', other.allianceId, 'coordinator');
  const apart = await signIn('apart', allianceId, 'coordinator');
  await app.app.get(UnitOfWork).run(systemCaller(allianceId), (tx) =>
    tx.query(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, 'member', $4, 'Invented', $3, $5, 1)`,
      [newId(), allianceId, apart, memberB, tx.now],
    ),
  );
});

afterAll(() => app.close());

const get = async <T>(who: Who, path: string): Promise<T> => {
  const url = `/api/v1/${path}`;
  const answer = await app.inject({ method: 'GET', url, headers: { ...cookies.get(who) } });
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
};
const post = (who: Who, path: string, payload: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: { ...cookies.get(who) }, payload });

/** Aurora was served on the 13th, nobody knows how; Borealis electronically on the 10th or by the 14th; the outsider on the 10th. */
const served = (over: { readonly a?: object; readonly b?: object } = {}) => ({
  proceedingId: books.proceedingId,
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: '2018-09-10',
  services: [
    { partyId: books.parties.a, method: 'unknown', servedOn: '2018-09-13', ...over.a },
    { partyId: books.parties.b, method: 'electronic', ...between, ...over.b },
    { partyId: books.parties.outsider, method: 'electronic', servedOn: '2018-09-10' },
  ],
});
const between = { servedOn: '2018-09-10', servedUntil: '2018-09-14' };

const proofsOf = async (who: Who) =>
  (await get<TodayView>(who, 'today')).sections
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'proof');
const said = async (who: Who): Promise<readonly string[]> =>
  (await proofsOf(who)).map(({ about, due }) => `${about.en.split(' · ')[1]} by ${due}`);

const eventNow = async (): Promise<EventsView['items'][number]> => {
  const { items } = await get<EventsView>('coordinator', `cases/${books.caseId}/events`);
  const event = items.find(({ status }) => status === 'current');
  if (event === undefined) throw new Error('No event stands');
  return event;
};
const correct = async (who: Who, body: object): Promise<CorrectedEventView> => {
  const answer = await post(who, `events/${(await eventNow()).id}/correction`, { ...body, reason: 'Proved' });
  expect(answer.statusCode).toBe(201);
  return answer.json<CorrectedEventView>();
};
const answerOfB = async () =>
  (
    await get<{ items: RecordedEventView['deadlines'] }>('coordinator', `cases/${books.caseId}/deadlines`)
  ).items.find(({ party }) => party?.id === books.parties.b);

describe('a service that is not proved', () => {
  const step = story();

  step.each<[string, object, string]>([
    ['not the first', { servedOn: '2018-09-10', servedUntil: '2018-09-10' }, 'a later day than 2018-09-10'],
    ['not before the first', { servedOn: '2018-09-10', servedUntil: '2018-09-07' }, 'than 2018-09-07'],
    ['not after its receipt', { ...between, receivedOn: '2018-09-12' }, '2018-09-14 is too late'],
    ['not in another century', { ...between, servedUntil: '2088-09-14' }, '2088-09-14'],
  ])('has a last day that is %s', async (_what, b, because) => {
    const answer = await post('coordinator', `cases/${books.caseId}/events`, served({ b }));
    expect(answer.statusCode).toBe(422);
    const [error] = answer.json<{ errors: { pointer: string; detail: string }[] }>().errors;
    expect(error?.pointer).toBe('/services/1/servedUntil');
    expect(error?.detail).toContain(because);
  });

  step('shows before it is saved the earliest and the latest date', async () => {
    const answer = await post('coordinator', `cases/${books.caseId}/event-preview`, served());
    const { deadlines } = answer.json<EventPreviewView>();
    expect(deadlines.find(({ party }) => party?.id === books.parties.b)?.to).toEqual({
      due: '2018-10-09',
      safe: '2018-10-01',
    });
  });

  step('is kept with both days, and gives the last date with the first to keep to', async () => {
    const answer = await post('coordinator', `cases/${books.caseId}/events`, served());
    expect(answer.statusCode).toBe(201);
    const { event, deadlines } = answer.json<RecordedEventView>();
    const ofB = ({ party }: { readonly party: { readonly id: string } | null }) =>
      party?.id === books.parties.b;
    expect(event.services.find(ofB)).toMatchObject(between);
    expect(deadlines.find(ofB)).toMatchObject({ due: '2018-10-09', safe: '2018-10-01' });
  });

  step('waits as a duty of whose party it is, each told of their own alone', async () => {
    expect(await said('coordinator')).toEqual(['2 parties by 2018-10-01']);
    expect(await said('memberA')).toEqual(['Aurora Co., Ltd. by 2018-10-03']);
    expect(await said('memberB')).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
    expect(await said('counselB')).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
    for (const who of ['auditor', 'stranger'] as const) expect(await said(who)).toEqual([]);
  });

  step('is found by the rows of duties as without them, for everybody', async () => {
    const all = await waitingBothWays(app, books.allianceId);
    for (const { byRows, without } of all) expect(byRows).toEqual(without);
    expect(all.flatMap(({ byRows }) => byRows)).toContainEqual(expect.stringMatching(/^proof /));
  });

  step('does not tell who is walled off from one party that there is one', async () => {
    expect(await said('apart')).toEqual(['Aurora Co., Ltd. by 2018-10-03']);
    const [row] = await proofsOf('apart');
    expect(row?.action.link).toContain(books.parties.a);
  });

  step('is led to from Today: the form of the event for who records, the docket for others', async () => {
    const { id } = await eventNow();
    const docket = `/cases/${books.caseId}/docket`;
    const linkOf = async (who: Who) => (await proofsOf(who))[0]?.action;
    const form = `${docket}?record=${id}&party=${books.parties.b}`;
    for (const who of ['coordinator', 'counselB'] as const)
      expect(await linkOf(who)).toMatchObject({ name: { en: 'Record the proof' }, link: form });
    expect(await linkOf('memberB')).toMatchObject({ name: { en: 'Open', zh: '查看' }, link: docket });
  });

  step('stands in the calendar its member subscribed to, in words that name nobody', async () => {
    const daysOf = async (who: Who) => {
      const made = await app.inject({
        method: 'POST',
        url: '/api/v1/calendar-feeds',
        headers: { ...cookies.get(who), 'idempotency-key': newId() },
        payload: { name: 'Phone' },
      });
      const { body } = await app.inject({ url: new URL(made.json<{ url: string }>().url).pathname });
      const entries = body.replaceAll('\r\n ', '').split('BEGIN:VEVENT');
      return entries.filter((entry) => entry.includes('Prove the service'));
    };
    const [entry, ...more] = await daysOf('memberB');
    expect(more).toEqual([]);
    expect(entry).toContain('20181001');
    expect(entry).not.toMatch(/Borealis|Aurora/);
    expect((await daysOf('memberA'))[0]).toContain('20181003');
  });

  step('is told with both days in the report of its case, to who sees it', async () => {
    const reportOf = async (who: Who): Promise<string> => {
      const query = { id: books.caseId };
      const asked = { paper: 'case-report', query, format: 'csv', language: 'both' };
      const { id } = (await post(who, 'exports', asked)).json<{ id: string }>();
      await app.app.get(DueWork).runAll();
      const headers = { ...cookies.get(who) };
      return (await app.inject({ url: `/api/v1/exports/${id}/file`, headers })).body;
    };
    const whole = await reportOf('coordinator');
    for (const words of [
      'Borealis Co., Ltd. 2018-09-10 at the earliest, 2018-09-14 at the latest (not proved)',
      '最早 2018-09-10，最晚 2018-09-14（尚未证明）',
      'Aurora Co., Ltd. 2018-09-13 (method not proved)',
      'Outsider GmbH 2018-09-10',
    ])
      expect(whole).toContain(words);
    expect(await reportOf('memberA')).not.toMatch(/Borealis Co., Ltd. 2018|2018-09-14/);
  });

  step('ends for one party once a correction proves it, and stands for the other', async () => {
    await correct('coordinator', served({ a: { method: 'hand', evidence: 'Certificate of service' } }));
    expect(await said('coordinator')).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
    expect(await said('memberA')).toEqual([]);
    expect(await said('apart')).toEqual([]);
    expect(await said('memberB')).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
  });

  step('ends while nothing that follows from it is open', async () => {
    const { id = '' } = (await answerOfB()) ?? {};
    await post('coordinator', `deadlines/${id}/meeting`, { on: '2018-09-19', evidence: 'EDIS 1' });
    for (const who of ['coordinator', 'memberB'] as const) expect(await said(who)).toEqual([]);
    await post('coordinator', `deadlines/${id}/reopening`, { reason: 'Filed in the wrong docket' });
    for (const who of ['coordinator', 'memberB'] as const)
      expect(await said(who)).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
  });

  step(
    'stays what it is where its counsel corrects what they see, and ends where they prove it',
    async () => {
      const seen = (b: object) => ({ ...served({ b }), services: served({ b }).services.slice(1) });
      expect((await correct('counselB', seen({ servedUntil: '2018-09-12' }))).moved).toMatchObject([
        { from: '2018-10-09', to: '2018-10-02', fromSafe: '2018-10-01', toSafe: '2018-10-01' },
      ]);
      expect(await said('counselB')).toEqual(['Borealis Co., Ltd. by 2018-10-01']);
      const proved = { servedOn: '2018-09-12', servedUntil: undefined };
      const { moved, event } = await correct('counselB', seen(proved));
      expect(moved).toMatchObject([{ to: '2018-10-02', toSafe: null }]);
      expect(event.services[0]).toMatchObject({ servedOn: '2018-09-12', servedUntil: null });
      for (const who of ['coordinator', 'memberB', 'counselB'] as const) expect(await said(who)).toEqual([]);
      expect((await eventNow()).services).toHaveLength(3);
    },
  );

  step('ends with an event that is withdrawn', async () => {
    await correct('coordinator', served());
    expect(await said('memberA')).toHaveLength(1);
    await post('coordinator', `events/${(await eventNow()).id}/withdrawal`, { reason: 'In the wrong case' });
    for (const who of ['coordinator', 'memberA', 'memberB'] as const) expect(await said(who)).toEqual([]);
  });
});
