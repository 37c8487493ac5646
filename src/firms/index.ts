export { compareNames } from './compare-names.js';
export type { CompareNames, Likeness } from './domain/likeness.js';
export { FirmsModule } from './firms.module.js';
