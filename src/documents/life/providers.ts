import { DocumentAccessScreens } from '../document-access.screens.js';
import { DocumentParts, DocumentScreens } from '../document.screens.js';
import { DocumentsReader } from '../documents.reader.js';
import { DocumentsScreens } from '../documents.screens.js';
import { ReadDocuments } from '../read-documents.js';
import { DocumentPlace } from './document-place.js';
import { LiftHold, PlaceHold } from './hold-documents.js';
import { LifeScreens } from './life.screens.js';
import { LifeStore } from './life.store.js';
import { ApproveLowering, AskLowering, LowerDocument, WithdrawLowering } from './lower-document.js';
import { LoweringsScreens } from './lowerings.screens.js';
import { EndDocument, MoveDocument } from './move-document.js';
import { NameSources } from './name-sources.js';
import { ReadLife } from './read-life.js';
import { RetentionProcessor } from './retention.processor.js';
import { RetireDocuments } from './retire-documents.js';
import { ReviseDocument } from './revise-document.js';
import { SharingScreens } from '../sharing/sharing.screens.js';

/** What lists and shows documents, and what becomes of them. */
export const lifeProviders = [
  ApproveLowering,
  AskLowering,
  DocumentAccessScreens,
  DocumentParts,
  DocumentPlace,
  DocumentScreens,
  DocumentsReader,
  DocumentsScreens,
  EndDocument,
  LifeScreens,
  LifeStore,
  LiftHold,
  LowerDocument,
  LoweringsScreens,
  MoveDocument,
  NameSources,
  PlaceHold,
  ReadDocuments,
  ReadLife,
  RetentionProcessor,
  RetireDocuments,
  ReviseDocument,
  SharingScreens,
  WithdrawLowering,
];
