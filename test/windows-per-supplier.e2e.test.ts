import { CheckInvariants } from '../src/administration/index.js';
import { aParty } from '../src/cases/cases.fixtures.js';
import {
  givesNotice,
  type ShownWindow,
  signing,
  windowsSeenBy,
} from '../src/clearance/clearance.fixtures.js';
import type { DocumentView } from '../src/documents/shelf/documents-views.contract.js';
import { takeIn } from '../src/documents/shelf/documents.fixtures.js';
import {
  type Asker,
  aGroupStage,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../src/groups/groups.fixtures.js';
import { UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';
import { story } from './story.js';

/** A group's expert under a protective order, to whom what each supplier supplied opens when its own window has passed. */
let app: TestApp;
let stage: GroupStage;
let group: GroupInTest;
let issueId: string;
let expert: Asker;
let orderId: string;
let id: string;
let partyA: string;
let partyB: string;
let partyN: string;
const papers = new Map<string, string>();

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-01T13:00:00.000Z' });
  stage = await aGroupStage(app);
  group = await GroupInTest.opened(stage);
  const { a, b } = stage.sides;
  [partyA, partyB] = [a.partyId, b.partyId];
  const memberships = [await group.approved(a), await group.approved(b)] as const;
  await group.circulate();
  await group.sign(a, memberships[0]);
  await group.sign(b, memberships[1]);
  await group.appoint(a.outside);
  issueId = madeBy(await stage.coordinator.post(group.path('issues'), { name: 'Claim 1 (demo)' }));
  expert = await stage.person({ role: 'expert' });
  orderId = madeBy(
    await a.outside.post('compartments', {
      kind: 'cbi',
      caseId: stage.caseId,
      proceedingId: stage.proceedingId,
      nameEn: 'Protective order',
    }),
  );
  const own = await filed(a.outside, { capacity: 'outside_counsel', firm: 'Example LLP' });
  await move(stage.ethics, own, { action: 'activate', reference: 'EDIS 1' });
  // 08:00 in New York.
  app.clock.set('2026-11-23T13:00:00.000Z');
  id = await filed(expert, {
    capacity: 'expert',
    firm: 'Example University',
    groupId: group.id,
  });
});
afterAll(() => app.close());

const counsel = (): Asker => stage.sides.a.outside;
const move = async (by: Asker, of: string, body: object): Promise<void> => {
  madeBy(await by.post(`subscriptions/${of}/moves`, body));
};
const put = (by: Asker, path: string, payload: object) =>
  app.inject({ method: 'PUT', url: `/api/v1/${path}`, payload, headers: by.headers() });

async function filed(person: Asker, wish: object): Promise<string> {
  const made = madeBy(
    await counsel().post('subscriptions', { compartmentId: orderId, personId: person.id, ...wish }),
  );
  await move(person, made, signing);
  const on = app.clock.now().slice(0, 10);
  await move(counsel(), made, { action: 'file', on, reference: '812345' });
  return made;
}

/** A document under the order that is to be shared in the group, of some parties. */
async function aPaper(name: string, supplierPartyIds?: readonly string[]): Promise<void> {
  const from = { app, work: app.app.get(UnitOfWork), caseId: stage.caseId } as Parameters<typeof takeIn>[0];
  // Signs in again where the clock was put ahead.
  await counsel().get('subscriptions');
  const taken = await takeIn(
    from,
    { id: counsel().id, headers: counsel().headers() },
    {
      bytes: Buffer.from(`Sales of ${name}`),
      fileName: `${name}.txt`,
      compartmentId: orderId,
      ...(supplierPartyIds && { supplierPartyIds: [...supplierPartyIds] }),
    },
  );
  papers.set(name, taken.documentId);
  await documentMove(taken.documentId, 'classify');
}

const inGroup = () => ({ tier: 'T2', groupId: group.id, issueId });
async function documentMove(documentId: string, action: 'classify' | 'share'): Promise<void> {
  const answer = await counsel().post(`documents/${documentId}/moves`, { action, ...inGroup() });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
}
/** What is shared before an expert's subscription is active is not theirs. */
const share = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await documentMove(papers.get(name) ?? '', 'share');
};

/** The names of the documents that are there for the expert by every way: page, content and list, which agree. */
async function read(): Promise<readonly string[]> {
  const list = (await expert.get(`documents?compartmentId=${orderId}&limit=100`)).json<{
    items: readonly { readonly id: string }[];
  }>();
  const open: string[] = [];
  for (const [name, documentId] of papers) {
    const page = await expert.get(`documents/${documentId}`);
    const content = await expert.get(`documents/${documentId}/versions/1/content`);
    const isListed = list.items.some((one) => one.id === documentId);
    expect([name, page.statusCode, content.statusCode]).toEqual([
      name,
      ...(isListed ? [200, 200] : [404, 404]),
    ]);
    if (isListed) open.push(name);
  }
  return open.sort();
}

const windowOf = async (partyId: string, by: Asker = counsel()): Promise<ShownWindow> => {
  const found = (await windowsSeenBy(by, id)).find(({ supplier }) => supplier.id === partyId);
  if (found === undefined) throw new Error('There is no such window');
  return found;
};
const moveWindow = async (by: Asker, partyId: string, body: object) =>
  by.post(`subscriptions/${id}/windows/${(await windowOf(partyId)).id}/moves`, body);

describe('what lies under a protective order', () => {
  step('names its suppliers, and what is made from it has them all', async () => {
    await aPaper('of A', [partyA]);
    await aPaper('of B', [partyB]);
    await aPaper('of nobody named');
    await aPaper('made from A and B', []);
    const made = papers.get('made from A and B') ?? '';
    const sourceIds = [papers.get('of A'), papers.get('of B')];
    expect((await put(counsel(), `documents/${made}/sources`, { sourceIds })).statusCode).toBe(200);
    const shown = async () => (await counsel().get(`documents/${made}`)).json<DocumentView>();
    expect((await shown()).suppliers.map((one) => [one.id, one.isNamed])).toEqual([
      [partyA, false],
      [partyB, false],
    ]);
    const named = await put(counsel(), `documents/${papers.get('of A') ?? ''}/suppliers`, {
      partyIds: [partyA, stage.sides.c.partyId],
    });
    expect(named.json<DocumentView>().suppliers).toHaveLength(2);
    expect((await shown()).suppliers).toHaveLength(3);
    await put(counsel(), `documents/${papers.get('of A') ?? ''}/suppliers`, { partyIds: [partyA] });
    expect((await shown()).suppliers).toHaveLength(2);
    const stranger = await put(counsel(), `documents/${made}/suppliers`, { partyIds: [made] });
    expect(stranger.json()).toMatchObject({ status: 422, errors: [{ pointer: '/partyIds/0' }] });
  });

  step(
    'opens ten days after the notice to the hour of New York, and to an objection at 08:59 it does not',
    async () => {
      // Noticed at 2026-11-23 09:00, so at 2026-12-03 09:00; summer time does not come in between.
      const suppliers = [partyA, partyB, stage.sides.c.partyId];
      app.clock.set('2026-11-23T14:05:00.000Z');
      await givesNotice(counsel(), id, { suppliers, at: '2026-11-23T09:00:00-05:00' });
      expect((await windowOf(partyA)).opensAt).toBe('2026-12-03T14:00:00.000Z');
      app.clock.set('2026-12-03T13:59:00.000Z');
      const activation = { action: 'activate', reference: 'EDIS 7' };
      const early = await stage.ethics.post(`subscriptions/${id}/moves`, activation);
      expect(early.json()).toMatchObject({ status: 409, code: 'subscription.window_open' });
      const objection = { action: 'object', reason: 'Works for a rival (demo)' };
      expect((await moveWindow(stage.sides.b.outside, partyB, objection)).statusCode).toBe(200);
      app.clock.set('2026-12-03T14:00:00.000Z');
      const late = await moveWindow(stage.sides.b.outside, stage.sides.c.partyId, objection);
      expect(late.json()).toMatchObject({ status: 409, code: 'window.over' });
      await move(stage.ethics, id, activation);
      await share('of A', 'of B', 'of nobody named', 'made from A and B');
      expect(await windowOf(partyA)).toMatchObject({ isOpen: true, status: { id: 'running' } });
      expect(await windowOf(partyB)).toMatchObject({ isOpen: false, status: { id: 'conferring' } });
      expect(await read()).toEqual(['of A']);
    },
  );

  step('opens by itself once the objection is overruled, with all that waited for it', async () => {
    const early = await moveWindow(counsel(), partyB, { action: 'refer', reference: 'Motion 3' });
    expect(early.json()).toMatchObject({ code: 'window.still_conferring' });
    const agreed = { action: 'resolve_allow', reference: 'Stipulation of 2026-12-08' };
    expect((await moveWindow(stage.ethics, partyB, agreed)).statusCode).toBe(200);
    expect(await read()).toEqual(['made from A and B', 'of A', 'of B', 'of nobody named']);
  });

  step(
    'keeps open what was, and hides what a supplier that joined later supplied, until its own window',
    async () => {
      app.clock.set('2026-12-10T14:00:00.000Z');
      const added = await stage.coordinator.post(
        `cases/${stage.caseId}/parties`,
        aParty({ name: 'Late Demo Respondent Ltd.' }),
      );
      partyN =
        added
          .json<{ parties: { id: string; name: string }[] }>()
          .parties.find(({ name }) => name.startsWith('Late'))?.id ?? '';
      await aPaper('of N', [partyN]);
      await share('of N');
      expect(await read()).toEqual(['made from A and B', 'of A', 'of B']);
      const waiting = (await counsel().get('today')).payload;
      expect(waiting).toContain(`/subscriptions/${id}`);
      await givesNotice(counsel(), id, { suppliers: [partyN], at: '2026-12-10T09:00:00-05:00' });
      app.clock.set('2026-12-20T13:59:59.000Z');
      expect(await read()).toEqual(['made from A and B', 'of A', 'of B']);
      app.clock.set('2026-12-20T14:00:00.000Z');
      expect(await read()).toEqual(['made from A and B', 'of A', 'of B', 'of N', 'of nobody named']);
    },
  );

  step(
    'is shut at once to who reads already by a late objection, which says what had been read',
    async () => {
      app.clock.set('2026-12-21T14:00:00.000Z');
      const objection = { action: 'object', reason: 'Joined a rival (demo)' };
      expect((await moveWindow(stage.sides.b.outside, partyA, objection)).statusCode).toBe(200);
      expect(await read()).toEqual(['of B', 'of N']);
      await stage.dueWork();
      const shut = await windowOf(partyA, stage.ethics);
      expect(shut).toMatchObject({ isLate: true, isOpen: false, status: { id: 'conferring' } });
      expect(shut.exposure?.documents).toBe(3);
    },
  );

  step('is shut for good where the objection is sustained, and all of it with the subscription', async () => {
    const order = { action: 'resolve_deny', reference: 'Order 15' };
    expect((await moveWindow(stage.ethics, partyA, order)).statusCode).toBe(200);
    expect(await read()).toEqual(['of B', 'of N']);
    await stage.dueWork();
    for await (const { breaches } of app.app.get(CheckInvariants).run()) expect(breaches).toEqual([]);
    await move(stage.ethics, id, { action: 'revoke', reason: 'Engagement over (demo)' });
    expect(await read()).toEqual([]);
    const gone = await moveWindow(stage.sides.b.outside, partyB, { action: 'object', reason: 'Too late' });
    expect(gone.json()).toMatchObject({ status: 409 });
  });
});
