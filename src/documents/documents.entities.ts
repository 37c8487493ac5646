import {
  DocumentRow,
  DocumentSayingRow,
  DocumentTextRow,
  DocumentVersionRow,
  UploadRow,
} from './shelf/document.entity.js';
import { DocumentEvidenceRow, DocumentOpeningRow } from './log/evidence.entity.js';
import { DocumentSourceRow, LegalHoldRow, LoweringApprovalRow, LoweringRow } from './life/life.entity.js';

/** The rows of this module. */
export const documentsEntities: readonly (new () => object)[] = [
  DocumentRow,
  DocumentVersionRow,
  DocumentSayingRow,
  DocumentTextRow,
  UploadRow,
  DocumentSourceRow,
  DocumentEvidenceRow,
  DocumentOpeningRow,
  LoweringRow,
  LoweringApprovalRow,
  LegalHoldRow,
];
