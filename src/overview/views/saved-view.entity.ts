import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';

/** A list as a person set it up and named it. */
@Entity('saved_view')
@Check('ck_saved_view_shared', `shared_with IN ('nobody', 'officers', 'alliance')`)
@Check(
  'ck_saved_view_withdrawn',
  `(withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdraw_reason IS NOT NULL OR withdrawn_by IS NULL OR withdrawn_by = person_id)`,
)
@Index('uq_saved_view_name', ['allianceId', 'personId', 'list', 'name'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('uq_saved_view_default', ['allianceId', 'personId', 'list'], {
  unique: true,
  where: 'is_default AND withdrawn_at IS NULL',
})
@Index('ix_saved_view_shared', ['allianceId', 'list'], {
  where: `shared_with <> 'nobody' AND withdrawn_at IS NULL`,
})
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_saved_view_alliance' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_saved_view_person' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_saved_view_withdrawn_by' })
export class SavedViewRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_saved_view' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') list: string;
  @Column('text') name: string;
  @Column('jsonb') filters: object;
  @Column({ type: 'text', nullable: true }) sort: string | null;
  @Column({ type: 'text', array: true, nullable: true }) columns: string[] | null;
  @Column({ name: 'shared_with', type: 'text' }) sharedWith: string;
  @Column({ name: 'is_default', type: 'boolean' }) isDefault: boolean;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  /** Why somebody withdrew what another made. */
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
  @Column('integer') version: number;
}
