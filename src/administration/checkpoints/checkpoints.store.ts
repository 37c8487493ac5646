import type { Bilingual } from '../../kernel/index.js';
import { Injectable } from '@nestjs/common';
import { namesAt } from '../../identity/index.js';
import {
  anchorsFact,
  AuditReader,
  columnsOf,
  insertRows,
  type SignedCheckpoint,
  type Tx,
} from '../../platform/index.js';
import { AuditCheckpointRow } from './checkpoint.entity.js';

/** A checkpoint as it is kept. */
export interface KeptCheckpoint extends SignedCheckpoint {
  readonly id: string;
  readonly madeById: string | null;
  readonly madeByName: Bilingual | null;
}

const checkpoints = `
  SELECT ${columnsOf(AuditCheckpointRow, 'c')}, ${namesAt('p', 'c.at')} AS "madeByName"
    FROM audit_checkpoint c LEFT JOIN person p ON p.id = c.made_by
   WHERE c.alliance_id = $1`;

/** Keeps checkpoints, and who wants them by mail. */
@Injectable()
export class CheckpointsStore {
  constructor(private readonly audit: AuditReader) {}

  /** Those of fewer than `before` links, the largest first. */
  async list(tx: Tx, before: number, limit: number): Promise<readonly KeptCheckpoint[]> {
    const rows = await tx.query<NamedCheckpointRow>(
      `${checkpoints} AND c.size < $2 ORDER BY c.size DESC LIMIT $3`,
      [tx.caller.allianceId, before, limit],
    );
    return rows.map(kept);
  }

  /** One. */
  async find(tx: Tx, id: string): Promise<KeptCheckpoint | undefined> {
    const [row] = await tx.query<NamedCheckpointRow>(`${checkpoints} AND c.id = $2`, [
      tx.caller.allianceId,
      id,
    ]);
    return row && kept(row);
  }

  /** Keeps one. False where the chain had been signed at this size already: that one stays. */
  async keep(tx: Tx, id: string, signed: SignedCheckpoint): Promise<boolean> {
    const { allianceId, personId: madeBy } = tx.caller;
    const row = { ...signed, id, allianceId, size: String(signed.size), madeBy };
    const made = await insertRows(tx, AuditCheckpointRow, row, { onConflict: 'nothing', returning: ['id'] });
    return made.length > 0;
  }

  /** The one of the most links. */
  async newest(tx: Tx): Promise<KeptCheckpoint | undefined> {
    const [newest] = await this.list(tx, Number.MAX_SAFE_INTEGER, 1);
    return newest;
  }

  /**
   * Up to which link the chain is told: as far as it was signed. What came later is told in no number and in no hash, so that nobody
   * watches what they do not see happen.
   */
  async toldTo(tx: Tx): Promise<number> {
    const size = (await this.newest(tx))?.size ?? 0;
    const unsalted = (await this.audit.unsaltedEnd(tx))?.size ?? 0;
    return size > unsalted || unsalted === 0 ? size : ((await anchorsFact(tx, unsalted))?.seq ?? size);
  }

  /** All there are, with what signed them. */
  async all(tx: Tx): Promise<readonly KeptCheckpoint[]> {
    return this.list(tx, Number.MAX_SAFE_INTEGER, 100_000);
  }

  /** Whether a person gets them by mail. */
  async isReader(tx: Tx, personId: string | null): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM checkpoint_reader WHERE alliance_id = $1 AND person_id = $2 AND until_at IS NULL',
      [tx.caller.allianceId, personId],
    );
    return rows.length > 0;
  }

  /** Has a person get them by mail from now on, or no more. */
  async setReader(tx: Tx, personId: string, wanted: boolean): Promise<void> {
    await tx.query(
      wanted
        ? `INSERT INTO checkpoint_reader (alliance_id, person_id, from_at) VALUES ($1, $2, $3)
           ON CONFLICT (alliance_id, person_id)
           DO UPDATE SET from_at = excluded.from_at, until_at = NULL WHERE checkpoint_reader.until_at IS NOT NULL`
        : `UPDATE checkpoint_reader SET until_at = $3 WHERE alliance_id = $1 AND person_id = $2 AND until_at IS NULL`,
      [tx.caller.allianceId, personId, tx.now],
    );
  }

  /** Who gets them by mail. */
  async readers(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.query<{ person_id: string }>(
      'SELECT person_id FROM checkpoint_reader WHERE alliance_id = $1 AND until_at IS NULL',
      [tx.caller.allianceId],
    );
    return rows.map(({ person_id }) => person_id);
  }
}

type NamedCheckpointRow = AuditCheckpointRow & Pick<KeptCheckpoint, 'madeByName'>;

const kept = ({ size, madeBy, ...row }: NamedCheckpointRow): KeptCheckpoint => ({
  ...row,
  size: Number(size),
  madeById: madeBy,
});
