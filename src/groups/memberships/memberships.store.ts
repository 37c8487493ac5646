import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import { Standings } from '../../walls/index.js';
import type { Conflict as FoundConflict, KnownParty } from '../domain/conflicts.js';
import type { MembershipLife, MembershipStatus } from '../domain/membership-life.js';
import type { GroupFile, Membership, MembershipEvent } from '../group-file.js';
import {
  CertificateRow,
  ConflictHitRow,
  GroupMembershipRow,
  MembershipCounselRow,
  MembershipEventRow,
} from '../groups.entity.js';

const keyOf = ({ caller }: Tx, id: string) => ({ allianceId: caller.allianceId, id });

/** Memberships and what belongs to each, as rows. */
@Injectable()
export class MembershipsStore {
  constructor(private readonly standings: Standings) {}

  async insertMembership(
    tx: Tx,
    wish: Pick<Membership, 'groupId' | 'memberId' | 'role' | 'historyVote'>,
  ): Promise<string> {
    const id = newId();
    await insertRows(tx, GroupMembershipRow, {
      ...wish,
      id,
      allianceId: tx.caller.allianceId,
      status: 'invited',
      invitedBy: personOf(tx.caller),
      invitedAt: tx.now,
      version: 1,
    });
    return id;
  }

  /** Writes what a move made of a membership, and the step itself, whose id it answers: what the system does has nobody's name, whose act it followed on. */
  async saveMove(
    tx: Tx,
    before: MembershipStatus,
    after: MembershipLife,
    {
      isBySystem,
      ...step
    }: Pick<MembershipEvent, 'action' | 'reason' | 'receivedAt'> & {
      readonly isBySystem: boolean;
    },
  ): Promise<string> {
    const { id, status, suspendedFor, activeAt, cutAt, leftAt, liabilityUntil, closedAt } = after;
    const moved = { status, suspendedFor, activeAt, cutAt, leftAt, liabilityUntil, closedAt };
    await updateRow(tx, GroupMembershipRow, keyOf(tx, id), moved);
    if (leftAt !== null)
      await updateRow(tx, GroupMembershipRow, { ...keyOf(tx, id), leftBy: null }, { leftBy: step.action });
    await this.touch(tx, id);
    const stepId = newId();
    await insertRows(tx, MembershipEventRow, {
      id: stepId,
      allianceId: tx.caller.allianceId,
      membershipId: after.id,
      ...step,
      fromStatus: before,
      toStatus: after.status,
      byPerson: isBySystem ? null : tx.caller.personId,
      at: tx.now,
    });
    return stepId;
  }

  /** Writes what was found about an invited member. */
  async insertConflicts(
    tx: Tx,
    membershipId: string,
    found: readonly (Pick<FoundConflict, 'kind' | 'named'> & { readonly caseId: string | null })[],
  ): Promise<void> {
    const { allianceId } = tx.caller;
    const open = { allianceId, membershipId, state: 'open', foundAt: tx.now };
    const rows = found.map(({ kind, caseId, named }) => ({ ...open, id: newId(), kind, caseId, named }));
    await insertRows(tx, ConflictHitRow, rows);
  }

  /** The parties a conflict can lie with: those of the cases an invited member is in, and of the group's case. */
  partiesAround(tx: Tx, memberId: string, caseId: string): Promise<KnownParty[]> {
    return tx.query<KnownParty>(
      `SELECT p.case_id AS "caseId", c.kind = 'internal_dispute' AS "isDispute", p.name, p.name_zh AS "nameZh", p.side,
              p.member_id AS "memberId"
         FROM party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
        WHERE p.alliance_id = $1 AND p.withdrawn_on IS NULL
          AND (p.case_id = $3 OR p.case_id IN (SELECT q.case_id FROM party q WHERE q.alliance_id = $1 AND q.member_id = $2))
        ORDER BY p.case_id, p.position`,
      [tx.caller.allianceId, memberId, caseId],
    );
  }

  /** Asks who left for a certificate, once. */
  async askCertificate(tx: Tx, membershipId: string, dueOn: CalendarDate): Promise<void> {
    const row = { id: newId(), allianceId: tx.caller.allianceId, membershipId, askedAt: tx.now, dueOn };
    await insertRows(tx, CertificateRow, row, { onConflict: 'nothing' });
  }

  /** Lets counsel read with a membership that is active. */
  async standCounsel(
    tx: Tx,
    file: Pick<GroupFile, 'id' | 'caseId'>,
    membership: Pick<Membership, 'status' | 'role'>,
    counsel: { readonly id: string; readonly personId: string },
  ): Promise<void> {
    if (membership.status !== 'active' || membership.role === 'observer') return;
    await this.standings.grant(tx, {
      groupId: file.id,
      caseId: file.caseId,
      holderKind: 'person',
      holderId: counsel.personId,
      basisKind: 'counsel',
      basisId: counsel.id,
      from: tx.now,
    });
  }

  /** Ends counsel's service and the standing it gave. */
  async endCounsel(tx: Tx, id: string): Promise<void> {
    await updateRow(tx, MembershipCounselRow, keyOf(tx, id), { endedAt: tx.now });
    await this.standings.cut(tx, [id], tx.now);
  }

  /** Writes that outside counsel serves a membership. */
  async insertCounsel(tx: Tx, membershipId: string, personId: string): Promise<string> {
    const by = { addedBy: personOf(tx.caller), addedAt: tx.now };
    const row = { ...keyOf(tx, newId()), membershipId, personId, ...by };
    await insertRows(tx, MembershipCounselRow, row);
    return row.id;
  }

  /** The memberships of a member in the groups of a case that somebody serves as counsel, with their groups. */
  served(
    tx: Tx,
    {
      caseId,
      memberId,
      personId,
    }: { readonly caseId: string; readonly memberId: string; readonly personId: string },
  ): Promise<{ readonly groupId: string; readonly membershipId: string }[]> {
    return tx.query(
      `SELECT g.id AS "groupId", m.id AS "membershipId"
         FROM membership_counsel k
         JOIN group_membership m ON m.alliance_id = k.alliance_id AND m.id = k.membership_id
         JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id
        WHERE k.alliance_id = $1 AND k.person_id = $2 AND k.ended_at IS NULL AND m.member_id = $3 AND g.case_id = $4
        ORDER BY g.id, m.id`,
      [tx.caller.allianceId, personId, memberId, caseId],
    );
  }

  /** Whether a case concerns a member. */
  async isConcerned(tx: Tx, caseId: string, memberId: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT 1 FROM case_member WHERE alliance_id = $1 AND case_id = $2 AND member_id = $3',
      [tx.caller.allianceId, caseId, memberId],
    );
    return rows.length > 0;
  }

  async resolveConflict(
    tx: Tx,
    id: string,
    { state, resolution }: { readonly state: string; readonly resolution: string },
  ): Promise<void> {
    const by = { resolvedBy: tx.caller.personId, resolvedAt: tx.now };
    await updateRow(tx, ConflictHitRow, keyOf(tx, id), { state, resolution, ...by });
  }

  async postBuyIn(tx: Tx, id: string, buyInReference: string | null): Promise<void> {
    const by = { buyInPostedBy: tx.caller.personId, buyInPostedAt: tx.now };
    await updateRow(tx, GroupMembershipRow, keyOf(tx, id), { buyInReference, ...by });
  }

  /** Under which text a membership stands. */
  async bind(tx: Tx, id: string, agreementId: string): Promise<void> {
    await updateRow(tx, GroupMembershipRow, keyOf(tx, id), { agreementId });
  }

  async giveCertificate(
    tx: Tx,
    membershipId: string,
    { manner, statement }: { readonly manner: string; readonly statement: string },
  ): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, membershipId };
    const by = { givenBy: tx.caller.personId, givenAt: tx.now };
    await updateRow(tx, CertificateRow, key, { manner, statement, ...by });
  }

  /** Whose certificate is not given yet, and by when it is due; undefined where it was given. */
  async openCertificate(
    tx: Tx,
    membershipId: string,
  ): Promise<{ readonly memberId: string; readonly dueOn: CalendarDate } | undefined> {
    const [open] = await tx.query<{ memberId: string; dueOn: CalendarDate }>(
      `SELECT m.member_id AS "memberId", z.due_on AS "dueOn" FROM certificate z
         JOIN group_membership m ON m.alliance_id = z.alliance_id AND m.id = z.membership_id
        WHERE z.alliance_id = $1 AND z.membership_id = $2 AND z.given_at IS NULL`,
      [tx.caller.allianceId, membershipId],
    );
    return open;
  }

  /** The next version of a membership of which a part changed, and the fact, for its member alone. */
  async partChanged(
    tx: Tx,
    { id, memberId }: Pick<Membership, 'id' | 'memberId'>,
    type: `${string}.${string}`,
  ): Promise<void> {
    await this.touch(tx, id);
    await tx.record([{ type, subject: { kind: 'membership', id }, payload: { memberId } }]);
  }

  private async touch(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE group_membership SET version = version + 1 WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      id,
    ]);
  }
}
