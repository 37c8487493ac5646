import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, Length } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import type { Bilingual, Instant } from '../kernel/index.js';
import { type PaperFormat, paperFormats, type Papers, type Tongue, tongues } from '../papers/index.js';
import { BilingualView } from '../platform/index.js';
import { exportLife, type ExportStatus } from './domain/export-life.js';
import type { Export } from './exports.store.js';

/** What is to be exported, and as what. */
export class ExportBody {
  /** Which paper, such as `deadlines` or `case-report`. */
  @IsString()
  @Length(1, 60)
  paper: string;

  /** By what a list is narrowed and sorted, or of which thing a report is: as the query of the screen. */
  @IsOptional()
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  query?: Record<string, string>;

  /** The columns wanted of a list, by their keys and in their order; all unless given. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  columns?: string[];

  /** `html` is a page to print. */
  @IsIn(paperFormats)
  format: PaperFormat;

  /** `both`: Chinese and English side by side. */
  @IsIn(tongues)
  language: Tongue;
}

export class ExportStatusView {
  id: ExportStatus;
  name: BilingualView;
}

/** An export, as its person sees it. */
export class ExportView {
  id: string;
  paper: string;
  title: BilingualView;
  format: PaperFormat;
  language: Tongue;
  status: ExportStatusView;
  /** How many rows were read so far. */
  rows: number;
  askedAt: Instant;
  endedAt: Instant | null;
  /** Why there is no file; null where there is one, or is to be. */
  because: BilingualView | null;
  fileName: string | null;
  sizeBytes: number | null;
  /** Until when the file is kept. */
  keptUntil: Instant | null;
}

/** The exports of the last day that the caller asked for, the latest first. */
export class ExportsView {
  items: ExportView[];
}

const untitled: Bilingual = { en: 'Paper', zh: '文件' };

export const toExportView = (one: Export, papers: Papers): ExportView => ({
  id: one.id,
  paper: one.paper,
  title: papers.find(one.paper)?.title ?? untitled,
  format: one.format,
  language: one.tongue,
  status: { id: one.status, name: exportLife.statuses[one.status] },
  rows: one.rowsRead,
  askedAt: one.askedAt,
  endedAt: one.endedAt,
  because: one.because,
  fileName: one.fileName,
  sizeBytes: one.sizeBytes,
  keptUntil: one.keptUntil,
});
