import type { Instant, Actor } from '../../kernel/index.js';
import type { Role, Seat } from '../../platform/index.js';
import type { CompartmentKind } from './guarded.js';

/** What a wall can stand before; that of a member: all that member supplied, and all that lies with its firm. */
export const wallObjects = ['case', 'group', 'document', 'compartment', 'member'] as const;
export type WallObject = (typeof wallObjects)[number];

/** What gives standing in a group: the member's own, being its counsel there, an office of the group, an expert's engagement. */
export const standingBases = ['membership', 'counsel', 'office', 'subscription'] as const;
export type StandingBasis = (typeof standingBases)[number];

/** A right to read what a group shares between two moments; `from` is null where what was shared before was granted too. */
export interface Standing {
  readonly groupId: string;
  readonly caseId: string;
  readonly holderKind: 'member' | 'person';
  readonly holderId: string;
  readonly basis: StandingBasis;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** Whose material under a protective order is open to someone: of which parties, and whether of every one that supplies under it. */
export interface OpenSuppliers {
  readonly parties: readonly string[];
  readonly areAll: boolean;
}

/** A compartment someone is admitted to. */
export interface OpenCompartment {
  readonly id: string;
  readonly kind: CompartmentKind;
  readonly memberId: string | null;
  /** Null where all of it is open: to outside counsel, and in a settlement or caucus. */
  readonly suppliers: OpenSuppliers | null;
}

/** Whether a compartment is open to someone for what some parties supplied; where none is named, it may be of any. */
export const opensFor = (
  { suppliers: open }: Pick<OpenCompartment, 'suppliers'>,
  suppliers: readonly string[],
): boolean =>
  open === null ||
  (suppliers.length === 0 ? open.areAll : suppliers.every((one) => open.parties.includes(one)));

/** Who reads, with everything the decision asks about that person. */
export interface Reader extends Pick<Actor, 'kind' | 'personId'> {
  readonly seats: readonly Seat[];
  /** Whom the reader is counsel of, in which case. */
  readonly clients: readonly { readonly caseId: string; readonly memberId: string }[];
  readonly seesCase: 'all' | ReadonlySet<string>;
  /** Of the firms asked about, those they see: where things lie with firms, whoever asks says of which. */
  readonly seesFirms: ReadonlySet<string>;
  /** What stands behind a wall for the reader, or for a member the reader acts for. */
  readonly walls: readonly { readonly kind: WallObject; readonly id: string }[];
  /** Those not cut. */
  readonly standings: readonly Standing[];
  /** Those the reader is admitted to now. */
  readonly compartments: readonly OpenCompartment[];
}

/** Whether a wall stands between someone and a thing. */
export const isBehind = ({ walls }: Pick<Reader, 'walls'>, kind: WallObject, id: string | null): boolean =>
  walls.some((wall) => wall.kind === kind && wall.id === id);

/** Whether someone holds one of some roles. */
export const holds = ({ seats }: Pick<Reader, 'seats'>, ...wanted: readonly Role[]): boolean =>
  seats.some(({ role }) => wanted.includes(role));

/** The members someone acts for within the firm itself. */
export const firmsOf = ({ seats }: Pick<Reader, 'seats'>): readonly string[] => [
  ...new Set(
    seats.flatMap(({ role, memberId }) =>
      (role === 'member_representative' || role === 'member_counsel') && memberId !== null ? [memberId] : [],
    ),
  ),
];

/** Who is counsel of others has clients only while holding the seat of outside counsel. */
export const clientsOf = (reader: Pick<Reader, 'seats' | 'clients'>): Reader['clients'] =>
  holds(reader, 'outside_counsel') ? reader.clients : [];

const neededFor: { readonly [B in StandingBasis]: readonly Role[] } = {
  membership: ['member_representative', 'member_counsel'],
  counsel: ['outside_counsel'],
  office: ['outside_counsel', 'member_counsel', 'member_representative', 'coordinator'],
  subscription: ['expert'],
};

/** The standings someone may use today: one outlives neither the seat it was given to nor the firm it serves. */
export const usableStandings = (reader: Reader): readonly Standing[] =>
  reader.standings.filter(
    ({ holderKind, holderId, basis }) =>
      holds(reader, ...neededFor[basis]) &&
      (holderKind === 'member' ? firmsOf(reader).includes(holderId) : holderId === reader.personId),
  );

const neverUnderOrder: readonly Role[] = [
  'member_representative',
  'member_counsel',
  'coordinator',
  'treasurer',
  'assistance_officer',
  'ethics_officer',
  'auditor',
  'accountant',
  'administrator',
  'mediator',
];

/**
 * Whether someone's seats let them into a compartment at all, were they admitted. Confidential business information is for outside
 * counsel and experts, and for nobody who also serves a firm, the secretariat or the system.
 */
export function fits(
  reader: Pick<Reader, 'seats'>,
  { kind, memberId }: Pick<OpenCompartment, 'kind' | 'memberId'>,
): boolean {
  switch (kind) {
    case 'cbi':
      return holds(reader, 'outside_counsel', 'expert') && !holds(reader, ...neverUnderOrder);
    case 'settlement':
      return (
        holds(reader, 'outside_counsel') ||
        reader.seats.some((seat) => seat.role === 'member_counsel' && seat.memberId === memberId)
      );
    case 'caucus':
      return holds(reader, 'mediator', 'member_counsel', 'member_representative', 'outside_counsel');
  }
}

const readsAll: readonly Role[] = [
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
];
const readsOpen: readonly Role[] = ['coordinator', 'treasurer', 'auditor'];

/** How far someone's roles reach: to every tier, to what is public or the alliance's (and a group's where appointed), or to nothing. */
export function reach(reader: Pick<Reader, 'seats'>): 'every_tier' | 'open_tiers' | 'nothing' {
  if (holds(reader, ...readsAll)) return 'every_tier';
  return holds(reader, ...readsOpen) ? 'open_tiers' : 'nothing';
}
