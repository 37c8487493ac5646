import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../../platform/index.js';

/** What waits for the members' consent: that somebody is to hold an office or hold one no longer, that a member comes in, that the group ends. */
@Entity('group_proposal')
@Unique('uq_group_proposal_tenant', ['allianceId', 'id'])
@Index('ix_group_proposal_group', ['allianceId', 'groupId'])
@Index('uq_group_proposal_office', ['allianceId', 'groupId', 'personId', 'office', 'aim'], {
  unique: true,
  where: "state = 'open' AND person_id IS NOT NULL",
})
@Index('uq_group_proposal_membership', ['allianceId', 'membershipId', 'aim'], {
  unique: true,
  where: "state = 'open' AND membership_id IS NOT NULL",
})
@Index('uq_group_proposal_terminate', ['allianceId', 'groupId'], {
  unique: true,
  where: "state = 'open' AND aim = 'terminate'",
})
@Check('ck_group_proposal_state', `state IN ('open', 'complete', 'declined', 'withdrawn')`)
@Check(
  'ck_group_proposal_aim',
  `CASE WHEN aim IN ('give', 'confirm', 'end') THEN office IS NOT NULL AND person_id IS NOT NULL AND basis IS NOT NULL AND membership_id IS NULL
        WHEN aim IN ('admit', 'show_history') THEN membership_id IS NOT NULL AND office IS NULL AND person_id IS NULL AND office_id IS NULL
        WHEN aim = 'terminate' THEN basis IS NOT NULL AND office IS NULL AND person_id IS NULL AND office_id IS NULL AND membership_id IS NULL
        ELSE false END`,
)
@WithinAlliance('JointGroupRow', 'groupId', 'fk_group_proposal_group')
@ForeignKey('GroupOfficeRow', ['officeId'], ['id'], { name: 'fk_group_proposal_office' })
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_group_proposal_membership')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_group_proposal_person' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_group_proposal_proposed_by' })
export class GroupProposalRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_group_proposal' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ type: 'text' }) aim: string;
  @Column({ type: 'text', nullable: true }) office: string | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'office_id', type: 'uuid', nullable: true }) officeId: string | null;
  @Column({ name: 'membership_id', type: 'uuid', nullable: true }) membershipId: string | null;
  @Column({ type: 'text', nullable: true }) basis: string | null;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ type: 'text' }) state: string;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** What a member said to a proposal, by whom. */
@Entity('group_answer')
@Unique('uq_group_answer_member', ['allianceId', 'proposalId', 'membershipId'])
@WithinAlliance('GroupProposalRow', 'proposalId', 'fk_group_answer_proposal')
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_group_answer_membership')
@ForeignKey('PersonRow', ['answeredBy'], ['id'], { name: 'fk_group_answer_answered_by' })
export class GroupAnswerRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_group_answer' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'proposal_id', type: 'uuid' }) proposalId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ type: 'text' }) answer: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'answered_by', type: 'uuid' }) answeredBy: string;
  @Column(instantColumn('answered_at')) answeredAt: Instant;
}
