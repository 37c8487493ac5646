import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn } from '../../platform/index.js';
import type { DigestStyle } from '../domain/digest.js';

/** How a person wants to be written to in an alliance; who never said has no row. */
@Entity('telling')
@Check('ck_telling_digest', `digest IN ('daily', 'weekly', 'none')`)
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_telling_person' })
export class TellingRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_telling' })
  allianceId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_telling' })
  personId: string;
  @Column('text') digest: DigestStyle;
}

/** Days somebody is away, and who is told in their stead. Ended, never deleted. */
@Entity('absence')
@Check('ck_absence_days', 'from_on <= until_on')
@Check('ck_absence_deputy', 'deputy_id <> person_id')
@Index('ix_absence_person', ['allianceId', 'personId', 'until', 'id'])
@Index('ix_absence_deputy', ['allianceId', 'deputyId', 'until', 'id'])
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_absence_person' })
@ForeignKey('PersonRow', ['deputyId'], ['id'], { name: 'fk_absence_deputy' })
export class AbsenceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_absence' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'deputy_id', type: 'uuid' }) deputyId: string;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column(dateColumn('until_on')) until: CalendarDate;
  @Column(instantColumn('said_at')) saidAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
}
