export { accusedRoles, type CaseKind, type Forum, type PartyRole, type Stage } from './domain/case-kinds.js';
export { seesConcernsOf, type Sight, sightOf } from './domain/visibility.js';
export { Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';
