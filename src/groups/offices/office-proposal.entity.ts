import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

/** That somebody is to hold an office of a group, or hold one no longer, until the members have answered. */
@Entity('office_proposal')
@Unique('uq_office_proposal_tenant', ['allianceId', 'id'])
@Index('uq_office_proposal_open', ['allianceId', 'groupId', 'personId', 'office', 'aim'], {
  unique: true,
  where: "state = 'open'",
})
@Check('ck_office_proposal_state', `state IN ('open', 'complete', 'declined', 'withdrawn')`)
@Check('ck_office_proposal_aim', `aim IN ('give', 'confirm', 'end')`)
@ForeignKey('JointGroupRow', ['allianceId', 'groupId'], ['allianceId', 'id'], {
  name: 'fk_office_proposal_group',
})
@ForeignKey('GroupOfficeRow', ['officeId'], ['id'], { name: 'fk_office_proposal_office' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_office_proposal_person' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_office_proposal_proposed_by' })
export class OfficeProposalRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_office_proposal' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ type: 'text' }) aim: string;
  @Column({ type: 'text' }) office: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'office_id', type: 'uuid', nullable: true }) officeId: string | null;
  @Column({ type: 'text' }) basis: string;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ type: 'text' }) state: string;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** What a member said to a proposal, by whom. */
@Entity('office_answer')
@Unique('uq_office_answer_member', ['allianceId', 'proposalId', 'membershipId'])
@ForeignKey('OfficeProposalRow', ['allianceId', 'proposalId'], ['allianceId', 'id'], {
  name: 'fk_office_answer_proposal',
})
@ForeignKey('GroupMembershipRow', ['allianceId', 'membershipId'], ['allianceId', 'id'], {
  name: 'fk_office_answer_membership',
})
@ForeignKey('PersonRow', ['answeredBy'], ['id'], { name: 'fk_office_answer_answered_by' })
export class OfficeAnswerRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_office_answer' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'proposal_id', type: 'uuid' }) proposalId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ type: 'text' }) answer: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'answered_by', type: 'uuid' }) answeredBy: string;
  @Column(instantColumn('answered_at')) answeredAt: Instant;
}
