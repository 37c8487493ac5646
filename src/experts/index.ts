export { MoveChecks, RequestCheck } from './checks/keep-checks.js';
export { entryFaults, type EntryWords, isConfidential } from './domain/dossier.js';
export { ExpertsModule } from './experts.module.js';
export { Declare } from './pool/declare.js';
export type { DossierEntryBody } from './pool/entries.contract.js';
export type { ExpertBody } from './pool/experts.contract.js';
export { KeepDossiers } from './pool/keep-dossiers.js';
export { KeepExperts } from './pool/keep-experts.js';
