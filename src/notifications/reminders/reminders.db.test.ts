import { aWorkbench, type Workbench } from '../../platform/delivery/delivery.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { newId, systemCaller } from '../../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { TellingStore } from '../telling/telling.store.js';
import { type AnAlliance, anAlliance } from '../notifications.fixtures.js';
import { withReminders } from './reminders.fixtures.js';

let db: TestDatabase;
let bench: Workbench;
let alliance: AnAlliance;
const start = '2026-03-01T01:00:00.000Z';
/** Eight hours before the first step of what is due on 16 April, and in the day of that step. */
const near = '2026-03-16T17:00:00.000Z';

beforeAll(async () => {
  db = await aTestDatabase({ pool: 8 });
  bench = aWorkbench(db);
  withReminders(bench, db.work);
});
afterAll(() => db.close());
beforeEach(async () => {
  db.clock.set(start);
  alliance = await anAlliance(db.work, start);
  const subject = { kind: 'alliance', id: alliance.allianceId };
  await db.work.run(systemCaller(alliance.allianceId), (tx) =>
    tx.record([{ type: 'alliance.founded', subject, payload: {} }]),
  );
});

interface Told {
  readonly person_id: string;
  readonly step: string;
  readonly state: string;
}
const ask = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
  db.work.read(systemCaller(alliance.allianceId), (tx) => tx.query<Row>(sql, parameters));
const stepsOf = async (personId: string, state: string): Promise<readonly string[]> => {
  const rows = await ask<Told>('SELECT * FROM reminder WHERE person_id = $1 AND state = $2 ORDER BY due_at', [
    personId,
    state,
  ]);
  return rows.map(({ step }) => step);
};
const mailsTo = (personId: string) =>
  ask<{ subject: string; body: string; language: string }>(
    'SELECT * FROM mail WHERE person_id = $1 ORDER BY created_at',
    [personId],
  );
const runUntil = async (moment: string): Promise<void> => {
  db.clock.set(moment);
  await bench.due.runAll();
};

describe('reminders of a deadline', () => {
  it('go to those who represent and counsel the member, to its outside counsel and to coordinators, and to nobody else', async () => {
    const { memberId, partyId, allianceId } = alliance;
    const told = [
      await alliance.aPerson({ role: 'member_representative', memberId }),
      await alliance.aPerson({ role: 'member_counsel', memberId }),
      await alliance.aPerson({ role: 'coordinator' }),
    ];
    const outside = await alliance.aPerson({ role: 'outside_counsel' });
    await db.work.run(systemCaller(allianceId), (tx) =>
      tx.query(
        `INSERT INTO party_counsel (id, alliance_id, party_id, firm, person_id) VALUES (gen_random_uuid(), $1, $2, 'Invented LLP', $3)`,
        [allianceId, partyId, outside],
      ),
    );
    await alliance.aPerson({ role: 'outside_counsel' });
    await alliance.aPerson({ role: 'treasurer' });
    await alliance.aPerson({ role: 'auditor' });
    await alliance.tellOfChange([await alliance.aDeadline()]);
    await runUntil(near);
    const rows = await ask<{ person_id: string }>('SELECT DISTINCT person_id FROM reminder');
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([...told, outside].sort());
  });

  it('of the whole group go to counsel of the members concerned and to coordinators', async () => {
    const counsel = await alliance.aPerson({ role: 'member_counsel', memberId: alliance.memberId });
    const coordinator = await alliance.aPerson({ role: 'coordinator' });
    await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    await alliance.tellOfChange([await alliance.aDeadline({ party: false })]);
    await runUntil(near);
    const rows = await ask<{ person_id: string }>('SELECT DISTINCT person_id FROM reminder');
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([counsel, coordinator].sort());
  });

  it('are not planned for the forum’s own clocks', async () => {
    await alliance.aPerson({ role: 'coordinator' });
    await alliance.tellOfChange([await alliance.aDeadline({ duty: false })]);
    await runUntil(near);
    expect(await ask('SELECT id FROM reminder')).toEqual([]);
  });

  it('come once each, in the reader’s language and on both clocks, and overdue daily to coordinators alone', async () => {
    const rep = await alliance.aPerson({
      role: 'member_representative',
      memberId: alliance.memberId,
      language: 'zh',
    });
    const coordinator = await alliance.aPerson({ role: 'coordinator', zone: 'America/New_York' });
    await alliance.tellOfChange([await alliance.aDeadline()]);
    for (let day = 1; day <= 50; day++) {
      const moment = new Date(Date.parse(start) + day * 86_400_000 + 14 * 3_600_000).toISOString();
      await runUntil(moment);
    }
    const ladder = ['30d', '14d', '7d', '3d', '1d', '0d'].map((step) => `${step}@2026-04-16`);
    expect(await stepsOf(rep, 'sent')).toEqual(ladder);
    expect(await stepsOf(coordinator, 'sent')).toEqual([
      ...ladder,
      ...['overdue1d', 'overdue2d', 'overdue3d', 'overdue4d'].map((step) => `${step}@2026-04-16`),
    ]);
    const mails = await mailsTo(rep);
    expect(mails).toHaveLength(6);
    expect(mails[0]?.body.split('\n')[0]).toContain(
      '纽约时间2026年4月16日17:15前完成，即北京时间2026年4月17日05:15',
    );
    const notifications = await ask<{ person_id: string }>(
      'SELECT person_id FROM notification WHERE person_id = $1',
      [rep],
    );
    expect(notifications).toHaveLength(6);
  });

  it('say to a deputy for whom they stand in, as long as that lasts', async () => {
    const { memberId, allianceId } = alliance;
    const away = await alliance.aPerson({ role: 'member_representative', memberId });
    const deputy = await alliance.aPerson({ role: 'member_representative', memberId });
    await db.work.run(systemCaller(allianceId), (tx) =>
      new TellingStore().insert(tx, {
        id: newId(),
        personId: away,
        deputyId: deputy,
        from: calendarDate('2026-04-13'),
        until: calendarDate('2026-04-15'),
      }),
    );
    await alliance.tellOfChange([await alliance.aDeadline()]);
    for (const day of ['2026-04-09', '2026-04-13', '2026-04-16']) await runUntil(`${day}T02:00:00.000Z`);
    const said = (await mailsTo(deputy)).map(
      ({ body }) => body.includes('you stand in') || body.includes('由您代理'),
    );
    expect(said).toEqual([false, true, false, false]);
    for (const { body } of await mailsTo(away)) expect(body).not.toMatch(/you stand in|由您代理/);
  });

  it('follow a date that moves, tell of it once, and never repeat what was sent', async () => {
    const rep = await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    const deadline = await alliance.aDeadline();
    await alliance.tellOfChange([deadline]);
    await runUntil('2026-04-12T02:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toHaveLength(1);
    expect(await stepsOf(rep, 'planned')).toEqual(['3d@2026-04-16']);

    await alliance.changeDeadline(deadline, { day: '2026-04-20' });
    await alliance.tellOfChange([deadline]);
    await runUntil('2026-04-12T03:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toEqual(['7d@2026-04-16', '14d@2026-04-20']);
    expect(await stepsOf(rep, 'cancelled')).toEqual(['3d@2026-04-16']);

    await alliance.changeDeadline(deadline, { day: '2026-04-16' });
    await alliance.tellOfChange([deadline]);
    await runUntil('2026-04-12T04:00:00.000Z');
    await runUntil('2026-04-13T02:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toEqual(['7d@2026-04-16', '14d@2026-04-20', '3d@2026-04-16']);
    expect(await mailsTo(rep)).toHaveLength(3);
  });

  it('are cancelled at the last moment when nobody said that the deadline changed', async () => {
    const rep = await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    const deadline = await alliance.aDeadline();
    await alliance.tellOfChange([deadline]);
    await runUntil(near);
    expect(await stepsOf(rep, 'planned')).toEqual(['30d@2026-04-16']);
    await alliance.changeDeadline(deadline, { status: 'met' });
    await runUntil('2026-03-17T02:00:00.000Z');
    expect(await stepsOf(rep, 'cancelled')).toEqual(['30d@2026-04-16']);
    expect(await stepsOf(rep, 'sent')).toEqual([]);
    expect(await mailsTo(rep)).toEqual([]);
  });

  it('reach the others where one of them cannot be put into words, and that one is tried again', async () => {
    const [rep, ...others] = [
      await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId }),
      await alliance.aPerson({ role: 'member_counsel', memberId: alliance.memberId }),
      await alliance.aPerson({ role: 'coordinator' }),
    ] as const;
    await alliance.tellOfChange([await alliance.aDeadline()]);
    await runUntil(near);
    const setZone = (zone: string) =>
      db.work.beforeTenant((tx) => tx.query('UPDATE person SET zone = $2 WHERE id = $1', [rep, zone]));
    await setZone('Nowhere/Invented');
    await runUntil('2026-03-17T02:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toEqual([]);
    for (const one of others) {
      expect(await stepsOf(one, 'sent')).toEqual(['30d@2026-04-16']);
      expect(await mailsTo(one)).toHaveLength(1);
    }
    await setZone('Asia/Shanghai');
    await runUntil('2026-03-17T03:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toEqual(['30d@2026-04-16']);
    expect(await mailsTo(rep)).toHaveLength(1);
  });

  it('stop for a person whose seat ended, and reach one who came later at the next step', async () => {
    const rep = await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    await alliance.tellOfChange([await alliance.aDeadline()]);
    await runUntil('2026-03-17T02:00:00.000Z');
    await db.work.run(systemCaller(alliance.allianceId), (tx) =>
      tx.query(`UPDATE appointment SET until_on = '2026-03-18' WHERE person_id = $1`, [rep]),
    );
    const successor = await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    await db.work.run(systemCaller(alliance.allianceId), (tx) =>
      tx.record([{ type: 'appointment.made', subject: { kind: 'person', id: successor }, payload: {} }]),
    );
    await runUntil('2026-04-02T02:00:00.000Z');
    expect(await stepsOf(rep, 'sent')).toEqual(['30d@2026-04-16']);
    expect(await stepsOf(successor, 'sent')).toEqual(['14d@2026-04-16']);
  });

  it('never reach whom a wall keeps from the case, as a person or as the people of a member', async () => {
    const { allianceId, caseId, memberId } = alliance;
    const walled = await alliance.aPerson({ role: 'coordinator' });
    const free = await alliance.aPerson({ role: 'coordinator' });
    const rep = await alliance.aPerson({ role: 'member_representative', memberId });
    await alliance.tellOfChange([await alliance.aDeadline()]);
    await runUntil(near);
    expect(await stepsOf(walled, 'planned')).toContain('30d@2026-04-16');
    await db.work.run(systemCaller(allianceId), async (tx) => {
      for (const [kind, subject] of [
        ['person', walled],
        ['member', memberId],
      ]) {
        await tx.query(
          `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
           VALUES (gen_random_uuid(), $1, $2, $3, 'case', $4, 'conflict', $5, $6, 1)`,
          [allianceId, kind, subject, caseId, free, tx.now],
        );
        const payload = { subjectKind: kind, subjectId: subject, objectKind: 'case', objectId: caseId };
        await tx.record([{ type: 'wall.set', subject: { kind: 'wall', id: memberId }, payload }]);
      }
    });
    await runUntil('2026-03-17T02:00:00.000Z');
    expect(await stepsOf(free, 'sent')).toEqual(['30d@2026-04-16']);
    for (const one of [walled, rep]) {
      expect(await stepsOf(one, 'planned')).toEqual([]);
      expect(await mailsTo(one)).toEqual([]);
    }
  });

  it('are planned once however often the change is told, also at the same moment', async () => {
    const rep = await alliance.aPerson({ role: 'member_representative', memberId: alliance.memberId });
    const deadline = await alliance.aDeadline();
    await runUntil(near);
    const tickets = [...(await bench.leases.claim()).tickets];
    for (let i = 0; i < 8; i++) {
      await alliance.tellOfChange([deadline]);
      tickets.push(...(await bench.leases.claim()).tickets);
    }
    const outcomes = await Promise.all(tickets.map((ticket) => bench.worker.run(ticket)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(8);
    expect(await stepsOf(rep, 'planned')).toEqual(['30d@2026-04-16']);
  });
});
