import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn } from '../../platform/index.js';
import type { RateSource, RateSpan } from '../domain/rates.js';

/** What one unit of a currency was worth in another, on a day or through a month, and who says so. */
@Entity('fx_rate')
@Check('ck_fx_rate_pair', `base ~ '^[A-Z]{3}$' AND quote ~ '^[A-Z]{3}$' AND base <> quote`)
@Check('ck_fx_rate_rate', 'rate > 0')
@Check('ck_fx_rate_span', `span = 'day' OR (span = 'month' AND extract(day FROM day) = 1)`)
@Check(
  'ck_fx_rate_source',
  `source IN ('ecb', 'fed') OR (source = 'typed' AND citation IS NOT NULL AND span = 'day')`,
)
@Check(
  'ck_fx_rate_withdrawn',
  '(withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdraw_reason IS NULL) = (withdrawn_at IS NULL)',
)
@Index('uq_fx_rate_day', ['allianceId', 'base', 'quote', 'day', 'span', 'source'], {
  where: 'withdrawn_at IS NULL',
  unique: true,
})
@Index('ix_fx_rate_day', ['allianceId', 'day', 'id'])
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_fx_rate_alliance' })
@ForeignKey('PersonRow', ['importedBy'], ['id'], { name: 'fk_fx_rate_imported_by' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_fx_rate_withdrawn_by' })
export class FxRateRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_fx_rate' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') base: string;
  @Column('text') quote: string;
  /** Of a month, its first. */
  @Column(dateColumn('day')) day: CalendarDate;
  @Column('text') span: RateSpan;
  /** Units of `quote` for one of `base`, exactly as published. */
  @Column('numeric') rate: string;
  @Column('text') source: RateSource;
  @Column({ type: 'text', nullable: true }) citation: string | null;
  @Column({ name: 'imported_by', type: 'uuid' }) importedBy: string;
  @Column(instantColumn('imported_at')) importedAt: Instant;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
}
