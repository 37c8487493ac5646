import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

/** How far an alliance's audit chain had come, signed. Never changed. */
@Entity('audit_checkpoint')
@Unique('uq_audit_checkpoint_size', ['allianceId', 'size'])
export class AuditCheckpointRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audit_checkpoint' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('bigint') size: string;
  @Column('text') head: string;
  @Column(instantColumn('at')) at: Instant;
  @Column({ name: 'public_key', type: 'text' }) publicKey: string;
  @Column('text') signature: string;
  @Column({ name: 'made_by', type: 'uuid', nullable: true }) madeBy: string | null;
}

/** Someone who gets each new checkpoint by mail, until they do not want it any more. */
@Entity('checkpoint_reader')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_checkpoint_reader_person' })
export class CheckpointReaderRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_checkpoint_reader' })
  allianceId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_checkpoint_reader' })
  personId: string;
  @Column(instantColumn('from_at')) fromAt: Instant;
  @Column(instantColumn('until_at', { nullable: true })) untilAt: Instant | null;
}
