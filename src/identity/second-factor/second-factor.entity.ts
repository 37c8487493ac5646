import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn } from '../../platform/index.js';
import { PersonRow } from '../people.entity.js';

/** The secret by which a person's app makes codes, sealed; in force once a first code confirmed it. */
@Entity('second_factor')
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_second_factor_person' })
export class SecondFactorRow {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_second_factor' })
  personId: string;
  @Column('bytea') sealed: Buffer;
  @Column(instantColumn('confirmed_at', { nullable: true })) confirmedAt: Instant | null;
  /** The half minute whose code was taken last: none up to it is taken again. */
  @Column({ name: 'last_step', type: 'bigint', nullable: true }) lastStep: string | null;
}

/** A code for whoever lost their app; only its SHA-256 is kept. */
@Entity('recovery_code')
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_recovery_code_person' })
export class RecoveryCodeRow {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_recovery_code' })
  personId: string;
  @PrimaryColumn({ name: 'code_hash', type: 'text', primaryKeyConstraintName: 'pk_recovery_code' })
  codeHash: string;
  @Column(instantColumn('used_at', { nullable: true })) usedAt: Instant | null;
}
