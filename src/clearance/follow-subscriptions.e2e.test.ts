import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { DueWork, type Role, systemCaller, UnitOfWork } from '../platform/index.js';
import {
  actsFor,
  anAsker,
  consentsBy,
  givesNotice,
  anInvestigation,
  type Asker,
  type Investigation,
  signing,
} from './clearance.fixtures.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let investigation: Investigation;
let counsel: Asker;
let ethics: Asker;
let coordinator: Asker;
let orderId: string;
const start = '2026-04-01T04:00:00.000Z';

beforeAll(async () => {
  app = await startTestApp({ now: start });
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(start);
  alliance = await anAlliance(work);
  member = await aMember(work, alliance);
  investigation = await anInvestigation(app, alliance, [member]);
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  counsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  await actsFor(app, alliance, investigation.partyOf.get(member) ?? '', counsel.id);
  const opened = await counsel.post('compartments', {
    kind: 'cbi',
    caseId: investigation.caseId,
    proceedingId: investigation.proceedingId,
    nameEn: 'Order 1',
  });
  orderId = opened.json<{ id: string }>().id;
});

const move = async (by: Asker, id: string, body: object): Promise<void> => {
  const answer = await by.post(`subscriptions/${id}/moves`, body);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
};

async function subscribed(person: Asker, capacity: string): Promise<string> {
  const begun = await counsel.post('subscriptions', {
    compartmentId: orderId,
    personId: person.id,
    capacity,
    firm: 'Example LLP',
  });
  const { id } = begun.json<{ id: string }>();
  await move(person, id, signing);
  await move(counsel, id, { action: 'file', on: '2026-04-01', reference: '1' });
  return id;
}

async function active(): Promise<string> {
  const id = await subscribed(counsel, 'outside_counsel');
  await move(ethics, id, { action: 'activate', reference: 'EDIS 1' });
  return id;
}

const runWork = () => app.app.get(DueWork).runAll();
const shown = async (id: string) =>
  (await ethics.get(`subscriptions/${id}`)).json<{
    state: { id: string };
    endReason: { en: string } | null;
    returnDueOn: string | null;
  }>();
const stillIn = () =>
  work.read(systemCaller(alliance), async (tx) => {
    const rows = await tx.query<{ person_id: string }>(
      'SELECT person_id FROM admission WHERE compartment_id = $1 AND until_at IS NULL',
      [orderId],
    );
    return rows.map((row) => row.person_id);
  });
const factsOf = (id: string) =>
  work.read(systemCaller(alliance), async (tx) => {
    const rows = await tx.query<{ type: string }>(
      'SELECT type FROM outbox WHERE subject_id = $1 ORDER BY audit_seq',
      [id],
    );
    return rows.map(({ type }) => type);
  });

async function endSeat(person: Asker, on: string): Promise<void> {
  const found = await coordinator.get(`people/${person.id}`);
  const [seat] = found.json<{ appointments: { id: string }[] }>().appointments;
  const ended = await coordinator.post(`appointments/${seat?.id ?? ''}/ending`, { on, reason: 'Left' });
  expect(ended.statusCode).toBe(200);
}

describe('a subscription', () => {
  it('is revoked at once when the seat it rests on ends, and its return is asked for', async () => {
    const id = await active();
    expect(await stillIn()).toEqual([counsel.id]);
    await endSeat(counsel, '2026-04-01');
    await runWork();
    expect(await stillIn()).toEqual([]);
    expect(await shown(id)).toMatchObject({
      state: { id: 'return_due' },
      returnDueOn: '2026-05-31',
      endReason: { en: 'The seat it rested on has ended, or another seat bars it.' },
    });
  });

  it('stands until the last day of a seat that ends later, and no day longer', async () => {
    const id = await active();
    await endSeat(counsel, '2026-04-03');
    await runWork();
    expect(await shown(id)).toMatchObject({ state: { id: 'active' } });
    app.clock.set('2026-04-03T10:00:00.000Z');
    await runWork();
    expect(await shown(id)).toMatchObject({ state: { id: 'active' } });
    app.clock.set('2026-04-03T16:00:01.000Z');
    await runWork();
    expect(await shown(id)).toMatchObject({ state: { id: 'return_due' } });
    expect(await stillIn()).toEqual([]);
  });

  it.each<Role>(['coordinator', 'treasurer', 'assistance_officer'])(
    'is revoked when its person becomes %s besides',
    async (role) => {
      const id = await active();
      const admin = await anAsker(app, work, alliance, { role: 'administrator' });
      expect((await admin.post(`people/${counsel.id}/appointments`, { role })).statusCode).toBe(201);
      await consentsBy(await anAsker(app, work, alliance, { role: 'administrator' }));
      await runWork();
      expect(await shown(id)).toMatchObject({ state: { id: 'return_due' } });
      expect(await stillIn()).toEqual([]);
    },
  );

  it('expires with the investigation, and everything is due back sixty days after its end', async () => {
    const id = await active();
    const { caseId } = investigation;
    const { proceedings } = (await coordinator.get(`cases/${caseId}`)).json<{
      proceedings: { id: string; version: number; number: string; filedOn: string; instituted_on: string }[];
    }>();
    const ended = await coordinator.put(`proceedings/${investigation.proceedingId}`, {
      forum: 'us-itc',
      number: proceedings[0]?.number,
      filedOn: '2026-01-05',
      institutedOn: '2026-02-10',
      endedOn: '2026-03-30',
    });
    expect(ended.statusCode).toBe(200);
    await runWork();
    expect(await shown(id)).toMatchObject({
      state: { id: 'return_due' },
      returnDueOn: '2026-05-29',
      endReason: { en: 'The investigation has ended.' },
    });
    expect(await stillIn()).toEqual([]);
  });

  it('tells when return is near and when it is overdue, and of neither once it is certified', async () => {
    const late = await active();
    await move(ethics, late, { action: 'revoke', reason: 'Conflict' });
    await move(ethics, late, { action: 'ask_return', days: 30 });
    app.clock.set('2026-04-24T00:00:00.000Z');
    await runWork();
    expect((await factsOf(late)).slice(-1)).toEqual(['subscription.return_near']);
    app.clock.set('2026-05-02T00:00:00.000Z');
    await runWork();
    expect((await factsOf(late)).slice(-1)).toEqual(['subscription.return_overdue']);
  });

  it('tells of nothing that is certified already', async () => {
    const id = await active();
    await move(ethics, id, { action: 'revoke', reason: 'Conflict' });
    await move(ethics, id, { action: 'ask_return', days: 30 });
    await move(counsel, id, { action: 'certify_return', reason: 'Destroyed' });
    app.clock.set('2026-05-02T00:00:00.000Z');
    await runWork();
    expect((await factsOf(id)).slice(-1)).toEqual(['subscription.return_certified']);
  });

  it("tells when the suppliers' days are over", async () => {
    const expert = await anAsker(app, work, alliance, { role: 'expert' });
    const id = await subscribed(expert, 'expert');
    await givesNotice(counsel, id);
    app.clock.set('2026-04-11T03:59:59.000Z');
    await runWork();
    expect((await factsOf(id)).slice(-1)).toEqual(['subscription.noticed']);
    app.clock.set('2026-04-11T04:00:00.000Z');
    await runWork();
    expect((await factsOf(id)).slice(-1)).toEqual(['subscription.window_ended']);
  });
});

describe('who was named into talks', () => {
  it('is out of them on changing sides, at once and for good', async () => {
    const inHouse = await anAsker(app, work, alliance, { role: 'member_counsel', memberId: member });
    const body = { kind: 'settlement', caseId: investigation.caseId, memberId: member, nameEn: 'Talks' };
    const opened = await counsel.post('compartments', { ...body, personIds: [inHouse.id] });
    const { id } = opened.json<{ id: string }>();
    const people = async () =>
      (await counsel.get(`compartments/${id}`)).json<{ people: { until: string | null }[] }>().people;
    expect((await inHouse.get(`compartments/${id}`)).statusCode).toBe(200);
    const rival = await aMember(work, alliance);
    await endSeat(inHouse, '2026-04-01');
    const other = { role: 'member_counsel', memberId: rival, from: '2026-04-01' };
    expect((await coordinator.post(`people/${inHouse.id}/appointments`, other)).statusCode).toBe(201);
    await consentsBy(await anAsker(app, work, alliance, { role: 'administrator' }));
    app.clock.set('2026-04-02T04:00:00.000Z');
    expect((await inHouse.get(`compartments/${id}`)).statusCode).toBe(404);
    expect((await inHouse.get('compartments')).json()).toMatchObject({ items: [] });
    expect((await people()).filter(({ until }) => until === null)).toHaveLength(2);
    await runWork();
    expect((await people()).filter(({ until }) => until === null)).toHaveLength(1);
  });
});
