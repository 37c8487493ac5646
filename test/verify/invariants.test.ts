import { anOriginal, brokenIn, type Breakage, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
}, 60_000);
afterAll(() => original.remove());

const doing =
  (...statements: readonly string[]): Breakage =>
  (client, allianceId) =>
    unguarded(client, async () => {
      for (const sql of statements) await client.query(sql, sql.includes('$1') ? [allianceId] : []);
    });

const another = `'019a0000-0000-7000-8000-0000000000ff'`;

/** What breaks which. Names in the order of the command's output. */
const breakages: readonly (readonly [string, string, Breakage])[] = [
  [
    'guards',
    'row-level security switched off',
    (client) => client.query('ALTER TABLE party DISABLE ROW LEVEL SECURITY'),
  ],
  ['guards', 'a policy taken away', (client) => client.query('DROP POLICY tenant ON case_file')],
  [
    'guards',
    'a trigger switched off',
    (client) => client.query('ALTER TABLE outbox DISABLE TRIGGER append_only'),
  ],
  ['guards', 'a trigger taken away', (client) => client.query('DROP TRIGGER never_emptied ON audit_link')],
  [
    'tenants',
    'a reminder of a deadline that is not there, though a foreign key says it is',
    doing(
      'ALTER TABLE reminder DROP CONSTRAINT fk_reminder_deadline',
      'UPDATE reminder SET deadline_id = gen_random_uuid() WHERE id = (SELECT id FROM reminder LIMIT 1)',
      `ALTER TABLE reminder ADD CONSTRAINT fk_reminder_deadline FOREIGN KEY (alliance_id, deadline_id)
         REFERENCES deadline (alliance_id, id) NOT VALID`,
    ),
  ],
  [
    'tenants',
    'a message about a fact of another alliance',
    doing(`UPDATE outbox SET alliance_id = ${another} WHERE id = (SELECT fact_id FROM inbox LIMIT 1)`),
  ],
  [
    'tenants',
    'a fact about a case of another alliance',
    doing(
      `UPDATE outbox SET case_id = ${another} WHERE id = (SELECT id FROM outbox WHERE case_id IS NOT NULL LIMIT 1)`,
    ),
  ],
  [
    'audit',
    'a fact edited',
    doing(`UPDATE outbox SET payload = '{}' WHERE alliance_id = $1 AND audit_seq = 3`),
  ],
  ['audit', 'the tail cut off', doing('DELETE FROM audit_link WHERE alliance_id = $1 AND seq > 10')],
  ['audit', 'a checkpoint changed', doing(`UPDATE audit_checkpoint SET head = repeat('0', 64)`)],
  [
    'outbox',
    'a message taken away',
    doing(`DELETE FROM inbox WHERE id = (SELECT max(id::text)::uuid FROM inbox)`),
  ],
  ['outbox', 'a message heard that was never leased', doing('UPDATE inbox SET lease_epoch = 0')],
  ['outbox', 'a message done and given up', doing('UPDATE inbox SET failed_at = done_at')],
  [
    'outbox',
    'a message heard before it was told',
    doing(`UPDATE inbox SET done_at = done_at - interval '1 day'`),
  ],
  [
    'timers',
    'a timer fired early',
    doing(
      `UPDATE timer SET done_at = due_at - interval '1 hour', lease_epoch = 1 WHERE id = (SELECT id FROM timer LIMIT 1)`,
    ),
  ],
  ['timers', 'a reminder whose timer is gone', doing(`DELETE FROM timer WHERE kind = 'reminder.send'`)],
  [
    'timers',
    'a timer fired and cancelled',
    doing(`UPDATE timer SET cancelled_at = due_at, done_at = due_at, lease_epoch = 1`),
  ],
  ['mails', 'a mail on its way that no timer will send', doing(`UPDATE mail SET state = 'intended'`)],
  ['mails', 'a mail sent by nobody', doing(`UPDATE mail SET state = 'sent'`)],
  [
    'lives',
    'a case moved behind the record',
    doing(`UPDATE case_file SET stage = 'closed' WHERE stage <> 'closed'`),
  ],
  [
    'deadlines',
    'a deadline met behind the record',
    doing(
      `UPDATE deadline SET status = 'met' WHERE id = (SELECT id FROM deadline WHERE status = 'proposed' LIMIT 1)`,
    ),
  ],
];

describe('everything that must hold', () => {
  it('holds in the demonstration', async () => {
    expect(await brokenIn(original, () => Promise.resolve())).toEqual({});
  }, 30_000);

  it.each(breakages)(
    'breaks %s: %s',
    async (name, _, breakage) => {
      const broken = await brokenIn(original, breakage);
      expect(Object.keys(broken)).toContain(name);
      expect(JSON.stringify(broken)).not.toMatch(/[\u4e00-\u9fff]/);
    },
    30_000,
  );
});
