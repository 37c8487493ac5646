import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import { instantColumn, WithinAlliance } from '../platform/index.js';
import type { AttachmentRole } from './domain/attachment.js';

/** That a document lies with a thing of some kind, or with a part of it. Who may see that is asked of both, each time. */
@Entity('attachment')
@Check('ck_attachment_role', `role IN ('evidence', 'related')`)
@Check(
  'ck_attachment_ended',
  `(ended_at IS NULL) = (ended_by IS NULL) AND (end_reason IS NULL) = (ended_at IS NULL OR role = 'evidence')`,
)
@WithinAlliance('DocumentRow', 'documentId', 'fk_attachment_document')
@ForeignKey('PersonRow', ['attachedBy'], ['id'], { name: 'fk_attachment_attached_by' })
@ForeignKey('PersonRow', ['endedBy'], ['id'], { name: 'fk_attachment_ended_by' })
@Index('ix_attachment_thing', ['allianceId', 'kind', 'thingId', 'id'])
@Index('ix_attachment_document', ['allianceId', 'documentId'])
@Index('uq_attachment_there', { synchronize: false })
export class AttachmentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_attachment' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  @Column({ name: 'thing_id', type: 'uuid' }) thingId: string;
  /** One part of the thing alone, such as a party an event was served on. */
  @Column({ name: 'part_id', type: 'uuid', nullable: true }) partId: string | null;
  @Column('text') role: AttachmentRole;
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'attached_by', type: 'uuid' }) attachedBy: string;
  @Column(instantColumn('attached_at')) attachedAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}
