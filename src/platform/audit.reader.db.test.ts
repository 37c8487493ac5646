import { Client } from 'pg';
import { AuditReader } from './audit.reader.js';
import { newId } from './ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from './platform.fixtures.js';
import type { Fact } from './tx.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase();
});
afterAll(() => db.close());

/** What someone with the owner's rights can do to the record, however it is guarded. */
async function tamper(set: string, allianceId: string): Promise<void> {
  const owner = new Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    await owner.query('ALTER TABLE outbox DISABLE TRIGGER append_only, NO FORCE ROW LEVEL SECURITY');
    await owner.query(`UPDATE outbox SET ${set} WHERE alliance_id = $1 AND audit_seq = 2`, [allianceId]);
    await owner.query('ALTER TABLE outbox ENABLE TRIGGER append_only, FORCE ROW LEVEL SECURITY');
  } finally {
    await owner.end();
  }
}

describe('a record changed behind the app’s back', () => {
  it.each([
    ['what was said', `payload = '{"due": "2026-05-01"}'`],
    ['what was done', `type = 'deadline.met'`],
    ['to what', `subject_id = '${newId()}'`],
    ['who did it', `actor_id = '${newId()}'`],
    ['which case it belongs to', `case_id = '${newId()}'`],
    ['when', `at = at - interval '1 day'`],
  ])('is found out where it tells otherwise %s', async (_, set) => {
    const caller = aCaller();
    const fact: Fact = {
      type: 'deadline.confirmed',
      subject: { kind: 'deadline', id: newId() },
      payload: { due: 1 },
    };
    for (let i = 0; i < 3; i++) await db.work.run(caller, (tx) => tx.record([fact]));
    const verify = () => db.work.read(caller, (tx) => new AuditReader().verify(tx));
    expect((await verify()).faults).toEqual([]);
    await tamper(set, caller.allianceId);
    expect((await verify()).faults).toMatchObject([{ seq: 2, fault: 'content_changed' }]);
  });
});
