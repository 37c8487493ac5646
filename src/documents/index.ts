export { DocumentsModule } from './documents.module.js';
export { DocumentsReader } from './documents.reader.js';
export { DocumentsScreens } from './documents.screens.js';
