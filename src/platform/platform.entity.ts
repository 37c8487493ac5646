import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import { type Defaulted, instantColumn } from './sql/columns.js';
import type { Json } from './words.js';

/** One link of an alliance's audit chain. */
@Entity('audit_link')
export class AuditLinkRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_audit_link' })
  allianceId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_audit_link' }) seq: string;
  @Column('text') commitment: string;
  @Column({ name: 'prev_hash', type: 'text' }) prevHash: string;
  @Column('text') hash: string;
}

/** A link as it was before facts had salts: kept for the checkpoints that were made of it, told to nobody. */
@Entity('unsalted_link')
export class UnsaltedLinkRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_unsalted_link' })
  allianceId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_unsalted_link' }) seq: string;
  @Column(instantColumn('at')) at: Instant;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column('text') action: string;
  @Column({ name: 'subject_kind', type: 'text' }) subjectKind: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'content_hash', type: 'text' }) contentHash: string;
  @Column({ name: 'prev_hash', type: 'text' }) prevHash: string;
  @Column('text') hash: string;
}

/** A fact: something that happened, for the record and for other modules to hear. */
@Entity('outbox')
@Unique('uq_outbox_seq', ['allianceId', 'auditSeq'])
@Index('ix_outbox_case', ['allianceId', 'caseId', 'auditSeq'], { where: 'case_id IS NOT NULL' })
@Index('ix_outbox_docket', { synchronize: false })
export class OutboxRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outbox' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'audit_seq', type: 'bigint' }) auditSeq: string;
  @Column('text') type: string;
  @Column({ name: 'subject_kind', type: 'text' }) subjectKind: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column('jsonb') payload: Json;
  @Column('text') salt: string;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column({ name: 'request_id', type: 'text' }) requestId: string;
  @Column(instantColumn('at')) at: Instant;
}

/** The columns of work that is leased to one worker at a time. */
abstract class LeasedRow {
  @Column(instantColumn('due_at')) dueAt: Instant;
  @Column({ name: 'lease_epoch', type: 'integer', default: 0 }) leaseEpoch: Defaulted<number>;
  @Column(instantColumn('leased_until', { nullable: true })) leasedUntil: Instant | null;
  @Column({ type: 'integer', default: 0 }) attempts: Defaulted<number>;
  @Column(instantColumn('done_at', { nullable: true })) doneAt: Instant | null;
  @Column(instantColumn('failed_at', { nullable: true })) failedAt: Instant | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
}

/** One fact for one consumer: heard exactly once. */
@Entity('inbox')
@Unique('uq_inbox_fact_consumer', ['factId', 'consumer'])
@Index('ix_inbox_due', ['dueAt'], { where: 'done_at IS NULL AND failed_at IS NULL' })
@Index('ix_inbox_open', ['allianceId'], { where: 'done_at IS NULL' })
@Index('ix_inbox_failed', ['allianceId', 'failedAt'], { where: 'failed_at IS NOT NULL' })
export class InboxRow extends LeasedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_inbox' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fact_id', type: 'uuid' }) factId: string;
  @Column('text') consumer: string;
}

/** Something that must happen at a moment. */
@Entity('timer')
@Unique('uq_timer_dedupe', ['allianceId', 'dedupe'])
@Index('ix_timer_due', ['dueAt'], { where: 'done_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL' })
@Index('ix_timer_open', ['allianceId', 'kind', 'subjectId'], {
  where: 'done_at IS NULL AND cancelled_at IS NULL',
})
@Index('ix_timer_failed', ['allianceId', 'failedAt'], { where: 'failed_at IS NOT NULL' })
export class TimerRow extends LeasedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_timer' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column('jsonb') payload: Json;
  @Column('text') dedupe: string;
  @Column(instantColumn('cancelled_at', { nullable: true })) cancelledAt: Instant | null;
}

/** A request's key and the answer it got. */
@Entity('idempotency')
@Index('ix_idempotency_at', ['at'])
export class IdempotencyRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_idempotency' })
  allianceId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_idempotency' })
  personId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency' }) route: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency' }) key: string;
  @Column({ name: 'request_hash', type: 'text' }) requestHash: string;
  @Column({ type: 'jsonb', nullable: true }) result: Json;
  @Column(instantColumn('at')) at: Instant;
}

/** A mail the system means to send, sent, or keeps to be read in the app. */
@Entity('mail')
@Unique('uq_mail_message', ['messageId'])
@Index('ix_mail_created', { synchronize: false })
@Index('ix_mail_kind', { synchronize: false })
export class MailRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_mail' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  @Column({ type: 'jsonb', nullable: true }) about: Json;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column('text') address: string;
  @Column('text') language: string;
  @Column('text') subject: string;
  @Column('text') body: string;
  @Column({ name: 'message_id', type: 'text' }) messageId: string;
  @Column('text') state: string;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('settled_at', { nullable: true })) settledAt: Instant | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
}
