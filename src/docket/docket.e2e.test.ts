import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../test/app.js';
import type { CaseView } from '../cases/index.js';
import { aPerson, signedIn } from '../identity/identity.fixtures.js';
import { calendarDate } from '../kernel/index.js';
import { newId, type Role, systemCaller, UnitOfWork } from '../platform/index.js';
import { type Books, booksIn } from './books.fixtures.js';
import type {
  CaseDeadlinesView,
  CorrectedEventView,
  DeadlinePageView,
  DeadlineView,
  EventsView,
  RecordedEventView,
} from './docket-views.contract.js';
import { story } from '../../test/story.js';

type Who = 'coordinator' | 'second' | 'memberA' | 'memberB' | 'auditor' | 'stranger';

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

beforeAll(async () => {
  app = await startTestApp({ now: '2018-10-01T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('second', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('memberB', books.allianceId, 'member_counsel', books.memberB);
  await signIn('auditor', books.allianceId, 'auditor');
  await signIn('stranger', other.allianceId, 'coordinator');
});

afterAll(() => app.close());

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { ...cookies.get(who) } });
async function read<T>(who: Who, path: string): Promise<T> {
  const answer = await get(who, path);
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
}
const post = (
  who: Who,
  path: string,
  payload: object = {},
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: `/api/v1/${path}`,
    headers: { ...cookies.get(who), ...headers },
    payload,
  });
const outcome = (answer: LightMyRequestResponse): string => {
  const { code } = answer.json<{ code?: string }>();
  return code === undefined ? String(answer.statusCode) : `${String(answer.statusCode)} ${code}`;
};

const served = (onA = '2018-09-10', over: object = {}) => ({
  proceedingId: books.proceedingId,
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: '2018-09-10',
  services: [
    { partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: onA },
    { partyId: books.parties.b, method: 'electronic', servedOn: '2018-09-10', through: 'US counsel of B' },
  ],
  ...over,
});
const record = async (body: object = served(), who: Who = 'coordinator') =>
  (await post(who, `cases/${books.caseId}/events`, body)).json<RecordedEventView>();
const answerOf = (deadlines: RecordedEventView['deadlines'], party: string) =>
  deadlines.find(({ rule, party: of }) => rule === 'itc.response_to_complaint' && of?.id === party);
const idOf = (deadlines: RecordedEventView['deadlines'], party: string) =>
  answerOf(deadlines, party)?.id ?? '';

describe('the docket of a case over HTTP', () => {
  const step = story();
  step('gives each respondent its own answer date with its working and both clocks', async () => {
    const answer = await post('coordinator', `cases/${books.caseId}/events`, served());
    expect(answer.statusCode).toBe(201);
    const { deadlines } = answer.json<RecordedEventView>();
    expect(answerOf(deadlines, books.parties.a)?.due).toBe('2018-10-05');
    expect(answerOf(deadlines, books.parties.b)?.due).toBe('2018-10-01');
    const detail = await read<DeadlineView>('coordinator', `deadlines/${idOf(deadlines, books.parties.a)}`);
    expect(detail).toMatchObject({
      status: 'proposed',
      citation: '19 CFR 210.13(a)',
      verified: 'yes',
      risk: expect.objectContaining({ en: expect.any(String) as string }) as object,
      cutoff: { time: '17:15', zone: 'America/New_York', local: { date: '2018-10-06', time: '05:15' } },
      recordedBy: { name: 'coordinator' },
    });
    expect(detail.steps.at(-1)?.date).toBe('2018-10-05');
  });

  step('moves that respondent alone when its service is corrected, and keeps the old event', async () => {
    const { event, deadlines } = await record();
    const body = { ...served('2018-09-12'), reason: 'The waybill says 12 September' };
    const corrected = (
      await post('coordinator', `events/${event.id}/correction`, body)
    ).json<CorrectedEventView>();
    expect(corrected.moved.map(({ deadlineId, from, to }) => [deadlineId, from, to])).toEqual([
      [idOf(deadlines, books.parties.a), '2018-10-05', '2018-10-09'],
    ]);
    const { items } = await read<EventsView>('coordinator', `cases/${books.caseId}/events`);
    expect(items.find(({ id }) => id === event.id)).toMatchObject({
      status: 'replaced',
      replacedBy: corrected.event.id,
    });
    expect(outcome(await post('coordinator', `events/${event.id}/correction`, body))).toBe(
      '409 event.already_replaced',
    );
  });

  step('answers a repeated request with the same key once', async () => {
    const key = { 'idempotency-key': newId() };
    const first = await post('coordinator', `cases/${books.caseId}/events`, served(), key);
    const again = await post('coordinator', `cases/${books.caseId}/events`, served(), key);
    expect(again.json<RecordedEventView>().event.id).toBe(first.json<RecordedEventView>().event.id);
  });

  step(
    'shows a repeated correction as it stands now, and keeps none of its words under the key',
    async () => {
      const key = { 'idempotency-key': newId() };
      const { event } = await record();
      const body = { ...served('2018-09-12'), note: 'A telling note', reason: 'The waybill says so' };
      const correcting = () => post('coordinator', `events/${event.id}/correction`, body, key);
      const first = (await correcting()).json<CorrectedEventView>();
      const id = idOf(first.deadlines, books.parties.a);
      expect((await post('second', `deadlines/${id}/confirmation`)).statusCode).toBe(200);
      const again = (await correcting()).json<CorrectedEventView>();
      expect(again.event.id).toBe(first.event.id);
      expect(answerOf(first.deadlines, books.parties.a)?.status).toBe('proposed');
      expect(answerOf(again.deadlines, books.parties.a)?.status).toBe('confirmed');
      const [kept] = await app.app
        .get(UnitOfWork)
        .read(systemCaller(books.allianceId), (tx) =>
          tx.query<{ result: unknown }>('SELECT result FROM idempotency WHERE key = $1', [
            key['idempotency-key'],
          ]),
        );
      expect(kept?.result).toEqual({ id: first.event.id, originId: event.id });
    },
  );

  step('says by pointer what does not fit', async () => {
    const answer = await post(
      'coordinator',
      `cases/${books.caseId}/events`,
      served('2018-02-30', { kind: 'no_such_event' }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe('/services/0/servedOn');
    expect(
      (
        await post(
          'coordinator',
          `cases/${books.caseId}/events`,
          served(undefined, { kind: 'no_such_event' }),
        )
      ).json<{ errors: { pointer: string }[] }>().errors,
    ).toMatchObject([{ pointer: '/kind' }]);
  });

  step('withdraws an event with all it gave', async () => {
    const { event, deadlines } = await record();
    expect(
      outcome(await post('coordinator', `events/${event.id}/withdrawal`, { reason: 'Another case' })),
    ).toBe('200');
    const detail = await read<DeadlineView>('coordinator', `deadlines/${idOf(deadlines, books.parties.a)}`);
    expect(detail).toMatchObject({
      status: 'closed',
      closedReason: { en: expect.stringContaining('Another case') as string },
    });
  });
});

describe('a deadline over HTTP', () => {
  const step = story();
  step('is confirmed by a second person, with the version they saw', async () => {
    const { deadlines } = await record();
    const path = `deadlines/${idOf(deadlines, books.parties.a)}/confirmation`;
    expect(outcome(await post('coordinator', path))).toBe('403 approval.own_question');
    expect(outcome(await post('auditor', path))).toBe('403 access.denied');
    expect(outcome(await post('second', path, {}, { 'if-match': '"9"' }))).toMatch(/^412 /);
    expect(outcome(await post('second', path, {}, { 'if-match': '"1"' }))).toBe('200');
    expect(outcome(await post('memberA', path))).toBe('409 deadline.no_such_move');
  });

  step(
    'is confirmed with others in one request, each decided on its own, and once however often it is sent',
    async () => {
      const [theirs, own] = [
        await record(),
        (await post('second', `cases/${books.caseId}/events`, served())).json<RecordedEventView>(),
      ];
      const ids = [idOf(theirs.deadlines, books.parties.a), idOf(own.deadlines, books.parties.a)];
      const wish = { items: ids.map((id) => ({ id, version: 1 })) };
      const key = { 'idempotency-key': newId() };
      const told = [
        { id: ids[0], confirmed: true, refusal: null },
        { id: ids[1], confirmed: false, refusal: { code: 'approval.own_question' } },
      ];
      expect((await post('second', 'deadlines/confirm', wish, key)).json()).toMatchObject({ items: told });
      expect((await post('second', 'deadlines/confirm', wish, key)).json()).toMatchObject({ items: told });
      expect((await post('second', 'deadlines/confirm', wish)).json()).toMatchObject({
        items: [{ confirmed: false, refusal: { code: 'deadline.changed_since' } }, told[1]],
      });
      expect((await read<DeadlineView>('second', `deadlines/${ids[0] ?? ''}`)).status).toBe('confirmed');
      expect(outcome(await post('auditor', 'deadlines/confirm', wish))).toBe('403 access.denied');
    },
  );

  step(
    'confirms nothing where one of several is not there for whoever asks, and says no more than that',
    async () => {
      const { deadlines } = await record();
      const item = (id: string) => ({ id, version: 1 });
      const shared = deadlines.find(({ party, owedBy }) => party === null && owedBy === 'party');
      const seen = shared?.id ?? idOf(deadlines, books.parties.b);
      const answers = [];
      for (const id of [idOf(deadlines, books.parties.a), newId()])
        answers.push(await post('memberB', 'deadlines/confirm', { items: [item(seen), item(id)] }));
      expect(answers.map(outcome)).toEqual(['404 not_found', '404 not_found']);
      expect((await read<DeadlineView>('memberB', `deadlines/${seen}`)).status).toBe('proposed');
    },
  );

  step('is met with evidence, late where it was late, and opened again with a reason', async () => {
    const { deadlines } = await record(served('2018-08-20'));
    const path = `deadlines/${idOf(deadlines, books.parties.a)}`;
    expect(outcome(await post('memberA', `${path}/meeting`, { on: '2018-09-30' }))).toBe(
      '409 deadline.no_evidence',
    );
    expect(outcome(await post('memberA', `${path}/meeting`, { on: '2018-10-03', note: 'soon' }))).toBe(
      '409 deadline.in_future',
    );
    const met = await post('memberA', `${path}/meeting`, { on: '2018-09-30', evidence: 'EDIS 654321' });
    expect(met.json()).toMatchObject({ status: 'met', late: true, met: { by: { name: 'memberA' } } });
    expect(outcome(await post('memberA', `${path}/meeting`, { on: '2018-09-30', note: 'again' }))).toBe(
      '409 deadline.no_such_move',
    );
    expect(outcome(await post('memberA', `${path}/reopening`, { reason: 'Rejected by the Secretary' }))).toBe(
      '200',
    );
    expect(await read('memberA', path)).toMatchObject({ status: 'proposed', met: null });
  });

  step('that nobody owes passes instead of being met', async () => {
    const { deadlines } = await record(served('2018-08-20', { happenedOn: '2018-08-20' }));
    const earliest = deadlines.find(({ rule }) => rule === 'itc.sd_earliest_complainant');
    const report = { on: '2018-09-28', note: 'The way is open' };
    expect(outcome(await post('coordinator', `deadlines/${earliest?.id ?? ''}/meeting`, report))).toBe(
      '409 deadline.nothing_to_meet',
    );
    expect(outcome(await post('coordinator', `deadlines/${earliest?.id ?? ''}/passing`, report))).toBe('200');
  });

  step('tells each reader what they may do, and why not', async () => {
    const { deadlines } = await record();
    const path = `deadlines/${idOf(deadlines, books.parties.a)}`;
    const may = async (who: Who) =>
      Object.fromEntries(
        (await read<DeadlineView>(who, path)).actions.map(({ action, obstacle }) => [
          action,
          obstacle?.because.en ?? true,
        ]),
      );
    expect(await may('coordinator')).toMatchObject({
      confirm: expect.stringContaining('somebody else must decide') as string,
      meet: true,
      extend: true,
      void: true,
    });
    expect(await may('memberA')).toMatchObject({
      confirm: true,
      meet: true,
      extend: expect.stringContaining('coordinator') as string,
      void: expect.stringContaining('coordinator') as string,
    });
    expect(await may('auditor')).toMatchObject({ confirm: expect.stringContaining('counsel') as string });
  });
});

describe('who sees what of a docket over HTTP', () => {
  const step = story();
  let ofA = '';
  beforeAll(async () => {
    ofA = idOf((await record()).deadlines, books.parties.a);
  });

  step.each(['events', 'deadlines', 'record', 'timeline'])(
    'a member sees nothing in %s that is another member’s',
    async (part) => {
      const seen = JSON.stringify(await read('memberB', `cases/${books.caseId}/${part}`));
      expect(seen).not.toContain(books.parties.a);
      expect(seen).not.toContain(books.memberA);
      expect(seen).not.toContain('Aurora');
      expect(seen).not.toContain(ofA);
    },
  );

  step('a member sees nothing in the lists across cases, today or by search of another’s dates', async () => {
    const all = await read<DeadlinePageView>('memberB', 'deadlines?status=all&limit=200');
    expect(all.items.some(({ party }) => party?.id === books.parties.b)).toBe(true);
    expect(JSON.stringify(all)).not.toContain('Aurora');
    expect(JSON.stringify(await read('memberB', 'today'))).not.toContain('Aurora');
    expect(JSON.stringify(await read('memberB', 'search?q=aurora'))).not.toContain(ofA);
  });

  step(
    'a member is told why an event was corrected where it sees what changed, and not where it does not',
    async () => {
      const { event } = await record();
      const body = { ...served('2018-09-12'), reason: 'Served on Aurora later than we thought' };
      const { id } = (
        await post('coordinator', `events/${event.id}/correction`, body)
      ).json<CorrectedEventView>().event;
      const reasonFor = async (who: Who) =>
        (await read<EventsView>(who, `cases/${books.caseId}/events`)).items.find((seen) => seen.id === id)
          ?.correctionReason;
      expect(await reasonFor('coordinator')).toBe(body.reason);
      expect(await reasonFor('memberA')).toBe(body.reason);
      expect(await reasonFor('memberB')).toBeNull();
    },
  );

  step('another’s deadline is not there', async () => {
    expect((await get('memberB', `deadlines/${ofA}`)).statusCode).toBe(404);
    expect((await post('memberB', `deadlines/${ofA}/confirmation`)).statusCode).toBe(404);
    expect((await get('memberA', `deadlines/${ofA}`)).statusCode).toBe(200);
  });

  step('another alliance finds neither case nor deadline', async () => {
    for (const path of [
      `cases/${books.caseId}/events`,
      `cases/${books.caseId}/deadlines`,
      `deadlines/${ofA}`,
    ])
      expect((await get('stranger', path)).statusCode).toBe(404);
    expect((await post('stranger', `cases/${books.caseId}/events`, served())).statusCode).toBe(404);
    expect((await read<DeadlinePageView>('stranger', 'deadlines?status=all')).items).toEqual([]);
  });

  step('the coordinator sees every date of the case', async () => {
    const { items } = await read<CaseDeadlinesView>('coordinator', `cases/${books.caseId}/deadlines`);
    expect(new Set(items.map(({ party }) => party?.name ?? null))).toEqual(
      new Set(['Aurora Co., Ltd.', 'Borealis Co., Ltd.', null]),
    );
  });

  step(
    'a firm that becomes a member later has its earlier services hidden in the record as well',
    async () => {
      const later = { name: 'Later Co., Ltd.', role: 'respondent', side: 'ours' };
      const added = await post('coordinator', `cases/${books.caseId}/parties`, later);
      const party = added.json<CaseView>().parties.find(({ name }) => name === later.name)?.id ?? '';
      const service = { partyId: party, method: 'hand', servedOn: '2018-10-03' };
      await record({
        proceedingId: books.proceedingId,
        kind: 'interrogatories_served',
        happenedOn: '2018-10-03',
        services: [service],
      });
      const recordOf = async (who: Who) =>
        JSON.stringify(await read(who, `cases/${books.caseId}/record?limit=200`));
      expect(await recordOf('memberB')).toContain(party);
      const joined = { ...later, memberId: books.memberA };
      await app.inject({
        method: 'PUT',
        url: `/api/v1/parties/${party}`,
        headers: { ...cookies.get('coordinator') },
        payload: joined,
      });
      expect(await recordOf('memberB')).not.toContain('2018-10-03');
      expect(await recordOf('memberA')).toContain('2018-10-03');
    },
  );
});
