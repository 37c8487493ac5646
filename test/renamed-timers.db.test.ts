import { newId } from '../src/platform/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../src/platform/platform.fixtures.js';
import { Client } from 'pg';
import { RenamedTimers1700000000046 } from '../src/migrations/0046-renamed-timers.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase();
});
afterAll(() => db.close());

it('a certificate’s timer of an earlier release means what it meant, and a digest planned for many becomes one for each', async () => {
  const caller = aCaller();
  const [overdue, today, many] = [newId(), newId(), newId()];
  const plan = (kind: string, subjectId: string) =>
    db.work.run(caller, (tx) => tx.plan({ kind, subjectId, dueAt: tx.now }));
  await plan('certificate.due', overdue);
  await plan('certificate.today', today);
  const readers = [newId(), newId()].sort();
  await db.work.run(caller, (tx) =>
    tx.plan({
      kind: 'digests.send',
      subjectId: many,
      dueAt: tx.now,
      payload: { personIds: readers },
      dedupe: 'digests.send/2026-03-02/Asia/Shanghai/0',
    }),
  );
  const owner = new Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    await new RenamedTimers1700000000046().up(owner as never);
  } finally {
    await owner.end();
  }
  const rows = await db.work.read(caller, (tx) =>
    tx.query<{
      subject_id: string;
      kind: string;
      off: boolean;
      dedupe: string;
      payload: object;
      due: boolean;
    }>(
      'SELECT subject_id, kind, cancelled_at IS NOT NULL AS off, dedupe, payload, due_at = $2 AS due FROM timer WHERE alliance_id = $1 ORDER BY subject_id',
      [caller.allianceId, db.clock.now()],
    ),
  );
  expect(rows.map(({ kind, off }) => [kind, off])).toEqual([
    ['certificate.overdue', false],
    ['certificate.today', false],
    ['digests.send', true],
    ['digests.send', false],
    ['digests.send', false],
  ]);
  expect(rows.slice(3)).toEqual(
    readers.map((id) => ({
      subject_id: id,
      kind: 'digests.send',
      off: false,
      dedupe: `digests.send/2026-03-02/${id}`,
      payload: { day: '2026-03-02' },
      due: true,
    })),
  );
});
