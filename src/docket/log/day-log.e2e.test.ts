import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { newId, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import { type Books, booksIn } from '../books.fixtures.js';
import type { CaseDeadlinesView, EventsView, RecordedEventView } from '../docket-views.contract.js';
import type { DayLogEntryView, DayLogPageView } from './day-log.contract.js';

type Who = 'coordinator' | 'second' | 'memberA' | 'memberB' | 'auditor' | 'walled' | 'stranger';

let app: TestApp;
let books: Books;
const people = new Map<
  Who,
  { readonly id: string; readonly email: string; readonly headers: { readonly cookie: string } }
>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  people.set(who, { id, email, headers: await signedIn(app, email) });
}

/** A session does not outlast the night. */
async function signInAgain(): Promise<void> {
  for (const [who, person] of people)
    people.set(who, { ...person, headers: await signedIn(app, person.email) });
}

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ url: `/api/v1/${path}`, headers: { ...people.get(who)?.headers } });
const post = (who: Who, path: string, payload: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: { ...people.get(who)?.headers }, payload });

const dayOne = 'from=2018-09-10';
const dayTwo = 'from=2018-09-11';
const both = 'from=2018-09-10&to=2018-09-11';

const log = async (who: Who, query: string): Promise<readonly DayLogEntryView[]> =>
  (await get(who, `docket-log?limit=200&${query}`)).json<DayLogPageView>().items;
const said = (entries: readonly DayLogEntryView[]): readonly string[] =>
  entries.map(({ what, party, from, to, by }) =>
    [what.en, party?.name.slice(0, 1) ?? '-', from ?? '-', to ?? '-', by?.name ?? '-'].join(' '),
  );

beforeAll(async () => {
  app = await startTestApp({ now: '2018-09-10T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('second', books.allianceId, 'coordinator');
  await signIn('walled', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('memberB', books.allianceId, 'member_counsel', books.memberB);
  await signIn('auditor', books.allianceId, 'auditor');
  await signIn('stranger', other.allianceId, 'coordinator');
  await app.app.get(UnitOfWork).run(systemCaller(books.allianceId), (tx) =>
    tx.query(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, 'case', $4, 'Invented', $3, $5, 1)`,
      [newId(), books.allianceId, people.get('walled')?.id, books.caseId, tx.now],
    ),
  );
  await twoDays();
});
afterAll(() => app.close());

/** The date of A as it was computed first, and after the correction. */
const days = { first: '', second: '' };

/** On the first day service on A and B is recorded; on the second that on A is corrected and its new date verified, met and extended; on the third service on A is corrected again. */
async function twoDays(): Promise<void> {
  const service = (partyId: string, servedOn: string) => ({
    partyId,
    method: 'express',
    destination: 'foreign',
    servedOn,
  });
  const served = (onA: string) => ({
    proceedingId: books.proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-09-07',
    services: [service(books.parties.a, onA), service(books.parties.b, '2018-09-07')],
  });
  const recorded = await post('coordinator', `cases/${books.caseId}/events`, served('2018-09-07'));
  const { event, deadlines } = recorded.json<RecordedEventView>();
  const ofA = (rows: RecordedEventView['deadlines']) =>
    rows.find(({ rule, party }) => rule === 'itc.response_to_complaint' && party?.id === books.parties.a);
  days.first = ofA(deadlines)?.due ?? '';
  // Half an hour after midnight in Shanghai, where the reader is, and the day before in UTC.
  app.clock.set('2018-09-10T16:30:00.000Z');
  await signInAgain();
  await post('coordinator', `events/${event.id}/correction`, {
    ...served('2018-09-10'),
    reason: 'The waybill says 10 September',
  });
  const { items } = (await get('coordinator', `cases/${books.caseId}/deadlines`)).json<CaseDeadlinesView>();
  const { id, due } = ofA(items) ?? {};
  days.second = due ?? '';
  expect(days.second > days.first).toBe(true);
  await post('second', `deadlines/${id ?? ''}/confirmation`, {});
  await post('second', `deadlines/${id ?? ''}/meeting`, { on: '2018-09-10', evidence: 'EDIS 1' });
  await post('second', `deadlines/${id ?? ''}/reopening`, { reason: 'Another party’s response' });
  const extended = await post('second', `deadlines/${id ?? ''}/extension`, {
    date: '2018-10-15',
    how: 'extension',
    authority: 'Order No. 4',
    datedOn: '2018-09-10',
    evidence: 'EDIS 2',
  });
  expect(extended.statusCode).toBe(200);
  app.clock.set('2018-09-11T16:30:00.000Z');
  await signInAgain();
  const { items: events } = (await get('coordinator', `cases/${books.caseId}/events`)).json<EventsView>();
  const current = events.find(({ status, kind }) => status === 'current' && kind === event.kind);
  const again = { ...served('2018-09-07'), reason: 'The waybill says 7 September after all' };
  const corrected = await post('coordinator', `events/${current?.id ?? ''}/correction`, again);
  expect(corrected.statusCode).toBe(201);
}

describe('the log of a day', () => {
  it('tells what was recorded and computed, and the next day what was moved, from which day to which, by whom', async () => {
    const first = said(await log('memberA', dayOne));
    expect(first).toContain('Service recorded - - 2018-09-07 coordinator');
    expect(first).toContain(`Date computed A - ${days.first} coordinator`);
    expect(first.some((line) => line.startsWith('Date moved'))).toBe(false);
    const second = said(await log('memberA', dayTwo));
    expect(second.filter((line) => !line.startsWith('Date computed'))).toEqual([
      'Service corrected - - 2018-09-07 coordinator',
      `Date moved A ${days.first} ${days.second} coordinator`,
      `Deadline verified A - ${days.second} second`,
      `Deadline completed A - ${days.second} second`,
      `Deadline reopened A - ${days.second} second`,
      `Deadline extended A ${days.second} 2018-10-15 second`,
    ]);
  });

  it('tells apart that the computed date moved and the ordered one stays', async () => {
    expect(said(await log('memberA', 'from=2018-09-12'))).toContain(
      `Computed date moved; the ordered one stays A ${days.second} ${days.first} coordinator`,
    );
  });

  it('begins and ends where the reader’s own clock does', async () => {
    expect((await log('coordinator', 'from=2018-09-09')).length).toBe(0);
    expect((await log('coordinator', dayTwo)).every(({ at }) => at === '2018-09-10T16:30:00.000Z')).toBe(
      true,
    );
    const together = await log('coordinator', both);
    expect(together).toHaveLength(
      (await log('coordinator', dayOne)).length + (await log('coordinator', dayTwo)).length,
    );
  });

  it('tells each what the record of the case tells them, and no more', async () => {
    const about = (memberId: string, entries: readonly DayLogEntryView[]): boolean =>
      entries.some(({ party }) => party?.memberId === memberId);
    expect(about(books.memberB, await log('memberA', both))).toBe(false);
    expect(about(books.memberA, await log('memberB', both))).toBe(false);
    for (const who of ['coordinator', 'memberA', 'memberB', 'auditor'] as const) {
      const record = (await get(who, `cases/${books.caseId}/record?limit=200`)).json<{
        items: { type: string; subjectKind: string }[];
      }>().items;
      const told = new Set(
        record
          .filter(({ subjectKind }) => ['event', 'deadline'].includes(subjectKind))
          .map(({ type }) => type),
      );
      expect([who, new Set((await log(who, both)).map(({ fact }) => fact))]).toEqual([who, told]);
    }
    expect(await log('walled', both)).toEqual([]);
    expect(await log('stranger', both)).toEqual([]);
  });

  it('narrows to a case and to who did it, page after page without a gap', async () => {
    const second = people.get('second')?.id ?? '';
    expect(
      new Set((await log('coordinator', `${both}&personId=${second}`)).map(({ by }) => by?.name)),
    ).toEqual(new Set(['second']));
    expect(await log('coordinator', `${both}&caseId=${newId()}`)).toEqual([]);
    const all = await log('coordinator', `${both}&caseId=${books.caseId}`);
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = (await get('coordinator', `docket-log?limit=3&${both}${cursor}`)).json<DayLogPageView>();
      paged.push(...page.items.map(({ id }) => id));
      next = page.nextCursor;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it.each(['from=2018-09-11&to=2018-09-10', 'from=2018-01-01&to=2018-09-10'])(
    'is refused: %s',
    async (query) => {
      expect((await get('coordinator', `docket-log?${query}`)).statusCode).toBe(422);
    },
  );
});
