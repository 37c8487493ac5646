import { DocumentPlace } from './document-place.js';
import { LiftHold, PlaceHold } from './hold-documents.js';
import { HoldsScreens } from './holds.screens.js';
import { LifeScreens } from './life.screens.js';
import { LifeStore } from './life.store.js';
import { ApproveLowering, AskLowering, LowerDocument, WithdrawLowering } from './lower-document.js';
import { LoweringsScreens } from './lowerings.screens.js';
import { EndDocument, MoveDocument } from './move-document.js';
import { NameSources } from './name-sources.js';
import { NameSuppliers } from './name-suppliers.js';
import { ReadLife } from './read-life.js';
import { RetentionProcessor } from './retention.processor.js';
import { RetireDocuments } from './retire-documents.js';
import { ReviseDocument } from './revise-document.js';

/** What becomes of documents. */
export const lifeProviders = [
  ApproveLowering,
  AskLowering,
  DocumentPlace,
  EndDocument,
  HoldsScreens,
  LifeScreens,
  LifeStore,
  LiftHold,
  LowerDocument,
  LoweringsScreens,
  MoveDocument,
  NameSources,
  NameSuppliers,
  PlaceHold,
  ReadLife,
  RetentionProcessor,
  RetireDocuments,
  ReviseDocument,
  WithdrawLowering,
];
