import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../platform/index.js';
import type { Deadline } from './domain/deadline.js';
import { EventRow } from './event.entity.js';

/** A due date of a case, with its working. */
@Entity('deadline')
@Unique('uq_deadline_tenant', ['allianceId', 'id'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_deadline_case')
@WithinAlliance('ProceedingRow', 'proceedingId', 'fk_deadline_proceeding')
@WithinAlliance('PartyRow', 'partyId', 'fk_deadline_party')
@ForeignKey(() => EventRow, ['allianceId', 'eventId'], ['allianceId', 'id'], { name: 'fk_deadline_event' })
@ForeignKey(() => EventRow, ['allianceId', 'originId'], ['allianceId', 'id'], { name: 'fk_deadline_origin' })
@Index('uq_deadline_key', { synchronize: false })
@Index('ix_deadline_open', { synchronize: false })
@Index('ix_deadline_status', { synchronize: false })
@Index('ix_deadline_day', { synchronize: false })
@Index('ix_deadline_case', { synchronize: false })
@Index('ix_deadline_today', { synchronize: false })
@Index('ix_deadline_party', ['allianceId', 'partyId'])
export class DeadlineRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deadline' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid' }) proceedingId: string;
  @Column({ name: 'party_id', type: 'uuid', nullable: true }) partyId: string | null;
  @Column({ name: 'origin_id', type: 'uuid' }) originId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'rule_id', type: 'text' }) ruleId: string;
  @Column({ name: 'pack_id', type: 'text', nullable: true }) packId:
    NonNullable<Deadline['pack']>['id'] | null;
  @Column({ name: 'pack_version', type: 'text', nullable: true }) packVersion: string | null;
  @Column('jsonb') action: Bilingual;
  @Column('jsonb') actor: Bilingual;
  @Column({ name: 'owed_by', type: 'text' }) owedBy: Deadline['owedBy'];
  @Column('text') kind: Deadline['kind'];
  @Column('boolean') duty: boolean;
  @Column({ type: 'jsonb', nullable: true }) risk: Bilingual | null;
  @Column(dateColumn('counted_from')) countedFrom: CalendarDate;
  @Column(dateColumn('due')) due: CalendarDate;
  @Column(dateColumn('safe', { nullable: true })) safe: CalendarDate | null;
  @Column({ name: 'cutoff_time', type: 'text', nullable: true }) cutoffTime: TimeOfDay | null;
  @Column({ name: 'cutoff_zone', type: 'text', nullable: true }) cutoffZone: Zone | null;
  @Column(instantColumn('cutoff_at', { nullable: true })) cutoffAt: Instant | null;
  @Column('text') citation: string;
  @Column('text') verified: 'yes' | 'partial';
  @Column('jsonb') steps: Deadline['steps'];
  @Column('jsonb') warnings: readonly Bilingual[];
  @Column('text') status: Deadline['status'];
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ name: 'turned_by', type: 'uuid', nullable: true }) turnedBy: string | null;
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true }) confirmedBy: string | null;
  @Column(instantColumn('confirmed_at', { nullable: true })) confirmedAt: Instant | null;
  @Column(dateColumn('met_on', { nullable: true })) metOn: CalendarDate | null;
  @Column({ name: 'met_evidence', type: 'text', nullable: true }) metEvidence: string | null;
  @Column({ name: 'met_note', type: 'text', nullable: true }) metNote: string | null;
  @Column({ name: 'met_by', type: 'uuid', nullable: true }) metBy: string | null;
  @Column(instantColumn('met_at', { nullable: true })) metAt: Instant | null;
  @Column({ type: 'jsonb', nullable: true }) ordered: Deadline['ordered'];
  @Column({ type: 'jsonb', nullable: true }) computed: Deadline['computed'];
  @Column({ type: 'jsonb', nullable: true }) successor: Deadline['successor'];
  @Column({ name: 'closed_reason', type: 'jsonb', nullable: true }) closedReason: Bilingual | null;
  @Column({ name: 'move_count', type: 'integer' }) moveCount: number;
  @Column('integer') version: number;
}

/** That a due date became another one. */
@Entity('deadline_move')
@ForeignKey(() => DeadlineRow, ['allianceId', 'deadlineId'], ['allianceId', 'id'], {
  name: 'fk_deadline_move_deadline',
})
@ForeignKey(() => EventRow, ['allianceId', 'eventId'], ['allianceId', 'id'], {
  name: 'fk_deadline_move_event',
})
@Index('ix_deadline_move_deadline', ['allianceId', 'deadlineId', 'movedAt'])
export class DeadlineMoveRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deadline_move' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  @Column(dateColumn('from_due', { nullable: true })) fromDue: CalendarDate | null;
  @Column(dateColumn('to_due', { nullable: true })) toDue: CalendarDate | null;
  /** Whether it is the computed date beside an ordered one that moved. */
  @Column({ name: 'is_shadow', type: 'boolean' }) isShadow: boolean;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column('jsonb') why: Bilingual;
  @Column({ name: 'moved_by', type: 'uuid', nullable: true }) movedBy: string | null;
  @Column(instantColumn('moved_at')) movedAt: Instant;
}
