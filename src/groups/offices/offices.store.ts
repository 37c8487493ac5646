import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import { groupFact } from '../group-change.js';
import type { GroupFile } from '../group-file.js';

type Group = Pick<GroupFile, 'id' | 'caseId'>;

/** An office to be given or proposed. */
export interface OfficeWish {
  readonly personId: string;
  readonly office: string;
  readonly basis: string;
}

/** Offices of a group; who holds one that is confirmed stands in the group for as long as they do. */
@Injectable()
export class OfficesStore {
  constructor(private readonly standings: Standings) {}

  /** Writes an office. Nothing is read by it before it is confirmed. */
  async insert(tx: Tx, group: Group, wish: OfficeWish): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO group_office (id, alliance_id, group_id, person_id, office, basis, given_by, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        tx.caller.allianceId,
        group.id,
        wish.personId,
        wish.office,
        wish.basis,
        tx.caller.personId,
        tx.now,
      ],
    );
    return id;
  }

  /** Lets who holds an office read what the group shares from now on, once the members have consented. */
  async confirm(tx: Tx, group: Group, id: string, personId: string): Promise<void> {
    await tx.query('UPDATE group_office SET confirmed_at = $3 WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      id,
      tx.now,
    ]);
    await this.standings.grant(tx, {
      groupId: group.id,
      caseId: group.caseId,
      holderKind: 'person',
      holderId: personId,
      basisKind: 'office',
      basisId: id,
      from: tx.now,
    });
    await tx.record([groupFact('office.given', { kind: 'office', id }, group)]);
  }

  /** Ends an office and the standing it gave, once. */
  async end(tx: Tx, group: Group, id: string, reason: string): Promise<void> {
    const ended = await tx.query(
      `UPDATE group_office SET ended_at = $3, end_reason = $4 WHERE alliance_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id`,
      [tx.caller.allianceId, id, tx.now, reason],
    );
    if (ended.length === 0) return;
    await this.standings.cut(tx, [id], tx.now);
    await tx.query(
      `UPDATE group_proposal SET state = 'withdrawn', decided_at = $3, end_reason = $4
        WHERE alliance_id = $1 AND office_id = $2 AND state = 'open'`,
      [tx.caller.allianceId, id, tx.now, reason],
    );
    await tx.record([groupFact('office.ended', { kind: 'office', id }, group)]);
  }
}
