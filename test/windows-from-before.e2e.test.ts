import { Client } from 'pg';
import { CheckInvariants } from '../src/administration/index.js';
import { aMember } from '../src/alliance/alliance.fixtures.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  givesNotice,
  type ShownWindow,
  signing,
  windowsSeenBy,
} from '../src/clearance/clearance.fixtures.js';
import { anAlliance } from '../src/identity/identity.fixtures.js';
import { SupplierWindows1700000000146 } from '../src/migrations/0146-supplier-windows.js';
import { Undertakings1700000000153 } from '../src/migrations/0153-undertakings.js';
import { systemCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';

/** Subscriptions as they were before each supplier had a window of its own. */
let app: TestApp;
let alliance: string;
let counsel: Asker;
let ethics: Asker;
let orderId: string;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  const work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  const members = [await aMember(work, alliance), await aMember(work, alliance)];
  const { caseId, proceedingId, partyOf } = await anInvestigation(app, alliance, members);
  counsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
  await actsFor(app, alliance, partyOf.get(members[0] ?? '') ?? '', counsel.id);
  const opened = await counsel.post('compartments', { kind: 'cbi', caseId, proceedingId, nameEn: 'Order' });
  orderId = opened.json<{ id: string }>().id;
});
afterAll(() => app.close());

const move = async (by: Asker, id: string, body: object): Promise<void> => {
  const answer = await by.post(`subscriptions/${id}/moves`, body);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
};

async function noticed(): Promise<string> {
  const expert = await anAsker(app, app.app.get(UnitOfWork), alliance, { role: 'expert' });
  const wish = {
    compartmentId: orderId,
    personId: expert.id,
    capacity: 'expert',
    firm: 'Example University',
  };
  const { id } = (await counsel.post('subscriptions', wish)).json<{ id: string }>();
  await move(expert, id, signing);
  await move(counsel, id, { action: 'file', on: '2026-04-01', reference: '1' });
  await givesNotice(counsel, id);
  return id;
}

/** What stood before: one period by date for all suppliers, and one objection. */
const before = [
  'DROP TABLE supplier_window_step, supplier_window, supplier_access, undertaking',
  'ALTER TABLE po_subscription DROP COLUMN undertaking_en, DROP COLUMN undertaking_zh',
  'ALTER TABLE order_supplier NO FORCE ROW LEVEL SECURITY',
  'DELETE FROM order_supplier',
  'ALTER TABLE admission DROP COLUMN by_supplier',
  'ALTER TABLE compartment DROP COLUMN notice_days, DROP COLUMN notice_ends, DROP COLUMN notice_zone',
  'DROP INDEX ix_document_opening_sealed',
  `ALTER TABLE po_subscription ADD COLUMN notice_on date, ADD COLUMN window_ends_on date, ADD COLUMN objected_by uuid,
     ADD COLUMN objection text, ADD COLUMN resolution text, NO FORCE ROW LEVEL SECURITY`,
  `UPDATE po_subscription SET notice_on = '2026-04-01', window_ends_on = '2026-04-11'`,
];

it('are kept with one window for each party of the case, each as the one period stood', async () => {
  const [running, objected, allowed, denied] = [
    await noticed(),
    await noticed(),
    await noticed(),
    await noticed(),
  ];
  const active = await noticed();
  app.clock.set('2026-04-12T04:00:00.000Z');
  await move(ethics, active, { action: 'activate', reference: 'EDIS 7' });
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    for (const statement of before) await client.query(statement);
    const against = `objected_by = (SELECT drafted_by FROM po_subscription LIMIT 1), objection = 'Why (demo)'`;
    for (const [id, state, more] of [
      [objected, 'objected', against],
      [allowed, 'allowed', `${against}, resolution = 'Order 12'`],
      [denied, 'denied', `${against}, resolution = 'Order 13'`],
    ] as const)
      await client.query(`UPDATE po_subscription SET state = '${state}', ${more} WHERE id = '${id}'`);
    await new SupplierWindows1700000000146().up(client as never);
    await new Undertakings1700000000153().up(client as never);
  } finally {
    await client.end();
  }
  const shown = async (id: string) => {
    const windows = await windowsSeenBy(ethics, id);
    const { state } = (await ethics.get(`subscriptions/${id}`)).json<{ state: { id: string } }>();
    return [
      state.id,
      ...windows.map((one: ShownWindow) => `${one.status.id} ${String(one.isOpen)} ${one.opensAt}`),
    ];
  };
  // The alliance keeps the time of Shanghai: the eleventh ends there at 16:00 UTC.
  const both = (text: string) => [text, text].map((one) => `${one} 2026-04-11T16:00:00.000Z`);
  expect(await shown(running)).toEqual(['notice_window', ...both('running false')]);
  expect(await shown(objected)).toEqual(['notice_window', ...both('conferring false')]);
  expect(await shown(allowed)).toEqual(['notice_window', ...both('allowed false')]);
  expect(await shown(denied)).toEqual(['denied', ...both('denied false')]);
  expect(await shown(active)).toEqual(['active', ...both('running true')]);
  await move(ethics, running, { action: 'activate', reference: 'EDIS 8' });
  await move(ethics, allowed, { action: 'activate', reference: 'EDIS 9' });
  const rows = await app.app
    .get(UnitOfWork)
    .read(systemCaller(alliance), (tx) =>
      tx.query<{ n: number }>('SELECT count(*)::int AS n FROM supplier_access WHERE until_at IS NULL'),
    );
  expect(rows).toEqual([{ n: 6 }]);
  const names = ['suppliers heard', 'admissions', 'guards'];
  for await (const { breaches } of app.app.get(CheckInvariants).run(names)) expect(breaches).toEqual([]);
});
