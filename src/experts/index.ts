export { entryFaults, type EntryWords, isConfidential } from './domain/dossier.js';
export { ExpertsModule } from './experts.module.js';
