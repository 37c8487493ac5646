export { AskKnownTies, type Whom } from './ask-known-ties.js';
export { ConflictsModule } from './conflicts.module.js';
export { kindOfRole } from './domain/affiliation.js';
export type { KnownTie } from './domain/known-ties.js';
