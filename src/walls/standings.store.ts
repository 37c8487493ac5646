import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import { Binds, columnsOf, insertRows, newId, type Tx } from '../platform/index.js';
import type { StandingBasis } from './domain/reader.js';
import { Veils } from './veils.js';
import { StandingRow } from './walls.entity.js';

/** A standing to be given. */
export interface StandingWish {
  readonly groupId: string;
  readonly caseId: string;
  readonly holderKind: 'member' | 'person';
  readonly holderId: string;
  readonly basisKind: StandingBasis;
  /** What it rests on: the membership, the office, the subscription. */
  readonly basisId: string;
  /** From when on what is shared is read; null where everything shared before is granted too. */
  readonly from: Instant | null;
}

/** A standing with its times; `from` is null where it reaches back to the beginning. */
export interface HeldStanding extends StandingWish {
  readonly id: string;
  readonly until: Instant | null;
  readonly cutAt: Instant | null;
}

const columns = `${columnsOf(StandingRow, 'standing', ['allianceId', 'fromAt', 'createdAt'])},
  CASE WHEN isfinite(from_at) THEN from_at END AS "from"`;

/** Who stands in which group: what is written here decides from the next request on. */
@Injectable()
export class Standings {
  constructor(private readonly veils: Veils) {}

  /** Answers the ids, in the order given. */
  async grant(tx: Tx, ...wishes: readonly StandingWish[]): Promise<readonly string[]> {
    const rows = wishes.map(({ from, ...wish }) => ({
      ...wish,
      id: newId(),
      allianceId: tx.caller.allianceId,
      fromAt: from ?? ('-infinity' as const),
      createdAt: tx.now,
    }));
    await insertRows(tx, StandingRow, rows);
    return rows.map(({ id }) => id);
  }

  /** Lets everything that rests on some bases read no further than what was shared before a moment. */
  async limit(tx: Tx, basisIds: readonly string[], untilAt: Instant): Promise<void> {
    await tx.query(
      `UPDATE standing SET until_at = $3
        WHERE alliance_id = $1 AND basis_id = ANY($2::uuid[]) AND cut_at IS NULL AND (until_at IS NULL OR until_at > $3)`,
      [tx.caller.allianceId, basisIds, untilAt],
    );
  }

  /** Ends everything that rests on some bases: nothing of the group is readable by it any more. Of two ends the earlier counts. */
  async cut(tx: Tx, basisIds: readonly string[], at: Instant): Promise<void> {
    await tx.query(
      'UPDATE standing SET cut_at = $3 WHERE alliance_id = $1 AND basis_id = ANY($2::uuid[]) AND (cut_at IS NULL OR cut_at > $3)',
      [tx.caller.allianceId, basisIds, at],
    );
  }

  /** All there ever were of a group, oldest first. */
  holders(tx: Tx, groupId: string): Promise<HeldStanding[]> {
    return tx.query<HeldStanding>(
      `SELECT ${columns} FROM standing WHERE alliance_id = $1 AND group_id = $2 ORDER BY created_at, id`,
      [tx.caller.allianceId, groupId],
    );
  }

  /** The same, as far as whoever acts may meet who holds them. */
  holdersMet(tx: Tx, groupId: string): Promise<HeldStanding[]> {
    const binds = new Binds();
    const isMet = this.veils.met(tx, 'standing.holder_id', 'standing.case_id', binds);
    return tx.query<HeldStanding>(
      `SELECT ${columns} FROM standing WHERE alliance_id = ${binds.bind(tx.caller.allianceId)} AND group_id = ${binds.bind(groupId)}
          AND (holder_kind <> 'person' OR ${isMet}) ORDER BY created_at, id`,
      binds.values,
    );
  }

  /** All there ever were on a basis, oldest first. */
  onBasis(tx: Tx, basisId: string): Promise<HeldStanding[]> {
    return tx.query<HeldStanding>(
      `SELECT ${columns} FROM standing WHERE alliance_id = $1 AND basis_id = $2 ORDER BY created_at, id`,
      [tx.caller.allianceId, basisId],
    );
  }
}
