export { numberAndTitle, numberOrTitle, partyNames, partyNamesSql, titleSql } from './case-title.js';
export { Audience, type Listener } from './audience.js';
export { type AgendaEntry, keepAgenda } from './case-agenda.store.js';
export type { CaseView } from './case-views.contract.js';
export { OpenCaseBody, PartyBody } from './cases.contract.js';
export { CasesModule } from './cases.module.js';
export { CasesScreens } from './cases.screens.js';
export { CasesStore } from './cases.store.js';
export {
  accusedRoles,
  type CaseKind,
  type Forum,
  forums,
  type PartyRole,
  type Stage,
} from './domain/case-kinds.js';
export { isTold, seesConcernsOf, type Sight, sightOf, sortsByChange } from './domain/visibility.js';
export { FactSights, MoneyRecords, partySeen } from './fact-sight.reader.js';
export { ShowCase } from './read-cases.js';
export { OpenCase } from './open-case.js';
export { EndCounselBody } from './parts/consent.contract.js';
export { AddCounsel, EndCounsel, type EndedMandate } from './parts/counsel.js';
export { AddParty } from './parts/parties.js';
export { assertSeesCase, CaseReaders, notWalledFrom, type SeatedPerson, seesCase } from './reader.js';
export { casesFound } from './case-number.store.js';
export { actsForSome, Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';
export { SetGrid } from './accusations/set-accusations.js';
export { joinCases, obstacleToJoining, undoJoin } from './domain/joins/case-join.js';
export { caseHands } from './domain/case-life.js';
export { JoinsStore } from './joins/joins.store.js';
