import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

const tenant: [string, string] = ['allianceId', 'id'];

/** One link of a document's chain of evidence. Never changed. */
@Entity('document_evidence')
@Unique('uq_document_evidence_no', ['allianceId', 'documentId', 'no'])
@Check('ck_document_evidence_sealed', 'compartment_id IS NULL OR reason IS NULL')
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_document_evidence_document' })
export class DocumentEvidenceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_document_evidence' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column('integer') no: number;
  @Column(instantColumn('at')) at: Instant;
  /** Null where the system acted. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column('text') act: string;
  /** Ids, codes, hashes and numbers. */
  @Column('jsonb') detail: object;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** In a compartment: the reason, under its key. */
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ name: 'content_hash', type: 'text' }) contentHash: string;
  @Column({ name: 'prev_hash', type: 'text' }) prevHash: string;
  @Column('text') hash: string;
}

/** That somebody opened a version of a document. Never changed. */
@Entity('document_opening')
@Index('ix_document_opening_document', ['allianceId', 'documentId', 'at'])
@Index('ix_document_opening_group', ['allianceId', 'groupId', 'documentId'])
@Index('ix_document_opening_sealed', ['allianceId', 'compartmentId', 'personId', 'at'], {
  where: 'compartment_id IS NOT NULL',
})
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_document_opening_document' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_document_opening_person_id' })
export class DocumentOpeningRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_document_opening' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'version_no', type: 'integer' }) versionNo: number;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  /** The group it was shared in at that time. */
  @Column({ name: 'group_id', type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  /** The members that person acted for then. */
  @Column({ name: 'member_ids', type: 'uuid', array: true }) memberIds: string[];
  @Column(instantColumn('at')) at: Instant;
  @Column('text') how: 'preview' | 'download' | 'link';
}
