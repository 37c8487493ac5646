import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { newId, systemCaller, UnitOfWork, asPerson } from '../platform/index.js';
import { actsFor, anAsker, anInvestigation, type Asker, type Investigation } from './clearance.fixtures.js';
import { story } from '../../test/story.js';
import type { CompartmentDetailView } from './clearance.contract.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let rival: string;
let investigation: Investigation;
let counsel: Asker;
let colleague: Asker;
let inHouse: Asker;
let representative: Asker;
let rivalCounsel: Asker;
let rivalRepresentative: Asker;
let mediator: Asker;
let coordinator: Asker;
let ethics: Asker;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  [member, rival] = [await aMember(work, alliance), await aMember(work, alliance)];
  investigation = await anInvestigation(app, alliance, [member, rival]);
  counsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  colleague = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  rivalCounsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  inHouse = await anAsker(app, work, alliance, { role: 'member_counsel', memberId: member });
  representative = await anAsker(app, work, alliance, { role: 'member_representative', memberId: member });
  rivalRepresentative = await anAsker(app, work, alliance, {
    role: 'member_representative',
    memberId: rival,
  });
  mediator = await anAsker(app, work, alliance, { role: 'mediator' });
  coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  for (const [memberId, one] of [
    [member, counsel],
    [member, colleague],
    [rival, rivalCounsel],
  ] as const)
    await actsFor(app, alliance, investigation.partyOf.get(memberId) ?? '', one.id);
});
afterAll(() => app.close());

const idOf = (answer: { json<T>(): T }): string => answer.json<{ id: string }>().id;
const everyone = () => [
  counsel,
  colleague,
  inHouse,
  representative,
  rivalCounsel,
  rivalRepresentative,
  mediator,
  coordinator,
  ethics,
];

/** Who among all finds a compartment, by its address and in their list; both always say the same. */
async function whoKnows(id: string): Promise<readonly string[]> {
  const known: string[] = [];
  for (const one of everyone()) {
    const shown = (await one.get(`compartments/${id}`)).statusCode;
    const listed = (await one.get('compartments')).payload.includes(id);
    expect([200, 404]).toContain(shown);
    expect(listed).toBe(shown === 200);
    if (shown === 200) known.push(one.name);
  }
  return known.sort();
}
const names = (...people: readonly Asker[]): readonly string[] => people.map(({ name }) => name).sort();

const callerFor = (personId: string | null) => {
  const system = systemCaller(alliance);
  return personId === null ? system : asPerson(system, personId);
};

/** How many rows of both tables the database itself shows someone, whatever the query forgets to ask. */
const rowsFor = (personId: string | null, compartmentId: string) =>
  work.read(callerFor(personId), async (tx) => {
    const [row] = await tx.query<{ compartments: string; admissions: string }>(
      `SELECT (SELECT count(*) FROM compartment WHERE id = $1) AS compartments,
              (SELECT count(*) FROM admission WHERE compartment_id = $1) AS admissions`,
      [compartmentId],
    );
    return [Number(row?.compartments), Number(row?.admissions)];
  });

describe('the compartment of a settlement', () => {
  let id: string;
  const body = () => ({
    kind: 'settlement',
    caseId: investigation.caseId,
    memberId: member,
    nameEn: 'Talks of spring',
    personIds: [colleague.id],
  });

  step("is opened by the member's own counsel, with its own counsel", async () => {
    expect((await rivalCounsel.post('compartments', body())).json()).toMatchObject({
      status: 403,
      code: 'compartment.not_yours_to_open',
    });
    expect((await representative.post('compartments', body())).statusCode).toBe(403);
    expect((await coordinator.post('compartments', body())).statusCode).toBe(403);
    expect(
      (await counsel.post('compartments', { ...body(), personIds: [rivalCounsel.id] })).json(),
    ).toMatchObject({
      status: 422,
      errors: [{ pointer: '/personIds/0' }],
    });
    expect((await counsel.post('compartments', { ...body(), caseId: newId() })).statusCode).toBe(404);
    const opened = await counsel.post('compartments', body());
    expect(opened.statusCode).toBe(201);
    expect(opened.json()).toMatchObject({
      kind: { id: 'settlement' },
      member: { id: member },
      admitted: true,
      actions: [{ action: 'admit' }, { action: 'let_out' }, { action: 'close' }],
    });
    id = idOf(opened);
  });

  step(
    'exists for those in it alone: not for the rest of the firm, the group, the secretariat or the ethics officer',
    async () => {
      expect(await whoKnows(id)).toEqual(names(counsel, colleague));
    },
  );

  step(
    'is hidden by the database itself, were a filter ever forgotten; the system sees that it is there',
    async () => {
      expect(await rowsFor(counsel.id, id)).toEqual([1, 2]);
      for (const one of [inHouse, rivalCounsel, coordinator, ethics])
        expect(await rowsFor(one.id, id)).toEqual([0, 0]);
      expect(await rowsFor(null, id)).toEqual([1, 2]);
    },
  );

  step('raises where nobody said who reads', async () => {
    await expect(
      app.app.get(UnitOfWork).beforeTenant((tx) => tx.query('SELECT FROM compartment')),
    ).rejects.toThrow(/permission denied/);
  });

  step('takes in in-house counsel of the member, who may open one and is led to the same', async () => {
    expect(idOf(await inHouse.post('compartments', body()))).toBe(id);
    expect(await whoKnows(id)).toEqual(names(counsel, colleague, inHouse));
  });

  step('lets someone out at once, and never the last who may close it', async () => {
    const end = (by: Asker, who: Asker) =>
      by.post(`compartments/${id}/admissions/${who.id}/end`, { reason: 'Left' });
    expect(
      (await rivalCounsel.post(`compartments/${id}/admissions/${counsel.id}/end`, { reason: 'x' }))
        .statusCode,
    ).toBe(404);
    expect((await end(counsel, inHouse)).statusCode).toBe(204);
    expect((await end(counsel, inHouse)).statusCode).toBe(404);
    expect((await end(counsel, colleague)).statusCode).toBe(204);
    expect(await whoKnows(id)).toEqual(names(counsel));
    expect((await end(counsel, counsel)).json()).toMatchObject({ code: 'compartment.last_one' });
    const { people } = (await counsel.get(`compartments/${id}`)).json<CompartmentDetailView>();
    expect(people.filter(({ until }) => until === null)).toMatchObject([
      { personId: counsel.id, end: { obstacle: { code: 'compartment.last_one' } } },
    ]);
    expect(people.filter(({ until }) => until !== null).map((one) => one.end)).toEqual([null, null]);
    const back = await counsel.post(`compartments/${id}/admissions`, { personIds: [colleague.id] });
    expect(back.json()).toMatchObject({ people: { length: 4 } });
  });

  step('leaves no word in the record of the case, nor a fact from which talks could be told', async () => {
    const facts = await work.read(systemCaller(alliance), (tx) =>
      tx.query('SELECT FROM outbox WHERE subject_id = $1 OR payload::text LIKE $2', [id, `%${id}%`]),
    );
    expect(facts).toEqual([]);
    for (const one of [coordinator, rivalRepresentative, ethics]) {
      const record = await one.get(`cases/${investigation.caseId}/record`);
      expect(record.payload).not.toContain('settlement');
      expect(record.payload).not.toContain('compartment');
      expect(record.payload).not.toContain(id);
    }
  });

  step('is there for nobody any more once it is closed', async () => {
    expect((await colleague.post(`compartments/${id}/closing`, { reason: 'Signed' })).statusCode).toBe(204);
    expect(await whoKnows(id)).toEqual([]);
  });
});

describe('a caucus', () => {
  let id: string;
  const body = (...people: readonly Asker[]) => ({
    kind: 'caucus',
    caseId: investigation.caseId,
    nameEn: 'First caucus',
    personIds: people.map((one) => one.id),
  });

  step('is opened by a mediator with named people who act in the case', async () => {
    expect((await counsel.post('compartments', body())).statusCode).toBe(403);
    expect((await mediator.post('compartments', body(coordinator))).json()).toMatchObject({
      errors: [{ pointer: '/personIds/0' }],
    });
    expect((await mediator.post('compartments', { ...body(), memberId: member })).json()).toMatchObject({
      errors: [{ pointer: '/memberId' }],
    });
    const path = `compartments/candidates?kind=caucus&caseId=${investigation.caseId}`;
    const { items } = (await mediator.get(path)).json<{ items: { id: string }[] }>();
    expect(items.map((one) => one.id)).toEqual(
      expect.arrayContaining([counsel.id, representative.id, mediator.id]),
    );
    expect(items.map((one) => one.id)).not.toContain(coordinator.id);
    const opened = await mediator.post('compartments', body(counsel, representative));
    expect(opened.statusCode).toBe(201);
    id = idOf(opened);
    expect(await whoKnows(id)).toEqual(names(mediator, counsel, representative));
  });

  step('is kept by the mediator, not by those who are in it', async () => {
    expect(
      (await counsel.post(`compartments/${id}/admissions`, { personIds: [colleague.id] })).json(),
    ).toMatchObject({
      status: 403,
      code: 'compartment.not_yours',
    });
    expect((await counsel.post(`compartments/${id}/closing`, { reason: 'x' })).statusCode).toBe(403);
    expect((await rivalCounsel.post(`compartments/${id}/closing`, { reason: 'x' })).statusCode).toBe(404);
    expect(
      (await mediator.post(`compartments/${id}/admissions`, { personIds: [rivalCounsel.id] })).statusCode,
    ).toBe(200);
  });

  step('is hidden from someone in it behind a wall', async () => {
    const wall = { subjectKind: 'person', objectKind: 'compartment', objectId: id, reason: 'Conflict' };
    expect((await ethics.post('walls', { ...wall, subjectId: rivalCounsel.id })).statusCode).toBe(201);
    expect(await whoKnows(id)).toEqual(names(mediator, counsel, representative));
    const walls = async (by: Asker) => (await by.get('walls')).payload;
    expect(await walls(ethics)).toContain(id);
    expect(await walls(coordinator)).not.toContain(id);
  });
});
