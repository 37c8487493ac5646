export * from './bilingual.js';
export * from './calendar-date.js';
export * from './cut.js';
export * from './dated.js';
export * from './decision.js';
export * from './moves.js';
export * from './plausible.js';
export * from './zone.js';
