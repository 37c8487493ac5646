import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

/** A secret address at which a calendar program fetches what one person has to do. Kept: a hash of the secret. */
@Entity('calendar_feed')
@Unique('uq_calendar_feed_secret', ['allianceId', 'secretHash'])
@Index('ix_calendar_feed_person', ['allianceId', 'personId'], { where: 'revoked_at IS NULL' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_calendar_feed_person' })
export class CalendarFeedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_feed' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') name: string;
  @Column({ name: 'secret_hash', type: 'text' }) secretHash: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('fetched_at', { nullable: true })) fetchedAt: Instant | null;
  @Column(instantColumn('revoked_at', { nullable: true })) revokedAt: Instant | null;
}
