import { aMember } from '../src/alliance/alliance.fixtures.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  givesNotice,
  type Investigation,
  signing,
  windowsSeenBy,
} from '../src/clearance/clearance.fixtures.js';
import { madeBy } from '../src/groups/groups.fixtures.js';
import { anAlliance } from '../src/identity/identity.fixtures.js';
import { systemCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';
import { story } from './story.js';

/** What suppliers are given notice of, and until when to the minute they may object: by the clock of New York, also where it is changed. */
let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let members: readonly string[];
let counsel: readonly [Asker, Asker, Asker];
let ethics: Asker;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-02T13:30:00.000Z' });
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  members = [await aMember(work, alliance), await aMember(work, alliance), await aMember(work, alliance)];
  const bar = () => anAsker(app, work, alliance, { role: 'outside_counsel' });
  counsel = [await bar(), await bar(), await bar()];
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
});
afterAll(() => app.close());

interface Order {
  readonly id: string;
  readonly partyIds: readonly string[];
}

/** An investigation against all three members, each with its counsel, and its protective order. */
async function anOrder(notice?: object): Promise<Order> {
  const { caseId, proceedingId, partyOf }: Investigation = await anInvestigation(app, alliance, members);
  const partyIds = members.map((one) => partyOf.get(one) ?? '');
  for (const [i, { id }] of counsel.entries()) await actsFor(app, alliance, partyIds[i] ?? '', id);
  const wish = { kind: 'cbi', caseId, proceedingId, nameEn: 'Order of the judge', ...(notice && { notice }) };
  return { id: madeBy(await counsel[0].post('compartments', wish)), partyIds };
}

async function moved(by: Asker, id: string, body: object): Promise<{ status: number; code?: string }> {
  const answer = await by.post(`subscriptions/${id}/moves`, body);
  return { status: answer.statusCode, ...answer.json<{ code?: string }>() };
}
const move = async (by: Asker, id: string, body: object): Promise<void> => {
  madeBy(await by.post(`subscriptions/${id}/moves`, body));
};

/** Somebody whose undertaking is filed under an order, and what they were asked to sign. */
async function filed(order: Order, words: object = {}): Promise<{ id: string; expert: Asker }> {
  const expert = await anAsker(app, work, alliance, { role: 'expert' });
  const wish = {
    compartmentId: order.id,
    personId: expert.id,
    capacity: 'expert',
    firm: 'Example University',
  };
  const id = madeBy(await counsel[0].post('subscriptions', { ...wish, ...words }));
  await move(expert, id, signing);
  const on = app.clock.now().slice(0, 10);
  await move(counsel[0], id, { action: 'file', on, reference: '812345' });
  return { id, expert };
}

const opens = async (id: string): Promise<readonly string[]> =>
  (await windowsSeenBy(ethics, id)).map((one) => one.opensAt);
const activation = { action: 'activate', reference: 'EDIS 7' };
const objects = async (by: Asker, id: string, n: number) => {
  const window = (await windowsSeenBy(by, id))[n];
  const answer = await by.post(`subscriptions/${id}/windows/${window?.id ?? ''}/moves`, {
    action: 'object',
    reason: 'Works for a rival (demo)',
  });
  return answer.json<{ code?: string }>().code ?? answer.statusCode;
};

interface Read {
  readonly undertakings: readonly {
    readonly text: { readonly en: string | null; readonly zh: string | null };
    readonly employment: string | null;
    readonly education: string | null;
    readonly firm: string;
  }[];
}
const read = async (who: Asker, id: string): Promise<Read['undertakings']> =>
  (await who.get(`subscriptions/${id}`)).json<Read>().undertakings;

describe('an undertaking', () => {
  let order: Order;
  let id: string;
  let expert: Asker;
  const words = 'I, the undersigned, will be bound by the order of the judge.';

  step(
    'is signed in the words of the order, with who the signer is, and shown to those it concerns',
    async () => {
      order = await anOrder();
      ({ id, expert } = await filed(order, { undertakingEn: words }));
      const { employment, education } = signing;
      const signed = { text: { en: words, zh: null }, employment, education, firm: 'Example University' };
      for (const who of [expert, ethics, counsel[0]]) expect(await read(who, id)).toMatchObject([signed]);
      for (const who of [counsel[1], counsel[2]]) expect(await read(who, id)).toEqual([]);
      const { undertaking } = (await counsel[1].get(`compartments/${order.id}`)).json<{
        undertaking: object;
      }>();
      expect(undertaking).toEqual({ en: words, zh: null });
    },
  );

  step('is shown to the counsel of a supplier with the notice, and to no other supplier', async () => {
    await givesNotice(counsel[0], id, { suppliers: [order.partyIds[1] ?? ''] });
    expect(await read(counsel[1], id)).toMatchObject([{ education: signing.education }]);
    expect(await read(counsel[2], id)).toEqual([]);
  });

  step('stays as it was signed where another is, of which each supplier needs notice anew', async () => {
    await move(expert, id, { action: 'change_firm', firm: 'Another Institute' });
    await move(expert, id, { ...signing, employment: 'Director, Another Institute (demo)' });
    const firms = async (who: Asker) => (await read(who, id)).map(({ firm }) => firm);
    expect(await firms(ethics)).toEqual(['Another Institute', 'Example University']);
    expect(await firms(counsel[1])).toEqual(['Example University']);
    expect(await firms(counsel[2])).toEqual([]);
    const overwritten = work.run(systemCaller(alliance), (tx) =>
      tx.query(`UPDATE undertaking SET employment = 'Nobody' WHERE subscription_id = $1`, [id]),
    );
    await expect(overwritten).rejects.toThrow('permission denied');
  });

  step('has standard words in both languages where the order has none of its own', async () => {
    const other = await filed(await anOrder());
    const [signed] = await read(other.expert, other.id);
    expect(signed?.text.en).toContain('the protective order "Order of the judge" in');
    expect(signed?.text.zh).toContain('保护令“Order of the judge”');
  });
});

describe('the windows of an order', () => {
  step('are shown with it, person by person, to those who may know of them', async () => {
    const order = await anOrder();
    const { id, expert } = await filed(order);
    await givesNotice(counsel[0], id, { suppliers: order.partyIds.slice(0, 2) });
    const shown = async (who: Asker) =>
      (await who.get(`compartments/${order.id}`))
        .json<{ windows: { person: { id: string }; supplier: { id: string }; hasPassed: boolean }[] }>()
        .windows.map(({ person, supplier, hasPassed }) => [person.id, supplier.id, hasPassed]);
    const both = order.partyIds.slice(0, 2).map((party) => [expert.id, party, false]);
    expect(await shown(counsel[2])).toEqual(both);
    expect(await shown(ethics)).toEqual(both);
  });

  step('pass at the hour of the notice, an hour sooner where summer time begins between', async () => {
    const { id } = await filed(await anOrder());
    app.clock.set('2026-03-02T14:05:00.000Z');
    await givesNotice(counsel[0], id, { at: '2026-03-02T09:00:00-05:00' });
    expect(new Set(await opens(id))).toEqual(new Set(['2026-03-12T13:00:00.000Z']));
    app.clock.set('2026-03-12T12:59:59.000Z');
    expect(await moved(ethics, id, activation)).toMatchObject({
      status: 409,
      code: 'subscription.window_open',
    });
    expect(await objects(counsel[1], id, 1)).toBe(200);
    app.clock.set('2026-03-12T13:00:00.000Z');
    expect(await objects(counsel[2], id, 2)).toBe('window.over');
    await move(ethics, id, activation);
    expect((await windowsSeenBy(ethics, id)).map(({ isOpen }) => isOpen).filter(Boolean)).toHaveLength(2);
  });

  step('pass an hour later where it ends between', async () => {
    app.clock.set('2026-10-25T12:30:00.000Z');
    const { id } = await filed(await anOrder());
    app.clock.set('2026-10-25T13:05:00.000Z');
    await givesNotice(counsel[0], id, { at: '2026-10-25T09:00:00-04:00' });
    expect(new Set(await opens(id))).toEqual(new Set(['2026-11-04T14:00:00.000Z']));
    app.clock.set('2026-11-04T13:59:59.000Z');
    expect(await moved(ethics, id, activation)).toMatchObject({
      status: 409,
      code: 'subscription.window_open',
    });
    app.clock.set('2026-11-04T14:00:00.000Z');
    await move(ethics, id, activation);
  });

  step('pass with the end of the tenth day where the order says so: 23:59 is in time', async () => {
    // Noticed at 09:00 of the 23rd, the tenth day is the 3rd.
    app.clock.set('2026-11-23T13:30:00.000Z');
    const { id } = await filed(await anOrder({ ends: 'end_of_day' }));
    app.clock.set('2026-11-23T14:05:00.000Z');
    await givesNotice(counsel[0], id, { at: '2026-11-23T09:00:00-05:00' });
    expect(new Set(await opens(id))).toEqual(new Set(['2026-12-04T05:00:00.000Z']));
    app.clock.set('2026-12-04T04:59:00.000Z');
    expect(await moved(ethics, id, activation)).toMatchObject({
      status: 409,
      code: 'subscription.window_open',
    });
    expect(await objects(counsel[1], id, 1)).toBe(200);
    app.clock.set('2026-12-04T05:00:00.000Z');
    expect(await objects(counsel[2], id, 2)).toBe('window.over');
    await move(ethics, id, activation);
    const status = (await windowsSeenBy(ethics, id)).map((one) => [one.status.id, one.isOpen]);
    expect(status.toSorted()).toEqual([
      ['conferring', false],
      ['running', true],
      ['running', true],
    ]);
  });
});
