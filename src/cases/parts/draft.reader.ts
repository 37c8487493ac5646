import { seesAllFirms } from '../../firms/index.js';
import { todayIn } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { namesJson, type Tx } from '../../platform/index.js';

/** Those of some ids that are members of the alliance. */
export async function membersAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM member WHERE alliance_id = $1 AND id = ANY($2::uuid[])',
    [tx.caller.allianceId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of some ids that are firms of the register, with the member each is today; none for who does not see the whole register. */
export async function firmsAmong(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Bilingual | null>> {
  const rows = await tx.query<{ id: string; member: Bilingual | null }>(
    `SELECT f.id, CASE WHEN m.id IS NOT NULL THEN ${namesJson('m')} END AS member FROM firm f
       LEFT JOIN member m ON m.alliance_id = f.alliance_id AND m.firm_id IN (f.id, f.kept_id)
        AND EXISTS (SELECT FROM membership_period i WHERE i.alliance_id = m.alliance_id AND i.member_id = m.id
                     AND (i.until_on IS NULL OR i.until_on >= $4::date))
      WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[]) AND $3`,
    [tx.caller.allianceId, ids, seesAllFirms(tx.caller), await todayIn(tx)],
  );
  return new Map(rows.map(({ id, member }) => [id, member]));
}
