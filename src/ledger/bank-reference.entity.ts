import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import { instantColumn, WithinAlliance } from '../platform/index.js';

/** What a bank calls money that came into a fund: while it is taken, it stands for one thing. */
@Entity('bank_reference')
@Index('uq_bank_reference_taken', ['allianceId', 'fundId', 'reference'], {
  where: 'freed_at IS NULL',
  unique: true,
})
@Index('ix_bank_reference_used', ['allianceId', 'usedKind', 'usedId'])
@WithinAlliance('FundRow', 'fundId', 'fk_bank_reference_fund')
export class BankReferenceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_bank_reference' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column('text') reference: string;
  /** The kind of thing the money was booked as, and which it is. */
  @Column({ name: 'used_kind', type: 'text' }) usedKind: string;
  @Column({ name: 'used_id', type: 'uuid' }) usedId: string;
  @Column(instantColumn('taken_at')) takenAt: Instant;
  @Column(instantColumn('freed_at', { nullable: true })) freedAt: Instant | null;
}
