import fc from 'fast-check';
import { type Instant, instantOf } from '../kernel/index.js';
import { type Role, roles, type Seat } from '../platform/index.js';
import { compartmentKinds, type Guarded, thingStates } from './domain/guarded.js';
import {
  type OpenCompartment,
  type OpenSuppliers,
  type Reader,
  standingBases,
  wallObjects,
} from './domain/reader.js';
import { tiers } from './domain/tier.js';

const id = (kind: number, n: number): string =>
  `00000000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
const some = (kind: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => id(kind, n + 1));

/** A small world, so that readers and things meet: every id there is. */
export const world = {
  people: some(1, 3),
  members: some(2, 3),
  cases: some(3, 2),
  groups: some(4, 2),
  documents: some(5, 4),
  firms: some(7, 2),
  parties: some(8, 3),
  compartments: some(6, 3).map((one, n): OpenCompartment => {
    const kind = compartmentKinds[n] ?? 'cbi';
    return { id: one, kind, memberId: kind === 'settlement' ? id(2, 1) : null, suppliers: null };
  }),
  moments: [1, 2, 3, 4].map((day) => instantOf(new Date(Date.UTC(2026, 2, day)))),
} as const;

const [person = '', other = ''] = world.people;
const [member = ''] = world.members;
const [inCase = ''] = world.cases;

/** A reader without any right, unless told otherwise. */
export const aReader = (over: Partial<Reader> = {}): Reader => ({
  kind: 'person',
  personId: person,
  seats: [],
  clients: [],
  seesCase: new Set(),
  seesFirms: new Set(),
  walls: [],
  standings: [],
  compartments: [],
  ...over,
});

/** A seat, for the first member where the role is a firm's. */
export const aSeat = (role: Role, memberId = member): Seat => ({
  role,
  memberId: role === 'member_representative' || role === 'member_counsel' ? memberId : null,
});

/** A thing of the first member's own, shared with nobody, brought by somebody else, unless told otherwise. */
export const aThing = (over: Partial<Guarded> = {}): Guarded => ({
  id: world.documents[0] ?? '',
  caseId: inCase,
  firmId: null,
  firmMemberId: null,
  tier: 'T3',
  groupId: null,
  supplierId: member,
  compartmentId: null,
  compartmentKind: null,
  compartmentMemberId: null,
  suppliers: [],
  sharedAt: world.moments[1] ?? null,
  state: 'shared',
  uploadedBy: other,
  ...over,
});

/** What lies in a compartment of the world. */
export const within = (one: OpenCompartment | undefined): Partial<Guarded> => ({
  compartmentId: one?.id ?? null,
  compartmentKind: one?.kind ?? null,
  compartmentMemberId: one?.memberId ?? null,
});

const oneOf = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const maybe = <T>(list: readonly T[]): fc.Arbitrary<T | null> => fc.option(oneOf(list), { nil: null });
const moment: fc.Arbitrary<Instant | null> = maybe(world.moments);

const anySeat: fc.Arbitrary<Seat> = fc
  .tuple(oneOf(roles), oneOf(world.members))
  .map(([role, memberId]) => aSeat(role, memberId));

const objects = {
  case: world.cases,
  group: world.groups,
  document: world.documents,
  compartment: world.compartments.map((one) => one.id),
  member: world.members,
};

const anyWall = oneOf(wallObjects).chain((kind) => oneOf(objects[kind]).map((one) => ({ kind, id: one })));

const anyStanding = fc.record({
  groupId: oneOf(world.groups),
  caseId: oneOf(world.cases),
  holder: oneOf([...world.people, ...world.members]),
  basis: oneOf(standingBases),
  from: moment,
  until: moment,
});

/** The members and firms of the world in place of what the tables hold: the first member is the first firm. */
const registerRows = `firm AS (SELECT id, alliance_id, NULL::uuid AS kept_id
    FROM (VALUES ${world.firms.map((firm) => `('${firm}'::uuid)`).join(', ')}) f(id),
         (VALUES (current_setting('hezong.alliance')::uuid)) a(alliance_id)),
  member AS (SELECT '${member}'::uuid AS id, '${world.firms[0] ?? ''}'::uuid AS firm_id, alliance_id FROM firm LIMIT 1)`;
/** The same, to begin a statement with. */
export const registerSql = `WITH ${registerRows}`;

/** What of an order under which every party of the world supplies is open to somebody. */
const openSuppliers: fc.Arbitrary<OpenSuppliers | null> = fc.oneof(
  fc.constant(null),
  fc
    .subarray([...world.parties])
    .map((parties) => ({ parties, areAll: parties.length === world.parties.length })),
);

/** Any reader the world can have. */
export const anyReader: fc.Arbitrary<Reader> = fc.record({
  kind: fc.constant('person' as const),
  personId: fc.option(oneOf(world.people), { nil: null, freq: 20 }),
  seats: fc.array(anySeat, { maxLength: 3 }),
  clients: fc.array(fc.record({ caseId: oneOf(world.cases), memberId: oneOf(world.members) }), {
    maxLength: 2,
  }),
  seesCase: fc.oneof(
    fc.constant('all' as const),
    fc.subarray([...world.cases]).map((cases) => new Set(cases)),
  ),
  seesFirms: fc.subarray([...world.firms]).map((firms) => new Set(firms)),
  walls: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(anyWall, { maxLength: 2 })),
  standings: fc.array(
    anyStanding.map(({ holder, ...standing }) => ({
      ...standing,
      holderKind: world.members.includes(holder) ? ('member' as const) : ('person' as const),
      holderId: holder,
    })),
    { maxLength: 3 },
  ),
  compartments: fc
    .tuple(fc.subarray([...world.compartments]), openSuppliers)
    .map(([open, suppliers]) => open.map((one) => (one.kind === 'cbi' ? { ...one, suppliers } : one))),
});

/** Any thing the world can have. */
export const anyThing: fc.Arbitrary<Guarded> = fc
  .record({
    id: oneOf(world.documents),
    home: oneOf([...world.cases, ...world.firms]),
    tier: oneOf(tiers),
    groupId: maybe(world.groups),
    supplierId: maybe(world.members),
    compartment: fc.option(oneOf(world.compartments), { nil: undefined }),
    sharedAt: moment,
    state: fc.oneof({ weight: 2, arbitrary: fc.constant('shared' as const) }, oneOf(thingStates)),
    uploadedBy: oneOf(world.people),
    suppliers: fc.subarray([...world.parties]),
  })
  .map(({ compartment, home, suppliers, ...thing }) =>
    world.firms.includes(home)
      ? atFirm(home, { ...thing, groupId: null })
      : ({
          ...thing,
          ...inHome(home),
          ...within(compartment),
          suppliers: compartment?.kind === 'cbi' ? suppliers : [],
        } as Guarded),
  );

const inHome = (caseId: string) => ({ caseId, firmId: null, firmMemberId: null });

type Placeless = Pick<
  Guarded,
  'id' | 'tier' | 'groupId' | 'supplierId' | 'sharedAt' | 'state' | 'uploadedBy'
>;

/** A thing that lies with a firm: the first member is the first firm, the second is none. */
const atFirm = (firmId: string, thing: Placeless): Guarded =>
  ({
    ...thing,
    ...within(undefined),
    suppliers: [],
    caseId: null,
    firmId,
    firmMemberId: firmId === world.firms[0] ? member : null,
  }) as Guarded;
