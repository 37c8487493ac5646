import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { insertRows, type TenantlessTx, updateRow } from '../../platform/index.js';
import { RecoveryCodeRow, SecondFactorRow } from './second-factor.entity.js';

/** The secret somebody's app has, sealed. */
export interface SealedFactor {
  readonly sealed: Buffer;
  /** Null while no code confirmed it. */
  readonly confirmedAt: Instant | null;
}

/** Second factors as rows; every method runs as the identity role. */
@Injectable()
export class SecondFactorsStore {
  find(tx: TenantlessTx, personId: string): Promise<SealedFactor | undefined> {
    return factorOf(tx, personId, '');
  }

  /** The same, locked: no other secret takes its place before the transaction ends. */
  lock(tx: TenantlessTx, personId: string): Promise<SealedFactor | undefined> {
    return factorOf(tx, personId, 'FOR UPDATE');
  }

  /** Keeps a secret until a code confirms it, instead of one that none did. False where one is in force. */
  async begin(tx: TenantlessTx, personId: string, sealed: Buffer): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO second_factor (person_id, sealed) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET sealed = excluded.sealed
        WHERE second_factor.confirmed_at IS NULL RETURNING 1`,
      [personId, sealed],
    );
    return rows.length > 0;
  }

  async confirm(tx: TenantlessTx, personId: string): Promise<void> {
    await updateRow(tx, SecondFactorRow, { personId, confirmedAt: null }, { confirmedAt: tx.now });
  }

  /** Takes the code of a half minute; false where that one or a later was taken before. Of two at once, one is. */
  async take(tx: TenantlessTx, personId: string, step: number): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE second_factor SET last_step = $2 WHERE person_id = $1 AND coalesce(last_step, -1) < $2 RETURNING 1`,
      [personId, step],
    );
    return rows.length > 0;
  }

  /** Takes a recovery code; false where there is none such or it was used. */
  async takeRecovery(tx: TenantlessTx, personId: string, codeHash: string): Promise<boolean> {
    const key = { personId, codeHash, usedAt: null };
    return (await updateRow(tx, RecoveryCodeRow, key, { usedAt: tx.now })) > 0;
  }

  /** Puts new recovery codes in the place of all there were. */
  async renewRecovery(tx: TenantlessTx, personId: string, hashes: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
    await insertRows(
      tx,
      RecoveryCodeRow,
      hashes.map((codeHash) => ({ personId, codeHash })),
    );
  }

  /** Forgets the secret and its recovery codes. */
  async end(tx: TenantlessTx, personId: string): Promise<void> {
    await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
    await tx.query('DELETE FROM second_factor WHERE person_id = $1', [personId]);
  }

  /** How many recovery codes were not used. */
  async recoveryLeft(tx: TenantlessTx, personId: string): Promise<number> {
    const [row] = await tx.query<{ left: number }>(
      'SELECT count(*)::integer AS left FROM recovery_code WHERE person_id = $1 AND used_at IS NULL',
      [personId],
    );
    return row?.left ?? 0;
  }

  /** Whether an alliance requires a second factor. */
  async isRequired(tx: TenantlessTx, allianceId: string): Promise<boolean> {
    const [row] = await tx.query<{ required: boolean }>(
      'SELECT second_factor AS required FROM alliance WHERE id = $1',
      [allianceId],
    );
    return row?.required ?? false;
  }
}

async function factorOf(
  tx: TenantlessTx,
  personId: string,
  locked: '' | 'FOR UPDATE',
): Promise<SealedFactor | undefined> {
  const [found] = await tx.query<SealedFactor>(
    `SELECT sealed, confirmed_at AS "confirmedAt" FROM second_factor WHERE person_id = $1 ${locked}`,
    [personId],
  );
  return found;
}
