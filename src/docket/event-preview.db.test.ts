import { bareAttachments } from '../attachments/attachments.fixtures.js';
import { CalendarBooks } from '../calendars/index.js';
import { type CalendarDate, calendarDate } from '../kernel/index.js';
import { type Caller, RefusedError } from '../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { ActOnDeadline } from './act-on-deadline.js';
import { type Books, someBooks } from './books.fixtures.js';
import { CorrectEvent } from './correct-event.js';
import type { EventPreviewView } from './docket-views.contract.js';
import { aReport, aService } from './docket.fixtures.js';
import { DocketPlaces } from './docket-places.store.js';
import { AcrossScreens } from './across/across.screens.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { confirmDeadline, meetDeadline } from './domain/decide-deadline.js';
import type { EventReport } from './domain/event.js';
import { FollowEvent } from './follow-event.js';
import { FollowAct } from './orders/follow-act.js';
import { FollowOrder } from './orders/follow-order.js';
import { OrdersStore } from './orders/orders.store.js';
import { ReadDocket } from './read-docket.js';
import { RecordEvent } from './record-event.js';
import { WithdrawEvent } from './withdraw-event.js';

let database: TestDatabase;
let books: Books;
let record: RecordEvent;
let correct: CorrectEvent;
let withdraw: WithdrawEvent;
let act: ActOnDeadline;
let read: ReadDocket;

beforeAll(async () => {
  database = await aTestDatabase({ now: '2018-10-01T01:00:00.000Z' });
  const attachments = bareAttachments();
  const [places, store, screens] = [new DocketPlaces(), new DocketStore(), new DocketScreens(attachments)];
  const kept = new OrdersStore();
  const orders = new FollowOrder(store, screens, kept);
  const acts = new FollowAct(store, places, orders, attachments, kept);
  const follow = new FollowEvent(store, places, attachments, orders, acts, new CalendarBooks());
  record = new RecordEvent(database.work, places, follow, screens, attachments);
  correct = new CorrectEvent(database.work, places, store, follow, screens, attachments);
  withdraw = new WithdrawEvent(database.work, places, store, follow, screens);
  act = new ActOnDeadline(database.work, places, store, screens, attachments, acts);
  read = new ReadDocket(database.work, screens, new AcrossScreens());
});

beforeEach(async () => {
  books = await someBooks(database, calendarDate('2018-09-06'));
});

afterAll(() => database.close());

const [old, fresh] = [calendarDate('2018-09-10'), calendarDate('2018-09-12')];
const report = (onA: CalendarDate, onB: CalendarDate, happenedOn = old): EventReport =>
  aReport({
    happenedOn,
    services: [
      aService({ partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: onA }),
      aService({ partyId: books.parties.b, method: 'electronic', destination: null, servedOn: onB }),
    ],
  });
const recorded = async () =>
  record.run(books.coordinator, books.caseId, books.proceedingId, report(old, old));
const look = (
  id: string,
  wanted: EventReport,
  keepServices: readonly string[] = [],
  by: Caller = books.coordinator,
) => correct.preview(by, id, { report: wanted, keepServices });
const save = (id: string, wanted: EventReport, keepServices: readonly string[] = []) =>
  correct.run(books.coordinator, id, { report: wanted, reason: 'The waybill says so', keepServices });
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'granted',
    (error: unknown) =>
      error instanceof RefusedError ? `${String(error.status)} ${error.refusal.code}` : String(error),
  );
const answersIn = ({ deadlines }: EventPreviewView) =>
  deadlines
    .filter(({ rule }) => rule === 'itc.response_to_complaint')
    .map(({ party, change, from, to }) => [party?.name, change, from?.due ?? null, to?.due ?? null]);
const choicesIn = ({ services }: EventPreviewView) =>
  services.map(({ party, choice }) => [party.name, choice]);
const everything = () =>
  database.work.read(books.coordinator, (tx) =>
    tx.query(
      `SELECT (SELECT jsonb_agg(e ORDER BY id) FROM event e WHERE case_id = $1) AS events,
                     (SELECT jsonb_agg(d ORDER BY id) FROM deadline d WHERE case_id = $1) AS deadlines,
                     (SELECT count(*) FROM outbox WHERE case_id = $1) AS facts`,
      [books.caseId],
    ),
  );

describe('a correction looked at before it is saved', () => {
  it('shows what saving it then does, and writes nothing', async () => {
    const { event } = await recorded();
    const before = await everything();
    const shown = await look(event.id, report(fresh, fresh, fresh));
    expect(await look(event.id, report(fresh, fresh, fresh))).toEqual(shown);
    expect(await everything()).toEqual(before);

    expect(choicesIn(shown)).toEqual([
      ['Aurora Co., Ltd.', 'carried'],
      ['Borealis Co., Ltd.', 'carried'],
    ]);
    expect(answersIn(shown)).toEqual([
      ['Borealis Co., Ltd.', 'moves', '2018-10-01', '2018-10-02'],
      ['Aurora Co., Ltd.', 'moves', '2018-10-05', '2018-10-09'],
    ]);
    const { moved } = await save(event.id, report(fresh, fresh, fresh));
    const foreseen = shown.deadlines.filter(({ change }) => change !== 'stays');
    expect(moved.map(({ deadlineId, from, to }) => [deadlineId, from, to])).toEqual(
      foreseen.map(({ deadlineId, from, to }) => [deadlineId, from?.due ?? null, to?.due ?? null]),
    );
  });

  it('leaves no service behind without a word', async () => {
    const { event } = await recorded();
    const leavingA = report(old, fresh, fresh);
    expect(choicesIn(await look(event.id, leavingA))).toEqual([
      ['Aurora Co., Ltd.', 'undecided'],
      ['Borealis Co., Ltd.', 'carried'],
    ]);
    expect(await codeOf(save(event.id, leavingA))).toBe('409 event.service_left_behind');
    expect(await codeOf(save(event.id, leavingA, [books.parties.b]))).toBe('409 event.service_left_behind');

    const kept = await look(event.id, leavingA, [books.parties.a]);
    expect(choicesIn(kept)[0]).toEqual(['Aurora Co., Ltd.', 'left']);
    expect(answersIn(kept)).toEqual([
      ['Borealis Co., Ltd.', 'moves', '2018-10-01', '2018-10-02'],
      ['Aurora Co., Ltd.', 'stays', '2018-10-05', '2018-10-05'],
    ]);
    expect(await codeOf(save(event.id, leavingA, [books.parties.a]))).toBe('granted');
  });

  it('of one service alone shows that party’s dates', async () => {
    const { event } = await recorded();
    const shown = await look(event.id, report(fresh, old));
    expect(shown.services).toEqual([]);
    expect(answersIn(shown)).toEqual([
      ['Aurora Co., Ltd.', 'moves', '2018-10-05', '2018-10-09'],
      ['Borealis Co., Ltd.', 'stays', '2018-10-01', '2018-10-01'],
    ]);
  });

  it('says which dates must be verified again, and which were met', async () => {
    const { event, deadlines } = await recorded();
    const of = (party: string) =>
      deadlines.find(({ rule, party: whose }) => rule === 'itc.response_to_complaint' && whose?.id === party)
        ?.id ?? '';
    await act.run(books.secondCoordinator, of(books.parties.a), 1, confirmDeadline);
    const meeting = { on: calendarDate('2018-09-28'), evidence: 'EDIS 1', note: null };
    await act.run(books.coordinator, of(books.parties.b), 1, (deadline, hand) =>
      meetDeadline(deadline, meeting, hand),
    );
    const shown = await look(event.id, report(fresh, fresh, fresh));
    const because = (party: string) =>
      shown.deadlines.find(({ deadlineId }) => deadlineId === of(party))?.because.en;
    expect(because(books.parties.a)).toContain('must be verified again');
    expect(because(books.parties.b)).toContain('completed on 2018-09-28 and stays so');
  });

  it('shows who is served in part nothing of the others, and refuses what would move them', async () => {
    const { event } = await recorded();
    const onB = { ...report(old, old), services: report(old, fresh).services.slice(1) };
    const shown = await look(event.id, onB, [], books.outsideCounselB);
    expect(answersIn(shown)).toEqual([['Borealis Co., Ltd.', 'moves', '2018-10-01', '2018-10-02']]);
    for (const secret of [books.parties.a, books.memberA, 'Aurora'])
      expect(JSON.stringify(shown)).not.toContain(secret);

    const carried = { ...onB, happenedOn: fresh };
    expect(await codeOf(look(event.id, carried, [], books.outsideCounselB))).toBe('403 event.not_yours');
    expect(await codeOf(withdraw.preview(books.outsideCounselB, event.id))).toBe('403 event.not_yours');
  });

  it('is refused for a version that was corrected already', async () => {
    const { event } = await recorded();
    await save(event.id, report(fresh, fresh, fresh));
    expect(await codeOf(look(event.id, report(old, old)))).toBe('409 event.already_replaced');
  });
});

describe('a withdrawal looked at before it is done', () => {
  it('shows every date that goes and what stays on record, and writes nothing', async () => {
    const { event, deadlines } = await recorded();
    const ofB = deadlines.find(({ party }) => party?.id === books.parties.b)?.id ?? '';
    const meeting = { on: calendarDate('2018-09-28'), evidence: 'EDIS 1', note: null };
    await act.run(books.coordinator, ofB, 1, (deadline, hand) => meetDeadline(deadline, meeting, hand));
    const before = await everything();
    const shown = await withdraw.preview(books.coordinator, event.id);
    expect(await everything()).toEqual(before);
    expect(shown.services).toEqual([]);
    expect(answersIn(shown)).toEqual([
      ['Aurora Co., Ltd.', 'goes', '2018-10-05', null],
      ['Borealis Co., Ltd.', 'stays', '2018-10-01', '2018-10-01'],
    ]);

    await withdraw.run(books.coordinator, event.id, 'Served in another investigation');
    const { items } = await read.deadlinesOfCase(books.coordinator, books.caseId);
    const gone = items.filter(({ status }) => status === 'closed').map(({ id }) => id);
    expect(gone.sort()).toEqual(
      shown.deadlines.flatMap(({ change, deadlineId }) => (change === 'goes' ? [deadlineId] : [])).sort(),
    );
  });
});
