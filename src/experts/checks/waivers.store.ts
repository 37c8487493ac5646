import { Injectable } from '@nestjs/common';
import {
  columnsOf,
  insertRows,
  instantText,
  newId,
  NotFoundError,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { Waiver, WaiverDeath, WaiverSignature } from '../domain/checks/waiver.js';
import { WaiverRow, WaiverSignatureRow } from './check.entity.js';

/** A waiver with who asked for it. */
export interface StoredWaiver extends Waiver {
  readonly askedBy: string;
  readonly askedAt: WaiverSignature['at'];
}

const columns = `${columnsOf(WaiverRow, 'w', ['allianceId', 'hitKey'])},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', s.person_id, 'memberId', s.member_id, 'at', ${instantText('s.at')})
      ORDER BY s.at, s.id), '[]')
     FROM conflict_waiver_signature s WHERE s.alliance_id = w.alliance_id AND s.waiver_id = w.id) AS signatures`;

/** Waivers and their signatures as rows. */
@Injectable()
export class WaiversStore {
  async insert(tx: Tx, { signatures: _none, ...waiver }: StoredWaiver): Promise<void> {
    await insertRows(tx, WaiverRow, { ...waiver, hitKey: waiver.hit.key, allianceId: tx.caller.allianceId });
  }

  /** The check a waiver is of. Not found where there is none such. */
  async checkOf(tx: Tx, id: string): Promise<string> {
    const [found] = await tx.query<{ checkId: string }>(
      'SELECT check_id AS "checkId" FROM conflict_waiver WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found.checkId;
  }

  /** All of some checks, the oldest first, by the check. Its check is locked by whoever writes. */
  async of(tx: Tx, checkIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredWaiver[]>> {
    const found = new Map<string, StoredWaiver[]>(checkIds.map((id) => [id, []]));
    if (checkIds.length === 0) return found;
    const rows = await tx.query<StoredWaiver>(
      `SELECT ${columns} FROM conflict_waiver w WHERE w.alliance_id = $1 AND w.check_id = ANY($2::uuid[]) ORDER BY w.id`,
      [tx.caller.allianceId, checkIds],
    );
    for (const one of rows) found.get(one.checkId)?.push(one);
    return found;
  }

  async sign(tx: Tx, waiverId: string, added: readonly WaiverSignature[]): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(
      tx,
      WaiverSignatureRow,
      added.map((one) => ({ ...one, id: newId(), waiverId, allianceId })),
    );
  }

  /** Ends one: it covers nothing any more. */
  async end(tx: Tx, id: string, death: WaiverDeath): Promise<void> {
    await updateRow(tx, WaiverRow, { id, allianceId: tx.caller.allianceId }, { diedAt: tx.now, death });
  }
}
