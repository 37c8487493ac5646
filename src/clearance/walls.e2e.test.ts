import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { newId, UnitOfWork } from '../platform/index.js';
import { actsFor, anAsker, anInvestigation, type Asker, type Investigation } from './clearance.fixtures.js';
import { story } from '../../test/story.js';

let app: TestApp;
let alliance: string;
let member: string;
let investigation: Investigation;
let coordinator: Asker;
let treasurer: Asker;
let representative: Asker;
let counsel: Asker;
let ethics: Asker;
let secondEthics: Asker;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  member = await aMember(work, alliance);
  investigation = await anInvestigation(app, alliance, [member]);
  coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  treasurer = await anAsker(app, work, alliance, { role: 'treasurer' });
  representative = await anAsker(app, work, alliance, { role: 'member_representative', memberId: member });
  counsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  secondEthics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  await actsFor(app, alliance, investigation.partyOf.get(member) ?? '', counsel.id);
});
afterAll(() => app.close());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly liftRefusal: { readonly code: string } | null;
}

const wall = (over: object) => ({
  subjectKind: 'person',
  subjectId: coordinator.id,
  objectKind: 'case',
  objectId: investigation.caseId,
  reason: 'Worked for the complainant until last year',
  ...over,
});
const set = async (by: Asker, over: object = {}): Promise<Shown> => {
  const answer = await by.post('walls', wall(over));
  expect(answer.statusCode).toBe(201);
  return answer.json<Shown>();
};
const lift = (by: Asker, id: string) => by.post(`walls/${id}/lifting`, { reason: 'Waived in writing' });

/** Every page on which a case shows, to someone who sees it or does not. */
async function seesCase(one: Asker): Promise<boolean> {
  const { caseId } = investigation;
  const direct = (await one.get(`cases/${caseId}`)).statusCode === 200;
  const listed = (await one.get('cases'))
    .json<{ items: { id: string }[] }>()
    .items.some(({ id }) => id === caseId);
  const found = (await one.get('search?q=Demo%20Widgets')).payload.includes(caseId);
  const inToday = (await one.get('today')).statusCode === 200;
  const record = (await one.get(`cases/${caseId}/record`)).statusCode === 200;
  const docket = (await one.get(`cases/${caseId}/events`)).statusCode === 200;
  const timeline = (await one.get(`cases/${caseId}/timeline`)).statusCode === 200;
  expect(inToday).toBe(true);
  expect([listed, found, record, docket, timeline]).toEqual([direct, direct, direct, direct, direct]);
  return direct;
}

describe('a wall', () => {
  step('is set by the ethics officer alone, before things that are there', async () => {
    for (const one of [coordinator, counsel, representative])
      expect((await one.post('walls', wall({}))).statusCode).toBe(403);
    const unknown = await ethics.post('walls', wall({ subjectId: newId(), objectId: newId() }));
    expect(unknown.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/subjectId' }, { pointer: '/objectId' }],
    });
    expect((await ethics.post('walls', wall({ reason: '  ' }))).statusCode).toBe(422);
  });

  step('hides a case on every page, from the next request on, exactly as if there were none', async () => {
    expect(await seesCase(coordinator)).toBe(true);
    const { id } = await set(ethics);
    expect(await seesCase(coordinator)).toBe(false);
    const missing = (await coordinator.get(`cases/${newId()}`)).json<Record<string, unknown>>();
    const hidden = (await coordinator.get(`cases/${investigation.caseId}`)).json<Record<string, unknown>>();
    const same = ({ status, code, title, detail }: Record<string, unknown>) => ({
      status,
      code,
      title,
      detail,
    });
    expect(same(hidden)).toEqual(same(missing));
    expect(await seesCase(treasurer)).toBe(true);
    expect((await lift(secondEthics, id)).statusCode).toBe(200);
    expect(await seesCase(coordinator)).toBe(true);
  });

  step('before a member keeps out everyone who acts for it, its outside counsel included', async () => {
    expect(await seesCase(representative)).toBe(true);
    expect(await seesCase(counsel)).toBe(true);
    const { id } = await set(ethics, { subjectKind: 'member', subjectId: member });
    expect(await seesCase(representative)).toBe(false);
    expect(await seesCase(counsel)).toBe(false);
    expect(await seesCase(coordinator)).toBe(true);
    expect((await lift(secondEthics, id)).statusCode).toBe(200);
    expect(await seesCase(representative)).toBe(true);
  });

  step('stands once, and is lifted once, by another than who set it and than whom it keeps out', async () => {
    const { id } = await set(ethics, { subjectId: secondEthics.id });
    expect((await ethics.post('walls', wall({ subjectId: secondEthics.id }))).json()).toMatchObject({
      status: 409,
      code: 'wall.stands_already',
    });
    expect((await lift(ethics, id)).json()).toMatchObject({ code: 'approval.own_question' });
    expect((await lift(secondEthics, id)).json()).toMatchObject({ code: 'approval.own_question' });
    const third = await anAsker(app, app.app.get(UnitOfWork), alliance, { role: 'ethics_officer' });
    expect((await third.post(`walls/${id}/lifting`, { reason: 'x' }, { 'if-match': '"7"' })).statusCode).toBe(
      412,
    );
    expect((await lift(third, id)).json()).toMatchObject({ liftReason: 'Waived in writing', version: 2 });
    expect((await lift(third, id)).json()).toMatchObject({ code: 'wall.lifted_already' });
    expect((await lift(third, newId())).statusCode).toBe(404);
  });

  step('is listed with its reason and who may lift it, newest first', async () => {
    const { id } = await set(ethics, { objectKind: 'member', objectId: member });
    const page = (await ethics.get('walls?state=in_force&limit=1')).json<{ items: Shown[] }>();
    expect(page.items).toMatchObject([
      { id, liftRefusal: { code: 'approval.own_question' }, setByName: { zh: ethics.name } },
    ]);
    expect((await secondEthics.get(`walls?objectId=${member}`)).json()).toMatchObject({
      items: [{ id, liftRefusal: null }],
    });
    const first = (await ethics.get('walls?limit=1')).json<{ nextCursor: string }>();
    const next = (await ethics.get(`walls?limit=1&cursor=${first.nextCursor}`)).json<{ items: Shown[] }>();
    expect(next.items[0]?.id).not.toBe(id);
    expect((await representative.get('walls')).statusCode).toBe(403);
  });

  step('is listed to whom it keeps from a case without the name of the case', async () => {
    await set(ethics);
    const { items } = (await coordinator.get(`walls?objectId=${investigation.caseId}&state=in_force`)).json<{
      items: { objectName: unknown }[];
    }>();
    expect(items.map(({ objectName }) => objectName)).toEqual([null]);
  });

  step('tells whom it keeps from a case neither why, nor who else is kept from it', async () => {
    const { id } = await set(ethics, { subjectId: treasurer.id, reason: 'Holds shares of the complainant' });
    const told = await coordinator.get(`walls?objectId=${investigation.caseId}&state=in_force`);
    const { items } = told.json<{ items: { subjectId: string; reason: string }[] }>();
    expect(items.map(({ subjectId, reason }) => [subjectId, reason])).toEqual([[coordinator.id, '']]);
    expect(told.body).not.toContain('shares of the complainant');
    expect((await lift(secondEthics, id)).statusCode).toBe(200);
  });

  step('is neither listed to nor lifted by another whom a wall keeps from the same case', async () => {
    await set(ethics, { subjectId: secondEthics.id });
    const third = await anAsker(app, app.app.get(UnitOfWork), alliance, { role: 'ethics_officer' });
    const { id } = await set(ethics, { subjectId: third.id });
    expect((await secondEthics.get(`walls?objectId=${investigation.caseId}`)).body).not.toContain(id);
    expect((await lift(secondEthics, id)).statusCode).toBe(404);
    expect((await third.get('walls?state=in_force')).json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, liftedAt: null })]) as unknown,
    });
  });

  step('is set once however often the request comes', async () => {
    const body = wall({ objectKind: 'document', objectId: newId() });
    const key = { 'idempotency-key': newId() };
    const [first, again] = [await ethics.post('walls', body, key), await ethics.post('walls', body, key)];
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
  });
});
