export {
  type Actor,
  type ByOutsider,
  type ByPerson,
  type BySystem,
  isSystem,
  type SeatedActor,
} from './actor.js';
export * from './bilingual.js';
export * from './calendar-date.js';
export * from './country.js';
export * from './credit-code.js';
export * from './cut.js';
export * from './dated.js';
export * from './decision.js';
export * from './life.js';
export * from './four-eyes.js';
export * from './fraction.js';
export * from './money.js';
export * from './moves.js';
export * from './plausible.js';
export * from './shares.js';
export * from './zone.js';
export { type WrittenDay, writtenDay } from './written-day.js';
