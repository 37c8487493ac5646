import { Injectable } from '@nestjs/common';
import { searchText } from '../../identity/index.js';
import { insertRows, type Tx } from '../../platform/index.js';
import { ExpertStatementCostRow, ExpertVendorRow } from './expert-bills.entity.js';

/** As which vendor, and for which of its engagements, an expert is paid. */
export type ExpertVendor = Pick<ExpertVendorRow, 'vendorId' | 'engagementId'>;

/** Statements of experts as costs, as rows. */
@Injectable()
export class ExpertBillsStore {
  async vendorOf(tx: Tx, expertEngagementId: string): Promise<ExpertVendor | undefined> {
    const [row] = await tx.query<ExpertVendor>(
      `SELECT v.vendor_id AS "vendorId", v.engagement_id AS "engagementId" FROM expert_vendor v
        WHERE v.alliance_id = $1 AND v.expert_engagement_id = $2`,
      [tx.caller.allianceId, expertEngagementId],
    );
    return row;
  }

  async keepVendor(tx: Tx, row: Omit<ExpertVendorRow, 'allianceId'>): Promise<void> {
    await insertRows(tx, ExpertVendorRow, { ...row, allianceId: tx.caller.allianceId });
  }

  /** Has whoever bills the same engagement wait until commit. */
  async lock(tx: Tx, expertEngagementId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('expert bill'), hashtext($1))`, [
      expertEngagementId,
    ]);
  }

  async isBilled(tx: Tx, statementId: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM expert_statement_cost WHERE alliance_id = $1 AND statement_id = $2',
      [tx.caller.allianceId, statementId],
    );
    return rows.length > 0;
  }

  async keep(tx: Tx, row: Omit<ExpertStatementCostRow, 'allianceId'>): Promise<void> {
    await insertRows(tx, ExpertStatementCostRow, { ...row, allianceId: tx.caller.allianceId });
  }

  /** Calls a vendor by other names. */
  async rename(
    tx: Tx,
    vendorId: string,
    { nameEn, nameZh }: { readonly nameEn: string | null; readonly nameZh: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE vendor SET name_en = $3, name_zh = $4, search = $5, version = version + 1 WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, vendorId, nameEn, nameZh, searchText([nameZh, nameEn])],
    );
  }
}
