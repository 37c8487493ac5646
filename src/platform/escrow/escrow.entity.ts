import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../sql/columns.js';

/** A key under the master key that no person holds: one for each purpose of an alliance. */
@Entity('escrow_key')
@Check('ck_escrow_key_purpose', "purpose <> ''")
@Unique('uq_escrow_key_purpose', ['allianceId', 'purpose'])
export class EscrowKeyRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_escrow_key' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ type: 'text' }) purpose: string;
  @Column('bytea') wrapped: Buffer;
  @Column(instantColumn('made_at')) madeAt: Instant;
}
