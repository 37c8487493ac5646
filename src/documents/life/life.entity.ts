import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';
import type { Tier } from '../../walls/index.js';
import type { Lowering } from '../domain/lowering.js';

const tenant: [string, string] = ['allianceId', 'id'];
const sealable = (column: string): string => `compartment_id IS NULL OR ${column} IS NULL`;

/** That a document was made from another. */
@Entity('document_source')
@Index('ix_document_source_source', ['allianceId', 'sourceId'])
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_document_source_document' })
@ForeignKey('DocumentRow', ['allianceId', 'sourceId'], tenant, { name: 'fk_document_source_source' })
export class DocumentSourceRow {
  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'pk_document_source' })
  documentId: string;
  @PrimaryColumn({ name: 'source_id', type: 'uuid', primaryKeyConstraintName: 'pk_document_source' })
  sourceId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
  @Column(instantColumn('added_at')) addedAt: Instant;
}

/** A wish to lower a document's tier. */
@Entity('lowering')
@Unique('uq_lowering_tenant', tenant)
@Check('ck_lowering_sealed', sealable('reason'))
@Check('ck_lowering_withdrawal_sealed', sealable('withdrawal_reason'))
@Index('ix_lowering_document', ['allianceId', 'documentId', 'requestedAt'])
@Index('uq_lowering_asked', ['allianceId', 'documentId'], { unique: true, where: "state = 'asked'" })
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_lowering_document' })
@ForeignKey('PersonRow', ['requestedBy'], ['id'], { name: 'fk_lowering_requested_by' })
export class LoweringRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_lowering' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column({ name: 'to_tier', type: 'text' }) toTier: Tier;
  /** The members whose counsel must agree. */
  @Column({ type: 'uuid', array: true }) suppliers: string[];
  /** The document and all it was made from when it was asked for: what the suppliers agree to. */
  @Column({ name: 'made_from', type: 'uuid', array: true }) madeFrom: string[];
  /** The newest version of the document when it was asked for: they agree to no later one. */
  @Column({ name: 'version_no', type: 'integer' }) versionNo: number;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** In a compartment: the reason, under its key. */
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column(instantColumn('requested_at')) requestedAt: Instant;
  @Column('text') state: Lowering['state'];
  @Column(instantColumn('settled_at', { nullable: true })) settledAt: Instant | null;
  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true }) withdrawalReason: string | null;
  @Column({ name: 'withdrawal_sealed', type: 'bytea', nullable: true }) withdrawalSealed: Buffer | null;
}

/** That counsel of a supplier agreed to a lowering. */
@Entity('lowering_approval')
@ForeignKey('LoweringRow', ['allianceId', 'loweringId'], tenant, { name: 'fk_lowering_approval_lowering' })
@ForeignKey('MemberRow', ['allianceId', 'memberId'], tenant, { name: 'fk_lowering_approval_member' })
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_lowering_approval_by_person' })
export class LoweringApprovalRow {
  @PrimaryColumn({ name: 'lowering_id', type: 'uuid', primaryKeyConstraintName: 'pk_lowering_approval' })
  loweringId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_lowering_approval' })
  memberId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column({ name: 'by_person', type: 'uuid' }) byPerson: string;
  @Column(instantColumn('at')) at: Instant;
}

/** An order that nothing of a case or of a firm, or that one document, may end. */
@Entity('legal_hold')
@Check('ck_legal_hold_sealed', sealable('reason'))
@Check('ck_legal_hold_lift_sealed', sealable('lift_reason'))
@Check('ck_legal_hold_held', 'document_id IS NOT NULL OR (case_id IS NULL) <> (firm_id IS NULL)')
@Index('ix_legal_hold_case', ['allianceId', 'caseId', 'documentId'], { where: 'lifted_at IS NULL' })
@ForeignKey('CaseFileRow', ['allianceId', 'caseId'], tenant, { name: 'fk_legal_hold_case' })
@ForeignKey('FirmRow', ['allianceId', 'firmId'], tenant, { name: 'fk_legal_hold_firm' })
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_legal_hold_document' })
@ForeignKey('PersonRow', ['setBy'], ['id'], { name: 'fk_legal_hold_set_by' })
@ForeignKey('PersonRow', ['liftedBy'], ['id'], { name: 'fk_legal_hold_lifted_by' })
export class LegalHoldRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_legal_hold' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** Null where what is held lies with no case. */
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  /** The firm all of whose documents are held. */
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  /** Null: every document of the case or the firm. */
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId: string | null;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** In a compartment: the reason, under its key. */
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ name: 'set_by', type: 'uuid' }) setBy: string;
  @Column(instantColumn('set_at')) setAt: Instant;
  @Column(instantColumn('lifted_at', { nullable: true })) liftedAt: Instant | null;
  @Column({ name: 'lifted_by', type: 'uuid', nullable: true }) liftedBy: string | null;
  @Column({ name: 'lift_reason', type: 'text', nullable: true }) liftReason: string | null;
  @Column({ name: 'lift_sealed', type: 'bytea', nullable: true }) liftSealed: Buffer | null;
}
