export { type AgendaEntry, keepAgenda } from './case-agenda.js';
export { OpenCaseBody, type PartyBody } from './cases.contract.js';
export { CasesModule } from './cases.module.js';
export { CasesScreens } from './cases.screens.js';
export { accusedRoles, type CaseKind, type Forum, type PartyRole, type Stage } from './domain/case-kinds.js';
export { seesConcernsOf, type Sight, sightOf } from './domain/visibility.js';
export { OpenCase } from './open-case.js';
export { Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';
