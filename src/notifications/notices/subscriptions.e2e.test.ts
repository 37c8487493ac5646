import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  givesNotice,
  type Investigation,
  type ShownWindow,
  signing,
  windowsSeenBy,
} from '../../clearance/clearance.fixtures.js';
import { anAlliance } from '../../identity/identity.fixtures.js';
import { DueWork, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { NotificationPageView } from '../notifications.contract.js';

const start = '2026-04-01T04:00:00.000Z';
let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let members: readonly string[];
let investigation: Investigation;
let counsel: Asker;
let supplier: Asker;
let expert: Asker;
let ethics: Asker;
let orderId: string;

beforeAll(async () => {
  app = await startTestApp({ now: start });
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

const person = (role: Role, memberId?: string) =>
  anAsker(app, work, alliance, memberId === undefined ? { role } : { role, memberId });
const counselOf = async (memberId = ''): Promise<Asker> => {
  const one = await person('outside_counsel');
  await actsFor(app, alliance, investigation.partyOf.get(memberId) ?? '', one.id);
  return one;
};

beforeEach(async () => {
  app.clock.set(start);
  alliance = await anAlliance(work);
  members = [await aMember(work, alliance), await aMember(work, alliance)];
  investigation = await anInvestigation(app, alliance, members);
  counsel = await counselOf(members[0]);
  supplier = await counselOf(members[1]);
  expert = await person('expert');
  ethics = await person('ethics_officer');
  const opened = await counsel.post('compartments', {
    kind: 'cbi',
    caseId: investigation.caseId,
    proceedingId: investigation.proceedingId,
    nameEn: 'Zebrafinch order',
  });
  orderId = opened.json<{ id: string }>().id;
});

const move = async (by: Asker, id: string, body: object): Promise<void> => {
  const answer = await by.post(`subscriptions/${id}/moves`, body);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
};
const runWork = () => app.app.get(DueWork).runAll();
const heard = async (who: Asker, kind?: string) =>
  (await who.get('notifications?limit=100'))
    .json<NotificationPageView>()
    .items.filter(({ subject }) => (kind === undefined ? subject.kind !== 'mandate' : subject.kind === kind))
    .map(({ title, link }) => [title.en, link]);
const wallBefore = async (who: Asker, objectKind: string, objectId: string): Promise<void> => {
  const wall = {
    subjectKind: 'person',
    subjectId: who.id,
    objectKind,
    objectId,
    reason: 'A conflict (demo)',
  };
  expect((await ethics.post('walls', wall)).statusCode).toBe(201);
};
const ofCounsel = (sql: string) => work.run(systemCaller(alliance), (tx) => tx.query(sql, [counsel.id]));

/** Begun by counsel for the expert. */
async function begun(): Promise<string> {
  const answer = await counsel.post('subscriptions', {
    compartmentId: orderId,
    personId: expert.id,
    capacity: 'expert',
    firm: 'Example Institute',
  });
  return answer.json<{ id: string }>().id;
}
async function filed(): Promise<string> {
  const id = await begun();
  await move(expert, id, signing);
  await move(counsel, id, { action: 'file', on: '2026-04-01', reference: 'EDIS 1' });
  return id;
}
async function noticed(): Promise<string> {
  const id = await filed();
  await givesNotice(counsel, id);
  return id;
}

const began = 'The days to object to an undertaking have begun';

describe('the days to object to an undertaking', () => {
  it('are told to counsel who may object, with the page where they can, and to nobody else', async () => {
    const others = [
      await person('outside_counsel'),
      await person('coordinator'),
      await person('member_counsel', members[1]),
      await person('expert'),
    ];
    const id = await noticed();
    await runWork();
    expect(await heard(supplier)).toEqual([[began, `/subscriptions/${id}`]]);
    const page = (await supplier.get(`subscriptions/${id}`)).json<{
      readonly nextOpensAt: string;
      readonly supplierWindows: readonly ShownWindow[];
    }>();
    expect(page.nextOpensAt).toBe('2026-04-11T04:00:00.000Z');
    for (const { actions } of page.supplierWindows)
      expect(actions.map(({ action }) => action)).toEqual(['object']);
    const said = await work.read(systemCaller(alliance), (tx) =>
      tx.query(
        `SELECT subject, body FROM mail WHERE person_id = $1 AND subject <> 'You act as counsel of a party'`,
        [supplier.id],
      ),
    );
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).not.toMatch(/Zebrafinch|337-TA|Institute|Person/);
    for (const who of [counsel, expert, ethics, ...others]) expect(await heard(who, 'objection')).toEqual([]);
  });

  it('are told no more once an objection is made', async () => {
    const id = await noticed();
    await runWork();
    for (const { id: windowId } of await windowsSeenBy(supplier, id)) {
      const objection = { action: 'object', reason: 'A rival’s adviser (demo)' };
      expect(
        (await supplier.post(`subscriptions/${id}/windows/${windowId}/moves`, objection)).statusCode,
      ).toBe(200);
    }
    expect(await heard(supplier, 'objection')).toEqual([]);
  });

  it.each(['case', 'compartment'])(
    'are told to nobody behind a wall before the %s, nor once it goes up',
    async (kind) => {
      const second = await counselOf(members[1]);
      const object = kind === 'case' ? investigation.caseId : orderId;
      await wallBefore(supplier, kind, object);
      await noticed();
      await runWork();
      expect(await heard(supplier)).toEqual([]);
      expect(await heard(second, 'objection')).toHaveLength(1);
      await wallBefore(second, kind, object);
      expect(await heard(second)).toEqual([]);
    },
  );

  it('are told no more to who acts in the case no longer', async () => {
    await noticed();
    await runWork();
    expect(await heard(supplier, 'objection')).toHaveLength(1);
    await work.run(systemCaller(alliance), (tx) =>
      tx.query('UPDATE party_counsel SET person_id = NULL WHERE person_id = $1', [supplier.id]),
    );
    expect(await heard(supplier)).toEqual([]);
  });

  it('are not told once they are over', async () => {
    await noticed();
    app.clock.set('2026-04-12T04:00:00.000Z');
    await runWork();
    expect(await heard(supplier)).toEqual([]);
  });
});

describe('a notice of a subscription', () => {
  it('leads to its page: the subscriber’s, the ethics officer’s and counsel’s, each of whom may open it', async () => {
    const id = await begun();
    await runWork();
    await move(expert, id, signing);
    await runWork();
    await move(counsel, id, { action: 'file', on: '2026-04-01', reference: 'EDIS 1' });
    await runWork();
    for (const [who, title] of [
      [expert, 'An undertaking waits for your signature'],
      [counsel, 'An undertaking was signed and is to be filed'],
      [ethics, 'An undertaking was filed'],
    ] as const) {
      expect(await heard(who)).toEqual([[title, `/subscriptions/${id}`]]);
      expect((await who.get(`subscriptions/${id}`)).statusCode).toBe(200);
    }
  });

  it('leads counsel who sees the case no more to no page that is not there', async () => {
    const id = await filed();
    await runWork();
    await ofCounsel('UPDATE party_counsel SET person_id = NULL WHERE person_id = $1');
    await move(expert, id, { action: 'revoke', reason: 'Engagement over (demo)' });
    await runWork();
    expect((await counsel.get(`subscriptions/${id}`)).statusCode).toBe(404);
    expect((await heard(counsel))[0]).toEqual(['Access has ended', '/notifications']);
  });
});
