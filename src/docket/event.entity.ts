import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import type { CalendarDate, Instant, TimeOfDay, Zone } from '../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../platform/index.js';
import type { OrderLine } from './domain/order-lines.js';
import type { EventStatus, NotComputed, Service } from './domain/event.js';

/** One version of something that happened in a proceeding. */
@Entity('event')
@Unique('uq_event_tenant', ['allianceId', 'id'])
@Unique('uq_event_replaces', ['allianceId', 'replaces'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_event_case')
@WithinAlliance('ProceedingRow', 'proceedingId', 'fk_event_proceeding')
@Index('ix_event_case', ['allianceId', 'caseId', 'happenedOn'])
@Index('ix_event_proceeding', ['allianceId', 'proceedingId'])
@Index('ix_event_set_by', { synchronize: false })
@Index('ix_event_not_computed', { synchronize: false })
export class EventRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_event' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid' }) proceedingId: string;
  @Column({ name: 'origin_id', type: 'uuid' }) originId: string;
  @Column('text') status: EventStatus;
  @Column('text') kind: string;
  @Column(dateColumn('happened_on')) happenedOn: CalendarDate;
  @Column({ name: 'at_time', type: 'text', nullable: true }) atTime: TimeOfDay | null;
  @Column({ type: 'text', nullable: true }) zone: Zone | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', nullable: true }) evidence: string | null;
  @Column('jsonb') circumstances: readonly string[];
  @Column('jsonb') dates: Readonly<Record<string, CalendarDate>>;
  @Column({ type: 'text', nullable: true }) authority: string | null;
  @Column('jsonb') lines: readonly OrderLine[];
  /** The first version of the order that set its day. */
  @Column({ name: 'set_by', type: 'uuid', nullable: true }) setBy: string | null;
  @Column({ name: 'not_computed', type: 'jsonb' }) notComputed: readonly NotComputed[];
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
  @Column({ type: 'uuid', nullable: true }) replaces: string | null;
  @Column({ name: 'replaced_by', type: 'uuid', nullable: true }) replacedBy: string | null;
  @Column({ name: 'correction_reason', type: 'text', nullable: true }) correctionReason: string | null;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true }) withdrawnReason: string | null;
}

/** How an event reached one party. */
@Entity('event_service')
@Unique('uq_event_service_party', ['allianceId', 'eventId', 'partyId'])
@ForeignKey(() => EventRow, ['allianceId', 'eventId'], ['allianceId', 'id'], {
  name: 'fk_event_service_event',
})
@WithinAlliance('PartyRow', 'partyId', 'fk_event_service_party')
@Index('ix_event_service_party', ['allianceId', 'partyId'])
@Index('ix_event_service_unproved', { synchronize: false })
export class EventServiceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_event_service' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column('text') method: Service['method'];
  @Column({ type: 'text', nullable: true }) destination: Service['destination'];
  @Column(dateColumn('served_on')) servedOn: CalendarDate;
  /** The last day it may have been. */
  @Column(dateColumn('served_until', { nullable: true })) servedUntil: CalendarDate | null;
  @Column(dateColumn('received_on', { nullable: true })) receivedOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) through: string | null;
  @Column({ type: 'text', nullable: true }) evidence: string | null;
}
