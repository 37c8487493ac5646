import { DocumentGate } from './document-gate.js';
import { DocumentsScreens } from './documents.screens.js';
import { DocumentsStore } from './documents.store.js';
import { DocumentHomes } from './homes.store.js';
import { DocumentReaders } from './readers.js';
import { SayingsStore } from './sayings.store.js';
import { SeenHomes } from './seen-homes.js';

/** Documents as they lie: their rows, where they lie, who reads them, and lists of them. */
export const shelfProviders = [
  DocumentGate,
  DocumentHomes,
  DocumentReaders,
  DocumentsScreens,
  DocumentsStore,
  SayingsStore,
  SeenHomes,
];
