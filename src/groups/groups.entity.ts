import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../platform/index.js';

/** A joint-defence group: the members who sign one agreement in one case. */
@Entity('joint_group')
@Check('ck_joint_group_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Unique('uq_joint_group_tenant', ['allianceId', 'id'])
@Index('ix_joint_group_search', { synchronize: false })
@Index('ix_joint_group_name', { synchronize: false })
@Index('ix_joint_group_opened', ['allianceId', 'openedAt', 'id'])
@Index('ix_joint_group_case', ['allianceId', 'caseId', 'openedAt'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_joint_group_case')
@ForeignKey('PersonRow', ['openedBy'], ['id'], { name: 'fk_joint_group_opened_by' })
export class JointGroupRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_joint_group' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column({ type: 'text', default: '' }) search: Defaulted<string>;
  @Column({ type: 'text' }) status: string;
  @Column({ name: 'buy_in_minor', type: 'bigint', nullable: true }) buyInMinor: string | null;
  @Column({ name: 'buy_in_currency', type: 'text', nullable: true }) buyInCurrency: string | null;
  /** Whether who founds the group pays the buy-in as well as who comes in later. */
  @Column({ name: 'founders_pay', type: 'boolean', default: false }) foundersPay: Defaulted<boolean>;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
  @Column(instantColumn('opened_at')) openedAt: Instant;
  @Column(instantColumn('effective_at', { nullable: true })) effectiveAt: Instant | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column({ type: 'integer' }) version: number;
}

/** One text of a group’s agreement, known by its hash. */
@Entity('agreement_version')
@Unique('uq_agreement_version_tenant', ['allianceId', 'id'])
@Unique('uq_agreement_version_no', ['allianceId', 'groupId', 'no'])
@Check('ck_agreement_version_office_term', `office_term IN ('every_member', 'majority')`)
@WithinAlliance('JointGroupRow', 'groupId', 'fk_agreement_version_group')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_agreement_version_made_by' })
export class AgreementVersionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_agreement_version' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ type: 'integer' }) no: number;
  @Column({ type: 'text' }) status: string;
  @Column({ type: 'text' }) text: string;
  @Column({ name: 'text_sha256', type: 'text' }) textSha256: string;
  @Column({ name: 'allowed_uses', type: 'text', array: true }) allowedUses: string[];
  @Column({ name: 'notice_days', type: 'integer' }) noticeDays: number;
  @Column({ name: 'tail_rule', type: 'text' }) tailRule: string;
  @Column({ name: 'governing_law', type: 'text' }) governingLaw: string;
  @Column({ name: 'signers_needed', type: 'integer' }) signersNeeded: number;
  @Column({ name: 'office_term', type: 'text', default: 'every_member' }) officeTerm: Defaulted<string>;
  @Column(dateColumn('sign_by', { nullable: true })) signBy: CalendarDate | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('circulated_at', { nullable: true })) circulatedAt: Instant | null;
  @Column(instantColumn('effective_at', { nullable: true })) effectiveAt: Instant | null;
}

/** A member’s time in a group, from invitation to close; to come back is another row. */
@Entity('group_membership')
@Unique('uq_group_membership_tenant', ['allianceId', 'id'])
@Index('ix_group_membership_group', ['allianceId', 'groupId', 'invitedAt'])
@Index('ix_group_membership_member', ['allianceId', 'memberId'])
@Index('uq_group_membership_open', { synchronize: false })
@WithinAlliance('JointGroupRow', 'groupId', 'fk_group_membership_group')
@WithinAlliance('MemberRow', 'memberId', 'fk_group_membership_member')
@WithinAlliance('AgreementVersionRow', 'agreementId', 'fk_group_membership_agreement')
@ForeignKey('PersonRow', ['invitedBy'], ['id'], { name: 'fk_group_membership_invited_by' })
@ForeignKey('PersonRow', ['buyInPostedBy'], ['id'], { name: 'fk_group_membership_buy_in_posted_by' })
export class GroupMembershipRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_group_membership' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) status: string;
  @Column({ name: 'suspended_for', type: 'text', nullable: true }) suspendedFor: string | null;
  @Column({ name: 'history_vote', type: 'text', nullable: true }) historyVote: string | null;
  @Column(instantColumn('buy_in_posted_at', { nullable: true })) buyInPostedAt: Instant | null;
  @Column({ name: 'buy_in_posted_by', type: 'uuid', nullable: true }) buyInPostedBy: string | null;
  @Column({ name: 'buy_in_reference', type: 'text', nullable: true }) buyInReference: string | null;
  @Column({ name: 'agreement_id', type: 'uuid', nullable: true }) agreementId: string | null;
  @Column({ name: 'invited_by', type: 'uuid' }) invitedBy: string;
  @Column(instantColumn('invited_at')) invitedAt: Instant;
  @Column(instantColumn('active_at', { nullable: true })) activeAt: Instant | null;
  @Column(instantColumn('cut_at', { nullable: true })) cutAt: Instant | null;
  @Column(instantColumn('left_at', { nullable: true })) leftAt: Instant | null;
  @Column({ name: 'left_by', type: 'text', nullable: true }) leftBy: string | null;
  @Column(dateColumn('liability_until', { nullable: true })) liabilityUntil: CalendarDate | null;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
  @Column({ type: 'integer' }) version: number;
}

/** That a member’s client or counsel signed a text. */
@Entity('signature')
@Unique('uq_signature_capacity', ['allianceId', 'agreementId', 'membershipId', 'capacity'])
@WithinAlliance('AgreementVersionRow', 'agreementId', 'fk_signature_agreement')
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_signature_membership')
@ForeignKey('PersonRow', ['signedBy'], ['id'], { name: 'fk_signature_signed_by' })
export class SignatureRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_signature' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'agreement_id', type: 'uuid' }) agreementId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ type: 'text' }) capacity: string;
  @Column({ name: 'text_sha256', type: 'text' }) textSha256: string;
  @Column({ type: 'text' }) authority: string;
  @Column(dateColumn('effective_as_of', { nullable: true })) effectiveAsOf: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) attestation: string | null;
  @Column({ name: 'signed_by', type: 'uuid' }) signedBy: string;
  @Column(instantColumn('signed_at')) signedAt: Instant;
}

/** One step of a membership’s life, with who and why. */
@Entity('membership_event')
@Index('ix_membership_event_membership', ['allianceId', 'membershipId', 'at'])
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_membership_event_membership')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_membership_event_by_person' })
export class MembershipEventRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_membership_event' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ type: 'text' }) action: string;
  @Column({ name: 'from_status', type: 'text' }) fromStatus: string;
  @Column({ name: 'to_status', type: 'text' }) toStatus: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
  /** Of a notice received earlier: when. */
  @Column(instantColumn('received_at', { nullable: true })) receivedAt: Instant | null;
  @Column(instantColumn('at')) at: Instant;
}

/** Outside counsel who serves a membership. */
@Entity('membership_counsel')
@Index('uq_membership_counsel_open', ['allianceId', 'membershipId', 'personId'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('ix_membership_counsel_person', ['allianceId', 'personId'], { where: 'ended_at IS NULL' })
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_membership_counsel_membership')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_membership_counsel_person_id' })
@ForeignKey('PersonRow', ['addedBy'], ['id'], { name: 'fk_membership_counsel_added_by' })
export class MembershipCounselRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_membership_counsel' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
  @Column(instantColumn('added_at')) addedAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
}

/** An office in a group, held by a person. */
@Entity('group_office')
@Index('uq_group_office_open', ['allianceId', 'groupId', 'personId', 'office'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('ix_group_office_person', ['allianceId', 'personId'], { where: 'ended_at IS NULL' })
@WithinAlliance('JointGroupRow', 'groupId', 'fk_group_office_group')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_group_office_person_id' })
@ForeignKey('PersonRow', ['givenBy'], ['id'], { name: 'fk_group_office_given_by' })
export class GroupOfficeRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_group_office' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) office: string;
  @Column({ type: 'text' }) basis: string;
  @Column({ name: 'given_by', type: 'uuid' }) givenBy: string;
  @Column(instantColumn('given_at')) givenAt: Instant;
  @Column(instantColumn('confirmed_at', { nullable: true })) confirmedAt: Instant | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** An issue the members of a group have in common. */
@Entity('group_issue')
@Unique('uq_group_issue_tenant', ['allianceId', 'id'])
@Unique('uq_group_issue_name', ['allianceId', 'groupId', 'name'])
@WithinAlliance('JointGroupRow', 'groupId', 'fk_group_issue_group')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_group_issue_made_by' })
export class GroupIssueRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_group_issue' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
}

/** Something that may set an invited member against the group, until an ethics officer has looked at it. */
@Entity('conflict_hit')
@Index('ix_conflict_hit_membership', ['allianceId', 'membershipId'])
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_conflict_hit_membership')
@ForeignKey('PersonRow', ['resolvedBy'], ['id'], { name: 'fk_conflict_hit_resolved_by' })
export class ConflictHitRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_hit' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ type: 'text' }) named: string;
  @Column({ type: 'text' }) state: string;
  @Column(instantColumn('found_at')) foundAt: Instant;
  @Column({ name: 'resolved_by', type: 'uuid', nullable: true }) resolvedBy: string | null;
  @Column(instantColumn('resolved_at', { nullable: true })) resolvedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) resolution: string | null;
}

/** That a member who left has returned or destroyed what it had. */
@Entity('certificate')
@Unique('uq_certificate_membership', ['allianceId', 'membershipId'])
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_certificate_membership')
@ForeignKey('PersonRow', ['givenBy'], ['id'], { name: 'fk_certificate_given_by' })
export class CertificateRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_certificate' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(dateColumn('due_on')) dueOn: CalendarDate;
  @Column({ type: 'text', nullable: true }) manner: string | null;
  @Column({ type: 'text', nullable: true }) statement: string | null;
  @Column({ name: 'given_by', type: 'uuid', nullable: true }) givenBy: string | null;
  @Column(instantColumn('given_at', { nullable: true })) givenAt: Instant | null;
}
