import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { SettlementShareRow, SettlementSumRow } from './settlement.entity.js';

/** A sum some members settle for, with what each pays of it. */
export interface SettlementSum extends Omit<SettlementSumRow, 'allianceId'> {
  readonly shares: readonly SettlementShare[];
}
export type SettlementShare = Pick<
  SettlementShareRow,
  'memberId' | 'weight' | 'minor' | 'signedAt' | 'reference' | 'paidOn'
>;

const read = `SELECT ${columnsOf(SettlementSumRow, 't', ['allianceId'])},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', s.member_id, 'weight', s.weight, 'minor', s.minor::text,
        'signedAt', to_char(s.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reference', s.reference, 'paidOn', s.paid_on)
        ORDER BY s.place), '[]') FROM settlement_share s WHERE s.alliance_id = t.alliance_id AND s.sum_id = t.id) AS shares
  FROM settlement_sum t WHERE t.alliance_id = $1`;

/** Settlement sums as rows. Nothing here decides who may see one; whoever reads a list decides row by row. */
@Injectable()
export class SettlementsStore {
  async insert(tx: Tx, { shares, ...made }: SettlementSum): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, SettlementSumRow, { ...made, allianceId });
    const { id: sumId, currency } = made;
    await insertRows(
      tx,
      SettlementShareRow,
      shares.map((share, place) => ({ ...share, allianceId, sumId, place, currency })),
    );
  }

  /** One sum. Not found where there is none. */
  async find(tx: Tx, id: string): Promise<SettlementSum> {
    const [row] = await tx.query<SettlementSum>(`${read} AND t.id = $2`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<SettlementSum> {
    await tx.query('SELECT FROM settlement_sum WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.find(tx, id);
  }

  /** Every sum of a group, the newest first. */
  ofGroup(tx: Tx, groupId: string): Promise<SettlementSum[]> {
    return tx.query(`${read} AND t.group_id = $2 ORDER BY t.made_at DESC, t.id DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
  }

  /** Writes where a sum stands, as its next version. */
  async save(tx: Tx, { id, version, ...row }: SettlementSum): Promise<void> {
    const { status, fundId, pendingEntryId, reference, paidOn, endReason } = row;
    const now = { status, fundId, pendingEntryId, reference, paidOn, endReason, version: version + 1 };
    await updateRow(tx, SettlementSumRow, { allianceId: tx.caller.allianceId, id }, now);
  }

  /** Writes that somebody signed for a member. */
  async sign(tx: Tx, sumId: string, memberId: string): Promise<void> {
    const by = { signedBy: tx.caller.personId, signedAt: tx.now };
    await updateRow(tx, SettlementShareRow, { allianceId: tx.caller.allianceId, sumId, memberId }, by);
  }

  /** Writes that a member's share was paid in. */
  async payIn(
    tx: Tx,
    sumId: string,
    { memberId, reference, paidOn }: Pick<SettlementShare, 'memberId' | 'reference' | 'paidOn'>,
  ): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, sumId, memberId };
    await updateRow(tx, SettlementShareRow, key, { reference, paidOn });
  }

  /** The members that are or were in a group: who may share in settling. */
  async membersOf(tx: Tx, groupId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT member_id AS id FROM group_membership WHERE alliance_id = $1 AND group_id = $2 AND active_at IS NOT NULL`,
      [tx.caller.allianceId, groupId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
