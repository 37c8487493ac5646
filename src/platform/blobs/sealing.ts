import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../errors.js';
import { newId } from '../ids.js';
import type { Tx } from '../tx.js';
import { MasterKey } from './master-key.js';
import { OpenKey } from './open-key.js';
import { derived, seal, unseal } from './seal.js';

/** That someone may read: what a decision answered, with its clause. */
export interface Allowed {
  readonly allowed: true;
  readonly clause: string;
}

interface KeyRow {
  readonly id: string;
  readonly wrapped: Buffer;
}

/** Keys under the master key: one for each compartment, and one for all else of an alliance. */
@Injectable()
export class Sealing {
  constructor(private readonly master: MasterKey) {}

  /** The id of the key, where there is one: before anything was sealed there is none. Writes nothing. */
  async keyOf(tx: Tx, compartmentId: string | null): Promise<string | undefined> {
    return (await this.find(tx, 'compartment_id IS NOT DISTINCT FROM $2', compartmentId))?.id;
  }

  /**
   * The id of a compartment's key, or of the alliance's where it is null; made on first use. Not found where the reader is not
   * admitted to the compartment.
   */
  async ensureKey(tx: Tx, compartmentId: string | null): Promise<string> {
    const known = await this.keyOf(tx, compartmentId);
    if (known !== undefined) return known;
    const id = newId();
    const { allianceId } = tx.caller;
    const wrapped = seal(this.wrapping(), randomBytes(32), `${allianceId}|${id}`);
    // An insert the policy refuses would be an error of its own; who is not admitted has found nothing above and ends here.
    const admitted = await tx.query(
      'SELECT 1 WHERE $1::uuid IS NULL OR $1::uuid IN (SELECT open_compartments())',
      [compartmentId],
    );
    if (admitted.length === 0) throw new NotFoundError();
    await tx.query(
      `INSERT INTO sealing_key (id, alliance_id, compartment_id, wrapped, made_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (alliance_id, compartment_id) DO NOTHING`,
      [id, allianceId, compartmentId, wrapped, tx.now],
    );
    const made = await this.find(tx, 'compartment_id IS NOT DISTINCT FROM $2', compartmentId);
    if (made === undefined) throw new NotFoundError();
    return made.id;
  }

  /**
   * Releases a key for one use. It takes the decision that allows it; besides, the database gives a compartment's key to who is
   * admitted alone: not found for anybody else, the system included.
   */
  async release(tx: Tx, keyId: string, _allowed: Allowed): Promise<OpenKey> {
    const known = await this.find(tx, 'id = $2', keyId);
    if (known === undefined) throw new NotFoundError();
    const secret = unseal(this.wrapping(), known.wrapped, `${tx.caller.allianceId}|${known.id}`);
    return new OpenKey(known.id, secret);
  }

  /** Seals a text that belongs to no alliance. `place` must be given again to open it. */
  sealText(text: string, place: string): Buffer {
    return seal(this.outside(), Buffer.from(text, 'utf8'), place);
  }

  /** A text that belongs to no alliance, sealed at this place. */
  openText(sealed: Uint8Array, place: string): string {
    return unseal(this.outside(), sealed, place).toString('utf8');
  }

  private outside(): Buffer {
    return derived(this.master.bytes, 'outside alliances');
  }

  private wrapping(): Buffer {
    return derived(this.master.bytes, 'keys');
  }

  private async find(tx: Tx, which: string, value: string | null): Promise<KeyRow | undefined> {
    const [row] = await tx.query<KeyRow>(
      `SELECT id, wrapped FROM sealing_key WHERE alliance_id = $1 AND ${which}`,
      [tx.caller.allianceId, value],
    );
    return row;
  }
}
