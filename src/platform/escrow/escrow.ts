import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../ids.js';
import type { Tx } from '../tx.js';
import { MasterKey } from '../blobs/master-key.js';
import { OpenKey } from '../blobs/open-key.js';
import { derived, seal, unseal } from '../blobs/seal.js';

/** One use of an escrow key: for which purpose, why, and of which thing. Recorded as it is. */
export interface EscrowUse {
  readonly purpose: string;
  /** Such as `allocate`: a word of the code that opens it. */
  readonly why: string;
  readonly of: { readonly kind: string; readonly id: string };
}

interface KeyRow {
  readonly id: string;
  readonly wrapped: Buffer;
  readonly mayRecord: boolean;
}

/**
 * Keys that no person holds: what they seal is opened by one piece of code for one purpose, and by no role or permission. The database
 * gives a key only while `hezong.escrow` names its purpose, which is set here for the one statement that reads it.
 */
@Injectable()
export class Escrow {
  constructor(private readonly master: MasterKey) {}

  /**
   * Opens the alliance's key of a purpose for one use, made on first use, and records `escrow.opened`. Throws in a transaction that
   * only reads, because nothing would be recorded there.
   */
  async open(tx: Tx, { purpose, why, of }: EscrowUse): Promise<OpenKey> {
    const found = (await this.find(tx, purpose)) ?? (await this.make(tx, purpose));
    if (!found.mayRecord) throw new Error('An escrow key is opened where nothing is recorded');
    const secret = unseal(this.wrapping(), found.wrapped, placeOf(tx, purpose, found.id));
    await tx.record([
      { type: 'escrow.opened', subject: { kind: 'escrow', id: found.id }, payload: { purpose, why, of } },
    ]);
    return new OpenKey(found.id, secret);
  }

  /** Of two that make it at once one is kept. */
  private async make(tx: Tx, purpose: string): Promise<KeyRow> {
    const id = newId();
    const wrapped = seal(this.wrapping(), randomBytes(32), placeOf(tx, purpose, id));
    await unlocked(tx, purpose, () =>
      tx.query(
        `INSERT INTO escrow_key (id, alliance_id, purpose, wrapped, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (alliance_id, purpose) DO NOTHING`,
        [id, tx.caller.allianceId, purpose, wrapped, tx.now],
      ),
    );
    const made = await this.find(tx, purpose);
    if (made === undefined) throw new Error(`No escrow key of "${purpose}" could be made`);
    return made;
  }

  private async find(tx: Tx, purpose: string): Promise<KeyRow | undefined> {
    const [row] = await unlocked(tx, purpose, () =>
      tx.query<KeyRow>(
        `SELECT id, wrapped, current_setting('transaction_read_only') = 'off' AS "mayRecord"
           FROM escrow_key WHERE alliance_id = $1 AND purpose = $2`,
        [tx.caller.allianceId, purpose],
      ),
    );
    return row;
  }

  private wrapping(): Buffer {
    return derived(this.master.bytes, 'escrow');
  }
}

const placeOf = ({ caller }: Tx, purpose: string, id: string): string =>
  `escrow|${caller.allianceId}|${purpose}|${id}`;

/** Names the purpose to the database while one statement runs. */
async function unlocked<T>(tx: Tx, purpose: string, ask: () => Promise<T>): Promise<T> {
  const name = (value: string) => tx.query(`SELECT set_config('hezong.escrow', $1, true)`, [value]);
  await name(purpose);
  const answer = await ask();
  await name('');
  return answer;
}
