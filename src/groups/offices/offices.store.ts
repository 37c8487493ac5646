import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import type { OfficeAim, OfficeAnswer, ProposalState } from '../domain/office.js';
import { groupFact } from '../group-change.js';
import type { GroupFile, OfficeProposal } from '../group-file.js';

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
      `UPDATE office_proposal SET state = 'withdrawn', decided_at = $3, end_reason = $4
        WHERE alliance_id = $1 AND office_id = $2 AND state = 'open'`,
      [tx.caller.allianceId, id, tx.now, reason],
    );
    await tx.record([groupFact('office.ended', { kind: 'office', id }, group)]);
  }

  /** Writes what is proposed; the members are asked by it. */
  async propose(
    tx: Tx,
    group: Group,
    wish: OfficeWish & { readonly aim: OfficeAim; readonly officeId: string | null },
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO office_proposal (id, alliance_id, group_id, aim, office, person_id, office_id, basis, proposed_by, proposed_at, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')`,
      [
        id,
        tx.caller.allianceId,
        group.id,
        wish.aim,
        wish.office,
        wish.personId,
        wish.officeId,
        wish.basis,
        tx.caller.personId,
        tx.now,
      ],
    );
    await tx.record([groupFact('office.proposed', { kind: 'office_proposal', id }, group)]);
    return id;
  }

  /** Writes a member's answer, once. */
  async answer(
    tx: Tx,
    group: Group,
    proposalId: string,
    { membershipId, answer, reason }: OfficeAnswer & { readonly reason: string | null },
  ): Promise<void> {
    const id = newId();
    await tx.query(
      `INSERT INTO office_answer (id, alliance_id, proposal_id, membership_id, answer, reason, answered_by, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tx.caller.allianceId, proposalId, membershipId, answer, reason, tx.caller.personId, tx.now],
    );
    await tx.record([groupFact('office.answered', { kind: 'office_proposal', id: proposalId }, group)]);
  }

  /** Closes a proposal, and does what it was for where the members consented. */
  async settle(
    tx: Tx,
    group: Group,
    proposal: Pick<OfficeProposal, 'id' | 'aim' | 'personId' | 'office' | 'officeId' | 'basis'>,
    state: Exclude<ProposalState, 'open'>,
    reason: string | null = null,
  ): Promise<void> {
    await tx.query(
      `UPDATE office_proposal SET state = $3, decided_at = $4, end_reason = $5 WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, proposal.id, state, tx.now, reason],
    );
    if (state !== 'complete') {
      await tx.record([groupFact(`office.${state}`, { kind: 'office_proposal', id: proposal.id }, group)]);
      return;
    }
    if (proposal.aim === 'end' && proposal.officeId !== null)
      return this.end(tx, group, proposal.officeId, proposal.basis);
    const id = proposal.officeId ?? (await this.insert(tx, group, proposal));
    await this.confirm(tx, group, id, proposal.personId);
  }
}
