import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from './clock.js';
import { Consumers } from './consumers.js';
import { claimKey, keepAnswer } from './idempotency.js';
import { newId } from './ids.js';
import { type Ask, oneStatement, type PipelinedClient } from './one-statement.js';
import { recordFacts } from './record-facts.js';
import type { Fact, TenantlessTx, TimerPlan, Tx } from './tx.js';
import { type Caller, personSetting } from './words.js';

/** Serialization failure and deadlock: the whole transaction is tried again. */
const transient = new Set(['40001', '40P01']);
const maxTries = 4;

/** Opens transactions. One for each use case; nothing outside the database is called within one. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly consumers: Consumers,
  ) {}

  /**
   * Runs work in one transaction of the caller's alliance: all of it, its facts and its timers are committed, or nothing is.
   * Tried again on a serialization failure or deadlock. With an idempotency key the result must be plain JSON: it is kept,
   * and a second request with the key gets it again without any effect.
   */
  run<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(() => this.transaction((manager) => this.inAlliance(manager, caller, work)));
  }

  /** Runs reading work in one read-only transaction of the caller's alliance. */
  read<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(async (manager) => {
      const tx = new OpenTx(manager, caller, this.clock.now());
      await tx.query(
        `SELECT set_config('hezong.alliance', $1, true), set_config('hezong.person', $2, true),
                set_config('transaction_read_only', 'on', true)`,
        [caller.allianceId, personSetting(caller)],
      );
      return work(tx);
    });
  }

  /**
   * Runs reading work that is one statement, in one round trip: a list, a page. A second statement throws, and so does anything
   * through `tx.manager`.
   */
  async readOnce<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const ask = oneStatement((await runner.connect()) as PipelinedClient, caller);
      return await work(new OpenTx(runner.manager, caller, this.clock.now(), ask));
    } finally {
      await runner.release();
    }
  }

  /** Runs work before an alliance is known, as the role that sees people and appointments and nothing else. */
  beforeTenant<T>(work: (tx: TenantlessTx) => Promise<T>): Promise<T> {
    return this.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE hezong_identity');
      return work({
        manager,
        now: this.clock.now(),
        query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
          rowsOf<Row>(manager, sql, parameters),
      });
    });
  }

  private async inAlliance<T>(
    manager: EntityManager,
    caller: Caller,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const tx = new OpenTx(manager, caller, this.clock.now());
    await tx.query(`SELECT set_config('hezong.alliance', $1, true), set_config('hezong.person', $2, true)`, [
      caller.allianceId,
      personSetting(caller),
    ]);
    const replay = caller.idempotency && (await claimKey(tx, caller.idempotency));
    if (replay) return replay.result as T;
    const result = await work(tx);
    await recordFacts(tx, this.consumers, tx.facts);
    if (caller.idempotency) await keepAnswer(tx, caller.idempotency, result);
    return result;
  }

  private transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
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
  error instanceof QueryFailedError && transient.has((error.driverError as { code?: string }).code ?? '');

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
