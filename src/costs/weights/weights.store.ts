import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, type Tx, updateRow } from '../../platform/index.js';
import type { WeightStatus } from '../domain/weights/weight-life.js';
import { WeightDeclarationRow } from './weight.entity.js';

/** A declaration, sealed, with what became of it. */
export interface Declaration {
  readonly id: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly metric: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly sealed: Buffer;
  readonly commitment: string;
  readonly status: WeightStatus;
  readonly declaredBy: string;
  readonly declaredAt: Instant;
  readonly attestedBy: string | null;
  readonly attestedAt: Instant | null;
  readonly endReason: string | null;
  readonly version: number;
}

/** What changes where something is done with one. */
export interface WeightStep {
  readonly status: WeightStatus;
  readonly attestedBy?: string;
  readonly attestedAt?: Instant;
  readonly endedAt?: Instant;
  readonly endReason?: string | null;
}

type Kept = Omit<WeightDeclarationRow, 'allianceId'>;

const read = `SELECT ${columnsOf(WeightDeclarationRow, 'w', ['allianceId'])} FROM weight_declaration w WHERE w.alliance_id = $1`;

/** Declarations as rows: inserted once, and moved on. */
@Injectable()
export class WeightsStore {
  async find(tx: Tx, id: string): Promise<Declaration | undefined> {
    const [row] = await tx.query<Kept>(`${read} AND w.id = $2`, [tx.caller.allianceId, id]);
    return row && toDeclaration(row);
  }

  /** Locked until commit, after its member's declarations in the group. */
  async lock(tx: Tx, id: string): Promise<Declaration | undefined> {
    const known = await this.find(tx, id);
    if (known === undefined) return undefined;
    await this.lockMember(tx, known.groupId, known.memberId);
    const [row] = await tx.query<Kept>(`${read} AND w.id = $2 FOR UPDATE`, [tx.caller.allianceId, id]);
    return row && toDeclaration(row);
  }

  /** Has whoever declares for a member in a group wait for whoever does so already. */
  async lockMember(tx: Tx, groupId: string, memberId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('weights'), hashtext($1))`, [
      `${groupId} ${memberId}`,
    ]);
  }

  /** All declarations of a group, the newest first. */
  async ofGroup(tx: Tx, groupId: string): Promise<readonly Declaration[]> {
    const rows = await tx.query<Kept>(`${read} AND w.group_id = $2 ORDER BY w.declared_at DESC, w.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
    return rows.map(toDeclaration);
  }

  async insert(
    tx: Tx,
    one: Omit<Declaration, 'status' | 'attestedBy' | 'attestedAt' | 'endReason' | 'version'>,
  ): Promise<void> {
    const { from, until, ...rest } = one;
    await insertRows(tx, WeightDeclarationRow, {
      ...rest,
      allianceId: tx.caller.allianceId,
      fromDay: from,
      untilDay: until,
      status: 'declared' as const,
      version: 1,
    });
  }

  async step(tx: Tx, { id, version }: Pick<Declaration, 'id' | 'version'>, step: WeightStep): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, WeightDeclarationRow, key, { ...step, version: version + 1 });
  }
}

const toDeclaration = ({ fromDay, untilDay, endedAt: _, ...row }: Kept): Declaration => ({
  ...row,
  from: fromDay,
  until: untilDay,
});
