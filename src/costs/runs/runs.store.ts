import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import type { RunStatus } from '../domain/runs/run-life.js';
import {
  AllocationCertificateRow,
  AllocationCostRow,
  AllocationLineRow,
  AllocationPoolRow,
  AllocationRunRow,
} from './run.entity.js';

/** A run, with what became of it. */
export type Run = Omit<AllocationRunRow, 'allianceId' | 'totalMinor' | 'sealed'> & {
  readonly totalMinor: bigint;
};

/** A part of a run that was rounded once, with who bears what of it. */
export interface RunPool {
  readonly place: number;
  readonly poolKey: string;
  readonly partKey: string;
  readonly totalMinor: bigint;
  readonly lines: readonly { readonly memberId: string; readonly minor: bigint }[];
}

/** A cost as a run shares it. */
export interface RunCost {
  readonly costId: string;
  readonly poolKey: string;
  readonly serviceOn: CalendarDate;
  readonly minor: bigint;
}

/** What is written of a new run. */
export interface NewRun extends Pick<
  AllocationRunRow,
  | 'id'
  | 'groupId'
  | 'caseId'
  | 'fundId'
  | 'fromDay'
  | 'untilDay'
  | 'planIds'
  | 'currency'
  | 'inputsHash'
  | 'root'
  | 'sealed'
  | 'keyId'
> {
  readonly totalMinor: bigint;
  readonly pools: readonly RunPool[];
  readonly own: readonly { readonly memberId: string; readonly sealed: Buffer }[];
  readonly costs: readonly RunCost[];
}

/** What changes where something becomes of a run. */
export interface RunStep {
  readonly status?: RunStatus;
  readonly approvedAt?: Instant;
  readonly postedOn?: CalendarDate;
  readonly reversedBy?: string;
  readonly reversedAt?: Instant;
  readonly attestedBy?: string;
  readonly attestedAt?: Instant;
  readonly endReason?: string | null;
}

type Kept = Omit<AllocationRunRow, 'allianceId' | 'sealed'>;

const read = `SELECT ${columnsOf(AllocationRunRow, 'r', ['allianceId'])} FROM allocation_run r WHERE r.alliance_id = $1`;

/** Runs as rows: written once, and moved on. */
@Injectable()
export class RunsStore {
  async find(tx: Tx, id: string): Promise<Run | undefined> {
    const [row] = await tx.query<Kept>(`${read} AND r.id = $2`, [tx.caller.allianceId, id]);
    return row && toRun(row);
  }

  /** Locked until commit. Not found where there is none. */
  async lock(tx: Tx, id: string): Promise<Run> {
    const [row] = await tx.query<Kept>(`${read} AND r.id = $2 FOR UPDATE`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return toRun(row);
  }

  /** Has whoever shares costs of a group wait for whoever does so already. */
  async lockGroup(tx: Tx, groupId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('allocation run'), hashtext($1))`, [groupId]);
  }

  /** The runs of a group, the newest first. */
  async ofGroup(tx: Tx, groupId: string): Promise<readonly Run[]> {
    const rows = await tx.query<Kept>(`${read} AND r.group_id = $2 ORDER BY r.no DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
    return rows.map(toRun);
  }

  /** Writes a run as it is proposed, under the next number of its group; the group is locked. */
  async insert(tx: Tx, { pools, own, costs, totalMinor, ...run }: NewRun): Promise<number> {
    const { allianceId, personId } = tx.caller;
    if (personId === null) throw new Error('A run is proposed by somebody');
    const [next] = await tx.query<{ no: number }>(
      'SELECT coalesce(max(no), 0) + 1 AS no FROM allocation_run WHERE alliance_id = $1 AND group_id = $2',
      [allianceId, run.groupId],
    );
    const no = next?.no ?? 1;
    await insertRows(tx, AllocationRunRow, {
      ...run,
      allianceId,
      no,
      status: 'proposed' as const,
      totalMinor: totalMinor.toString(),
      madeBy: personId,
      madeAt: tx.now,
      version: 1,
    });
    const of = { allianceId, runId: run.id };
    await insertRows(
      tx,
      AllocationPoolRow,
      pools.map(({ place, poolKey, partKey, totalMinor: total }) => ({
        ...of,
        place,
        poolKey,
        partKey,
        totalMinor: total.toString(),
      })),
    );
    await insertRows(
      tx,
      AllocationLineRow,
      pools.flatMap(({ place, lines }) =>
        lines.map(({ memberId, minor }) => ({ ...of, place, memberId, minor: minor.toString() })),
      ),
    );
    await insertRows(
      tx,
      AllocationCertificateRow,
      own.map((one) => ({ ...of, ...one })),
    );
    await insertRows(
      tx,
      AllocationCostRow,
      costs.map(({ minor, ...cost }) => ({ ...of, ...cost, minor: minor.toString() })),
    );
    return no;
  }

  async step(tx: Tx, { id, version }: Pick<Run, 'id' | 'version'>, step: RunStep): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, AllocationRunRow, key, { ...step, version: version + 1 });
  }

  /** The parts of a run with all their lines, in order. */
  async poolsOf(tx: Tx, runId: string): Promise<readonly RunPool[]> {
    const rows = await tx.query<{
      place: number;
      poolKey: string;
      partKey: string;
      total: string;
      lines: { memberId: string; minor: string }[];
    }>(
      `SELECT p.place, p.pool_key AS "poolKey", p.part_key AS "partKey", p.total_minor::text AS total,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', l.member_id, 'minor', l.minor::text) ORDER BY l.member_id), '[]')
                 FROM allocation_line l WHERE l.alliance_id = p.alliance_id AND l.run_id = p.run_id AND l.place = p.place) AS lines
         FROM allocation_pool p WHERE p.alliance_id = $1 AND p.run_id = $2 ORDER BY p.place`,
      [tx.caller.allianceId, runId],
    );
    return rows.map(({ total, lines, ...pool }) => ({
      ...pool,
      totalMinor: BigInt(total),
      lines: lines.map(({ memberId, minor }) => ({ memberId, minor: BigInt(minor) })),
    }));
  }

  /** What each member bears of some runs in all, by run and member. */
  async borneIn(
    tx: Tx,
    runIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, bigint>>> {
    const rows = await tx.query<{ runId: string; memberId: string; minor: string }>(
      `SELECT run_id AS "runId", member_id AS "memberId", sum(minor)::text AS minor FROM allocation_line
        WHERE alliance_id = $1 AND run_id = ANY($2::uuid[]) GROUP BY 1, 2 ORDER BY 1, 2`,
      [tx.caller.allianceId, runIds],
    );
    const runs = new Map<string, Map<string, bigint>>();
    for (const { runId, memberId, minor } of rows)
      runs.set(runId, (runs.get(runId) ?? new Map<string, bigint>()).set(memberId, BigInt(minor)));
    return runs;
  }

  /** The costs of a run, by day of service. */
  async costsOf(tx: Tx, runId: string): Promise<readonly RunCost[]> {
    const rows = await tx.query<Omit<RunCost, 'minor'> & { readonly minor: string }>(
      `SELECT cost_id AS "costId", pool_key AS "poolKey", service_on AS "serviceOn", minor::text AS minor
         FROM allocation_cost WHERE alliance_id = $1 AND run_id = $2 ORDER BY service_on, cost_id`,
      [tx.caller.allianceId, runId],
    );
    return rows.map(({ minor, ...cost }) => ({ ...cost, minor: BigInt(minor) }));
  }

  /** The whole certificate, sealed. */
  async sealed(tx: Tx, runId: string): Promise<Buffer> {
    const [row] = await tx.query<{ sealed: Buffer }>(
      'SELECT sealed FROM allocation_run WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, runId],
    );
    if (row === undefined) throw new NotFoundError();
    return row.sealed;
  }

  /** A member's own certificate, sealed; undefined where it bears nothing of the run. */
  async ownSealed(tx: Tx, runId: string, memberId: string): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ sealed: Buffer }>(
      'SELECT sealed FROM allocation_certificate WHERE alliance_id = $1 AND run_id = $2 AND member_id = $3',
      [tx.caller.allianceId, runId, memberId],
    );
    return row?.sealed;
  }
}

const toRun = ({ totalMinor, ...row }: Kept): Run => ({ ...row, totalMinor: BigInt(totalMinor) });

/** An id made of another and of what it is for: the same each time. */
export function entryId(runId: string, poolKey: string): string {
  const hex = createHash('sha256').update(`${runId} ${poolKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
