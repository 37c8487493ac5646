export { DocumentsModule } from './documents.module.js';
export { DocumentsReader } from './documents.reader.js';
export { DocumentsScreens } from './documents.screens.js';
export { EvidenceReader, faultsOf as evidenceFaultsOf } from './evidence/evidence.reader.js';
