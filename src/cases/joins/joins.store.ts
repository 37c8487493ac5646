import { Injectable } from '@nestjs/common';
import { insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import type { CaseJoin } from '../domain/joins/case-join.js';
import { CaseJoinRow } from './case-join.entity.js';

/** Rows of which case goes on as which. */
@Injectable()
export class JoinsStore {
  /** Whether either of two cases goes on as another. Both are locked already. */
  async isJoined(tx: Tx, caseIds: readonly string[]): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM case_join WHERE alliance_id = $1 AND from_case_id = ANY($2::uuid[]) AND undone_at IS NULL LIMIT 1`,
      [tx.caller.allianceId, caseIds],
    );
    return rows.length > 0;
  }

  /** One, whoever may see its cases: lock both before it is shown or changed. */
  async join(tx: Tx, id: string): Promise<CaseJoin> {
    const row = await tx.manager.findOneBy(CaseJoinRow, { allianceId: tx.caller.allianceId, id });
    if (row === null) throw new NotFoundError();
    const { allianceId: _, ...join } = row;
    return join;
  }

  async insert(tx: Tx, { deadlineIds, ...join }: CaseJoin): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, CaseJoinRow, { ...join, deadlineIds: [...deadlineIds], allianceId });
  }

  async update(
    tx: Tx,
    { id, undoneBy, undoneAt, undoReason }: Pick<CaseJoin, 'id' | 'undoneBy' | 'undoneAt' | 'undoReason'>,
  ): Promise<void> {
    const key = { id, allianceId: tx.caller.allianceId };
    await updateRow(tx, CaseJoinRow, key, { undoneBy, undoneAt, undoReason });
  }
}
