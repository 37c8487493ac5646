import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instant, Language } from '../../kernel/index.js';
import { dateColumn, instantColumn, type Role, WithinAlliance } from '../../platform/index.js';
import type { NominationStatus } from '../domain/nomination.js';
import { PersonRow } from '../people.entity.js';

/** Somebody named for a role: a person of the alliance, or an address that is invited. */
@Entity('nomination')
@Check(
  'ck_nomination_named',
  '(email IS NULL) = (name IS NULL) AND (email IS NOT NULL OR person_id IS NOT NULL)',
)
@Index('ix_nomination_alliance', ['allianceId', 'nominatedAt', 'id'])
@Index('ix_nomination_pending', ['allianceId', 'nominatedAt', 'id'], {
  where: "status IN ('waiting', 'open')",
})
@Index('ix_nomination_open', ['email'], { where: "status = 'open'" })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_nomination_alliance' })
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_nomination_person' })
@WithinAlliance('MemberRow', 'memberId', 'fk_nomination_member')
export class NominationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_nomination' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') status: NominationStatus;
  /** Of who is invited: known once they have accepted. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  /** As it was typed by who invites; null for a person of the alliance. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ name: 'latin_name', type: 'text', nullable: true }) latinName: string | null;
  @Column({ type: 'text', nullable: true }) language: Language | null;
  @Column('text') role: Role;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column(dateColumn('from_on', { nullable: true })) from: CalendarDate | null;
  @Column({ name: 'nominated_by', type: 'uuid', nullable: true }) nominatedBy: string | null;
  @Column(instantColumn('nominated_at')) nominatedAt: Instant;
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true }) confirmedBy: string | null;
  @Column(instantColumn('confirmed_at', { nullable: true })) confirmedAt: Instant | null;
  /** When the newest link of an invitation ends. */
  @Column(instantColumn('expires_at', { nullable: true })) expiresAt: Instant | null;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy: string | null;
  @Column(instantColumn('settled_at', { nullable: true })) settledAt: Instant | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
