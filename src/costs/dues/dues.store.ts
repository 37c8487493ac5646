import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { MemberDueRow, RefundRow } from './due.entity.js';

/** What a member owes besides cash calls. */
export type MemberDue = Omit<MemberDueRow, 'allianceId'>;
/** Money that goes back to a member. */
export type Refund = Omit<RefundRow, 'allianceId'>;

/** Things of one kind that bill or refund. */
export interface SourcesOf {
  readonly sourceKind: string;
  readonly sourceIds: readonly string[];
}

const due = `SELECT ${columnsOf(MemberDueRow, 't', ['allianceId'])} FROM member_due t WHERE t.alliance_id = $1`;
const refund = `SELECT ${columnsOf(RefundRow, 't', ['allianceId'])} FROM refund t WHERE t.alliance_id = $1`;

/** Bills to single members and refunds, as rows. Nothing here decides who may see one. */
@Injectable()
export class DuesStore {
  async insertDue(tx: Tx, made: MemberDue): Promise<void> {
    await insertRows(tx, MemberDueRow, { ...made, allianceId: tx.caller.allianceId });
  }

  async insertRefund(tx: Tx, made: Refund): Promise<void> {
    await insertRows(tx, RefundRow, { ...made, allianceId: tx.caller.allianceId });
  }

  /** One bill. Not found where there is none. */
  due(tx: Tx, id: string): Promise<MemberDue> {
    return one<MemberDue>(tx, `${due} AND t.id = $2`, id);
  }

  /** The same, locked until the transaction ends: what is paid at once by two is paid once. */
  lockDue(tx: Tx, id: string): Promise<MemberDue> {
    return one<MemberDue>(tx, `${due} AND t.id = $2 FOR UPDATE`, id);
  }

  /** One refund. Not found where there is none. */
  refund(tx: Tx, id: string): Promise<Refund> {
    return one<Refund>(tx, `${refund} AND t.id = $2`, id);
  }

  /** The same, locked until the transaction ends. */
  lockRefund(tx: Tx, id: string): Promise<Refund> {
    return one<Refund>(tx, `${refund} AND t.id = $2 FOR UPDATE`, id);
  }

  /** Every bill of a group, the newest first. */
  duesOf(tx: Tx, groupId: string): Promise<MemberDue[]> {
    return tx.query(`${due} AND t.group_id = $2 ORDER BY t.made_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Every refund of a group, the newest first. */
  refundsOf(tx: Tx, groupId: string): Promise<Refund[]> {
    return tx.query(`${refund} AND t.group_id = $2 ORDER BY t.proposed_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Of a group, what waits for approval or is set aside: to whom it goes back, and out of which fund. */
  refundsOpen(tx: Tx, groupId: string): Promise<Pick<Refund, 'fundId' | 'memberId'>[]> {
    return tx.query(
      `SELECT t.fund_id AS "fundId", t.member_id AS "memberId" FROM refund t
        WHERE t.alliance_id = $1 AND t.group_id = $2 AND t.status IN ('proposed', 'set_aside')`,
      [tx.caller.allianceId, groupId],
    );
  }

  /** The bills some things made. */
  duesBy(tx: Tx, { sourceKind, sourceIds }: SourcesOf): Promise<MemberDue[]> {
    return tx.query(`${due} AND t.source_kind = $2 AND t.source_id = ANY($3::uuid[]) ORDER BY t.member_id`, [
      tx.caller.allianceId,
      sourceKind,
      sourceIds,
    ]);
  }

  /** The refunds some things made, the newest first. */
  refundsBy(tx: Tx, { sourceKind, sourceIds }: SourcesOf): Promise<Refund[]> {
    return tx.query(
      `${refund} AND t.source_kind = $2 AND t.source_id = ANY($3::uuid[]) ORDER BY t.proposed_at DESC, t.id DESC`,
      [tx.caller.allianceId, sourceKind, sourceIds],
    );
  }

  /** Writes what became of a bill, as its next version. */
  async saveDue(tx: Tx, { id, version, ...row }: MemberDue): Promise<void> {
    const { status, paidOn, reference, paidBy } = row;
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, MemberDueRow, key, { status, paidOn, reference, paidBy, version: version + 1 });
  }

  /** Writes what became of a refund, as its next version. */
  async saveRefund(tx: Tx, { id, version, ...row }: Refund): Promise<void> {
    const { status, questionId, pendingEntryId, paidOn, reference, paidBy, endReason } = row;
    const key = { allianceId: tx.caller.allianceId, id };
    const now = { status, questionId, pendingEntryId, paidOn, reference, paidBy, endReason };
    await updateRow(tx, RefundRow, key, { ...now, version: version + 1 });
  }
}

async function one<Row>(tx: Tx, sql: string, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(sql, [tx.caller.allianceId, id]);
  if (row === undefined) throw new NotFoundError();
  return row;
}
