import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../sql/columns.js';

/** This installation: which master key its database was sealed with. One row. */
@Entity('installation')
@Check('ck_installation_one', 'id = 1')
export class InstallationRow {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_installation' }) id: number;
  @Column({ name: 'master_fingerprint', type: 'text' }) masterFingerprint: string;
}

/** A key under the master key: a compartment's, or (of no compartment) the alliance's for everything else. */
@Entity('sealing_key')
@Index('uq_sealing_key_whose', { synchronize: false })
@WithinAlliance('CompartmentRow', 'compartmentId', 'fk_sealing_key_compartment')
export class SealingKeyRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sealing_key' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'compartment_id', type: 'uuid', nullable: true }) compartmentId: string | null;
  @Column('bytea') wrapped: Buffer;
  @Column(instantColumn('made_at')) madeAt: Instant;
}
