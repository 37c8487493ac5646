import type { CalendarDate } from '../../kernel/index.js';
import { type Affiliation, isHolding, kindOfRole, type RoleKind } from './affiliation.js';
import type { Position, Seat } from './matter.js';
import { patentKey } from './technology.js';
import type { LikeFirm, World } from './world.js';

/** Testimony given for somebody. */
export interface Testimony {
  readonly for: string;
  readonly on: CalendarDate;
  readonly classes: readonly string[];
  readonly position?: Position | undefined;
}

/** A duty of confidence, both days included. */
export interface Confidence {
  readonly with: string;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly classes: readonly string[];
}

/** What the candidate did for one side of another matter of the alliance. Firms by their ids. */
export interface SideTaken {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** An engagement in a matter of the alliance, both days included; without classes, on what technology is not known. */
export interface AllianceEngagement extends SideTaken {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
  readonly classes: readonly string[];
}

/** A seat the candidate has or had in a matter. */
export interface SeatHeld {
  readonly matter: string;
  readonly seat: Seat;
  readonly from: CalendarDate;
}

/** Who is to be checked, and what is known of them. A firm is told by its id or by a name. */
export interface Candidate {
  readonly names: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly testimony: readonly Testimony[];
  readonly ndas: readonly Confidence[];
  /** Patents of which they are inventor or were attorney. */
  readonly inventorOf: readonly string[];
  readonly engagements?: readonly AllianceEngagement[] | undefined;
  /** Contacts in which confidential information of a side was passed to them. */
  readonly confided?: readonly (SideTaken & { readonly on: CalendarDate })[] | undefined;
  readonly seats?: readonly SeatHeld[] | undefined;
}

/** Told of a firm, which is one or more of those known. */
type Meant<Told> = Told & { readonly told: string; readonly ids: readonly string[] };

/** An affiliation by what it is. */
export type Tied = Meant<Affiliation> & { readonly kind: RoleKind };

/** A candidate made ready for many matters: the firms they tell of are found once. */
export interface PreparedCandidate {
  /** A post with a share is among both. */
  readonly holdings: readonly Tied[];
  readonly posts: readonly Tied[];
  readonly testimony: readonly Meant<Testimony>[];
  readonly ndas: readonly Meant<Confidence>[];
  readonly patents: readonly { readonly number: string; readonly key: string }[];
  readonly like: readonly LikeFirm[];
  readonly engagements: readonly AllianceEngagement[];
  readonly confided: readonly (SideTaken & { readonly on: CalendarDate })[];
  readonly seats: readonly SeatHeld[];
}

/** Makes a candidate ready. */
export function prepareCandidate(world: World, candidate: Candidate): PreparedCandidate {
  const meant = <Told extends object>(one: Told, told: string): Meant<Told> => ({
    ...one,
    told,
    ids: world.meant(told),
  });
  const ties = candidate.affiliations.map((one) => ({ ...meant(one, one.firm), kind: kindOfRole(one) }));
  return {
    holdings: ties.filter(isHolding),
    posts: ties.filter(({ kind }) => kind !== 'equity'),
    testimony: candidate.testimony.map((one) => meant(one, one.for)),
    ndas: candidate.ndas.map((one) => meant(one, one.with)),
    patents: candidate.inventorOf.map((number) => ({ number, key: patentKey(number) })),
    like: world.alike(candidate.names),
    engagements: candidate.engagements ?? [],
    confided: candidate.confided ?? [],
    seats: candidate.seats ?? [],
  };
}
