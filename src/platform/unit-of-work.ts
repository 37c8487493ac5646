import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { Clock } from './clock.js';
import { Consumers } from './facts/consumers.js';
import { Duties } from './facts/duties.js';
import { DatabaseClient, isOutOfDate, type Statement } from './database-client.js';
import { claimKey, keptAnswer } from './idempotency.js';
import { newId } from './ids.js';
import { type Ask, oneStatement } from './one-statement.js';
import { factStatements } from './facts/record-facts.js';
import type { Fact, TenantlessTx, TimerPlan, Tx } from './tx.js';
import { type Caller, personSetting } from './words.js';

/** Serialization failure and deadlock: the whole transaction is tried again. So it is where a migration changed what a statement answers. */
const transient = new Set(['40001', '40P01']);
const maxTries = 4;

/** Who does something: a caller, or whoever has a transaction under way, of which it becomes a part. */
export type By = Caller | Tx;

/** Opens transactions. One for each use case; nothing outside the database is called within one. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly consumers: Consumers,
    readonly duties: Duties = new Duties(),
  ) {}

  /**
   * Runs work in one transaction of the caller's alliance: all of it, its facts and its timers are committed, or nothing is.
   * Tried again on a serialization failure or deadlock. With an idempotency key the result must be plain JSON: it is kept,
   * and a second request with the key gets it again without any effect.
   */
  run<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(settingsOf(caller), (manager, client) =>
      this.inAlliance(manager, client, caller, work),
    );
  }

  /** As `run` for a caller; for whoever has a transaction under way, in that one: done with it, or not at all. */
  within<T>(by: By, work: (tx: Tx) => Promise<T>): Promise<T> {
    return 'query' in by ? work(by) : this.run(by, work);
  }

  /** Runs reading work in one read-only transaction of the caller's alliance. */
  read<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(readOnly(settingsOf(caller)), (manager) =>
      work(new OpenTx(manager, caller, this.clock.now())),
    );
  }

  /**
   * Runs reading work that is one statement, in one round trip: a list, a page. A second statement throws, and so does anything
   * through `tx.manager`.
   */
  readOnce<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(async () => {
      const runner = this.source.createQueryRunner();
      try {
        const ask = oneStatement(await clientOf(runner), settingsOf(caller));
        return await work(new OpenTx(runner.manager, caller, this.clock.now(), ask));
      } finally {
        await runner.release();
      }
    });
  }

  /** Runs work before an alliance is known, as the role that sees people and appointments and nothing else. */
  beforeTenant<T>(work: (tx: TenantlessTx) => Promise<T>): Promise<T> {
    return this.transaction({ sql: 'SET LOCAL ROLE hezong_identity' }, (manager) =>
      work({
        manager,
        now: this.clock.now(),
        query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
          rowsOf<Row>(manager, sql, parameters),
      }),
    );
  }

  private async inAlliance<T>(
    manager: EntityManager,
    client: DatabaseClient,
    caller: Caller,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const { idempotency } = caller;
    const tx = new OpenTx(manager, caller, this.clock.now());
    const replay = idempotency && (await claimKey(tx, idempotency));
    if (replay) return replay.result as T;
    const result = await work(tx);
    client.withCommit([
      ...(await factStatements(tx, this.consumers, tx.facts)),
      ...this.duties.following(tx, tx.facts),
      ...(idempotency ? [keptAnswer(tx, idempotency, result)] : []),
    ]);
    return result;
  }

  /** One transaction; nothing is sent before its first statement, and nothing at all where it has none. */
  private transaction<T>(
    settings: Statement,
    work: (manager: EntityManager, client: DatabaseClient) => Promise<T>,
  ): Promise<T> {
    return this.retrying(() =>
      this.source.transaction(async (manager) => {
        const client = await clientOf(manager.queryRunner);
        client.afterBegin(settings);
        return work(manager, client);
      }),
    );
  }

  private async retrying<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (tries === maxTries || !isTransient(error)) throw error;
      }
    }
  }
}

const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (transient.has((error.driverError as { code?: string }).code ?? '') || isOutOfDate(error.driverError));

/** Tells the database whose rows a transaction may see. */
const settingsOf = (caller: Caller): Statement => ({
  sql: `SELECT set_config('hezong.alliance', $1, true), set_config('hezong.person', $2, true)`,
  values: [caller.allianceId, personSetting(caller)],
});

const readOnly = ({ sql, values = [] }: Statement): Statement => ({
  sql: `${sql}, set_config('transaction_read_only', 'on', true)`,
  values,
});

async function clientOf(runner: QueryRunner | undefined): Promise<DatabaseClient> {
  const client: unknown = await runner?.connect();
  if (client instanceof DatabaseClient) return client;
  throw new Error('A database that was not made by createDataSource');
}

/** The rows of a statement, whatever its command (TypeORM's own `query` answers updates in another shape). */
async function rowsOf<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { queryRunner } = manager;
  if (queryRunner === undefined) throw new Error('A query outside a transaction');
  const result = await queryRunner.query(sql, [...parameters], true);
  return result.records as Row[];
}

class OpenTx implements Tx {
  readonly facts: Fact[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly caller: Caller,
    readonly now: Tx['now'],
    private readonly ask: Ask = (sql, parameters) => rowsOf(manager, sql, parameters),
  ) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.ask(sql, parameters)) as Row[];
  }

  record(facts: readonly Fact[]): Promise<void> {
    this.facts.push(...facts);
    return Promise.resolve();
  }

  async plan(...timers: readonly TimerPlan[]): Promise<void> {
    if (timers.length === 0) return;
    const rows = timers.map(({ kind, subjectId, dueAt, payload, dedupe }) => ({
      id: newId(),
      kind,
      subject_id: subjectId,
      payload: payload ?? {},
      due_at: dueAt,
      dedupe: dedupe ?? `${kind}/${subjectId}`,
    }));
    await this.query(
      `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
       SELECT id, $1, kind, subject_id, payload, due_at, dedupe FROM jsonb_to_recordset($2::jsonb)
         AS t(id uuid, kind text, subject_id uuid, payload jsonb, due_at timestamptz, dedupe text)
       ON CONFLICT (alliance_id, dedupe) DO NOTHING`,
      [this.caller.allianceId, JSON.stringify(rows)],
    );
  }

  async cancelTimers(kind: string, subjectIds: readonly string[]): Promise<void> {
    await this.query(
      `UPDATE timer SET cancelled_at = $1
        WHERE alliance_id = $2 AND kind = $3 AND subject_id = ANY($4::uuid[]) AND done_at IS NULL AND cancelled_at IS NULL`,
      [this.now, this.caller.allianceId, kind, subjectIds],
    );
  }
}
