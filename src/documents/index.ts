export { DocumentsModule } from './documents.module.js';
export { DocumentsReader } from './documents.reader.js';
export { DocumentsScreens } from './documents.screens.js';
export { EvidenceReader, faultsOf as evidenceFaultsOf } from './evidence/evidence.reader.js';
export { BeginUpload } from './intake/begin-upload.js';
export { CompleteUpload } from './intake/complete-upload.js';
export { ReceiveParts } from './intake/receive-parts.js';
export { RefoldDocument } from './intake/refold-document.js';
export { MoveDocument } from './life/move-document.js';
