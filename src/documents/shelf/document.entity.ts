import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, type Turn } from '../../platform/index.js';

const tenant: [string, string] = ['allianceId', 'id'];
const sealable = 'compartment_id IS NULL';
const oneHome = '(case_id IS NULL) <> (firm_id IS NULL)';

/** A document: where it belongs, who may see it, and where it stands. Its content is in its versions. */
@Entity('document')
@Unique('uq_document_tenant', tenant)
@Check(
  'ck_document_sealed',
  `${sealable} OR (title IS NULL AND author IS NULL AND recipients IS NULL AND source_note IS NULL)`,
)
@Check('ck_document_home', oneHome)
@Check('ck_document_suppliers', `compartment_id IS NOT NULL OR (suppliers_named = '{}' AND suppliers = '{}')`)
@Check(
  'ck_document_of_firm',
  'firm_id IS NULL OR (proceeding_id IS NULL AND group_id IS NULL AND compartment_id IS NULL)',
)
@ForeignKey('CaseFileRow', ['allianceId', 'caseId'], tenant, { name: 'fk_document_case' })
@ForeignKey('FirmRow', ['allianceId', 'firmId'], tenant, { name: 'fk_document_firm' })
@ForeignKey('ProceedingRow', ['allianceId', 'proceedingId'], tenant, { name: 'fk_document_proceeding' })
@ForeignKey('MemberRow', ['allianceId', 'supplierMemberId'], tenant, { name: 'fk_document_supplier' })
@ForeignKey('CompartmentRow', ['allianceId', 'compartmentId'], tenant, { name: 'fk_document_compartment' })
@ForeignKey('PersonRow', ['uploadedBy'], ['id'], { name: 'fk_document_uploaded_by' })
@Index('ix_document_case', ['allianceId', 'caseId', 'id'])
@Index('ix_document_firm', ['allianceId', 'firmId', 'id'], { where: 'firm_id IS NOT NULL' })
@Index('ix_document_unsealed', ['allianceId', 'caseId', 'id'], { where: 'compartment_id IS NULL' })
@Index('ix_document_supplier', ['allianceId', 'supplierMemberId', 'id'])
@Index('ix_document_group', ['allianceId', 'groupId', 'id'])
@Index('ix_document_uploader', ['allianceId', 'uploadedBy', 'id'])
@Index('ix_document_proceeding', ['allianceId', 'proceedingId', 'id'])
@Index('ix_document_compartment', ['allianceId', 'compartmentId', 'id'], {
  where: 'compartment_id IS NOT NULL',
})
@Index('ix_document_retained', ['allianceId', 'retainUntil'], { where: 'retain_until IS NOT NULL' })
@Index('ix_document_tokens', { synchronize: false })
@Index('ix_document_date', { synchronize: false })
export class DocumentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_document' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** The case it lies with, or else the firm of the register. */
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column({ name: 'proceeding_id', type: 'uuid', nullable: true }) proceedingId: string | null;
  @Column('text') folder: string;
  @Column('text') state: string;
  @Column('text') tier: string;
  /** The tier its uploader had in mind; it counts once counsel classified it. */
  @Column({ name: 'proposed_tier', type: 'text' }) proposedTier: string;
  @Column({ name: 'group_id', type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ name: 'issue_id', type: 'uuid', nullable: true }) issueId: string | null;
  @Column({ name: 'supplier_member_id', type: 'uuid', nullable: true }) supplierMemberId: string | null;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  /** Under a protective order: the parties named as those who supplied it; none where it was not said. */
  @Column({ name: 'suppliers_named', type: 'uuid', array: true, default: '{}' })
  suppliersNamed: Defaulted<readonly string[]>;
  /** These with the suppliers of all it was made from; none: it may be of any. */
  @Column({ type: 'uuid', array: true, default: '{}' }) suppliers: Defaulted<readonly string[]>;
  @Column({ type: 'text', nullable: true }) title: string | null;
  /** In a compartment: title, author, recipients and source note, under its key. */
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column('text') kind: string;
  @Column({ name: 'privilege_basis', type: 'text', nullable: true }) privilegeBasis: string | null;
  @Column(dateColumn('document_date', { nullable: true })) documentDate: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) author: string | null;
  @Column({ type: 'text', nullable: true }) recipients: string | null;
  @Column({ name: 'source_note', type: 'text', nullable: true }) sourceNote: string | null;
  @Column(instantColumn('captured_at', { nullable: true })) capturedAt: Instant | null;
  /** When what is said of it was said; null where it was never revised. */
  @Column(instantColumn('said_at', { nullable: true })) saidAt: Instant | null;
  @Column(instantColumn('shared_at', { nullable: true })) sharedAt: Instant | null;
  @Column(instantColumn('state_at')) stateAt: Instant;
  /** The newest version that was received; 0 while there is none. */
  @Column({ name: 'version_no', type: 'integer' }) versionNo: number;
  @Column({ name: 'on_hold', type: 'boolean', default: false }) onHold: Defaulted<boolean>;
  @Column(dateColumn('retain_until', { nullable: true })) retainUntil: CalendarDate | null;
  /** What it is found by; in a compartment each word is an HMAC under its key. Never part of what is read. */
  @Column({ type: 'text', array: true, default: '{}', select: false }) tokens: Defaulted<string[]>;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column('integer') version: number;
}

/** What was said of a document once it was shared, until it was revised. */
@Entity('document_saying')
@Check(
  'ck_document_saying_sealed',
  `${sealable} OR (title IS NULL AND author IS NULL AND recipients IS NULL AND source_note IS NULL)`,
)
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_document_saying_document' })
@Index('ix_document_saying_document', ['allianceId', 'documentId', 'id'])
export class DocumentSayingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_document_saying' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  /** Null: from the beginning. */
  @Column(instantColumn('said_at', { nullable: true })) saidAt: Instant | null;
  @Column(instantColumn('until_at')) untilAt: Instant;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) author: string | null;
  @Column({ type: 'text', nullable: true }) recipients: string | null;
  @Column({ name: 'source_note', type: 'text', nullable: true }) sourceNote: string | null;
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column('text') folder: string;
  @Column('text') kind: string;
  @Column({ name: 'proceeding_id', type: 'uuid', nullable: true }) proceedingId: string | null;
  @Column({ name: 'privilege_basis', type: 'text', nullable: true }) privilegeBasis: string | null;
  @Column(dateColumn('document_date', { nullable: true })) documentDate: CalendarDate | null;
  @Column(instantColumn('captured_at', { nullable: true })) capturedAt: Instant | null;
  @Column(dateColumn('retain_until', { nullable: true })) retainUntil: CalendarDate | null;
}

/** One version of a document: a sealed blob, what it is, and what its intake found. */
@Entity('document_version')
@Unique('uq_document_version_tenant', tenant)
@Unique('uq_document_version_no', ['allianceId', 'documentId', 'no'])
@Check('ck_document_version_sealed', `${sealable} OR file_name IS NULL`)
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_document_version_document' })
@ForeignKey('PersonRow', ['uploadedBy'], ['id'], { name: 'fk_document_version_uploaded_by' })
export class DocumentVersionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_document_version' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column('integer') no: number;
  /** `quarantined`, then `received` or `refused`. */
  @Column('text') state: string;
  /** Code of the reason for which it was refused. */
  @Column({ type: 'text', nullable: true }) refusal: string | null;
  @Column({ name: 'blob_id', type: 'uuid' }) blobId: string;
  @Column('integer') parts: number;
  /** In which turn of its upload each part was written. */
  @Column({ type: 'jsonb', default: [] }) turns: Defaulted<readonly Turn[]>;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column({ name: 'file_name', type: 'text', nullable: true }) fileName: string | null;
  /** In a compartment: the file's name, under its key. */
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ name: 'size_bytes', type: 'bigint' }) sizeBytes: string;
  @Column({ type: 'text', nullable: true }) sha256: string | null;
  @Column({ name: 'declared_sha256', type: 'text', nullable: true }) declaredSha256: string | null;
  /** `pending`, `clean`, `infected` or `unscanned`. */
  @Column('text') scan: string;
  @Column({ name: 'scan_note', type: 'text', nullable: true }) scanNote: string | null;
  /** `pending`, `read`, `empty` (nothing to read in it), `locked` (by a password), `none` (a kind that is not read) or `failed`. */
  @Column({ name: 'text_state', type: 'text' }) textState: string;
  /** How the bytes of a text were read. */
  @Column({ name: 'text_encoding', type: 'text', nullable: true }) textEncoding: string | null;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column(instantColumn('uploaded_at')) uploadedAt: Instant;
}

/** What a version says, as far as it could be read. */
@Entity('document_text')
@Check('ck_document_text_sealed', `${sealable} OR body IS NULL`)
@ForeignKey('DocumentVersionRow', ['allianceId', 'versionId'], tenant, { name: 'fk_document_text_version' })
export class DocumentTextRow {
  @PrimaryColumn({ name: 'version_id', type: 'uuid', primaryKeyConstraintName: 'pk_document_text' })
  versionId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column({ type: 'text', nullable: true }) body: string | null;
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
}

/** A file on its way in. */
@Entity('upload')
@Check('ck_upload_sealed', `${sealable} OR plan IS NULL`)
@Check('ck_upload_home', oneHome)
@Index('ix_upload_person', ['allianceId', 'personId'], { where: "state = 'open'" })
@ForeignKey('CaseFileRow', ['allianceId', 'caseId'], tenant, { name: 'fk_upload_case' })
@ForeignKey('FirmRow', ['allianceId', 'firmId'], tenant, { name: 'fk_upload_firm' })
@ForeignKey('DocumentRow', ['allianceId', 'documentId'], tenant, { name: 'fk_upload_document' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_upload_person_id' })
export class UploadRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_upload' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  /** The document it becomes a version of; once complete, always there. */
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId: string | null;
  /** The case it lies with, or else the firm of the register. */
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  /** What its uploader said of it; in a compartment `sealed` holds it instead. */
  @Column({ type: 'jsonb', nullable: true }) plan: object | null;
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column({ name: 'blob_id', type: 'uuid' }) blobId: string;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column({ name: 'size_bytes', type: 'bigint' }) sizeBytes: string;
  @Column({ name: 'received_bytes', type: 'bigint' }) receivedBytes: string;
  @Column('integer') parts: number;
  /** The turns to write parts, in the order in which they were given. */
  @Column({ type: 'jsonb', default: [] }) turns: Defaulted<readonly Turn[]>;
  /** The request that writes parts at the moment; one that lost its turn commits nothing more. */
  @Column({ type: 'uuid', nullable: true }) writer: string | null;
  /** `open`, `complete` or `abandoned`. */
  @Column('text') state: string;
  @Column(instantColumn('expires_at')) expiresAt: Instant;
  @Column(instantColumn('created_at')) createdAt: Instant;
}
