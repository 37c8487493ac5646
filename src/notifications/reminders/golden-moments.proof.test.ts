import { systemCaller } from '../../platform/index.js';
import { aWorkbench, type Workbench } from '../../platform/delivery/delivery.fixtures.js';
import { aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { type AnAlliance, anAlliance } from '../notifications.fixtures.js';
import { goldenDays, goldenMoments } from './golden-moments.fixtures.js';
import { withReminders } from './reminders.fixtures.js';

const start = '2026-08-20T01:00:00.000Z';
const zones = Object.keys(goldenMoments);

let db: TestDatabase;
let bench: Workbench;
let alliance: AnAlliance;

beforeAll(async () => {
  db = await aTestDatabase({ pool: 8 });
  db.clock.set(start);
  bench = aWorkbench(db);
  withReminders(bench, db.work);
  alliance = await anAlliance(db.work, start);
  const subject = { kind: 'alliance', id: alliance.allianceId };
  await db.work.run(systemCaller(alliance.allianceId), (tx) =>
    tx.record([{ type: 'alliance.founded', subject, payload: {} }]),
  );
});
afterAll(() => db.close());

const runAt = async (moment: number): Promise<void> => {
  db.clock.set(new Date(moment).toISOString());
  await bench.due.runAll();
};

const ask = <Row>(sql: string): Promise<Row[]> =>
  db.work.read(systemCaller(alliance.allianceId), (tx) => tx.query<Row>(sql));

/** Of which last days who was told on the day itself. */
const told = async (): Promise<ReadonlySet<string>> => {
  const rows = await ask<{ zone: string; step: string }>(
    `SELECT p.zone, r.step FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.step LIKE '0d@%' AND r.state = 'sent'`,
  );
  return new Set(rows.map(({ zone, step }) => `${zone} ${step}`));
};

describe('200 moments around changes of the clock, leap day and the end of the year', () => {
  it('are each kept once, never early and within a minute', async () => {
    for (const zone of zones) await alliance.aPerson({ role: 'coordinator', zone });
    const ids: string[] = [];
    for (const day of goldenDays) ids.push(await alliance.aDeadline({ day }));
    await alliance.tellOfChange(ids);

    const golden = zones.flatMap((zone) =>
      goldenDays.map((day, at) => ({
        key: `${zone} 0d@${day}`,
        at: Date.parse(`${goldenMoments[zone]?.[at] ?? ''}:00Z`),
      })),
    );
    expect(golden).toHaveLength(200);

    const moments = [...new Set(golden.map(({ at }) => at))].sort((a, b) => a - b);
    for (const moment of moments) {
      await runAt(moment - 1000);
      const before = await told();
      const early = golden.filter(({ key, at }) => at >= moment && before.has(key));
      await runAt(moment + 60_000);
      const after = await told();
      const late = golden.filter(({ key, at }) => at <= moment && !after.has(key));
      expect([new Date(moment).toISOString(), early, late]).toEqual([new Date(moment).toISOString(), [], []]);
    }
    const notices = await ask<{ zone: string; day: string; at: string }>(
      `SELECT p.zone, d.due::text AS day, n.created_at AS at FROM notification n JOIN person p ON p.id = n.person_id
         JOIN deadline d ON d.alliance_id = n.alliance_id AND d.id = (n.subject->>'id')::uuid WHERE n.kind = 'reminder'`,
    );
    const inItsMinute = golden.map(({ key, at }) => {
      const [zone, step = ''] = key.split(' ');
      const mine = notices.filter((one) => one.zone === zone && `0d@${one.day}` === step);
      return mine.filter((one) => Date.parse(one.at) >= at && Date.parse(one.at) <= at + 60_000).length;
    });
    expect(inItsMinute).toEqual(golden.map(() => 1));
  }, 600_000);
});
