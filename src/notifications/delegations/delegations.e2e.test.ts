import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { anAsker, type Asker } from '../../clearance/clearance.fixtures.js';
import { booksIn, type Books } from '../../docket/books.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import { PlanDeadlineReminders } from '../reminders/plan-deadline-reminders.js';
import type { DelegationsView } from './delegations.contract.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly isOwn: boolean;
  readonly delegated: { readonly byReader: boolean; readonly person: string; readonly reason: string } | null;
}

let app: TestApp;
let work: UnitOfWork;
let books: Books;
let deadlineId: string;
let eventId: string;
const people = {} as Record<
  | 'coordinator'
  | 'second'
  | 'ethics'
  | 'secondEthics'
  | 'giver'
  | 'taker'
  | 'representative'
  | 'stranger'
  | 'ofB',
  Asker
>;

beforeAll(async () => {
  app = await startTestApp({ now: '2018-10-01T01:00:00.000Z' });
  work = app.app.get(UnitOfWork);
  books = await booksIn(app, calendarDate('2018-09-06'));
  const { memberA, memberB, allianceId, parties } = books;
  const someone = (role: Role, memberId?: string) =>
    anAsker(app, work, allianceId, memberId === undefined ? { role } : { role, memberId });
  Object.assign(people, {
    coordinator: await someone('coordinator'),
    second: await someone('coordinator'),
    ethics: await someone('ethics_officer'),
    secondEthics: await someone('ethics_officer'),
    giver: await someone('member_counsel', memberA),
    taker: await someone('member_counsel', memberA),
    representative: await someone('member_representative', memberA),
    stranger: await someone('member_counsel', memberB),
    ofB: await someone('member_representative', memberB),
  });
  const answer = await people.coordinator.post(`cases/${books.caseId}/events`, {
    proceedingId: books.proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-09-20',
    services: [{ partyId: parties.a, method: 'express', destination: 'foreign', servedOn: '2018-09-20' }],
  });
  const { event, deadlines } = answer.json<{
    event: { id: string };
    deadlines: { id: string; duty: boolean; party: { id: string } | null }[];
  }>();
  eventId = event.id;
  deadlineId = deadlines.find(({ duty, party }) => duty && party?.id === parties.a)?.id ?? '';
});
afterAll(() => app.close());

const give = (who: Asker, to: Asker, over: object = {}) =>
  who.post('me/delegations', {
    kind: 'deadline',
    id: deadlineId,
    toId: to.id,
    reason: 'Away this week',
    ...over,
  });
const listOf = async (who: Asker) => (await who.get('me/delegations')).json<DelegationsView>().items;
const rowOf = async (who: Asker, id = deadlineId): Promise<Row | undefined> =>
  (await who.get('today'))
    .json<{ sections: { items: Row[] }[] }>()
    .sections.flatMap(({ items }) => items)
    .find((row) => row.id === id && row.isOwn);
const mailsTo = ({ id }: Asker, kind: string): Promise<readonly { subject: string; body: string }[]> =>
  work.read(systemCaller(books.allianceId), (tx) =>
    tx.query(
      `SELECT subject, body FROM mail WHERE person_id = $1 AND about->>'kind' = $2 ORDER BY created_at, id`,
      [id, kind],
    ),
  );
const wall = async (who: Asker): Promise<string> =>
  (
    await people.ethics.post('walls', {
      subjectKind: 'person',
      subjectId: who.id,
      objectKind: 'case',
      objectId: books.caseId,
      reason: 'A conflict (demo)',
    })
  ).json<{ id: string }>().id;

const sit = ({ id }: Asker, role: Role) =>
  work.run(systemCaller(books.allianceId), (tx) =>
    tx.query('UPDATE appointment SET role = $2 WHERE person_id = $1', [id, role]),
  );

/** By another than who set it. */
const lift = async (id: string): Promise<void> => {
  expect(outcome(await people.secondEthics.post(`walls/${id}/lifting`, { reason: 'Cleared (demo)' }))).toBe(
    '200',
  );
};

describe('a deadline given to another', () => {
  const step = story();

  step(
    'is given to nobody of another firm, nobody who could not do it and nobody behind a wall, all told alike',
    async () => {
      const { giver, taker, representative, stranger, coordinator } = people;
      const wallId = await wall(taker);
      for (const to of [stranger, representative, taker, coordinator, giver])
        expect(outcome(await give(giver, to))).toBe('409 delegation.not_theirs');
      await lift(wallId);
      expect(await listOf(giver)).toEqual([]);
    },
  );

  step('is not there for whom it does not wait', async () => {
    const { giver, stranger, ofB, ethics, taker } = people;
    for (const who of [stranger, ethics]) expect(outcome(await give(who, ofB))).toBe('404 not_found');
    expect(outcome(await give(giver, taker, { id: newId() }))).toBe('404 not_found');
    expect(outcome(await give(giver, taker, { kind: 'no_such_duty' }))).toBe('404 not_found');
  });

  step('stands on Today of both, and a letter says no more than by whom', async () => {
    const { giver, taker, representative } = people;
    expect(outcome(await give(giver, taker))).toBe('201');
    expect((await rowOf(giver))?.delegated).toMatchObject({
      byReader: true,
      person: taker.name,
      reason: 'Away this week',
    });
    expect((await rowOf(taker))?.delegated).toMatchObject({ byReader: false, person: giver.name });
    expect((await rowOf(representative))?.delegated).toBeNull();
    await app.app.get(DueWork).runAll();
    const [letter] = await mailsTo(taker, 'delegation');
    expect(letter?.body).toContain(giver.name);
    for (const secret of ['337-TA-9001', 'Aurora', 'Away this week'])
      expect(letter?.body).not.toContain(secret);
    expect(await mailsTo(representative, 'delegation')).toEqual([]);
  });

  step('is reminded of to both, each told of the other, while the other could do it', async () => {
    const { giver, taker } = people;
    const before = app.clock.now();
    app.clock.set('2018-10-10T02:00:00.000Z');
    await app.app.get(DueWork).runAll();
    const last = async (who: Asker) => (await mailsTo(who, 'deadline')).at(-1)?.body;
    expect(await last(taker)).toContain(`${giver.name} delegated it to you.`);
    expect(await last(giver)).toContain(`You delegated it to ${taker.name}, who is reminded too.`);
    await sit(taker, 'member_representative');
    app.clock.set('2018-10-11T02:00:00.000Z');
    await work.run(systemCaller(books.allianceId), (tx) =>
      app.app.get(PlanDeadlineReminders).run(tx, [deadlineId]),
    );
    app.clock.set('2018-10-12T02:00:00.000Z');
    await app.app.get(DueWork).runAll();
    expect((await rowOf(giver))?.delegated).toBeNull();
    for (const who of [giver, taker]) {
      expect((await mailsTo(who, 'deadline')).length).toBeGreaterThan(1);
      expect(await last(who)).not.toContain('delegated it to');
    }
    await sit(taker, 'member_counsel');
    app.clock.set(before);
  });

  step('falls back by itself where the other may not know of it any more', async () => {
    const { giver, taker } = people;
    const wallId = await wall(taker);
    expect(await rowOf(giver)).toMatchObject({ isOwn: true, delegated: null });
    expect(await rowOf(taker)).toBeUndefined();
    expect(await listOf(taker)).toEqual([]);
    await lift(wallId);
    expect((await rowOf(giver))?.delegated).toMatchObject({ person: taker.name });
    expect(await listOf(taker)).toHaveLength(1);
  });

  step('is unknown to who gave it, too, while they may not know of it', async () => {
    const { giver } = people;
    const [{ id } = { id: '' }] = await listOf(giver);
    const wallId = await wall(giver);
    expect(await listOf(giver)).toEqual([]);
    expect(outcome(await giver.post(`me/delegations/${id}/end`, {}))).toBe('404 not_found');
    await lift(wallId);
    expect(await listOf(giver)).toMatchObject([{ id, endedAt: null }]);
  });

  step('is taken back by who gave it alone, and keeps its trace', async () => {
    const { giver, taker, stranger } = people;
    const [{ id } = { id: '' }] = await listOf(giver);
    for (const who of [taker, stranger])
      expect(outcome(await who.post(`me/delegations/${id}/end`, {}))).toBe('404 not_found');
    expect(outcome(await giver.post(`me/delegations/${id}/end`, {}))).toBe('200');
    expect((await rowOf(giver))?.delegated).toBeNull();
    expect((await rowOf(taker))?.delegated).toBeNull();
    expect(outcome(await giver.post(`me/delegations/${id}/end`, {}))).toBe('404 not_found');
    expect(await listOf(taker)).toMatchObject([{ id, reason: 'Away this week', endedHow: 'taken_back' }]);
    expect(await listOf(stranger)).toEqual([]);
  });

  step('ends when it is met, and is not back when it is opened again', async () => {
    const { giver, taker } = people;
    await give(giver, taker);
    const met = { on: '2018-09-30', evidence: 'EDIS 1' };
    expect(outcome(await taker.post(`deadlines/${deadlineId}/meeting`, met))).toBe('200');
    await app.app.get(DueWork).runAll();
    expect((await listOf(giver))[0]?.endedHow).toBe('done');
    await taker.post(`deadlines/${deadlineId}/reopening`, { reason: 'Filed in the wrong docket' });
    expect(await rowOf(giver)).toMatchObject({ delegated: null });
  });

  step(
    'given after it was opened again stays until the event goes, however late it is heard that it was met before',
    async () => {
      const { giver, taker, coordinator } = people;
      await taker.post(`deadlines/${deadlineId}/meeting`, { on: '2018-09-30', evidence: 'EDIS 1' });
      await taker.post(`deadlines/${deadlineId}/reopening`, { reason: 'Filed in the wrong docket' });
      app.clock.set('2018-10-01T01:01:00.000Z');
      expect(outcome(await give(giver, taker))).toBe('201');
      await app.app.get(DueWork).runAll();
      expect((await listOf(giver))[0]?.endedHow).toBeNull();
      const gone = { reason: 'Recorded in the wrong case' };
      expect(outcome(await coordinator.post(`events/${eventId}/withdrawal`, gone))).toBe('200');
      await app.app.get(DueWork).runAll();
      expect((await listOf(giver))[0]?.endedHow).toBe('done');
    },
  );
});

describe('a duty given to another', () => {
  it('is given to who could do it, in the office it waits for, again to another, and holds for one at a time', async () => {
    const { coordinator, second, stranger, ofB, taker } = people;
    const service = { kind: 'service', id: books.parties.b };
    expect(outcome(await give(taker, people.giver, service))).toBe('404 not_found');
    expect(outcome(await give(stranger, taker, service))).toBe('409 delegation.not_theirs');
    expect(outcome(await give(stranger, ofB, service))).toBe('409 delegation.not_theirs');
    for (const reason of ['First', 'Second'])
      expect(outcome(await give(coordinator, second, { ...service, reason }))).toBe('201');
    expect((await rowOf(second, books.parties.b))?.delegated).toMatchObject({
      person: coordinator.name,
      reason: 'Second',
    });
    expect((await listOf(coordinator)).map(({ reason, endedHow }) => [reason, endedHow]).sort()).toEqual([
      ['First', 'taken_back'],
      ['Second', null],
    ]);
  });
});
