import { Client } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { calendarDate, type CalendarDate, type Instant, instantOf } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn } from './columns.js';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { columnsOf, insertRows, jsonOf, updateRow, updateRows } from './rows.js';
import type { Tx } from '../tx.js';

abstract class CountedRow {
  @Column({ name: 'move_count', type: 'integer', default: 7 }) moveCount: Defaulted<number>;
}

/** A row with a column of every type there is. */
@Entity('thing')
class ThingRow extends CountedRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column('text') name: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) tags: Defaulted<string[]>;
  @Column({ name: 'member_ids', type: 'uuid', array: true, nullable: true }) memberIds: string[] | null;
  @Column({ type: 'jsonb', nullable: true }) detail: object | string | null;
  @Column({ name: 'size_bytes', type: 'bigint', nullable: true }) sizeBytes: string | null;
  @Column({ type: 'boolean', nullable: true }) open: boolean | null;
  @Column(dateColumn('due_on', { nullable: true })) due: CalendarDate | null;
  @Column(instantColumn('made_at', { nullable: true })) madeAt: Instant | null;
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ type: 'text', nullable: true, select: false }) secret: string | null;
}

const table = `
  CREATE TABLE thing (id uuid PRIMARY KEY, case_id uuid, name text NOT NULL UNIQUE, note text, tags text[] NOT NULL DEFAULT '{}',
    member_ids uuid[], detail jsonb, size_bytes bigint, open boolean, due_on date, made_at timestamptz, sealed bytea, secret text,
    move_count integer NOT NULL DEFAULT 7);
  GRANT SELECT, INSERT, UPDATE ON thing TO hezong_app`;

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase();
  const owner = new Client({ connectionString: db.ownerUrl });
  await owner.connect();
  await owner.query(table);
  await owner.end();
});
afterAll(() => db.close());

const caller = aCaller();
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.work.run(caller, work);

const read = (tx: Tx, ids: readonly string[]): Promise<ThingRow[]> =>
  tx.query<ThingRow>(
    `SELECT ${columnsOf(ThingRow, 't')} FROM thing t WHERE t.id = ANY($1::uuid[]) ORDER BY t.name`,
    [ids],
  );

const full = () => ({
  id: newId(),
  caseId: newId(),
  name: `a ${newId()}`,
  note: `'); DROP TABLE thing; -- $1 "quoted" \\ 合纵 😀\n`,
  tags: ['one', 'two, "three"', '{}', 'NULL', "'"],
  memberIds: [newId(), newId()],
  detail: { list: [1, 'a', null], nested: { zh: '合纵' }, huge: '9007199254740993' },
  sizeBytes: '9223372036854775807',
  open: false,
  due: calendarDate('2026-02-28'),
  madeAt: instantOf(new Date('2026-04-01T01:02:03.456Z')),
  sealed: Buffer.from([0, 1, 92, 39, 255]),
  moveCount: 3,
});

const empty = () => ({ id: newId(), name: `b ${newId()}` });

const unsaid = {
  caseId: null,
  note: null,
  tags: [],
  memberIds: null,
  detail: null,
  sizeBytes: null,
  open: null,
  due: null,
  madeAt: null,
  sealed: null,
  moveCount: 7,
};

describe('a new row', () => {
  it('is there as it was written, one alone or many at once', async () => {
    const [one, two, three] = [full(), full(), full()];
    const rows = await run(async (tx) => {
      await insertRows(tx, ThingRow, one);
      await insertRows(tx, ThingRow, [two, three]);
      return read(tx, [one.id, two.id, three.id]);
    });
    expect(rows).toEqual([one, two, three]);
  });

  it('leaves what it does not say to the database', async () => {
    const [one, two, three] = [empty(), empty(), empty()];
    const rows = await run(async (tx) => {
      await insertRows(tx, ThingRow, { ...one, note: undefined });
      await insertRows(tx, ThingRow, [two, three]);
      return read(tx, [one.id, two.id, three.id]);
    });
    expect(rows).toEqual([one, two, three].map((row) => ({ ...unsaid, ...row })));
  });

  it('leaves aside what a value has beyond its type', async () => {
    const wide = { ...empty(), 'name") VALUES (1); --': 'x' };
    const narrow: { readonly id: string; readonly name: string } = wide;
    const rows = await run(async (tx) => {
      await insertRows(tx, ThingRow, narrow);
      await updateRow(tx, ThingRow, { id: narrow.id }, { ...narrow, note: 'n' });
      return read(tx, [narrow.id]);
    });
    expect(rows).toEqual([{ ...unsaid, id: narrow.id, name: narrow.name, note: 'n' }]);
  });

  it('among others may be null where they are not', async () => {
    const [one, two] = [full(), { ...empty(), tags: ['x'], moveCount: 1 }];
    const rows = await run(async (tx) => {
      await insertRows(tx, ThingRow, [one, { ...one, ...unsaid, ...two }]);
      return read(tx, [one.id, two.id]);
    });
    expect(rows).toEqual([one, { ...unsaid, ...two }]);
  });

  it.each([[['a list']], ['a text'], [{ a: null }], [[]]])('keeps the JSON %j as it is', async (detail) => {
    const [one, two, three] = [empty(), empty(), empty()].map((row) => ({ ...row, detail }));
    const rows = await run(async (tx) => {
      if (one && two && three) await insertRows(tx, ThingRow, one);
      if (two && three) await insertRows(tx, ThingRow, [two, three]);
      return read(
        tx,
        [one, two, three].flatMap((row) => row?.id ?? []),
      );
    });
    expect(rows.map((row) => row.detail)).toEqual([detail, detail, detail]);
  });

  it('answers what is asked of it, and nothing for one that was there', async () => {
    const [known, fresh] = [full(), full()];
    const answers = await run(async (tx) => [
      await insertRows(tx, ThingRow, known, { returning: ['id', 'madeAt', 'sizeBytes'] }),
      await insertRows(tx, ThingRow, [known, fresh], { onConflict: 'nothing', returning: ['id', 'due'] }),
      await insertRows(tx, ThingRow, known, { onConflict: 'nothing' }),
      await insertRows(tx, ThingRow, [], { returning: ['id'] }),
    ]);
    const { id, madeAt, sizeBytes } = known;
    expect(answers).toEqual([[{ id, madeAt, sizeBytes }], [{ id: fresh.id, due: fresh.due }], [], []]);
    await expect(run((tx) => insertRows(tx, ThingRow, known))).rejects.toThrow('duplicate key');
  });

  it('is written by the same text however many there are, and in whatever order they say it', async () => {
    const texts = new Set<string>();
    const tx = { query: <Row>(sql: string) => Promise.resolve(texts.add(sql)).then((): Row[] => []) };
    await insertRows(tx, ThingRow, [full(), full()]);
    await insertRows(tx, ThingRow, [full(), { ...empty(), note: null }, full()]);
    expect(texts.size).toBe(1);
    const { id, ...rest } = full();
    await insertRows(tx, ThingRow, { id, ...rest });
    await insertRows(tx, ThingRow, { ...rest, id });
    expect(texts.size).toBe(2);
  });

  it('has no property that is not a column, and lacks none that must be said', async () => {
    const tx = { query: () => Promise.reject(new Error('asked the database')) };
    const more = { ...empty(), nmae: 'x' };
    // @ts-expect-error a property that is no column
    await expect(insertRows(tx, ThingRow, { ...empty(), nmae: 'x' })).rejects.toThrow('asked the database');
    // @ts-expect-error a value with a property that is no column
    await expect(insertRows(tx, ThingRow, [more, more])).rejects.toThrow('asked the database');
    // @ts-expect-error a name is missing
    await expect(insertRows(tx, ThingRow, { id: newId() })).rejects.toThrow('asked the database');
    // @ts-expect-error a number is no name
    await expect(insertRows(tx, ThingRow, { id: newId(), name: 1 })).rejects.toThrow('asked the database');
    await expect(insertRows(tx, CountedRow, { moveCount: 1 })).rejects.toThrow('CountedRow is no entity');
  });
});

describe('a changed row', () => {
  it('is found by its key, says what is new and keeps the rest', async () => {
    const [one, other] = [full(), full()];
    const next = { ...full(), id: one.id };
    const rows = await run(async (tx) => {
      await insertRows(tx, ThingRow, [one, other]);
      const key = { id: one.id, name: one.name };
      expect(await updateRow(tx, ThingRow, key, { ...next, open: undefined })).toBe(1);
      return read(tx, [one.id, other.id]);
    });
    expect(rows).toEqual([other, next].map((row) => ({ ...row })));
  });

  it('may lose what it said', async () => {
    const row = full();
    const [found] = await run(async (tx) => {
      await insertRows(tx, ThingRow, row);
      const { tags: _tags, moveCount: _count, ...nothing } = unsaid;
      await updateRow(tx, ThingRow, { id: row.id }, nothing);
      return read(tx, [row.id]);
    });
    expect(found).toEqual({ ...unsaid, id: row.id, name: row.name, tags: row.tags, moveCount: 3 });
  });

  it('is counted, also where there is none or several', async () => {
    const caseId = newId();
    const counts = await run(async (tx) => {
      await insertRows(tx, ThingRow, [full(), { ...full(), caseId }, { ...full(), caseId, note: null }]);
      const write = (key: { caseId: string; note?: null }) => updateRow(tx, ThingRow, key, { open: true });
      return [await write({ caseId }), await write({ caseId, note: null }), await write({ caseId: newId() })];
    });
    expect(counts).toEqual([2, 1, 0]);
  });

  it('is one of several that are written in one statement, each found by its key', async () => {
    const [one, two, other] = [full(), { ...full(), ...empty(), note: null }, full()];
    const anew = [
      { ...one, name: `c ${newId()}`, note: null, detail: null, sealed: null },
      { ...two, note: full().note, memberIds: null, tags: [], moveCount: 4 },
    ];
    await run((tx) => insertRows(tx, ThingRow, [one, two, other]));
    await run((tx) => updateRows(tx, ThingRow, ['id'], anew));
    const rows = await run((tx) => read(tx, [one.id, two.id, other.id]));
    for (const row of [...anew, other]) expect(rows).toContainEqual(row);
    await run((tx) => updateRows(tx, ThingRow, ['id'], []));
    const nameless = run((tx) => updateRows(tx, ThingRow, ['id'], [{ note: 'whose?' }]));
    await expect(nameless).rejects.toThrow('without their key');
  });

  it('is never changed without a key, nor to nothing, nor in what is no column', async () => {
    const tx = { query: () => Promise.reject(new Error('asked the database')) };
    const id = newId();
    await expect(updateRow(tx, ThingRow, {}, { open: true })).rejects.toThrow('Nothing');
    // @ts-expect-error a key without its value
    await expect(updateRow(tx, ThingRow, { name: 'a', id: undefined }, { open: true })).rejects.toThrow(
      'key',
    );
    await expect(updateRow(tx, ThingRow, { id }, {})).rejects.toThrow('Nothing');
    await expect(updateRow(tx, ThingRow, { id }, { id })).rejects.toThrow('Nothing');
    // @ts-expect-error a property that is no column
    await expect(updateRow(tx, ThingRow, { id }, { opne: true })).rejects.toThrow('Nothing');
    // @ts-expect-error a key that is no column
    await expect(updateRow(tx, ThingRow, { name: 'a', idd: id }, { open: true })).rejects.toThrow('key');
  });
});

describe('what is read of a row', () => {
  it('is every column by its property, but those left out and those that are read only by name', () => {
    const most = [
      'memberIds',
      'detail',
      'sizeBytes',
      'sealed',
      'tags',
      'open',
      'madeAt',
      'moveCount',
    ] as const;
    expect(columnsOf(ThingRow, 't', most)).toBe(
      't."id" AS "id", t."case_id" AS "caseId", t."name" AS "name", t."note" AS "note", t."due_on" AS "due"',
    );
  });

  it('is as JSON what it is as a row', async () => {
    const row = full();
    const more = { shout: 'upper(t.name)' };
    const [found] = await run(async (tx) => {
      await insertRows(tx, ThingRow, row);
      return tx.query<{ json: object }>(
        `SELECT ${jsonOf(ThingRow, 't', { except: ['sealed', 'note'], more })} AS json FROM thing t WHERE t.id = $1`,
        [row.id],
      );
    });
    const { sealed: _sealed, note: _note, ...rest } = row;
    expect(found?.json).toEqual({ ...rest, shout: row.name.toUpperCase() });
  });
});
