import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Bilingual, Instant } from '../kernel/index.js';
import type { PaperFormat, Tongue, ToldThing } from '../papers/index.js';
import { type Defaulted, instantColumn, type Permission } from '../platform/index.js';
import type { ExportStatus } from './domain/export-life.js';

/** One asking for a paper as a file. Seen by who asked alone, and by the system, which has it made. */
@Entity('paper_export')
@Check('ck_paper_export_status', `status IN ('waiting', 'running', 'ready', 'failed', 'cancelled', 'gone')`)
@Check(
  'ck_paper_export_ready',
  `status <> 'ready' OR (sight IS NOT NULL AND file_name IS NOT NULL AND kept_until IS NOT NULL)`,
)
@Index('ix_paper_export_person', ['allianceId', 'personId', 'askedAt'])
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_paper_export_person' })
export class ExportRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_paper_export' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') paper: string;
  /** The query of the paper, checked. */
  @Column('jsonb') query: object;
  /** The columns wanted of a list; null for all. */
  @Column('text', { array: true, nullable: true }) columns: string[] | null;
  @Column('text') format: PaperFormat;
  @Column('text') tongue: Tongue;
  /** With which permissions it was asked for: made with no more, though the person may have more. */
  @Column('text', { array: true }) permissions: Permission[];
  @Column('text') status: ExportStatus;
  /** How often it was begun. */
  @Column('int', { default: 0 }) run: Defaulted<number>;
  @Column('int', { name: 'rows_read', default: 0 }) rowsRead: Defaulted<number>;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column('jsonb', { nullable: true }) because: Bilingual | null;
  /** What decided who sees what for its person when it was made, as a hash. */
  @Column('text', { nullable: true }) sight: string | null;
  /** Of what it tells. */
  @Column('jsonb', { nullable: true, select: false }) things: readonly ToldThing[] | null;
  @Column({ name: 'file_name', type: 'text', nullable: true }) fileName: string | null;
  @Column({ name: 'size_bytes', type: 'int', nullable: true }) sizeBytes: number | null;
  @Column(instantColumn('kept_until', { nullable: true })) keptUntil: Instant | null;
}

/** The sealed file of an export. The database shows it to who asked alone, the system not among them; deleted when its time is over. */
@Entity('paper_export_file')
@ForeignKey('ExportRow', ['exportId'], ['id'], { name: 'fk_paper_export_file_export' })
export class ExportFileRow {
  @PrimaryColumn({ name: 'export_id', type: 'uuid', primaryKeyConstraintName: 'pk_paper_export_file' })
  exportId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column('bytea') sealed: Buffer;
}
