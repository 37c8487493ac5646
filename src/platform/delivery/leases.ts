import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { WorkRegistry } from './work-registry.js';

/** The tables that hold work: timers, and facts for their listeners. */
export type WorkTable = 'timer' | 'inbox';

/** A lease on one piece of work. */
export interface Lease {
  readonly id: string;
  /** Which lease of it this is; a later one makes it worthless. */
  readonly epoch: number;
}

/**
 * A claim to one piece of work, or to several that may be done together, as it travels through the queue. It holds no content,
 * and of each piece only the newest lease counts.
 */
export interface Ticket {
  readonly table: WorkTable;
  readonly allianceId: string;
  /** One; more only of one alliance, of timers of one kind or facts of one listener that its module does many at once. */
  readonly leases: readonly [Lease, ...Lease[]];
  /** Whether its effect leaves the database: what waits on a server outside has a lane of its own. */
  readonly lane: 'inside' | 'outside';
}

/** What a scan of the tables gave. */
export interface Claim {
  readonly tickets: readonly Ticket[];
  /** How many pieces of work had been leased before without being done: their worker died, or the queue lost them. */
  readonly lapsed: number;
  /** Whether more is due than was claimed. */
  readonly more: boolean;
}

/**
 * The database ends a transaction whose process falls asleep in it for so many milliseconds. A lease lets others have the
 * work of one who sleeps; a locked row would not: they skip it.
 */
export const notAsleep = `SELECT set_config('idle_in_transaction_session_timeout', $1, true)`;

/** Leases out at once, at most: what waits beyond stays in PostgreSQL, where it costs nothing. */
const maxOutstanding = 1_000;
const claimedAtOnce = 500;
/** As many as one transaction does together: few enough to be over soon, enough to share its cost. */
const doneTogether = 100;

interface Lane {
  readonly lane: Ticket['lane'];
  readonly table: WorkTable;
  readonly condition: string;
  readonly limit: number;
}

interface ClaimedRow {
  readonly id: string;
  readonly alliance_id: string;
  /** The kind of a timer; who hears a fact. */
  readonly kind: string;
  readonly lease_epoch: number;
  readonly lapsed: boolean;
}

/**
 * Leases on due work, across all alliances, as the database role `hezong_relay`, which sees these tables and no other.
 * A lease ends by the database's clock, so hosts need not agree on the time; work is due by the app's clock.
 */
@Injectable()
export class Leases {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly registry: WorkRegistry,
    @Inject(CONFIG) private readonly config: Pick<Config, 'work'>,
  ) {}

  /**
   * Leases what is due and free, the longest due first; of what waits on a server outside, each person's in turn. Rows another relay
   * is leasing at this moment are skipped, not waited for. This is also how lost work is found again: a lease that ran out is free.
   */
  claim(): Promise<Claim> {
    return this.asRelay(async (manager) => {
      const claims: Claim[] = [];
      for (const lane of this.lanes()) claims.push(await this.claimLane(manager, lane));
      return {
        tickets: claims.flatMap(({ tickets }) => tickets),
        lapsed: claims.reduce((sum, { lapsed }) => sum + lapsed, 0),
        more: claims.some(({ more }) => more),
      };
    });
  }

  /** Gives leases back before their end, because the queue did not take their tickets. */
  async release(tickets: readonly Ticket[]): Promise<void> {
    await this.asRelay(async (manager) => {
      for (const table of ['timer', 'inbox'] as const) {
        const own = tickets.filter((ticket) => ticket.table === table);
        await manager.query(
          `UPDATE ${table} SET leased_until = NULL FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, epoch integer)
            WHERE ${table}.id = t.id AND lease_epoch = t.epoch`,
          [JSON.stringify(own.flatMap(({ leases }) => leases))],
        );
      }
    });
  }

  /** Forgets the keys of requests older than 72 hours. */
  async forgetOldKeys(): Promise<void> {
    await this.asRelay((manager) =>
      manager.query(`DELETE FROM idempotency WHERE at < $1::timestamptz - interval '72 hours'`, [
        this.clock.now(),
      ]),
    );
  }

  /** What waits on a server outside, or takes long, has few leases, so that it keeps nothing else waiting. */
  private lanes(): readonly Lane[] {
    return [
      { lane: 'inside', table: 'inbox', condition: 'true', limit: maxOutstanding },
      {
        lane: 'inside',
        table: 'timer',
        condition: 'cancelled_at IS NULL AND kind <> ALL($4::text[])',
        limit: maxOutstanding,
      },
      {
        lane: 'outside',
        table: 'timer',
        condition: 'cancelled_at IS NULL AND kind = ANY($4::text[])',
        limit: this.config.work.concurrency,
      },
    ];
  }

  private async claimLane(manager: EntityManager, asked: Lane): Promise<Claim> {
    const { lane, table, limit } = asked;
    const parameters = [this.clock.now(), this.config.work.leaseMs, limit];
    const kinds = [
      ...(table === 'timer' ? [this.registry.outsideKinds()] : []),
      ...(lane === 'outside' ? [this.registry.aloneKinds()] : []),
    ];
    const rows: readonly ClaimedRow[] = await manager.query(claimSql(asked), [...parameters, ...kinds]);
    return {
      tickets: this.inOrder(table, rows).map(([first, ...others]) => ({
        lane,
        table,
        allianceId: first.alliance_id,
        leases: [leaseOf(first), ...others.map(leaseOf)],
      })),
      lapsed: rows.filter(({ lapsed }) => lapsed).length,
      more: lane === 'inside' && rows.length === claimedAtOnce,
    };
  }

  /** The rows of each ticket, the longest due first: each alone, but together what may be done together. */
  private inOrder(table: WorkTable, rows: readonly ClaimedRow[]): readonly [ClaimedRow, ...ClaimedRow[]][] {
    const tickets: [ClaimedRow, ...ClaimedRow[]][] = [];
    const filling = new Map<string, ClaimedRow[]>();
    for (const row of rows) {
      const many = this.registry.doesMany(table, row.kind);
      const key = `${row.alliance_id} ${row.kind}`;
      const open = many ? filling.get(key) : undefined;
      if (open !== undefined && open.length < doneTogether) {
        open.push(row);
        continue;
      }
      const ticket: [ClaimedRow, ...ClaimedRow[]] = [row];
      tickets.push(ticket);
      if (many) filling.set(key, ticket);
    }
    return tickets;
  }

  private asRelay<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE hezong_relay');
      await manager.query(notAsleep, [String(this.config.work.leaseMs)]);
      return work(manager);
    });
  }
}

const leaseOf = ({ id, lease_epoch: epoch }: ClaimedRow): Lease => ({ id, epoch });

const isDue = 'due_at <= $1 AND done_at IS NULL AND failed_at IS NULL';

/** As many of what is due longest as turns are given to at once. */
const lookedAt = 5_000;

/** What is due and free, the longest due first. */
const longestDue = (table: WorkTable, condition: string): string => `
  free AS (
    SELECT id, leased_until IS NOT NULL AS lapsed FROM ${table}
     WHERE ${isDue} AND ${condition} AND (leased_until IS NULL OR leased_until <= clock_timestamp())
     ORDER BY due_at LIMIT (SELECT least(greatest($3 - leases, 0), ${String(claimedAtOnce)}) FROM busy)
       FOR UPDATE SKIP LOCKED
  )`;

/**
 * What is due and free, each in turn: whose work it is (`of` in its payload) has their second after others' first, what is leased
 * counted, and never more than half of all leases. Of a kind that is done alone there is one lease.
 */
const inTurn = (condition: string): string => `
  turns AS (
    SELECT id, turn, kind <> ALL($5::text[])
           OR row_number() OVER (PARTITION BY kind ORDER BY leased DESC, turn, due_at, id) = 1 AS may
      FROM (SELECT due.*, row_number() OVER (PARTITION BY alliance_id, kind, payload->>'of' ORDER BY leased DESC, due_at, id) AS turn
      FROM (SELECT id, alliance_id, kind, payload, due_at, coalesce(leased_until > clock_timestamp(), false) AS leased
              FROM timer WHERE ${isDue} AND ${condition} ORDER BY due_at LIMIT ${String(lookedAt)}) AS due) AS numbered
  ), free AS (
    SELECT t.id, t.leased_until IS NOT NULL AS lapsed FROM timer t JOIN turns ON turns.id = t.id
     WHERE ${isDue} AND ${condition} AND (t.leased_until IS NULL OR t.leased_until <= clock_timestamp())
       AND turns.may AND (t.payload->>'of' IS NULL OR turns.turn <= greatest($3 / 2, 1))
     ORDER BY turns.turn, t.due_at LIMIT (SELECT least(greatest($3 - leases, 0), ${String(claimedAtOnce)}) FROM busy)
       FOR UPDATE OF t SKIP LOCKED
  )`;

const claimSql = ({ lane, table, condition }: Lane): string => `
  WITH open AS NOT MATERIALIZED (
    SELECT leased_until > clock_timestamp() AS leased FROM ${table} WHERE ${isDue} AND ${condition}
  ), busy AS (
    SELECT count(*)::integer AS leases FROM (SELECT 1 FROM open WHERE leased LIMIT $3) AS counted
  ), ${lane === 'outside' ? inTurn(condition) : longestDue(table, condition)}, taken AS (
    UPDATE ${table} AS t SET lease_epoch = t.lease_epoch + 1,
           leased_until = clock_timestamp() + $2 * interval '1 millisecond'
      FROM free WHERE t.id = free.id
    RETURNING t.id, t.alliance_id, ${table === 'timer' ? 't.kind' : 't.consumer AS kind'}, t.lease_epoch, t.due_at, free.lapsed
  )
  SELECT id, alliance_id, kind, lease_epoch, lapsed FROM taken ORDER BY due_at, id`;
