import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import {
  AccusedProductRow,
  AssertedPatentRow,
  CaseFileRow,
  PartyRow,
  ProceedingRow,
} from '../case.entity.js';

const inCase: [string, string, string] = ['allianceId', 'caseId', 'id'];

/** How often the accusations of a case were changed. */
@Entity('accusation_matrix')
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], {
  name: 'fk_accusation_matrix_case',
})
export class AccusationMatrixRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_accusation_matrix' })
  allianceId: string;
  @PrimaryColumn({ name: 'case_id', type: 'uuid', primaryKeyConstraintName: 'pk_accusation_matrix' })
  caseId: string;
  @Column('integer') version: number;
}

/** One product of one respondent accused under one patent by one asserter in one proceeding. */
@Entity('accusation')
@Check(
  'ck_accusation_outcome',
  `outcome = 'asserted' OR (outcome_on IS NOT NULL AND outcome_source IS NOT NULL)`,
)
@Check('ck_accusation_struck', `(struck_at IS NULL) = (struck_reason IS NULL)`)
@Index('uq_accusation_cell', { synchronize: false })
@Index('ix_accusation_case', ['allianceId', 'caseId', 'id'])
@ForeignKey(() => ProceedingRow, ['allianceId', 'caseId', 'proceedingId'], inCase, {
  name: 'fk_accusation_proceeding',
})
@ForeignKey(() => PartyRow, ['allianceId', 'caseId', 'asserterId'], inCase, {
  name: 'fk_accusation_asserter',
})
@ForeignKey(() => AssertedPatentRow, ['allianceId', 'caseId', 'patentId'], inCase, {
  name: 'fk_accusation_patent',
})
@ForeignKey(() => PartyRow, ['allianceId', 'caseId', 'respondentId'], inCase, {
  name: 'fk_accusation_respondent',
})
@ForeignKey(() => AccusedProductRow, ['allianceId', 'caseId', 'productId'], inCase, {
  name: 'fk_accusation_product',
})
export class AccusationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_accusation' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid' }) proceedingId: string;
  @Column({ name: 'asserter_id', type: 'uuid' }) asserterId: string;
  @Column({ name: 'patent_id', type: 'uuid' }) patentId: string;
  @Column({ name: 'respondent_id', type: 'uuid' }) respondentId: string;
  @Column({ name: 'product_id', type: 'uuid' }) productId: string;
  @Column('text') claims: string;
  @Column('text') outcome: string;
  @Column(dateColumn('outcome_on', { nullable: true })) outcomeOn: CalendarDate | null;
  @Column({ name: 'outcome_source', type: 'text', nullable: true }) outcomeSource: string | null;
  @Column(instantColumn('entered_at')) enteredAt: Instant;
  @Column({ name: 'entered_by', type: 'uuid', nullable: true }) enteredBy: string | null;
  @Column(instantColumn('struck_at', { nullable: true })) struckAt: Instant | null;
  @Column({ name: 'struck_by', type: 'uuid', nullable: true }) struckBy: string | null;
  @Column({ name: 'struck_reason', type: 'text', nullable: true }) struckReason: string | null;
  @Column('integer') version: number;
}

/** What an accusation said at one version. */
@Entity('accusation_version')
@ForeignKey(() => AccusationRow, ['accusationId'], ['id'], { name: 'fk_accusation_version_accusation' })
export class AccusationVersionRow {
  @PrimaryColumn({
    name: 'accusation_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_accusation_version',
  })
  accusationId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_accusation_version' }) version: number;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') claims: string;
  @Column('text') outcome: string;
  @Column(dateColumn('outcome_on', { nullable: true })) outcomeOn: CalendarDate | null;
  @Column({ name: 'outcome_source', type: 'text', nullable: true }) outcomeSource: string | null;
  @Column({ name: 'struck_reason', type: 'text', nullable: true }) struckReason: string | null;
  @Column(instantColumn('at')) at: Instant;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
}

/** What a respondent says to what is asserted against it. */
@Entity('respondent_position')
@Index('ix_respondent_position_case', ['allianceId', 'caseId'])
@ForeignKey(() => PartyRow, ['allianceId', 'caseId', 'partyId'], inCase, {
  name: 'fk_respondent_position_party',
})
export class RespondentPositionRow {
  @PrimaryColumn({ name: 'party_id', type: 'uuid', primaryKeyConstraintName: 'pk_respondent_position' })
  partyId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('jsonb') defences: object;
  @Column('text') licence: string;
  @Column({ name: 'licence_note', type: 'text', nullable: true }) licenceNote: string | null;
  @Column(instantColumn('revised_at')) revisedAt: Instant;
  @Column({ name: 'revised_by', type: 'uuid', nullable: true }) revisedBy: string | null;
  @Column('integer') version: number;
}

/** One entry of how far a respondent's own talks are: in its compartment, sealed, never changed. */
@Entity('settlement_position')
@Unique('uq_settlement_position_no', ['allianceId', 'compartmentId', 'partyId', 'no'])
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_settlement_position_compartment')
@ForeignKey(() => PartyRow, ['allianceId', 'caseId', 'partyId'], inCase, {
  name: 'fk_settlement_position_party',
})
export class SettlementPositionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_settlement_position' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId: string;
  @Column('integer') no: number;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column('bytea') sealed: Buffer;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
}
