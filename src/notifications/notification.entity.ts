import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../platform/index.js';
import type { ReminderState } from './domain/plan-reminders.js';

/** One step of one deadline's ladder for one person: there is never a second. */
@Entity('reminder')
@Index('ix_reminder_planned', ['allianceId', 'personId'], { where: "state = 'planned'" })
@Unique('uq_reminder_step', ['allianceId', 'deadlineId', 'step', 'personId'])
@WithinAlliance('DeadlineRow', 'deadlineId', 'fk_reminder_deadline')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_reminder_person' })
export class ReminderRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reminder' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') step: string;
  @Column(dateColumn('day')) day: CalendarDate;
  @Column({ name: 'days_before', type: 'integer' }) daysBefore: number;
  @Column(instantColumn('due_at')) at: Instant;
  @Column('text') state: ReminderState;
  @Column(instantColumn('sent_at', { nullable: true })) sentAt: Instant | null;
}

/** Something a person is told in the app. */
@Entity('notification')
@Index('ix_notification_person', { synchronize: false })
@Index('ix_notification_kind', { synchronize: false })
@Index('ix_notification_unread', ['allianceId', 'personId'], { where: 'read_at IS NULL' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_notification_person' })
export class NotificationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notification' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') kind: string;
  @Column('jsonb') subject: { readonly kind: string; readonly id: string; readonly caseId: string | null };
  @Column('jsonb') title: Bilingual;
  @Column('jsonb') body: Bilingual;
  @Column({ type: 'text', nullable: true }) link: string | null;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('read_at', { nullable: true })) readAt: Instant | null;
}
