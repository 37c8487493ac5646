import { BeginUpload } from './begin-upload.js';
import { ClearRefused, ClearUploads } from './clear-away.js';
import { CompleteUpload } from './complete-upload.js';
import { AbandonUpload, DescribeUpload } from './follow-upload.js';
import { FileInspection } from './inspect-file.js';
import { IntakeReading } from './intake-reading.js';
import { IntakeProcessor } from './intake.processor.js';
import { LookThrough } from './look-through.js';
import { ReceiveParts } from './receive-parts.js';
import { SettleIntake } from './settle-intake.js';
import { StreamParser } from './stream-parser.js';
import { OpenWords } from './open-words.store.js';
import { RefoldDocument } from './refold-document.js';
import { UploadPlaces } from './upload-place.js';
import { UploadsStore } from './uploads.store.js';

/** What brings files in. */
export const intakeProviders = [
  AbandonUpload,
  BeginUpload,
  ClearRefused,
  ClearUploads,
  CompleteUpload,
  DescribeUpload,
  FileInspection,
  IntakeProcessor,
  IntakeReading,
  LookThrough,
  ReceiveParts,
  SettleIntake,
  StreamParser,
  OpenWords,
  RefoldDocument,
  UploadPlaces,
  UploadsStore,
];
