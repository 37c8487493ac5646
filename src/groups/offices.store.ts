import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../platform/index.js';
import { Standings } from '../walls/index.js';
import { groupFact } from './group-change.js';

interface Group {
  readonly id: string;
  readonly caseId: string;
}

/** Offices of a group; who holds one stands in the group for as long as he does. */
@Injectable()
export class OfficesStore {
  constructor(private readonly standings: Standings) {}

  /** Gives an office, once. */
  async give(
    tx: Tx,
    group: Group,
    wish: { readonly personId: string; readonly office: string; readonly basis: string },
  ): Promise<string> {
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
    await this.standings.grant(tx, {
      groupId: group.id,
      caseId: group.caseId,
      holderKind: 'person',
      holderId: wish.personId,
      basisKind: 'office',
      basisId: id,
      from: tx.now,
    });
    await tx.record([groupFact('office.given', { kind: 'office', id }, group)]);
    return id;
  }

  /** Ends an office and the standing it gave, once. */
  async end(tx: Tx, group: Group, id: string, reason: string): Promise<void> {
    const ended = await tx.query(
      `UPDATE group_office SET ended_at = $3, end_reason = $4 WHERE alliance_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id`,
      [tx.caller.allianceId, id, tx.now, reason],
    );
    if (ended.length === 0) return;
    await this.standings.cut(tx, [id], tx.now);
    await tx.record([groupFact('office.ended', { kind: 'office', id }, group)]);
  }
}
