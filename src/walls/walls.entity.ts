import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import { type Defaulted, instantColumn, WithinAlliance } from '../platform/index.js';

/** A denial: what its subject (a person, or everyone who acts for a member) may not see of its object. */
@Entity('wall')
@Index('ix_wall_subject', ['allianceId', 'subjectId', 'objectKind'], { where: 'lifted_at IS NULL' })
@Index('ix_wall_object', ['allianceId', 'objectId'])
@Index('ix_wall_set', ['allianceId', 'setAt', 'id'])
@Index('uq_wall_by_hand', ['allianceId', 'subjectId', 'objectKind', 'objectId'], {
  unique: true,
  where: 'lifted_at IS NULL AND basis IS NULL',
})
@Index('uq_wall_of_system', ['allianceId', 'subjectId', 'objectKind', 'objectId', 'basis'], {
  unique: true,
  where: 'lifted_at IS NULL AND basis IS NOT NULL',
})
@Check('ck_wall_basis', `(set_by IS NULL) = (basis IS NOT NULL) AND basis = 'recheck'`)
@ForeignKey('PersonRow', ['setBy'], ['id'], { name: 'fk_wall_set_by' })
@ForeignKey('PersonRow', ['liftedBy'], ['id'], { name: 'fk_wall_lifted_by' })
export class WallRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_wall' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'subject_kind', type: 'text' }) subjectKind: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'object_kind', type: 'text' }) objectKind: string;
  @Column({ name: 'object_id', type: 'uuid' }) objectId: string;
  @Column('text') reason: string;
  /** Null where the system set it, which `basis` then says why. */
  @Column({ name: 'set_by', type: 'uuid', nullable: true }) setBy: string | null;
  @Column({ type: 'text', nullable: true }) basis: 'recheck' | null;
  @Column(instantColumn('set_at')) setAt: Instant;
  @Column(instantColumn('lifted_at', { nullable: true })) liftedAt: Instant | null;
  @Column({ name: 'lifted_by', type: 'uuid', nullable: true }) liftedBy: string | null;
  @Column({ name: 'lift_reason', type: 'text', nullable: true }) liftReason: string | null;
  @Column('integer') version: number;
}

/** What is kept apart: an investigation's confidential business information, a member's settlement, a mediator's caucus. */
@Entity('compartment')
@Unique('uq_compartment_tenant', ['allianceId', 'id'])
@Index('ix_compartment_case', ['allianceId', 'caseId', 'openedAt', 'id'])
@Check('ck_compartment_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Index('ix_compartment_name', { synchronize: false })
@Index('ix_compartment_opened', ['allianceId', 'openedAt', 'id'])
@Index('uq_compartment_order', ['allianceId', 'proceedingId'], {
  unique: true,
  where: "kind = 'cbi' AND closed_at IS NULL",
})
@Index('uq_compartment_settlement', ['allianceId', 'caseId', 'memberId'], {
  unique: true,
  where: "kind = 'settlement' AND closed_at IS NULL",
})
@WithinAlliance('CaseFileRow', 'caseId', 'fk_compartment_case')
@WithinAlliance('ProceedingRow', 'proceedingId', 'fk_compartment_proceeding')
@WithinAlliance('MemberRow', 'memberId', 'fk_compartment_member')
@ForeignKey('PersonRow', ['openedBy'], ['id'], { name: 'fk_compartment_opened_by' })
@ForeignKey('PersonRow', ['closedBy'], ['id'], { name: 'fk_compartment_closed_by' })
export class CompartmentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_compartment' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid', nullable: true }) proceedingId: string | null;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
  @Column(instantColumn('opened_at')) openedAt: Instant;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @Column({ name: 'close_reason', type: 'text', nullable: true }) closeReason: string | null;
  /** Of a protective order: how long suppliers have to object to somebody, when that ends, and by which wall clock. */
  @Column({ name: 'notice_days', type: 'integer', nullable: true }) noticeDays: number | null;
  @Column({ name: 'notice_ends', type: 'text', nullable: true }) noticeEnds: string | null;
  @Column({ name: 'notice_zone', type: 'text', nullable: true }) noticeZone: string | null;
}

/** That a party supplies what lies under a protective order. */
@Entity('order_supplier')
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_order_supplier_compartment')
@WithinAlliance('PartyRow', 'partyId', 'fk_order_supplier_party')
@ForeignKey('PersonRow', ['namedBy'], ['id'], { name: 'fk_order_supplier_named_by' })
export class OrderSupplierRow {
  @PrimaryColumn({ name: 'compartment_id', type: 'uuid', primaryKeyConstraintName: 'pk_order_supplier' })
  compartmentId: string;
  @PrimaryColumn({ name: 'party_id', type: 'uuid', primaryKeyConstraintName: 'pk_order_supplier' })
  partyId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column(instantColumn('named_at')) namedAt: Instant;
  @Column({ name: 'named_by', type: 'uuid', nullable: true }) namedBy: string | null;
}

/** That a person is in a compartment, as long as it has no end. */
@Entity('admission')
@Index('ix_admission_compartment', ['allianceId', 'compartmentId', 'personId'])
@Index('uq_admission_open', ['allianceId', 'personId', 'compartmentId'], {
  unique: true,
  where: 'until_at IS NULL',
})
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_admission_compartment')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_admission_person_id' })
@ForeignKey('PersonRow', ['admittedBy'], ['id'], { name: 'fk_admission_admitted_by' })
export class AdmissionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_admission' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'basis_kind', type: 'text' }) basisKind: string;
  @Column({ name: 'basis_id', type: 'uuid', nullable: true }) basisId: string | null;
  @Column(instantColumn('from_at')) from: Instant;
  @Column(instantColumn('until_at', { nullable: true })) until: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column({ name: 'admitted_by', type: 'uuid', nullable: true }) admittedBy: string | null;
  /** Whether what lies in it opens to this person supplier by supplier. */
  @Column({ name: 'by_supplier', type: 'boolean', default: false }) bySupplier: Defaulted<boolean>;
}

/** That what one party supplied is open to a person in a compartment, from a moment on, as long as it has no end. */
@Entity('supplier_access')
@Index('uq_supplier_access_open', ['allianceId', 'personId', 'compartmentId', 'partyId'], {
  unique: true,
  where: 'until_at IS NULL',
})
@Index('ix_supplier_access_basis', ['allianceId', 'basisId'])
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_supplier_access_compartment')
@WithinAlliance('PartyRow', 'partyId', 'fk_supplier_access_party')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_supplier_access_person_id' })
export class SupplierAccessRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_supplier_access' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  /** The window that passed. */
  @Column({ name: 'basis_id', type: 'uuid' }) basisId: string;
  @Column(instantColumn('from_at')) from: Instant;
  @Column(instantColumn('until_at', { nullable: true })) until: Instant | null;
}

/**
 * That a member, or a person, reads what a group shares: from a moment on, until another, and nothing at all once cut. `from_at`
 * is `-infinity` where what was shared before was granted too.
 */
@Entity('standing')
@Index('ix_standing_holder', ['allianceId', 'holderId'], { where: 'cut_at IS NULL' })
@Index('ix_standing_group', ['allianceId', 'groupId'])
@Index('ix_standing_basis', ['allianceId', 'basisId'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_standing_case')
export class StandingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_standing' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'holder_kind', type: 'text' }) holderKind: string;
  @Column({ name: 'holder_id', type: 'uuid' }) holderId: string;
  @Column({ name: 'basis_kind', type: 'text' }) basisKind: string;
  @Column({ name: 'basis_id', type: 'uuid' }) basisId: string;
  @Column(instantColumn('from_at')) fromAt: Instant | '-infinity';
  @Column(instantColumn('until_at', { nullable: true })) until: Instant | null;
  @Column(instantColumn('cut_at', { nullable: true })) cutAt: Instant | null;
  @Column(instantColumn('created_at')) createdAt: Instant;
}
