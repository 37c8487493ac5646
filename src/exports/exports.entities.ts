import { ExportFileRow, ExportRow } from './export.entity.js';

/** The rows of exports. */
export const exportsEntities = [ExportRow, ExportFileRow];
