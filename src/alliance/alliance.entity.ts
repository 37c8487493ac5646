import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant, Zone } from '../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn } from '../platform/index.js';
import type { FirmSize } from './domain/member.js';

/** An alliance: a tenant. */
@Entity('alliance')
export class AllianceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_alliance' }) id: string;
  @Column({ name: 'name_zh', type: 'text' }) nameZh: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column('text') zone: Zone;
  @Column({ type: 'boolean', default: false }) demo: Defaulted<boolean>;
  /** Whether all who act in it must have a second factor. */
  @Column({ name: 'second_factor', type: 'boolean', default: false }) secondFactor: Defaulted<boolean>;
  @Column(instantColumn('created_at')) createdAt: Instant;
}

/** A firm on an alliance's list. Its names and country are its firm's and follow it by the foreign key. */
@Entity('member')
@Unique('uq_member_tenant', ['allianceId', 'id'])
@Unique('uq_member_firm', ['allianceId', 'firmId'])
@Index('ix_member_name', ['allianceId', 'nameEn', 'id'])
@Index('ix_member_sort_name', { synchronize: false })
@Index('ix_member_country', ['allianceId', 'country', 'id'])
@ForeignKey(() => AllianceRow, ['allianceId'], ['id'], { name: 'fk_member_alliance' })
@ForeignKey(
  'FirmRow',
  ['allianceId', 'firmId', 'nameEn', 'nameZh', 'country'],
  ['allianceId', 'id', 'nameEn', 'nameZh', 'country'],
  { name: 'fk_member_firm', onUpdate: 'CASCADE' },
)
export class MemberRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'name_zh', type: 'text' }) nameZh: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column({ name: 'firm_id', type: 'uuid' }) firmId: string;
  @Column('text') country: string;
  @Column({ type: 'text', nullable: true }) size: FirmSize | null;
  @Column(instantColumn('created_at')) createdAt: Instant;
}

/** A time during which a firm was in. */
@Entity('membership_period')
@Index('uq_membership_period_open', ['allianceId', 'memberId'], { unique: true, where: 'until_on IS NULL' })
@Index('ix_membership_period_member', ['allianceId', 'memberId', 'from'])
@ForeignKey(() => MemberRow, ['allianceId', 'memberId'], ['allianceId', 'id'], {
  name: 'fk_membership_period_member',
})
export class MembershipPeriodRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_membership_period' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}

/** Someone to call at a firm. */
@Entity('member_contact')
@Index('ix_member_contact_member', ['allianceId', 'memberId', 'position'])
@ForeignKey(() => MemberRow, ['allianceId', 'memberId'], ['allianceId', 'id'], {
  name: 'fk_member_contact_member',
})
export class MemberContactRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member_contact' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** Order in the list, from 0. */
  @Column('integer') position: number;
  @Column('text') name: string;
  @Column({ type: 'text', nullable: true }) duty: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
}
