import { instantOf } from '../../kernel/index.js';
import { plannedEachTime } from '../database-client.js';
import { Consumers } from './consumers.js';
import { Duties } from './duties.js';
import { newId } from '../ids.js';
import { Binds } from '../sql/binds.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { UnitOfWork } from '../unit-of-work.js';
import { takeChain } from './record-facts.js';
import type { Fact, Tx } from '../tx.js';

/** A duty that hangs on rows of two kinds: each bell of a case is to be rung by each ringer of it, here kept in the blobs of nobody. */
let db: TestDatabase;
let work: UnitOfWork;
const duties = new Duties();
const caller = aCaller();
const caseId = newId();
const words = { en: 'Ring', zh: '敲钟' };

beforeAll(async () => {
  db = await aTestDatabase({ pool: 6 });
  duties.add(
    {
      ring: {
        what: words,
        action: words,
        why: words,
        held: {
          from: `timer b JOIN timer r ON r.alliance_id = b.alliance_id AND r.kind = 'ringer' AND r.cancelled_at IS NULL
            WHERE b.alliance_id = current_setting('hezong.alliance')::uuid AND b.kind = 'bell' AND b.cancelled_at IS NULL`,
          id: 'b.subject_id',
          caseId: `(b.payload->>'caseId')::uuid`,
          day: `(b.payload->>'day')::date`,
          holder: `'person:' || r.subject_id`,
        },
        open: (_asked, rows) =>
          `SELECT r.id, NULL::uuid AS case_id, NULL::jsonb AS name, r.day, NULL::text AS link FROM (${rows}) r`,
      },
    },
    { bell: null, ringer: null },
  );
  work = new UnitOfWork(db.source, db.clock, new Consumers(), duties);
});
afterAll(() => db.close());

const add = async (tx: Tx, kind: 'bell' | 'ringer', id: string, day?: string): Promise<void> => {
  await tx.plan({
    kind,
    subjectId: id,
    dueAt: tx.now,
    payload: { caseId, ...(day !== undefined && { day }) },
  });
  await tx.record([{ type: `${kind}.added`, subject: { kind, id }, caseId, payload: {} }]);
};
const remove = (kind: 'bell' | 'ringer', id: string) =>
  work.run(caller, async (tx) => {
    await tx.cancelTimers(kind, [id]);
    await tx.record([{ type: `${kind}.removed`, subject: { kind, id }, caseId, payload: {} }]);
  });
const open = () =>
  work.read(caller, (tx) =>
    tx.query<{ thing_id: string; holder: string; closed_by: string | null }>(
      'SELECT thing_id, holder, closed_by FROM duty WHERE closed_at IS NULL ORDER BY thing_id, holder',
    ),
  );

/** Until so many transactions wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const [row] = await db.source.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`,
    );
    if ((row?.n ?? 0) >= count) return;
  }
}

describe('the rows of duties', () => {
  it('miss none that two make together at once', async () => {
    const [bell, ringer] = [newId(), newId()];
    const atOnce = (kind: 'bell' | 'ringer', id: string) => work.run(caller, (tx) => add(tx, kind, id));
    const holding = db.source.createQueryRunner();
    await holding.startTransaction();
    await holding.query(takeChain, [caller.allianceId]);
    const acting = [atOnce('bell', bell), atOnce('ringer', ringer)];
    // Both have done their work and wait to commit it: neither has seen the other's.
    await waiting(2);
    await holding.commitTransaction();
    await holding.release();
    await Promise.all(acting);
    expect(await open()).toEqual([{ thing_id: bell, holder: `person:${ringer}`, closed_by: null }]);
    expect(await work.read(caller, (tx) => duties.amiss(tx))).toEqual([]);
    await remove('bell', bell);
    expect(await open()).toEqual([]);
  });

  it('are open again where one is opened, ended and opened in one moment', async () => {
    db.clock.set(instantOf(new Date('2026-05-01T00:00:00Z')));
    const [bell, ringer] = [newId(), newId()];
    await work.run(caller, (tx) => add(tx, 'ringer', ringer));
    await work.run(caller, (tx) => add(tx, 'bell', bell));
    await remove('bell', bell);
    await work.run(caller, async (tx) => {
      await tx.query('UPDATE timer SET cancelled_at = NULL WHERE alliance_id = $1 AND subject_id = $2', [
        caller.allianceId,
        bell,
      ]);
      await tx.record([{ type: 'bell.added', subject: { kind: 'bell', id: bell }, caseId, payload: {} }]);
    });
    expect((await open()).map(({ thing_id }) => thing_id)).toContain(bell);
    expect(await work.read(caller, (tx) => duties.amiss(tx))).toEqual([]);
  });

  it('say which are whose and by when to whom asks, of the kinds they have', async () => {
    const [bell, later, ringer] = [newId(), newId(), newId()];
    const holders = [`person:${ringer}`, 'role:sexton'];
    const found = () =>
      work.read(caller, async (tx) => {
        const binds = new Binds();
        const sql = await duties.open({ tx, binds }, holders);
        const kinds = await duties.kindsOf(tx, holders);
        // Bells of other tests, which this ringer is to ring as well, have no day.
        const rows = await tx.query(
          `SELECT * FROM (${sql}) d WHERE day IS NOT NULL ORDER BY day`,
          binds.values,
        );
        return { kinds, rows };
      });
    expect(await found()).toEqual({ kinds: [], rows: [] });
    await work.run(caller, (tx) => add(tx, 'bell', later, '2026-06-02'));
    await work.run(caller, (tx) => add(tx, 'ringer', ringer));
    await work.run(caller, (tx) => add(tx, 'bell', bell, '2026-06-01'));
    const { kinds, rows } = await found();
    expect(kinds).toEqual(['ring']);
    expect(rows).toMatchObject([
      { kind: 'ring', id: bell, day: '2026-06-01' },
      { kind: 'ring', id: later, day: '2026-06-02' },
    ]);
    await remove('ringer', ringer);
    expect(await found()).toEqual({ kinds: [], rows: [] });
  });

  it('are kept by one plan for facts of one case, and by a plan of its own for facts of several', async () => {
    const fact = (id: string, of: string | null): Fact => ({
      type: 'bell.added',
      subject: { kind: 'bell', id },
      ...(of !== null && { caseId: of }),
      payload: {},
    });
    const [bell, other] = [newId(), newId()];
    const plannedFor = (facts: readonly Fact[]) =>
      work.read(caller, (tx) => {
        const statements = duties.following(tx, facts).map(({ sql }) => sql);
        return Promise.resolve([
          statements.some((sql) => sql.includes('force_generic_plan')),
          statements.some((sql) => sql.startsWith(plannedEachTime)),
        ]);
      });
    const [once, anew] = [
      [true, false],
      [false, true],
    ];
    expect(await plannedFor([fact(bell, caseId), fact(other, caseId)])).toEqual(once);
    expect(await plannedFor([fact(bell, null), fact(bell, null)])).toEqual(once);
    expect(await plannedFor([fact(bell, caseId), fact(other, newId())])).toEqual(anew);
    expect(await plannedFor([fact(bell, null), fact(other, null)])).toEqual(anew);
  });
});
