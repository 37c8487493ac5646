import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { WeightStatus } from '../domain/weights/weight-life.js';

/** What a member declared of a metric to the independent accountant. The figure lies under the escrow key alone. */
@Entity('weight_declaration')
@Unique('uq_weight_declaration_tenant', ['allianceId', 'id'])
@Index('ix_weight_declaration_group', ['allianceId', 'groupId', 'memberId'])
@Check('ck_weight_declaration_days', 'until_day IS NULL OR from_day <= until_day')
@Check(
  'ck_weight_declaration_status',
  `status IN ('declared', 'attested', 'returned', 'replaced', 'withdrawn')`,
)
@Check('ck_weight_declaration_attested', `(attested_at IS NULL) = (attested_by IS NULL)`)
@Check('ck_weight_declaration_second', 'attested_by <> declared_by')
@Check('ck_weight_declaration_commitment', `commitment ~ '^[0-9a-f]{64}$'`)
@WithinAlliance('JointGroupRow', 'groupId', 'fk_weight_declaration_group')
@WithinAlliance('MemberRow', 'memberId', 'fk_weight_declaration_member')
@ForeignKey('PersonRow', ['declaredBy'], ['id'], { name: 'fk_weight_declaration_declared_by' })
@ForeignKey('PersonRow', ['attestedBy'], ['id'], { name: 'fk_weight_declaration_attested_by' })
export class WeightDeclarationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_weight_declaration' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column('text') metric: string;
  /** The service days that are shared by it. */
  @Column(dateColumn('from_day')) fromDay: CalendarDate;
  @Column(dateColumn('until_day', { nullable: true })) untilDay: CalendarDate | null;
  /** The figure, what it is of, and the salt of its commitment. */
  @Column('bytea') sealed: Buffer;
  /** SHA-256 of salt and figure: what was declared cannot be exchanged unseen. */
  @Column('text') commitment: string;
  @Column('text') status: WeightStatus;
  @Column({ name: 'declared_by', type: 'uuid' }) declaredBy: string;
  @Column(instantColumn('declared_at')) declaredAt: Instant;
  @Column({ name: 'attested_by', type: 'uuid', nullable: true }) attestedBy: string | null;
  @Column(instantColumn('attested_at', { nullable: true })) attestedAt: Instant | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}
