import { DocumentRow, DocumentTextRow, DocumentVersionRow, UploadRow } from './document.entity.js';

/** The rows of this module. */
export const documentsEntities: readonly (new () => object)[] = [
  DocumentRow,
  DocumentVersionRow,
  DocumentTextRow,
  UploadRow,
];
