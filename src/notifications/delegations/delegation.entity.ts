import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

/** Something one person has to do and another does in their stead. Ended, never deleted. */
@Entity('delegation')
@Check('ck_delegation_people', 'from_id <> to_id')
@Check('ck_delegation_end', '(ended_at IS NULL) = (ended_how IS NULL)')
@Check('ck_delegation_how', `ended_how IN ('taken_back', 'done')`)
@Index('uq_delegation_open', ['allianceId', 'fromId', 'kind', 'thingId'], {
  where: 'ended_at IS NULL',
  unique: true,
})
@Index('ix_delegation_from', ['allianceId', 'fromId'])
@Index('ix_delegation_to', ['allianceId', 'toId'])
@Index('ix_delegation_thing', ['allianceId', 'thingId'], { where: 'ended_at IS NULL' })
@ForeignKey('PersonRow', ['fromId'], ['id'], { name: 'fk_delegation_from' })
@ForeignKey('PersonRow', ['toId'], ['id'], { name: 'fk_delegation_to' })
export class DelegationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_delegation' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** `deadline`, or a kind of duty. */
  @Column('text') kind: string;
  @Column({ name: 'thing_id', type: 'uuid' }) thingId: string;
  @Column({ name: 'from_id', type: 'uuid' }) fromId: string;
  @Column({ name: 'to_id', type: 'uuid' }) toId: string;
  @Column('text') reason: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'ended_how', type: 'text', nullable: true }) endedHow: 'taken_back' | 'done' | null;
}
