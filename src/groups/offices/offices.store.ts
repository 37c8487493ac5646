import { Injectable } from '@nestjs/common';
import { insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import { groupFact } from '../group-change.js';
import type { GroupFile } from '../group-file.js';
import { GroupOfficeRow } from '../groups.entity.js';
import { GroupProposalRow } from '../proposals/proposal.entity.js';

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
    const { personId, office, basis } = wish;
    await insertRows(tx, GroupOfficeRow, {
      id,
      allianceId: tx.caller.allianceId,
      groupId: group.id,
      personId,
      office,
      basis,
      givenBy: personOf(tx.caller),
      givenAt: tx.now,
    });
    return id;
  }

  /** Lets who holds an office read what the group shares from now on, once the members have consented. */
  async confirm(tx: Tx, group: Group, id: string, personId: string): Promise<void> {
    await updateRow(tx, GroupOfficeRow, { allianceId: tx.caller.allianceId, id }, { confirmedAt: tx.now });
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
    const { allianceId } = tx.caller;
    const held = { allianceId, id, endedAt: null };
    if ((await updateRow(tx, GroupOfficeRow, held, { endedAt: tx.now, endReason: reason })) === 0) return;
    await this.standings.cut(tx, [id], tx.now);
    const asked = { allianceId, officeId: id, state: 'open' };
    const withdrawn = { state: 'withdrawn', decidedAt: tx.now, endReason: reason };
    await updateRow(tx, GroupProposalRow, asked, withdrawn);
    // With its member's suspension, which tells nobody by whom.
    const kept = reason === 'member_out' ? { actorKept: true } : {};
    await tx.record([groupFact('office.ended', { kind: 'office', id }, group, kept)]);
  }
}
