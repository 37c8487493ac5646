import { bareAttachments } from '../attachments/attachments.fixtures.js';
import { CalendarBooks } from '../calendars/index.js';
import { type CalendarDate, calendarDate as day } from '../kernel/index.js';
import { dayToKeep } from '../law/index.js';
import {
  type Caller,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  systemCaller,
} from '../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { ActOnDeadline } from './act-on-deadline.js';
import { type Books, someBooks } from './books.fixtures.js';
import { CorrectEvent } from './correct-event.js';
import type { DeadlineRowView } from './docket-views.contract.js';
import { aReport, aService } from './docket.fixtures.js';
import { DocketPlaces } from './docket-places.store.js';
import { AcrossScreens } from './across/across.screens.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { confirmDeadline, meetDeadline } from './domain/decide-deadline.js';
import type { EventReport, Service } from './domain/event.js';
import { FollowCase } from './follow-case.js';
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
let followCase: FollowCase;

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
  followCase = new FollowCase(places, store, follow, new CalendarBooks());
  read = new ReadDocket(database.work, screens, new AcrossScreens());
});

beforeEach(async () => {
  books = await someBooks(database, day('2018-09-06'));
});

afterAll(() => database.close());

const servedOn = day('2018-09-10');
const expressOnA = (over: Partial<Service> = {}) =>
  aService({ partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn, ...over });
const electronicOnB = () =>
  aService({ partyId: books.parties.b, method: 'electronic', destination: null, servedOn });
const served = (services: readonly Service[], over: Partial<EventReport> = {}) =>
  aReport({ happenedOn: servedOn, services, ...over });
const recordServed = (services: readonly Service[], by: Caller = books.coordinator) =>
  record.run(by, books.caseId, books.proceedingId, served(services));
const answers = (deadlines: readonly DeadlineRowView[]): Record<string, CalendarDate> =>
  Object.fromEntries(
    deadlines
      .filter(({ rule }) => rule === 'itc.response_to_complaint')
      .map(({ party, due }) => [party?.name ?? '', due]),
  );
/** Corrects, keeping no service on the old day. */
const correctAs = (by: Caller, id: string, report: EventReport, reason: string) =>
  correct.run(by, id, { report, reason, keepServices: [] });
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'granted',
    (error: unknown) =>
      error instanceof RefusedError ? `${String(error.status)} ${error.refusal.code}` : String(error),
  );

describe('recording an event', () => {
  it('gives two respondents served in different ways different answer dates', async () => {
    const { deadlines } = await recordServed([expressOnA(), electronicOnB()]);
    expect(answers(deadlines)).toEqual({
      'Aurora Co., Ltd.': '2018-10-05',
      'Borealis Co., Ltd.': '2018-10-01',
    });
  });

  it('tells the case what is open in it, for each member', async () => {
    await recordServed([expressOnA(), electronicOnB()]);
    const [row] = await database.work.read(books.coordinator, (tx) =>
      tx.query<{ next_due: string; open_deadlines: number }>(
        'SELECT next_due, open_deadlines FROM case_file WHERE id = $1',
        [books.caseId],
      ),
    );
    expect(row).toEqual({ next_due: '2018-10-01', open_deadlines: 2 });
  });

  it('shows both clocks of a cut-off', async () => {
    const { deadlines } = await recordServed([expressOnA()]);
    expect(deadlines.find(({ party }) => party !== null)?.cutoff).toEqual({
      time: '17:15',
      zone: 'America/New_York',
      at: '2018-10-05T21:15:00.000Z',
      local: { date: '2018-10-06', time: '05:15', zone: 'Asia/Shanghai' },
    });
  });

  it('refuses a report that does not fit, and writes nothing', async () => {
    await expect(recordServed([expressOnA(), expressOnA()])).rejects.toMatchObject({
      faults: [{ pointer: '/services/1/partyId' }],
    });
    expect((await read.events(books.coordinator, books.caseId)).items).toEqual([]);
  });

  it('shows what the law does not compute, with the reason', async () => {
    await recordServed([expressOnA({ destination: null })]);
    const { notComputed } = await read.deadlinesOfCase(books.coordinator, books.caseId);
    expect(notComputed).toMatchObject([
      {
        rule: 'itc.response_to_complaint',
        party: { name: 'Aurora Co., Ltd.' },
        code: 'law.service_destination_missing',
      },
    ]);
  });
});

describe('correcting an event', () => {
  it('moves the date of that respondent only, and keeps the old event', async () => {
    const { event } = await recordServed([expressOnA(), electronicOnB()]);
    const report = served([expressOnA({ servedOn: day('2018-09-12') }), electronicOnB()]);
    const corrected = await correctAs(books.coordinator, event.id, report, 'The waybill says 12 September');
    expect(corrected.moved).toMatchObject([
      { party: { name: 'Aurora Co., Ltd.' }, from: '2018-10-05', to: '2018-10-09' },
    ]);
    const { items } = await read.events(books.coordinator, books.caseId);
    expect(items.map(({ status, replaces }) => [status, replaces])).toEqual([
      ['current', event.id],
      ['replaced', null],
    ]);
    const moved = await read.deadline(books.coordinator, corrected.moved[0]?.deadlineId ?? '');
    expect(moved.moves).toMatchObject([
      { from: '2018-10-05', to: '2018-10-09', by: { name: 'Coordinator' }, eventId: corrected.event.id },
    ]);
  });

  it('puts a confirmed date back before a second pair of eyes', async () => {
    const { event, deadlines } = await recordServed([expressOnA()]);
    const id = deadlines.find(({ party }) => party !== null)?.id ?? '';
    await act.run(books.secondCoordinator, id, 1, confirmDeadline);
    const report = served([expressOnA({ servedOn: day('2018-09-12') })]);
    await correctAs(books.coordinator, event.id, report, 'wrong day');
    expect(await read.deadline(books.coordinator, id)).toMatchObject({
      status: 'proposed',
      confirmedBy: null,
      version: 3,
    });
  });

  it('is refused for a version that was corrected already', async () => {
    const { event } = await recordServed([expressOnA()]);
    await correctAs(books.coordinator, event.id, served([electronicOnB()]), 'wrong party');
    expect(await codeOf(correctAs(books.coordinator, event.id, served([]), 'again'))).toBe(
      '409 event.already_replaced',
    );
  });

  it('by who sees part of it leaves the services on others as they are', async () => {
    const { event } = await recordServed([expressOnA(), electronicOnB()]);
    const onB = { ...electronicOnB(), servedOn: day('2018-09-11') };
    await correctAs(books.outsideCounselB, event.id, served([onB]), 'a day later');
    expect(answers((await read.deadlinesOfCase(books.coordinator, books.caseId)).items)).toEqual({
      'Aurora Co., Ltd.': '2018-10-05',
      'Borealis Co., Ltd.': '2018-10-01',
    });
    expect(await codeOf(withdraw.run(books.outsideCounselB, event.id, 'no'))).toBe('403 event.not_yours');
  });

  it('by who sees part of it changes nothing that others’ dates come from', async () => {
    const { event } = await recordServed([expressOnA(), electronicOnB()]);
    const report = served([electronicOnB()]);
    const onAnotherDay = { ...report, happenedOn: day('2018-09-09') };
    const ofAnotherKind = { ...report, kind: 'interrogatories_served' };
    for (const changed of [onAnotherDay, ofAnotherKind]) {
      expect(await codeOf(correctAs(books.outsideCounselB, event.id, changed, 'no'))).toBe(
        '403 event.not_yours',
      );
    }
    const carried = { ...electronicOnB(), servedOn: onAnotherDay.happenedOn };
    const ofAll = { ...onAnotherDay, services: [carried] };
    expect(await codeOf(correctAs(books.coordinator, event.id, ofAll, 'yes'))).toBe('granted');
  });

  it('withdrawn, closes what it gave and deletes nothing', async () => {
    const { event } = await recordServed([expressOnA()]);
    await withdraw.run(books.coordinator, event.id, 'Served in another investigation');
    const { items } = await read.deadlinesOfCase(books.coordinator, books.caseId);
    expect(items.map(({ status }) => status)).toEqual(['closed', 'closed']);
    expect(items[0]?.closedReason?.en).toContain('Served in another investigation');
  });
});

describe('what becomes of a case', () => {
  const why = { en: 'A party left the case.', zh: '当事人退出本案。' };
  const factsOf = (caseId: string) =>
    database.work.read(books.coordinator, (tx) =>
      tx.query<{ type: string }>('SELECT type FROM outbox WHERE case_id = $1', [caseId]),
    );

  it('closes the dates of a party that left, and leaves the others as they are', async () => {
    await recordServed([expressOnA(), electronicOnB()]);
    const system = systemCaller(books.allianceId);
    await database.work.run(system, async (tx) => {
      await tx.query(`UPDATE party SET withdrawn_on = '2018-09-20' WHERE id = $1`, [books.parties.a]);
      await followCase.run(tx, books.caseId, why, null);
    });
    const { items } = await read.deadlinesOfCase(books.coordinator, books.caseId);
    expect(items.map(({ party, status }) => [party?.name ?? null, status])).toEqual([
      [null, 'proposed'],
      ['Borealis Co., Ltd.', 'proposed'],
      ['Aurora Co., Ltd.', 'closed'],
    ]);
  });

  it('worked out again without a reason, changes nothing and tells nothing', async () => {
    await recordServed([expressOnA(), electronicOnB()]);
    const before = await read.deadlinesOfCase(books.coordinator, books.caseId);
    const told = await factsOf(books.caseId);
    await database.work.run(systemCaller(books.allianceId), (tx) =>
      followCase.run(tx, books.caseId, why, null),
    );
    expect(await read.deadlinesOfCase(books.coordinator, books.caseId)).toEqual(before);
    expect(await factsOf(books.caseId)).toEqual(told);
  });
});

describe('acting on a deadline', () => {
  const answerOfA = async (): Promise<string> => {
    const { deadlines } = await recordServed([expressOnA(), electronicOnB()]);
    return deadlines.find(({ party }) => party?.id === books.parties.a)?.id ?? '';
  };
  const filed = { on: day('2018-09-30'), evidence: 'EDIS 654321', note: null };

  it('needs a second pair of eyes to confirm, the right, and what is one’s own', async () => {
    const id = await answerOfA();
    expect(await codeOf(act.run(books.coordinator, id, undefined, confirmDeadline))).toBe(
      '403 approval.own_question',
    );
    expect(await codeOf(act.run(books.auditor, id, undefined, confirmDeadline))).toBe(
      '403 deadline.not_yours',
    );
    expect(await codeOf(act.run(books.counselB, id, undefined, confirmDeadline))).toContain('not_found');
    expect(await codeOf(act.run(books.counselA, id, 1, confirmDeadline))).toBe('granted');
  });

  it('refuses a stale version, and meeting without evidence', async () => {
    const id = await answerOfA();
    await expect(act.run(books.counselA, id, 7, confirmDeadline)).rejects.toMatchObject({
      currentVersion: 1,
    });
    expect(
      await codeOf(
        act.run(books.counselA, id, 1, (deadline, hand) =>
          meetDeadline(deadline, { ...filed, evidence: null }, hand),
        ),
      ),
    ).toBe('409 deadline.no_evidence');
  });

  it('tells the record and takes the date off the case', async () => {
    const id = await answerOfA();
    const met = await act.run(books.counselA, id, 1, (deadline, hand) => meetDeadline(deadline, filed, hand));
    expect(met).toMatchObject({
      status: 'met',
      late: false,
      met: { on: '2018-09-30', evidence: 'EDIS 654321' },
    });
    const facts = await database.work.read(books.coordinator, (tx) =>
      tx.query<{ type: string; member: string | null }>(
        `SELECT type, payload->>'memberId' AS member FROM outbox WHERE case_id = $1 ORDER BY audit_seq`,
        [books.caseId],
      ),
    );
    expect(facts.map(({ type, member }) => [type, member])).toEqual([
      ['service.recorded', books.memberA],
      ['service.recorded', books.memberB],
      ['deadlines.changed', null],
      ['deadlines.changed', books.memberA],
      ['deadlines.changed', books.memberB],
      ['deadline.met', books.memberA],
    ]);
  });
});

describe('what a member sees', () => {
  beforeEach(() => recordServed([expressOnA(), electronicOnB()]));

  const everythingFor = async (caller: Caller): Promise<string> => {
    const events = await read.events(caller, books.caseId);
    const ofCase = await read.deadlinesOfCase(caller, books.caseId);
    const ofAll = await read.deadlines(caller, { status: 'all', limit: 50 });
    const days = await read.days(caller, { status: 'all', from: day('2018-09-01'), to: day('2018-12-01') });
    const told = days.items.reduce((sum, { total }) => sum + total, 0);
    expect(told).toBe(ofAll.items.filter((row) => dayToKeep(row) <= '2018-12-01').length);
    return JSON.stringify([events, ofCase, ofAll, days]);
  };

  it.each(['counselA', 'counselB', 'outsideCounselB'] as const)(
    '%s sees services and dates of their own firm, the shared ones, and none of the other’s',
    async (who) => {
      const [own, other] = who === 'counselA' ? ['Aurora', 'Borealis'] : ['Borealis', 'Aurora'];
      const seen = await everythingFor(books[who]);
      expect(seen).toContain(own);
      expect(seen).not.toContain(other);
      expect(seen).toContain('itc.sd_earliest_complainant');
    },
  );

  it('the other’s deadline is not there for them', async () => {
    const { items } = await read.deadlinesOfCase(books.coordinator, books.caseId);
    const ofB = items.find(({ party }) => party?.id === books.parties.b)?.id ?? '';
    await expect(read.deadline(books.counselA, ofB)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('an event served on others alone is not there for them', async () => {
    const motion = served([electronicOnB()], { kind: 'motion_served' });
    const { event } = await record.run(books.coordinator, books.caseId, books.proceedingId, motion);
    const { items } = await read.events(books.counselA, books.caseId);
    expect(items.map(({ id }) => id)).not.toContain(event.id);
  });

  it('another alliance sees nothing at all', async () => {
    const other = await someBooks(database);
    await expect(read.events(other.coordinator, books.caseId)).rejects.toBeInstanceOf(NotFoundError);
    expect((await read.deadlines(other.coordinator, { status: 'all', limit: 50 })).items).toEqual([]);
  });
});

describe('the list of deadlines', () => {
  it('goes page by page by due date, each deadline once', async () => {
    const services = [expressOnA(), electronicOnB(), expressOnA({ partyId: books.parties.outsider })];
    await recordServed(services);
    const whole = await read.deadlines(books.coordinator, { status: 'open', limit: 50 });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await read.deadlines(books.coordinator, {
        status: 'open',
        limit: 1,
        ...(cursor && { cursor }),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(seen).toHaveLength(4);
  });

  it.each([
    [{ from: '2018-10-02', to: '2018-10-31' }, ['Aurora Co., Ltd.']],
    [{ q: 'invented  LAMPS', from: '2018-10-02', to: '2018-10-06' }, ['Aurora Co., Ltd.']],
    [{ q: '337-ta-9001', to: '2018-10-04', from: '2018-10-01' }, ['Borealis Co., Ltd.']],
    [{ q: 'no such thing' }, []],
    [{ forum: 'us-itc', owed: 'party' as const }, ['Borealis Co., Ltd.', 'Aurora Co., Ltd.']],
    [{ q: '337-TA-9001', owed: 'party' as const, from: '2018-12-30' }, []],
    [{ status: 'overdue' as const }, []],
    [{ status: 'met' as const }, []],
  ])('filtered by %j gives %j', async (filter, names) => {
    await recordServed([expressOnA(), electronicOnB()]);
    const query = { status: 'open' as const, limit: 50, ...filter } as Parameters<ReadDocket['deadlines']>[1];
    const { items } = await read.deadlines(books.coordinator, query);
    expect(items.flatMap(({ party }) => (party ? [party.name] : []))).toEqual(names);
  });

  it('is narrowed to a member, by page and by day', async () => {
    await recordServed([expressOnA(), electronicOnB()]);
    const ofA = { memberId: books.memberA, status: 'open' } as const;
    const { items } = await read.deadlines(books.coordinator, { ...ofA, limit: 50 });
    expect(items.map(({ party }) => party?.name)).toEqual(['Aurora Co., Ltd.']);
    const month = { from: day('2018-10-01'), to: day('2018-10-31') };
    expect((await read.days(books.coordinator, { ...ofA, ...month })).items).toMatchObject([
      {
        day: dayToKeep(items[0] as never),
        total: 1,
        fatal: 1,
        toConfirm: 1,
        first: [{ id: items[0]?.id, isFatal: true }],
      },
    ]);
    for (const to of ['2018-09-30', '2019-01-02'])
      await expect(read.days(books.coordinator, { ...ofA, ...month, to: day(to) })).rejects.toThrow(
        InvalidInputError,
      );
  });

  it('names what is overdue once its last moment at the forum has gone', async () => {
    await recordServed([expressOnA()]);
    const overdueAt = async (now: string): Promise<number> => {
      database.clock.set(now);
      const { items } = await read.deadlines(books.coordinator, { status: 'overdue', limit: 50 });
      database.clock.set('2018-10-01T01:00:00.000Z');
      return items.length;
    };
    expect(await overdueAt('2018-10-05T21:00:00.000Z')).toBe(0);
    expect(await overdueAt('2018-10-05T21:16:00.000Z')).toBe(1);
  });
});
