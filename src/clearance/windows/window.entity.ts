import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { Exposure, WindowStatus } from '../domain/window.js';

/** The window in which one supplier may object to one person. */
@Entity('supplier_window')
@Unique('uq_supplier_window_tenant', ['allianceId', 'id'])
@Index('uq_supplier_window_open', ['allianceId', 'subscriptionId', 'partyId'], {
  unique: true,
  where: 'closed_at IS NULL',
})
@Index('ix_supplier_window_subscription', ['allianceId', 'subscriptionId', 'noticedAt', 'id'])
@WithinAlliance('SubscriptionRow', 'subscriptionId', 'fk_supplier_window_subscription')
@WithinAlliance('PartyRow', 'partyId', 'fk_supplier_window_party')
@WithinAlliance('UndertakingRow', 'undertakingId', 'fk_supplier_window_undertaking')
@ForeignKey('PersonRow', ['noticedBy'], ['id'], { name: 'fk_supplier_window_noticed_by' })
@ForeignKey('PersonRow', ['objectedBy'], ['id'], { name: 'fk_supplier_window_objected_by' })
export class SupplierWindowRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_supplier_window' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'subscription_id', type: 'uuid' }) subscriptionId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column('text') status: WindowStatus;
  @Column(instantColumn('noticed_at')) noticedAt: Instant;
  @Column({ name: 'noticed_by', type: 'uuid', nullable: true }) noticedBy: string | null;
  @Column({ name: 'undertaking_id', type: 'uuid', nullable: true }) undertakingId: string | null;
  @Column(instantColumn('opens_at')) opensAt: Instant;
  @Column(dateColumn('last_on')) lastOn: CalendarDate;
  @Column(instantColumn('objected_at', { nullable: true })) objectedAt: Instant | null;
  @Column({ name: 'objected_by', type: 'uuid', nullable: true }) objectedBy: string | null;
  @Column({ type: 'text', nullable: true }) objection: string | null;
  @Column({ name: 'is_late', type: 'boolean', default: false }) isLate: Defaulted<boolean>;
  @Column(instantColumn('confer_until', { nullable: true })) conferUntil: Instant | null;
  @Column(instantColumn('referred_at', { nullable: true })) referredAt: Instant | null;
  @Column({ type: 'text', nullable: true }) referral: string | null;
  @Column(instantColumn('settled_at', { nullable: true })) settledAt: Instant | null;
  @Column({ type: 'text', nullable: true }) resolution: string | null;
  @Column({ type: 'jsonb', nullable: true }) exposure: readonly Exposure[] | null;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
}

/** One step in the life of a window. */
@Entity('supplier_window_step')
@Index('ix_supplier_window_step_of', ['allianceId', 'windowId', 'at', 'id'])
@WithinAlliance('SupplierWindowRow', 'windowId', 'fk_supplier_window_step_window')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_supplier_window_step_by_person' })
export class SupplierWindowStepRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_supplier_window_step' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'window_id', type: 'uuid' }) windowId: string;
  @Column('text') action: string;
  @Column({ name: 'from_status', type: 'text', nullable: true }) fromStatus: string | null;
  @Column({ name: 'to_status', type: 'text' }) toStatus: string;
  @Column(instantColumn('at')) at: Instant;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
}
