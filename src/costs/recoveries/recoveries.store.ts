import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { RecoveryLineRow, RecoveryRow } from './recovery.entity.js';

/** Money that came back, with who gets what at which level. */
export interface KeptRecovery extends Omit<RecoveryRow, 'allianceId'> {
  readonly lines: readonly KeptRecoveryLine[];
}
export type KeptRecoveryLine = Pick<RecoveryLineRow, 'level' | 'memberId' | 'minor'>;

const read = `SELECT ${columnsOf(RecoveryRow, 't', ['allianceId'])},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('level', l.level, 'memberId', l.member_id, 'minor', l.minor::text) ORDER BY l.level, l.place), '[]')
       FROM recovery_line l WHERE l.alliance_id = t.alliance_id AND l.recovery_id = t.id) AS lines
  FROM recovery t WHERE t.alliance_id = $1`;

/** Recoveries as rows. Nothing here decides who may see one. */
@Injectable()
export class RecoveriesStore {
  async insert(tx: Tx, { lines, ...made }: KeptRecovery): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, RecoveryRow, { ...made, allianceId });
    const { id: recoveryId, currency } = made;
    await insertRows(
      tx,
      RecoveryLineRow,
      lines.map((line, place) => ({ ...line, allianceId, recoveryId, place, currency })),
    );
  }

  /** One recovery. Not found where there is none. */
  async find(tx: Tx, id: string): Promise<KeptRecovery> {
    const [row] = await tx.query<KeptRecovery>(`${read} AND t.id = $2`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<KeptRecovery> {
    await tx.query('SELECT FROM recovery WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.find(tx, id);
  }

  /** Every recovery of a group, the newest first. */
  ofGroup(tx: Tx, groupId: string): Promise<KeptRecovery[]> {
    return tx.query(`${read} AND t.group_id = $2 ORDER BY t.made_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Writes what became of a recovery, as its next version. */
  async save(tx: Tx, { id, version, ...row }: KeptRecovery): Promise<void> {
    const { status, questionId, postedAt, endReason } = row;
    const now = { status, questionId, postedAt, endReason, version: version + 1 };
    await updateRow(tx, RecoveryRow, { allianceId: tx.caller.allianceId, id }, now);
  }
}
