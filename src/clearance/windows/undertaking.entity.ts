import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../../platform/index.js';
import type { Capacity } from '../domain/subscription-life.js';

/** An undertaking as it was signed. */
@Entity('undertaking')
@Unique('uq_undertaking_tenant', ['allianceId', 'id'])
@Check('ck_undertaking_text', 'text_en IS NOT NULL OR text_zh IS NOT NULL')
@Check(
  'ck_undertaking_background',
  `capacity = 'outside_counsel' OR employment IS NOT NULL AND education IS NOT NULL`,
)
@Index('ix_undertaking_subscription', ['allianceId', 'subscriptionId', 'signedAt', 'id'])
@WithinAlliance('SubscriptionRow', 'subscriptionId', 'fk_undertaking_subscription')
@ForeignKey('PersonRow', ['signedBy'], ['id'], { name: 'fk_undertaking_signed_by' })
export class UndertakingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_undertaking' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'subscription_id', type: 'uuid' }) subscriptionId: string;
  @Column({ name: 'signed_by', type: 'uuid' }) signedBy: string;
  @Column(instantColumn('signed_at')) signedAt: Instant;
  @Column('text') capacity: Capacity;
  @Column('text') firm: string;
  @Column({ name: 'text_en', type: 'text', nullable: true }) textEn: string | null;
  @Column({ name: 'text_zh', type: 'text', nullable: true }) textZh: string | null;
  @Column({ type: 'text', nullable: true }) employment: string | null;
  @Column({ type: 'text', nullable: true }) education: string | null;
}
