export { LawModule } from './law.module.js';
export {
  type BusinessClock,
  type ClockLimit,
  type ClockReading,
  limitMinutes,
  type Pause,
  readClock,
} from './domain/business-clock.js';
export { calculatePeriod, type Period, type PeriodEnd } from './domain/period.js';
export type { Hours } from './domain/open-hours.js';
export { computeDeadline } from './domain/compute-deadline.js';
export { dayToKeep, dueOrSafe, type GivenDate } from './domain/deadline.js';
export {
  calendarOf,
  circumstancesIn,
  circumstancesOf,
  findRule,
  lawEvents,
  packOf,
  packs,
  rulesTriggeredBy,
  seatOf,
} from './domain/packs.js';
export {
  destinations,
  serviceMethods,
  type Computation,
  type ComputedDeadline,
  type Cutoff,
  type Destination,
  type ServiceFacts,
  type ServiceMethod,
  type Step,
  type TriggerFacts,
} from './domain/deadline.js';
export { consequencesOf } from './domain/versions.js';
export type {
  Actor,
  Consequence,
  DeadlineKind,
  FurtherDate,
  LawForum,
  OwedBy,
  RuleScope,
} from './domain/stated-rule.js';
export { lawForums, localRules, type LocalRules } from './domain/stated-rule.js';
export type { Circumstance, DeadlineRule, LawEvent, PackStamp, RulePack } from './domain/rule.js';
