export { compareNames, nameKeys } from './compare-names.js';
export {
  economicGroup,
  type EconomicGroup,
  type Tie,
  type TiesOfDay,
  tiesOn,
  wayBetween,
} from './domain/economic-group.js';
export type { Firm as RegisteredFirm, FirmWords } from './domain/firm.js';
export type { CompareNames, Likeness } from './domain/likeness.js';
export { heldTies, type FirmTie } from './domain/ties.js';
export { FirmsModule } from './firms.module.js';
export { FirmsScreens } from './firms.screens.js';
export { FirmsStore } from './firms.store.js';
export { type Involvement, Involvements, type InvolvementTable } from './involvements.js';
export { enterFirm, ListFirm, noSuchFirm, RetireFirm, rewriteFirm } from './keep-firms.js';
export { KeepParts } from './keep-parts.js';
export { firmWithPart, keptFirm, seesAllFirms, visibleFirm } from './seen-firms.js';
