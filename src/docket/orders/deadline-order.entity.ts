import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../../kernel/index.js';
import { dateColumn, instantColumn } from '../../platform/index.js';
import { DeadlineRow } from '../deadline.entity.js';
import type { OrderKind } from '../domain/ordered-date.js';
import { EventRow } from '../event.entity.js';

/** A date that was ordered for a deadline. At most one of a deadline is in force; those before it stay. */
@Entity('deadline_order')
@Unique('uq_deadline_order_tenant', ['allianceId', 'id'])
@Check('ck_deadline_order_how', `how IN ('order', 'stipulation', 'extension')`)
@Check('ck_deadline_order_hour', `(at_time IS NULL) = (zone IS NULL)`)
@Check('ck_deadline_order_ended', `(ended_at IS NULL) = (end_reason IS NULL)`)
@ForeignKey(() => DeadlineRow, ['allianceId', 'deadlineId'], ['allianceId', 'id'], {
  name: 'fk_deadline_order_deadline',
})
@ForeignKey(() => EventRow, ['allianceId', 'eventId'], ['allianceId', 'id'], {
  name: 'fk_deadline_order_event',
})
@Index('ix_deadline_order_deadline', ['allianceId', 'deadlineId', 'enteredAt'])
@Index('ix_deadline_order_event', ['allianceId', 'eventId'])
@Index('uq_deadline_order_in_force', { synchronize: false })
export class DeadlineOrderRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deadline_order' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  /** The one it repeats after that was out of force; else its own id. */
  @Column({ name: 'origin_id', type: 'uuid' }) originId: string;
  @Column({ name: 'event_id', type: 'uuid', nullable: true }) eventId: string | null;
  @Column('text') how: OrderKind;
  @Column('text') authority: string;
  @Column(dateColumn('dated_on')) datedOn: CalendarDate;
  @Column(dateColumn('date')) date: CalendarDate;
  @Column({ name: 'at_time', type: 'text', nullable: true }) atTime: TimeOfDay | null;
  @Column({ type: 'text', nullable: true }) zone: Zone | null;
  @Column({ type: 'text', nullable: true }) evidence: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'entered_by', type: 'uuid', nullable: true }) enteredBy: string | null;
  @Column(instantColumn('entered_at')) enteredAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'end_reason', type: 'jsonb', nullable: true }) endReason: Bilingual | null;
  @Column({ name: 'replaced_by', type: 'uuid', nullable: true }) replacedBy: string | null;
}
