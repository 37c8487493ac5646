export { compareNames } from './compare-names.js';
export { economicGroup, type EconomicGroup, type Tie, wayBetween } from './domain/economic-group.js';
export type { CompareNames, Likeness } from './domain/likeness.js';
export { FirmsModule } from './firms.module.js';
