import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { instantColumn } from '../sql/columns.js';

/** Something to be done by a holder: a person, a firm, whoever has a role or a permission. Closed, never deleted. */
@Entity('duty')
@Index('uq_duty_open', ['allianceId', 'kind', 'thingId', 'holder'], {
  where: 'closed_at IS NULL',
  unique: true,
})
@Index('ix_duty_holder', ['allianceId', 'holder', 'kind'], { where: 'closed_at IS NULL' })
@Index('ix_duty_case', ['allianceId', 'caseId'], { where: 'closed_at IS NULL' })
export class DutyRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_duty' })
  allianceId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_duty' }) kind: string;
  @PrimaryColumn({ name: 'thing_id', type: 'uuid', primaryKeyConstraintName: 'pk_duty' }) thingId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_duty' }) holder: string;
  @PrimaryColumn({ name: 'opened_at', type: 'timestamptz', primaryKeyConstraintName: 'pk_duty' })
  openedAt: Instant;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ type: 'date', nullable: true }) day: CalendarDate | null;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
  /** The fact that ended it. */
  @Column({ name: 'closed_by', type: 'text', nullable: true }) closedBy: string | null;
}
