import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../platform/index.js';

const toPerson = (property: string, column: string) =>
  ForeignKey('PersonRow', [property], ['id'], { name: `fk_po_subscription_${column}` });

/** Someone's subscription to a protective order. */
@Entity('po_subscription')
@Unique('uq_po_subscription_tenant', ['allianceId', 'id'])
@Index('ix_po_subscription_compartment', ['allianceId', 'compartmentId', 'draftedAt', 'id'])
@Index('ix_po_subscription_person', ['allianceId', 'personId'])
@Index('ix_po_subscription_case', ['allianceId', 'caseId', 'draftedAt', 'id'])
@Index('ix_po_subscription_drafted', ['allianceId', 'draftedAt', 'id'])
@Index('ix_po_subscription_state', ['allianceId', 'state', 'id'])
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_po_subscription_compartment')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_po_subscription_case')
@toPerson('personId', 'person_id')
@toPerson('draftedBy', 'drafted_by')
@toPerson('filedBy', 'filed_by')
@toPerson('activatedBy', 'activated_by')
export class SubscriptionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_po_subscription' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') capacity: string;
  @Column('text') firm: string;
  @Column({ name: 'group_id', type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ name: 'with_history', type: 'boolean' }) withHistory: boolean;
  /** What its person is to undertake, where the order says it in words of its own. */
  @Column({ name: 'undertaking_en', type: 'text', nullable: true }) undertakingEn: string | null;
  @Column({ name: 'undertaking_zh', type: 'text', nullable: true }) undertakingZh: string | null;
  @Column('text') state: string;
  @Column({ name: 'drafted_by', type: 'uuid' }) draftedBy: string;
  @Column(instantColumn('drafted_at')) draftedAt: Instant;
  @Column(instantColumn('signed_at', { nullable: true })) signedAt: Instant | null;
  @Column(dateColumn('filed_on', { nullable: true })) filedOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) filing: string | null;
  @Column({ name: 'filed_by', type: 'uuid', nullable: true }) filedBy: string | null;
  @Column({ type: 'text', nullable: true }) acknowledgement: string | null;
  @Column({ name: 'activated_by', type: 'uuid', nullable: true }) activatedBy: string | null;
  @Column(instantColumn('active_at', { nullable: true })) activeAt: Instant | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column(dateColumn('return_due_on', { nullable: true })) returnDueOn: CalendarDate | null;
  @Column(instantColumn('certified_at', { nullable: true })) certifiedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) certificate: string | null;
  @Column('integer') version: number;
}

/** One step in the life of a subscription. */
@Entity('po_subscription_step')
@Index('ix_po_subscription_step_of', ['allianceId', 'subscriptionId', 'at', 'id'])
@ForeignKey(() => SubscriptionRow, ['allianceId', 'subscriptionId'], ['allianceId', 'id'], {
  name: 'fk_po_subscription_step_subscription',
})
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_po_subscription_step_by_person' })
export class SubscriptionStepRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_po_subscription_step' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'subscription_id', type: 'uuid' }) subscriptionId: string;
  @Column('text') action: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) fromState: string | null;
  @Column({ name: 'to_state', type: 'text' }) toState: string;
  @Column(instantColumn('at')) at: Instant;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
}
