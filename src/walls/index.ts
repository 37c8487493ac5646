export { type AskedAsReader, type AskedToday, holdersOf } from './asked.js';
export { Binds } from '../platform/index.js';
export {
  type Admission,
  type AdmissionWish,
  type Compartment,
  Compartments,
  type CompartmentWish,
  mandateEnded,
  noNotice,
  type NoticeKept,
} from './compartments.store.js';
export {
  type AllowingClause,
  decide,
  type DenyingClause,
  isBarred,
  seesHome,
  type Verdict,
} from './domain/decide.js';
export {
  type CompartmentKind,
  compartmentKinds,
  type Guarded,
  type ThingState,
  thingStates,
} from './domain/guarded.js';
export {
  clientsOf,
  firmsOf,
  fits,
  holds,
  isBehind,
  type OpenCompartment,
  opensFor,
  type OpenSuppliers,
  type Reader,
  type Standing,
  type StandingBasis,
  usableStandings,
  type WallObject,
  wallObjects,
} from './domain/reader.js';
export { maxTier, type Tier, tiers } from './domain/tier.js';
export { notWalled, type WallSubject } from './not-walled.js';
export { readable, unbarred } from './readable.js';
export { type CasesOf, Readers, type ReaderWithSeats } from './readers.js';
export { type HeldStanding, Standings, type StandingWish } from './standings.store.js';
export { hidesNobody, Veils } from './veils.js';
export { WallsModule } from './walls.module.js';
