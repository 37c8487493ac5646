import fc from 'fast-check';
import { Client } from 'pg';
import { commitmentTo, nextLink } from './audit-chain.js';
import { newId } from './ids.js';
import { AuditReader } from './audit.reader.js';
import { aCaller, aTestDatabase, type TestDatabase } from './platform.fixtures.js';
import type { Fact, Tx } from './tx.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 12 });
});
afterAll(() => db.close());

const aFact = (over: Partial<Fact> = {}): Fact => ({
  type: 'case.opened',
  subject: { kind: 'case', id: newId() },
  payload: { number: '337-TA-9901', 数: 1 },
  ...over,
});

const factsOf = (allianceId: string) =>
  db.work.read(aCaller({ allianceId }), (tx) => tx.query<{ type: string }>('SELECT type FROM outbox'));

describe('a reading of one statement', () => {
  const one = (tx: Tx) => tx.query<{ type: string }>('SELECT type FROM outbox');

  it('sees its own alliance and no other', async () => {
    const [caller, stranger] = [aCaller(), aCaller()];
    await db.work.run(caller, (tx) => tx.record([aFact()]));
    const seen = [caller, stranger, caller].map((reader) => db.work.readOnce(reader, one));
    expect((await Promise.all(seen)).map((rows) => rows.length)).toEqual([1, 0, 1]);
  });

  it('leaves its connection without an alliance', async () => {
    const single = await aTestDatabase({ pool: 1 });
    await single.work.readOnce(aCaller(), one);
    await expect(single.source.query('SELECT type FROM outbox')).rejects.toThrow();
    await single.close();
  });

  it('tells what failed, and leaves its connection fit for the next', async () => {
    const single = await aTestDatabase({ pool: 1 });
    await expect(single.work.readOnce(aCaller(), (tx) => tx.query('SELECT 1 / 0'))).rejects.toThrow(
      'division',
    );
    expect(await single.work.readOnce(aCaller(), one)).toEqual([]);
    await single.close();
  });

  it('writes nothing, asks nothing twice and nothing beside its transaction', async () => {
    const write = (tx: Tx) => tx.query('DELETE FROM idempotency');
    await expect(db.work.readOnce(aCaller(), write)).rejects.toThrow('read-only');
    const twice = async (tx: Tx) => [await one(tx), await one(tx)];
    await expect(db.work.readOnce(aCaller(), twice)).rejects.toThrow('second statement');
    const beside = (tx: Tx) => tx.manager.query('SELECT type FROM outbox');
    await expect(db.work.readOnce(aCaller(), beside)).rejects.toThrow();
  });
});

describe('a unit of work', () => {
  it('writes its facts and their links together with its effect', async () => {
    const caller = aCaller();
    await db.work.run(caller, (tx) => tx.record([aFact(), aFact({ type: 'case.moved' })]));
    expect(await factsOf(caller.allianceId)).toHaveLength(2);
    const report = await db.work.read(caller, (tx) => new AuditReader().verify(tx));
    expect(report).toMatchObject({ links: 2, faults: [] });
  });

  it('leaves nothing behind when it fails', async () => {
    const caller = aCaller();
    const failing = db.work.run(caller, async (tx) => {
      await tx.record([aFact()]);
      await tx.plan({ kind: 'test.ring', subjectId: newId(), dueAt: tx.now });
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect(await factsOf(caller.allianceId)).toHaveLength(0);
  });

  it('forges links without a gap when many act at once', async () => {
    const caller = aCaller();
    await Promise.all(Array.from({ length: 40 }, () => db.work.run(caller, (tx) => tx.record([aFact()]))));
    const report = await db.work.read(caller, (tx) => new AuditReader().verify(tx));
    expect(report).toMatchObject({ links: 40, faults: [] });
  });

  it('forges in the database the links that we would forge, whatever facts say', async () => {
    const said = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0'));
    const payload = fc.dictionary(
      said,
      fc.oneof(said, fc.integer(), fc.boolean(), fc.constant(null), fc.array(said)),
    );
    const fact = fc
      .record({ type: said, kind: said, payload, inCase: fc.boolean() })
      .map(({ type, kind, payload: told, inCase }): Fact => ({
        type: `case.${type}`,
        subject: { kind, id: newId() },
        ...(inCase && { caseId: newId() }),
        payload: told,
      }));
    const caller = aCaller();
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fact, { minLength: 1, maxLength: 6 }), async (facts) => {
        await db.work.run(caller, (tx) => tx.record(facts));
        const after = written - 1;
        const told = [...(await db.work.read(caller, (tx) => new AuditReader().links(tx, { after })))];
        let previous = written === 0 ? undefined : told.shift()?.link;
        for (const [i, { link, content }] of told.entries()) {
          const { type, subject, caseId, payload: whole } = facts[i]!;
          expect(content).toEqual({
            salt: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
            at: content?.at,
            actorId: caller.personId,
            action: type,
            subjectKind: subject.kind,
            subjectId: subject.id,
            caseId: caseId ?? null,
            payload: whole,
          });
          previous = nextLink(previous, {
            allianceId: caller.allianceId,
            commitment: commitmentTo(content!),
          });
          expect(link).toEqual(previous);
        }
        expect(told).toHaveLength(facts.length);
        written += facts.length;
      }),
      { numRuns: 60 },
    );
    expect(await db.work.read(caller, (tx) => new AuditReader().verify(tx))).toMatchObject({ faults: [] });
  });

  it('forges many links at once', async () => {
    const caller = aCaller();
    const many = Array.from({ length: 3_000 }, (_, i) => aFact({ payload: { i } }));
    await db.work.run(caller, (tx) => tx.record(many));
    const report = await db.work.read(caller, (tx) => new AuditReader().verify(tx));
    expect(report).toMatchObject({ links: 3_000, faults: [] });
  });

  it('gives one effect and one answer to the same key sent 50 times at once', async () => {
    const caller = aCaller({ idempotency: { key: 'k1', route: '/api/v1/cases', requestHash: 'h' } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        db.work.run(caller, async (tx) => {
          await tx.record([aFact()]);
          return { id: newId() };
        }),
      ),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await factsOf(caller.allianceId)).toHaveLength(1);
  });

  it('refuses a key that comes back with another request', async () => {
    const key = { key: 'k2', route: '/api/v1/cases', requestHash: 'first' };
    const caller = aCaller({ idempotency: key });
    await db.work.run(caller, () => Promise.resolve('done'));
    const other = { ...caller, idempotency: { ...key, requestHash: 'second' } };
    await expect(db.work.run(other, () => Promise.resolve('done'))).rejects.toMatchObject({
      status: 422,
      refusal: { code: 'idempotency.other_request' },
    });
  });

  it.each([
    [{ id: newId(), count: 3, open: true, rows: [{ outcome: 'new', caseId: newId() }] }, true],
    [null, true],
    [{ id: newId(), title: 'A secret title' }, false],
    ['1 April', false],
    [[{ at: '2026-04-01' }], false],
  ])(
    'keeps of an answer ids, numbers and its own words, and nothing else: %j is kept: %s',
    async (answer, is) => {
      const idempotency = { key: newId(), route: '/api/v1/cases', requestHash: 'h' };
      const caller = aCaller({ idempotency });
      const done = db.work.run(caller, () => Promise.resolve(answer));
      if (is) expect(await done).toEqual(answer);
      else await expect(done).rejects.toThrow('holds more than ids');
    },
  );

  it('frees a key whose work failed', async () => {
    const caller = aCaller({ idempotency: { key: 'k3', route: '/api/v1/cases', requestHash: 'h' } });
    await expect(db.work.run(caller, () => Promise.reject(new Error('crash')))).rejects.toThrow('crash');
    expect(await db.work.run(caller, () => Promise.resolve('second'))).toBe('second');
  });

  it('only reads when it is said to', async () => {
    const writing = db.work.read(aCaller(), (tx) =>
      tx.plan({ kind: 'test.ring', subjectId: newId(), dueAt: tx.now }),
    );
    await expect(writing).rejects.toThrow(/read-only/);
  });
});

describe('row-level security', () => {
  it('shows no alliance the rows of another', async () => {
    const [a, b] = [aCaller(), aCaller()];
    await db.work.run(a, (tx) => tx.record([aFact()]));
    expect(await factsOf(b.allianceId)).toHaveLength(0);
    const foreign = db.work.run(b, (tx) =>
      tx.query(`INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
                VALUES ('${newId()}', '${a.allianceId}', 'x', '${newId()}', '{}', now(), 'x')`),
    );
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('raises on a query without an alliance, also on a connection that had one', async () => {
    await db.work.run(aCaller(), (tx) => tx.record([aFact()]));
    for (let i = 0; i < 12; i++) {
      await expect(db.source.query('SELECT * FROM outbox')).rejects.toThrow();
    }
  });

  it('covers every table that has an alliance', async () => {
    const unprotected: unknown[] = await db.source.query(`
      SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'alliance_id'
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
         AND c.relname NOT IN ('session', 'access_token', 'credential_link')`);
    expect(unprotected).toEqual([]);
  });

  it('is not escaped by the role the app runs as', async () => {
    const [role]: Record<string, boolean>[] = await db.source.query(`
      SELECT rolsuper, rolbypassrls, rolcreaterole,
             EXISTS (SELECT FROM pg_tables WHERE tableowner = current_user AND schemaname = 'public') AS owns
        FROM pg_roles WHERE rolname = current_user`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false });
  });
});

describe('the record', () => {
  it('cannot be changed or emptied, not even by the owner of the tables', async () => {
    const caller = aCaller();
    await db.work.run(caller, (tx) => tx.record([aFact()]));
    const owner = new Client({ connectionString: db.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`SET hezong.alliance = '${caller.allianceId}'`);
      await expect(owner.query('TRUNCATE audit_link')).rejects.toThrow(/append-only/);
      await expect(owner.query('TRUNCATE outbox')).rejects.toThrow(/append-only/);
    } finally {
      await owner.end();
    }
    const editing = db.work.run(caller, (tx) => tx.query(`UPDATE audit_link SET commitment = 'x'`));
    await expect(editing).rejects.toThrow(/permission denied/);
  });
});

describe('the database', () => {
  it('knows Chinese characters by trigrams', async () => {
    const rows: unknown[] = await db.source.query(`SELECT unnest(show_trgm('星河照明'))`);
    expect(rows.length).toBeGreaterThan(3);
  });
});
