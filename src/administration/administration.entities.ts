import { AuditCheckpointRow, CheckpointReaderRow } from './checkpoints/checkpoint.entity.js';

/** The rows this module keeps. */
export const administrationEntities = [AuditCheckpointRow, CheckpointReaderRow];
