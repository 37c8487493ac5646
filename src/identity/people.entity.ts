import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant, Language, Zone } from '../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, type Role, WithinAlliance } from '../platform/index.js';

/** A person, known once however many alliances they act in. */
@Entity('person')
@Unique('uq_person_email', ['email'])
@Index('ix_person_search', { synchronize: false })
@Index('ix_person_pinyin', { synchronize: false })
@Index('ix_person_email_part', { synchronize: false })
export class PersonRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' }) id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column({ name: 'latin_name', type: 'text', nullable: true }) latinName: string | null;
  @Column('text') language: Language;
  @Column('text') zone: Zone;
  @Column('text') search: string;
  @Column(instantColumn('created_at')) createdAt: Instant;
  /** Calendar feeds made before this moment give nothing. */
  @Column(instantColumn('feeds_since', { nullable: true })) feedsSince: Instant | null;
}

/** When a person began to act in an alliance last. */
@Entity('last_sign_in')
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_last_sign_in_alliance' })
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_last_sign_in_person' })
export class LastSignInRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_last_sign_in' })
  allianceId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_last_sign_in' })
  personId: string;
  @Column(instantColumn('at')) at: Instant;
}

/** A name somebody had until a moment. */
@Entity('former_name')
@Index('ix_former_name_person', ['personId', 'untilAt'])
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_former_name_person' })
export class FormerNameRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_former_name' }) id: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') name: string;
  @Column({ name: 'latin_name', type: 'text', nullable: true }) latinName: string | null;
  @Column(instantColumn('until_at')) untilAt: Instant;
}

/** A role held for some time. */
@Entity('appointment')
@Index('ix_appointment_alliance', ['allianceId', 'personId'])
@Index('ix_appointment_person', ['personId'])
@Index('ix_appointment_member', ['allianceId', 'memberId'], { where: 'member_id IS NOT NULL' })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_appointment_alliance' })
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_appointment_person' })
@WithinAlliance('MemberRow', 'memberId', 'fk_appointment_member')
export class AppointmentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_appointment' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') role: Role;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'made_by', type: 'uuid', nullable: true }) madeBy: string | null;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
}

/** A time during which a person is kept out of an alliance. */
@Entity('disabling')
@Index('uq_disabling_open', ['allianceId', 'personId'], { unique: true, where: 'enabled_at IS NULL' })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_disabling_alliance' })
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_disabling_person' })
export class DisablingRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_disabling' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') reason: string;
  @Column({ name: 'disabled_by', type: 'uuid', nullable: true }) disabledBy: string | null;
  @Column(instantColumn('disabled_at')) disabledAt: Instant;
  /** Whether in the right of an administrator: then only one lets them in again. */
  @Column({ name: 'by_administrator', type: 'boolean', default: false }) byAdministrator: Defaulted<boolean>;
  @Column({ name: 'enabled_by', type: 'uuid', nullable: true }) enabledBy: string | null;
  @Column(instantColumn('enabled_at', { nullable: true })) enabledAt: Instant | null;
}
