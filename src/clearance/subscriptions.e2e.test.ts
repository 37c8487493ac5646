import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { CaseReaders } from '../cases/index.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { newId, type Role, type Seat, systemCaller, UnitOfWork, asPerson } from '../platform/index.js';
import { decide, type Guarded } from '../walls/index.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  type Investigation,
  type ShownWindow,
  signing,
  windowsSeenBy,
} from './clearance.fixtures.js';
import { story } from '../../test/story.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let memberA: string;
let memberB: string;
let investigation: Investigation;
let counselA: Asker;
let counselB: Asker;
let inHouseA: Asker;
let expert: Asker;
let ethics: Asker;
let coordinator: Asker;
let orderId: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  [memberA, memberB] = [await aMember(work, alliance), await aMember(work, alliance)];
  investigation = await anInvestigation(app, alliance, [memberA, memberB]);
  counselA = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  counselB = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  inHouseA = await anAsker(app, work, alliance, { role: 'member_counsel', memberId: memberA });
  expert = await anAsker(app, work, alliance, { role: 'expert' });
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  await actsFor(app, alliance, investigation.partyOf.get(memberA) ?? '', counselA.id);
  await actsFor(app, alliance, investigation.partyOf.get(memberB) ?? '', counselB.id);
});
afterAll(() => app.close());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: { readonly id: string };
  readonly actions: readonly { readonly action: string; readonly refusal: { code: string } | null }[];
}

const begin = async (by: Asker, over: object) =>
  by.post('subscriptions', {
    compartmentId: orderId,
    personId: by.id,
    capacity: 'outside_counsel',
    firm: 'Example Counsel LLP',
    ...over,
  });
const move = (by: Asker, id: string, body: object, headers = {}) =>
  by.post(`subscriptions/${id}/moves`, body, headers);
const stateAfter = async (by: Asker, id: string, body: object): Promise<string> => {
  const answer = await move(by, id, body);
  return answer.statusCode === 200 ? answer.json<Shown>().state.id : answer.json<{ code: string }>().code;
};

/** What the engine says of a page of A's own under the order, to someone by the seats they have now. */
function verdictFor(asker: Asker, role: Role, memberId: string | null, over: Partial<Guarded> = {}) {
  const page: Guarded = {
    id: newId(),
    caseId: investigation.caseId,
    firmId: null,
    firmMemberId: null,
    tier: 'T3',
    groupId: null,
    supplierId: memberA,
    compartmentId: orderId,
    compartmentKind: 'cbi',
    compartmentMemberId: null,
    suppliers: [],
    sharedAt: null,
    state: 'classified',
    uploadedBy: counselA.id,
    ...over,
  };
  const seats: Seat[] = [{ role, memberId }];
  const caller = asPerson(systemCaller(alliance), asker.id, seats);
  return work.read(caller, async (tx) => decide(await app.app.get(CaseReaders).readerOf(tx), page));
}

describe('the compartment of a protective order', () => {
  step('is opened by outside counsel who acts in the case, once for a proceeding', async () => {
    const body = {
      kind: 'cbi',
      caseId: investigation.caseId,
      proceedingId: investigation.proceedingId,
      nameEn: 'Protective order of 2026-03-01',
    };
    expect((await inHouseA.post('compartments', body)).json()).toMatchObject({
      status: 403,
      code: 'compartment.not_yours_to_open',
    });
    const opened = await counselA.post('compartments', body);
    expect(opened.statusCode).toBe(201);
    expect(opened.json()).toMatchObject({
      kind: { id: 'cbi' },
      admitted: false,
      people: [],
      actions: [{ action: 'subscribe', obstacle: null }],
    });
    orderId = opened.json<{ id: string }>().id;
    expect((await counselB.post('compartments', body)).json()).toMatchObject({
      status: 409,
      code: 'compartment.open_already',
    });
    const { proceedingId: _, ...without } = body;
    expect((await counselA.post('compartments', without)).json()).toMatchObject({
      errors: [{ pointer: '/proceedingId' }],
    });
  });

  step('is known to counsel in the case and the ethics officer, and to nobody else', async () => {
    for (const one of [counselA, counselB, ethics])
      expect((await one.get(`compartments/${orderId}`)).statusCode).toBe(200);
    for (const one of [inHouseA, coordinator, expert])
      expect((await one.get(`compartments/${orderId}`)).statusCode).toBe(404);
    expect((await inHouseA.get('compartments')).json<{ items: unknown[] }>().items).toEqual([]);
  });

  step('offers as candidates outside counsel in the case and experts, to who may begin', async () => {
    const path = `compartments/candidates?kind=cbi&caseId=${investigation.caseId}`;
    const { items } = (await counselA.get(path)).json<{ items: { id: string }[] }>();
    expect(items.map(({ id }) => id).sort()).toEqual([counselA.id, counselB.id, expert.id].sort());
    expect((await inHouseA.get(path)).json()).toEqual({ items: [] });
  });
});

describe('the subscription of outside counsel', () => {
  let id: string;

  step('is begun by counsel, never for in-house counsel, and not twice', async () => {
    const begun = await begin(counselA, {});
    expect(begun.statusCode).toBe(201);
    expect(begun.json<Shown>()).toMatchObject({ state: { id: 'draft' }, version: 1 });
    id = begun.json<Shown>().id;
    expect((await begin(counselA, {})).json()).toMatchObject({ code: 'subscription.held_already' });
    const inside = await begin(counselA, { personId: inHouseA.id });
    expect(inside.json()).toMatchObject({ status: 409, code: 'subscription.barred_seat' });
    expect((await begin(expert, {})).json()).toMatchObject({ errors: [{ pointer: '/compartmentId' }] });
  });

  step('offers each person exactly the actions that are theirs', async () => {
    const actionsOf = async (by: Asker) =>
      (await by.get(`subscriptions/${id}`)).json<Shown>().actions.map(({ action }) => action);
    expect(await actionsOf(counselA)).toEqual(['sign', 'revoke', 'change_firm']);
    expect(await actionsOf(counselB)).toEqual([]);
    expect(await actionsOf(ethics)).toEqual(['revoke', 'change_firm']);
    expect((await inHouseA.get(`subscriptions/${id}`)).statusCode).toBe(403);
    expect((await expert.get(`subscriptions/${id}`)).statusCode).toBe(404);
  });

  step('opens nothing while it is signed or filed', async () => {
    expect(await stateAfter(counselB, id, { action: 'sign' })).toBe('subscription.not_yours');
    expect(await stateAfter(counselA, id, { action: 'sign' })).toBe('signed');
    expect(await stateAfter(counselA, id, { action: 'file', on: '2026-04-01' })).toBe(
      'subscription.reference_missing',
    );
    const filing = { action: 'file', on: '2026-04-01', reference: '812345' };
    expect(await stateAfter(counselA, id, { ...filing, on: '2026-04-02' })).toBe('subscription.day_ahead');
    expect(await stateAfter(counselA, id, filing)).toBe('filed');
    expect(await verdictFor(counselA, 'outside_counsel', null)).toMatchObject({
      allowed: false,
      clause: 'compartment',
    });
  });

  step('is activated by the ethics officer with the acknowledgement, and by nobody else', async () => {
    expect(await stateAfter(counselA, id, { action: 'activate', reference: '1' })).toBe(
      'subscription.not_yours',
    );
    expect(await stateAfter(ethics, id, { action: 'activate' })).toBe('subscription.reference_missing');
    const stale = await move(ethics, id, { action: 'activate', reference: '1' }, { 'if-match': '"1"' });
    expect(stale.statusCode).toBe(412);
    expect(await stateAfter(ethics, id, { action: 'activate', reference: 'EDIS 812399' })).toBe('active');
    expect(await verdictFor(counselA, 'outside_counsel', null)).toMatchObject({
      allowed: true,
      clause: 'own',
    });
    expect((await counselA.get(`compartments/${orderId}`)).json()).toMatchObject({
      admitted: true,
      people: [{ personId: counselA.id, basis: 'subscription', until: null }],
    });
  });

  step('never lets in in-house counsel, not even to what is of its own firm', async () => {
    expect(await verdictFor(inHouseA, 'member_counsel', memberA)).toMatchObject({
      allowed: false,
      clause: 'compartment',
    });
  });

  step('is revoked by a change of firm, which is felt by the very next request', async () => {
    expect(await stateAfter(counselA, id, { action: 'change_firm', firm: 'Other LLP' })).toBe('revoked');
    expect(await verdictFor(counselA, 'outside_counsel', null)).toMatchObject({ clause: 'compartment' });
    expect((await counselA.get(`compartments/${orderId}`)).json()).toMatchObject({ admitted: false });
    const shown = (await ethics.get(`subscriptions/${id}`)).json<{ endReason: { zh: string } }>();
    expect(shown.endReason.zh).toBe('执业机构发生变更。');
  });

  step('comes back to life when it is signed and filed again', async () => {
    expect(await stateAfter(counselA, id, { action: 'sign' })).toBe('signed');
    expect(await stateAfter(counselB, id, { action: 'file', on: '2026-04-01', reference: '9' })).toBe(
      'filed',
    );
    expect(await stateAfter(ethics, id, { action: 'activate', reference: 'EDIS 9' })).toBe('active');
    expect((await verdictFor(counselA, 'outside_counsel', null)).allowed).toBe(true);
  });

  step('ends with the return of what was read, which its person certifies', async () => {
    expect(await stateAfter(ethics, id, { action: 'expire', reason: 'Engagement over' })).toBe('expired');
    expect(await stateAfter(ethics, id, { action: 'ask_return' })).toBe('return_due');
    expect((await counselA.get(`subscriptions/${id}`)).json()).toMatchObject({ returnDueOn: '2026-05-31' });
    expect(await stateAfter(counselA, id, { action: 'certify_return' })).toBe('subscription.reason_missing');
    expect(await stateAfter(counselA, id, { action: 'certify_return', reason: 'All destroyed' })).toBe(
      'return_certified',
    );
  });
});

describe("an expert's subscription", () => {
  let id: string;

  step('waits for the suppliers, ten days to the hour', async () => {
    id = (
      await begin(counselA, { personId: expert.id, capacity: 'expert', firm: 'Example University' })
    ).json<Shown>().id;
    expect(await stateAfter(expert, id, { action: 'sign' })).toBe('subscription.employment_missing');
    const { education: _, ...partly } = signing;
    expect(await stateAfter(expert, id, partly)).toBe('subscription.education_missing');
    expect(await stateAfter(expert, id, signing)).toBe('signed');
    expect(await stateAfter(counselA, id, { action: 'file', on: '2026-04-01', reference: '7' })).toBe(
      'filed',
    );
    expect(await stateAfter(ethics, id, { action: 'activate', reference: '7' })).toBe(
      'subscription.notice_missing',
    );
    const suppliers = [...investigation.partyOf.values()];
    const notice = { action: 'give_notice', suppliers };
    expect(await stateAfter(counselA, id, { ...notice, at: '2026-03-31T06:00:00+08:00' })).toBe(
      'subscription.notice_before_filing',
    );
    expect((await move(counselA, id, { ...notice, suppliers: [newId()] })).json()).toMatchObject({
      errors: [{ pointer: '/suppliers/0' }],
    });
    expect(await stateAfter(counselA, id, { action: 'give_notice' })).toBe('subscription.suppliers_missing');
    expect(await stateAfter(counselA, id, notice)).toBe('notice_window');
    expect((await expert.get(`subscriptions/${id}`)).json()).toMatchObject({
      nextOpensAt: '2026-04-11T04:00:00.000Z',
      windows: { running: 2, open: 0, objected: 0, denied: 0 },
      notice: { days: 10, ends: 'same_hour', zone: 'America/New_York' },
    });
    app.clock.set('2026-04-11T03:59:59.000Z');
    expect(await stateAfter(ethics, id, { action: 'activate', reference: '7' })).toBe(
      'subscription.window_open',
    );
  });

  step('is stopped by objections until they are settled, by other people than the objector', async () => {
    const statusAfter = async (by: Asker, windowId: string, body: object): Promise<string> => {
      const answer = await by.post(`subscriptions/${id}/windows/${windowId}/moves`, body);
      return answer.statusCode === 200
        ? (answer
            .json<{ supplierWindows: ShownWindow[] }>()
            .supplierWindows.find((one) => one.id === windowId)?.status.id ?? '')
        : answer.json<{ code: string }>().code;
    };
    const [first = '', second = ''] = (await windowsSeenBy(counselB, id)).map((one) => one.id);
    const objection = { action: 'object', reason: 'Works for a competitor' };
    expect(await statusAfter(counselB, first, { action: 'object' })).toBe('window.reason_missing');
    for (const one of [first, second]) expect(await statusAfter(counselB, one, objection)).toBe('conferring');
    app.clock.set('2026-04-12T04:00:00.000Z');
    expect(await stateAfter(ethics, id, { action: 'activate', reference: '7' })).toBe(
      'subscription.objected',
    );
    const referral = { action: 'refer', reference: 'Motion 9901-3' };
    expect(await statusAfter(counselA, first, referral)).toBe('window.still_conferring');
    const order = { action: 'resolve_allow', reference: 'Order 12' };
    expect(await statusAfter(counselB, first, order)).toBe('window.not_yours');
    expect(await statusAfter(ethics, first, order)).toBe('allowed');
    app.clock.set('2026-04-21T04:00:00.000Z');
    expect(await statusAfter(counselA, second, referral)).toBe('judge');
    expect(await statusAfter(ethics, second, order)).toBe('allowed');
    expect(await stateAfter(ethics, id, { action: 'activate', reference: 'EDIS 7' })).toBe('active');
    const page = { supplierId: null, uploadedBy: expert.id };
    expect((await verdictFor(expert, 'expert', null, page)).allowed).toBe(true);
  });

  step('shows every step with who took it', async () => {
    const { steps } = (await expert.get(`subscriptions/${id}`)).json<{
      steps: { action: string; by: { zh: string } | null }[];
    }>();
    expect(steps.map(({ action, by }) => [action, by?.zh])).toEqual([
      ['draft', counselA.name],
      ['sign', expert.name],
      ['file', counselA.name],
      ['give_notice', counselA.name],
      ['activate', ethics.name],
    ]);
  });

  step('lists as few as its reader may know of', async () => {
    const count = async (by: Asker) =>
      (await by.get('subscriptions?limit=1')).json<{ items: unknown[]; nextCursor: string | null }>();
    expect(await count(expert)).toMatchObject({ items: [{ id }], nextCursor: null });
    expect((await count(counselB)).nextCursor).not.toBeNull();
    expect((await coordinator.get('subscriptions')).statusCode).toBe(403);
  });

  step('ends for all when the order is closed', async () => {
    expect((await counselA.post(`compartments/${orderId}/closing`, { reason: 'x' })).statusCode).toBe(403);
    expect((await ethics.post(`compartments/${orderId}/closing`, { reason: 'Terminated' })).statusCode).toBe(
      204,
    );
    expect((await expert.get(`subscriptions/${id}`)).json()).toMatchObject({
      state: { id: 'return_due' },
      returnDueOn: '2026-06-20',
      endReason: { en: 'The compartment was closed.' },
    });
    expect((await begin(counselB, {})).json()).toMatchObject({ code: 'compartment.closed' });
  });
});
