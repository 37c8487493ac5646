import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import type { LocalRules } from '../law/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../platform/index.js';

/** A case. `next_due`, `next_outer` and `open_deadlines` sum up its agenda. */
@Entity('case_file')
@Unique('uq_case_file_tenant', ['allianceId', 'id'])
@Check('ck_case_file_titled', 'title_en IS NOT NULL OR title_zh IS NOT NULL')
@Index('ix_case_file_number', ['allianceId', 'number', 'id'])
@Index('ix_case_file_due', { synchronize: false })
@Index('ix_case_file_kind', { synchronize: false })
@Index('ix_case_file_stage', { synchronize: false })
@Index('ix_case_file_by_number', { synchronize: false })
@Index('ix_case_file_search', { synchronize: false })
@Index('ix_case_file_title', { synchronize: false })
@Index('ix_case_file_title_zh', { synchronize: false })
@Index('ix_case_file_by_kind', ['allianceId', 'kind', 'id'])
@Index('ix_case_file_by_stage', ['allianceId', 'stage', 'id'])
@Index('ix_case_file_updated', ['allianceId', 'updatedAt', 'id'])
export class CaseFileRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_case_file' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  @Column('text') stage: string;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'title_zh', type: 'text', nullable: true }) titleZh: string | null;
  @Column({ type: 'text', nullable: true }) summary: string | null;
  @Column({ type: 'jsonb', nullable: true }) source: object | null;
  @Column({ type: 'jsonb', nullable: true }) imported: object | null;
  @Column(dateColumn('opened_on')) openedOn: CalendarDate;
  @Column(dateColumn('closed_on', { nullable: true })) closedOn: CalendarDate | null;
  @Column({ name: 'close_reason', type: 'text', nullable: true }) closeReason: string | null;
  @Column(dateColumn('next_due', { nullable: true })) nextDue: CalendarDate | null;
  @Column(dateColumn('next_outer', { nullable: true })) nextOuter: CalendarDate | null;
  @Column({ name: 'open_deadlines', type: 'integer', default: 0 }) openDeadlines: Defaulted<number>;
  @Column('text') search: string;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('updated_at')) updatedAt: Instant;
  @Column('integer') version: number;
}

/** One forum's procedure within a case. */
@Entity('proceeding')
@Unique('uq_proceeding_in_case', ['allianceId', 'caseId', 'id'])
@Unique('uq_proceeding_tenant', ['allianceId', 'id'])
@Index('ix_proceeding_case', ['allianceId', 'caseId'])
@Index('ix_proceeding_forum', ['allianceId', 'forum', 'caseId'])
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], { name: 'fk_proceeding_case' })
export class ProceedingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_proceeding' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') forum: string;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ name: 'local_rules', type: 'text', nullable: true }) localRules: LocalRules | null;
  @Column({ type: 'text', nullable: true }) calendar: string | null;
  @Column(dateColumn('filed_on', { nullable: true })) filedOn: CalendarDate | null;
  @Column(dateColumn('instituted_on', { nullable: true })) institutedOn: CalendarDate | null;
  @Column(dateColumn('ended_on', { nullable: true })) endedOn: CalendarDate | null;
  @Column('integer') version: number;
}

/** A firm or person in a case. */
@Entity('party')
@Unique('uq_party_in_case', ['allianceId', 'caseId', 'id'])
@Unique('uq_party_tenant', ['allianceId', 'id'])
@Index('ix_party_case', ['allianceId', 'caseId', 'position'])
@Index('ix_party_member', ['allianceId', 'memberId'], { where: 'member_id IS NOT NULL' })
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], { name: 'fk_party_case' })
@Index('ix_party_firm', ['allianceId', 'firmId'], { where: 'firm_id IS NOT NULL' })
@WithinAlliance('MemberRow', 'memberId', 'fk_party_member')
@WithinAlliance('FirmRow', 'firmId', 'fk_party_firm')
export class PartyRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_party' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('integer') position: number;
  @Column('text') name: string;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column('text') role: string;
  @Column('text') side: string;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', nullable: true }) country: string | null;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column(dateColumn('withdrawn_on', { nullable: true })) withdrawnOn: CalendarDate | null;
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true }) withdrawnReason: string | null;
  @Column('integer') version: number;
}

/**
 * Counsel of a party. `person_id` is who reads by it, and is there while the mandate acts and never else: whoever asks for it alone
 * cannot let in who was only proposed, or is dismissed. `named_id` is whom the row names, whatever became of it.
 */
@Entity('party_counsel')
@Index('ix_party_counsel_party', ['allianceId', 'partyId'])
@Index('ix_party_counsel_written', { synchronize: false })
@Index('ix_party_counsel_proposed', ['allianceId', 'partyId'], { where: "state = 'proposed'" })
@Index('ix_party_counsel_person', ['allianceId', 'personId'], { where: 'person_id IS NOT NULL' })
@Index('ix_party_counsel_firm', ['allianceId', 'firmId'], { where: 'firm_id IS NOT NULL' })
@WithinAlliance('FirmRow', 'firmId', 'fk_party_counsel_firm')
@Check('ck_party_counsel_state', `state IN ('proposed', 'acting', 'declined', 'ended')`)
@Check('ck_party_counsel_reads', `person_id IS NULL OR state = 'acting'`)
@ForeignKey(() => PartyRow, ['allianceId', 'partyId'], ['allianceId', 'id'], {
  name: 'fk_party_counsel_party',
})
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_party_counsel_person' })
@ForeignKey('PersonRow', ['namedId'], ['id'], { name: 'fk_party_counsel_named' })
export class PartyCounselRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_party_counsel' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column('text') firm: string;
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text', nullable: true }) country: string | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'named_id', type: 'uuid', nullable: true }) namedId: string | null;
  @Column({ type: 'text', default: 'acting' }) state: Defaulted<string>;
  @Column(dateColumn('ended_on', { nullable: true })) endedOn: CalendarDate | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** That a party is to be another member, or none, until those it concerns have agreed. */
@Entity('party_binding')
@Index('ix_party_binding_complete', ['allianceId', 'partyId', 'decidedAt'], { where: "state = 'complete'" })
@Index('uq_party_binding_open', ['allianceId', 'partyId'], { unique: true, where: "state = 'open'" })
@Check('ck_party_binding_state', `state IN ('open', 'complete', 'declined', 'withdrawn')`)
@ForeignKey(() => PartyRow, ['allianceId', 'caseId', 'partyId'], ['allianceId', 'caseId', 'id'], {
  name: 'fk_party_binding_party',
})
@WithinAlliance('MemberRow', 'fromMemberId', 'fk_party_binding_from')
@WithinAlliance('MemberRow', 'toMemberId', 'fk_party_binding_to')
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_party_binding_proposed_by' })
export class PartyBindingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_party_binding' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column({ name: 'from_member_id', type: 'uuid', nullable: true }) fromMemberId: string | null;
  @Column({ name: 'to_member_id', type: 'uuid', nullable: true }) toMemberId: string | null;
  @Column({ type: 'text', array: true }) agreed: string[];
  @Column('text') state: string;
  @Column({ name: 'proposed_by', type: 'uuid', nullable: true }) proposedBy: string | null;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** A patent asserted in a case. */
@Entity('asserted_patent')
@Unique('uq_asserted_patent_in_case', ['allianceId', 'caseId', 'id'])
@Unique('uq_asserted_patent_number', ['allianceId', 'caseId', 'number'])
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], {
  name: 'fk_asserted_patent_case',
})
export class AssertedPatentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_asserted_patent' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') number: string;
  @Column({ type: 'text', nullable: true }) claims: string | null;
}

/** A product accused in a case. */
@Entity('accused_product')
@Unique('uq_accused_product_in_case', ['allianceId', 'caseId', 'id'])
@Unique('uq_accused_product_name', ['allianceId', 'caseId', 'name'])
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], {
  name: 'fk_accused_product_case',
})
export class AccusedProductRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_accused_product' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') name: string;
}

/** That a case concerns a member. */
@Entity('case_member')
@Index('ix_case_member_member', ['allianceId', 'memberId', 'caseId'])
@ForeignKey(() => CaseFileRow, ['allianceId', 'caseId'], ['allianceId', 'id'], {
  name: 'fk_case_member_case',
})
@WithinAlliance('MemberRow', 'memberId', 'fk_case_member_member')
export class CaseMemberRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_case_member' })
  allianceId: string;
  @PrimaryColumn({ name: 'case_id', type: 'uuid', primaryKeyConstraintName: 'pk_case_member' })
  caseId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_case_member' })
  memberId: string;
}

/** The day to keep of a case's next open duty (with its outer date), and how many there are: of one member, or (no member) of everybody's concern. Kept by the docket. */
@Entity('case_agenda')
@Index('uq_case_agenda_whose', { synchronize: false })
@WithinAlliance('CaseFileRow', 'caseId', 'fk_case_agenda_case')
export class CaseAgendaRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_case_agenda' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column(dateColumn('next_due', { nullable: true })) nextDue: CalendarDate | null;
  @Column(dateColumn('next_outer', { nullable: true })) nextOuter: CalendarDate | null;
  @Column({ name: 'open_deadlines', type: 'integer' }) openDeadlines: number;
}
