import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn } from '../platform/index.js';
import type { NameKind, TieKind } from './domain/firm.js';

/** What the tables of firms have in common: what was never so is withdrawn and stays. */
abstract class Withdrawable {
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true }) withdrawnReason: string | null;
}

const withdrawn = '(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)';

/** A legal entity. `kept_id`: the firm it is the same as, where it was entered twice. `name_keys` finds names that may be alike. */
@Entity('firm')
@Unique('uq_firm_tenant', ['allianceId', 'id'])
@Unique('uq_firm_named', ['allianceId', 'id', 'nameEn', 'nameZh', 'country'])
@Index('uq_firm_credit_code', ['allianceId', 'creditCode'], {
  unique: true,
  where: 'withdrawn_at IS NULL AND kept_id IS NULL',
})
@Index('ix_firm_name', { synchronize: false })
@Index('ix_firm_country', { synchronize: false })
@Index('ix_firm_sort_name', { synchronize: false })
@Index('ix_firm_pinyin', { synchronize: false })
@Index('ix_firm_code', { synchronize: false })
@Index('ix_firm_sort_country', ['allianceId', 'country', 'id'], { where: 'kept_id IS NULL' })
@Index('ix_firm_name_keys', { synchronize: false })
@Index('ix_firm_search', { synchronize: false })
@Index('ix_firm_kept', ['allianceId', 'keptId'], { where: 'kept_id IS NOT NULL' })
@Check('ck_firm_withdrawn', withdrawn)
@Check('ck_firm_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Check('ck_firm_kept', 'kept_id <> id AND (kept_id IS NULL) = (merged_reason IS NULL)')
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_firm_alliance' })
@ForeignKey(() => FirmRow, ['allianceId', 'keptId'], ['allianceId', 'id'], { name: 'fk_firm_kept' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_firm_withdrawn_by' })
export class FirmRow extends Withdrawable {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_firm' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column('text') country: string;
  @Column({ name: 'credit_code', type: 'text', nullable: true }) creditCode: string | null;
  @Column('text') search: string;
  @Column({ name: 'name_keys', type: 'text', array: true, default: [] }) nameKeys: Defaulted<string[]>;
  @Column({ name: 'kept_id', type: 'uuid', nullable: true }) keptId: string | null;
  @Column({ name: 'merged_reason', type: 'text', nullable: true }) mergedReason: string | null;
  @Column('integer') version: number;
  @Column(instantColumn('created_at')) createdAt: Instant;
}

/** A name a firm had before, or has besides. */
@Entity('firm_name')
@Index('ix_firm_name_firm', ['allianceId', 'firmId'])
@Check('ck_firm_name_withdrawn', withdrawn)
@Check('ck_firm_name_kind', "kind IN ('former', 'other')")
@Check('ck_firm_name_days', 'from_on <= until_on')
@ForeignKey(() => FirmRow, ['allianceId', 'firmId'], ['allianceId', 'id'], { name: 'fk_firm_name_firm' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_firm_name_withdrawn_by' })
export class FirmNameRow extends Withdrawable {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_firm_name' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'firm_id', type: 'uuid' }) firmId: string;
  @Column('text') name: string;
  @Column('text') language: string;
  @Column('text') kind: NameKind;
  @Column(dateColumn('from_on', { nullable: true })) from: CalendarDate | null;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
}

/** What a firm is called by in a register of the world. */
@Entity('firm_identifier')
@Index('ix_firm_identifier_firm', ['allianceId', 'firmId'])
@Index('ix_firm_identifier_value', ['allianceId', 'value'])
@Check('ck_firm_identifier_withdrawn', withdrawn)
@ForeignKey(() => FirmRow, ['allianceId', 'firmId'], ['allianceId', 'id'], {
  name: 'fk_firm_identifier_firm',
})
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_firm_identifier_withdrawn_by' })
export class FirmIdentifierRow extends Withdrawable {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_firm_identifier' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'firm_id', type: 'uuid' }) firmId: string;
  @Column('text') scheme: string;
  @Column('text') value: string;
}

/** That one firm holds another, from one day to another. `percent` exact, of owned and acquired alone. */
@Entity('firm_tie')
@Index('ix_firm_tie_child', ['allianceId', 'childId'])
@Index('ix_firm_tie_parent', ['allianceId', 'parentId'])
@Check('ck_firm_tie_withdrawn', withdrawn)
@Check('ck_firm_tie_ends', 'child_id <> parent_id')
@Check(
  'ck_firm_tie_percent',
  `CASE WHEN kind IN ('owned', 'acquired') THEN percent > 0 AND percent <= 100
      ELSE kind IN ('renamed', 'branch') AND percent IS NULL END`,
)
@Check('ck_firm_tie_days', 'from_on <= until_on')
@ForeignKey(() => FirmRow, ['allianceId', 'childId'], ['allianceId', 'id'], { name: 'fk_firm_tie_child' })
@ForeignKey(() => FirmRow, ['allianceId', 'parentId'], ['allianceId', 'id'], { name: 'fk_firm_tie_parent' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_firm_tie_withdrawn_by' })
export class FirmTieRow extends Withdrawable {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_firm_tie' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'child_id', type: 'uuid' }) childId: string;
  @Column({ name: 'parent_id', type: 'uuid' }) parentId: string;
  @Column('text') kind: TieKind;
  @Column({ type: 'numeric', precision: 9, scale: 6, nullable: true }) percent: string | null;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
  @Column('text') source: string;
}
