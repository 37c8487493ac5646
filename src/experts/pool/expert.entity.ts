import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { EntryKind } from '../domain/dossier.js';
import type { ExpertStatus } from '../domain/expert-life.js';
import type { ExpertOrigin, ExpertRole } from '../domain/expert-words.js';

/** Somebody who may serve cases as an expert, with or without an account. `class_keys`: every class theirs lie in. */
@Entity('expert')
@Unique('uq_expert_tenant', ['allianceId', 'id'])
@Index('uq_expert_person', ['allianceId', 'personId'], {
  unique: true,
  where: `status IN ('proposed', 'verified', 'active', 'paused')`,
})
@Index('ix_expert_person', ['allianceId', 'personId'])
@Index('ix_expert_status', ['allianceId', 'status', 'id'])
@Index('ix_expert_name', { synchronize: false })
@Index('ix_expert_pinyin', { synchronize: false })
@Index('ix_expert_search', { synchronize: false })
@Index('ix_expert_roles', { synchronize: false })
@Index('ix_expert_classes', { synchronize: false })
@Index('ix_expert_languages', { synchronize: false })
@Index('ix_expert_jurisdictions', { synchronize: false })
@Check('ck_expert_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Check(
  'ck_expert_roles',
  `cardinality(roles) > 0 AND roles <@ ARRAY['consulting', 'testifying', 'assistant_cn', 'appraiser', 'mediator', 'translator', 'valuer']`,
)
@Check('ck_expert_origin', `origin IN ('applied', 'nominated')`)
@Check(
  'ck_expert_status',
  `status IN ('proposed', 'verified', 'active', 'paused', 'refused', 'withdrawn', 'expired', 'removed')`,
)
@Check(
  'ck_expert_verified',
  `(verified_at IS NULL) = (verified_by IS NULL) AND (verified_at IS NOT NULL OR status IN ('proposed', 'withdrawn'))`,
)
@Check(
  'ck_expert_admitted',
  `CASE WHEN status IN ('active', 'paused', 'expired', 'removed')
    THEN admitted_at IS NOT NULL AND declared_on IS NOT NULL ELSE admitted_at IS NULL END`,
)
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_expert_alliance' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_expert_person' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_expert_proposed_by' })
@ForeignKey('PersonRow', ['verifiedBy'], ['id'], { name: 'fk_expert_verified_by' })
@ForeignKey('PersonRow', ['standingBy'], ['id'], { name: 'fk_expert_standing_by' })
export class ExpertRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column({ type: 'text', array: true }) roles: ExpertRole[];
  @Column({ type: 'text', array: true }) classes: string[];
  @Column({ name: 'class_keys', type: 'text', array: true }) classKeys: string[];
  @Column({ type: 'text', array: true }) languages: string[];
  @Column({ type: 'text', array: true }) jurisdictions: string[];
  @Column({ type: 'text', default: '' }) search: Defaulted<string>;
  @Column('text') origin: ExpertOrigin;
  @Column('text') status: ExpertStatus;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ name: 'verified_by', type: 'uuid', nullable: true }) verifiedBy: string | null;
  @Column(instantColumn('verified_at', { nullable: true })) verifiedAt: Instant | null;
  @Column(instantColumn('admitted_at', { nullable: true })) admittedAt: Instant | null;
  @Column(dateColumn('declared_on', { nullable: true })) declaredOn: CalendarDate | null;
  /** Who brought the expert to where they stand, where it was a person. */
  @Column({ name: 'standing_by', type: 'uuid', nullable: true }) standingBy: string | null;
  @Column(instantColumn('standing_at', { nullable: true })) standingAt: Instant | null;
  @Column({ name: 'standing_reason', type: 'text', nullable: true }) standingReason: string | null;
  @Column('integer') version: number;
}

/** What an expert's dossier says. Nothing of it changes but that it is withdrawn. */
@Entity('expert_entry')
@Unique('uq_expert_entry_tenant', ['allianceId', 'id'])
@Unique('uq_expert_entry_expert', ['allianceId', 'expertId', 'id'])
@Index('ix_expert_entry_expert', ['allianceId', 'expertId', 'id'])
@Index('ix_expert_entry_firm', ['allianceId', 'firmId'], {
  where: 'withdrawn_at IS NULL AND firm_id IS NOT NULL',
})
@Index('uq_expert_entry_replaces', ['allianceId', 'replaces'], {
  unique: true,
  where: 'replaces IS NOT NULL',
})
@Check(
  'ck_expert_entry_kind',
  `kind IN ('qualification', 'education', 'affiliation', 'testimony', 'publication', 'bond', 'patent', 'rate', 'absence')`,
)
@Check('ck_expert_entry_days', 'from_on <= until_on')
@Check('ck_expert_entry_percent', 'percent >= 0 AND percent <= 100')
@Check(
  'ck_expert_entry_rate',
  '(hourly_minor IS NULL) = (currency IS NULL) AND hourly_minor > 0 AND travel_percent BETWEEN 0 AND 100',
)
@Check('ck_expert_entry_withdrawn', 'num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3)')
@Check('ck_expert_entry_bond', `kind <> 'bond' OR confidential`)
@WithinAlliance('ExpertRow', 'expertId', 'fk_expert_entry_expert')
@WithinAlliance('FirmRow', 'firmId', 'fk_expert_entry_firm')
@ForeignKey(() => ExpertEntryRow, ['allianceId', 'expertId', 'replaces'], ['allianceId', 'expertId', 'id'], {
  name: 'fk_expert_entry_replaces',
})
@ForeignKey('PersonRow', ['enteredBy'], ['id'], { name: 'fk_expert_entry_entered_by' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_expert_entry_withdrawn_by' })
export class ExpertEntryRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_entry' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column('text') kind: EntryKind;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column({ name: 'firm_name', type: 'text', nullable: true }) firmName: string | null;
  @Column({ type: 'text', nullable: true }) role: string | null;
  @Column({ type: 'text', nullable: true }) side: string | null;
  @Column({ type: 'text', array: true }) classes: string[];
  @Column(dateColumn('from_on', { nullable: true })) from: CalendarDate | null;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
  @Column({ type: 'numeric', precision: 9, scale: 6, nullable: true }) percent: string | null;
  @Column({ type: 'boolean', nullable: true }) excluded: boolean | null;
  @Column({ type: 'text', nullable: true }) currency: string | null;
  @Column({ name: 'hourly_minor', type: 'bigint', nullable: true }) hourlyMinor: string | null;
  @Column({ name: 'travel_percent', type: 'integer', nullable: true }) travelPercent: number | null;
  @Column({ type: 'text', nullable: true }) link: string | null;
  /** As the rules of its kind say; kept, so that lists leave it out. */
  @Column('boolean') confidential: boolean;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy: string;
  @Column(instantColumn('entered_at')) enteredAt: Instant;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
  /** The withdrawn entry it stands in place of. */
  @Column({ type: 'uuid', nullable: true }) replaces: string | null;
}

/** That an expert declared their dossier complete and true, as it stood. */
@Entity('expert_declaration')
@Index('ix_expert_declaration_expert', ['allianceId', 'expertId', 'declaredAt'])
@Check('ck_expert_declaration_hash', `dossier_hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_expert_declaration_statement', 'statement > 0')
@WithinAlliance('ExpertRow', 'expertId', 'fk_expert_declaration_expert')
@ForeignKey('PersonRow', ['declaredBy'], ['id'], { name: 'fk_expert_declaration_declared_by' })
export class ExpertDeclarationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_declaration' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column(dateColumn('declared_on')) declaredOn: CalendarDate;
  @Column({ name: 'declared_by', type: 'uuid' }) declaredBy: string;
  @Column(instantColumn('declared_at')) declaredAt: Instant;
  @Column({ name: 'dossier_hash', type: 'text' }) dossierHash: string;
  @Column('integer') statement: number;
  @Column({ type: 'text', nullable: true }) note: string | null;
}

/** The rows of the pool. */
export const poolEntities = [ExpertRow, ExpertEntryRow, ExpertDeclarationRow];
