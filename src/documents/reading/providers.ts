import { DocumentAccessScreens } from './document-access.screens.js';
import { DocumentParts, DocumentScreens } from './document.screens.js';
import { DocumentsReader } from './documents.reader.js';
import { ReadDocuments } from './read-documents.js';
import { SharingScreens } from './sharing.screens.js';

/** What shows documents, and what others ask of them. */
export const readingProviders = [
  DocumentAccessScreens,
  DocumentParts,
  DocumentScreens,
  DocumentsReader,
  ReadDocuments,
  SharingScreens,
];
