import type { Bilingual } from '../../kernel/index.js';
import type { Guarded } from './guarded.js';
import {
  clientsOf,
  firmsOf,
  fits,
  opensFor,
  reach,
  type Reader,
  type Standing,
  usableStandings,
} from './reader.js';
import { allowing, denying } from './verdict-words.js';

/** What let someone read: it is their own side's, public, the alliance's, shared in their group, or in a compartment they are in. */
export type AllowingClause = 'own' | 'public' | 'alliance' | 'group' | 'compartment';

/** What kept someone from reading. */
export type DenyingClause = 'wall' | 'compartment' | 'role' | 'state' | 'tier';

/** Whether someone may read a thing, and the clause that decided. `by`: the member, group or compartment it rests on. */
export type Verdict =
  | {
      readonly allowed: true;
      readonly clause: AllowingClause;
      readonly by?: { readonly kind: 'member' | 'group' | 'compartment'; readonly id: string };
      readonly because: Bilingual;
    }
  | { readonly allowed: false; readonly clause: DenyingClause; readonly because: Bilingual };

/**
 * Whether someone may read a thing. The first clause that decides is the answer, and denials come first, so that a wall beats every
 * grant. `readable` says the same as SQL, and a test holds the two to each other.
 */
export const decide = (reader: Reader, thing: Guarded): Verdict =>
  wall(reader, thing) ??
  compartment(reader, thing) ??
  role(reader, thing) ??
  state(reader, thing) ??
  own(reader, thing) ??
  openTier(reader, thing) ??
  admitted(reader, thing) ??
  group(reader, thing) ??
  deny('tier');

const deny = (clause: DenyingClause): Verdict => ({ allowed: false, clause, because: denying[clause] });

const allow = (
  clause: AllowingClause,
  by?: { readonly kind: 'member' | 'group' | 'compartment'; readonly id: string },
): Verdict => ({ allowed: true, clause, ...(by && { by }), because: allowing[clause] });

type Clause = (reader: Reader, thing: Guarded) => Verdict | undefined;

const wall: Clause = ({ walls }, thing) => {
  const behind = {
    case: [thing.caseId],
    group: [thing.groupId],
    document: [thing.id],
    compartment: [thing.compartmentId],
    member: [thing.supplierId, thing.firmMemberId],
  };
  return walls.some(({ kind, id }) => behind[kind].includes(id)) ? deny('wall') : undefined;
};

const compartment: Clause = (reader, thing) => {
  if (thing.compartmentId === null) return undefined;
  const isAdmitted = reader.compartments.some(
    (open) => open.id === thing.compartmentId && opensFor(open, thing.suppliers),
  );
  const { compartmentKind: kind, compartmentMemberId: memberId } = thing;
  return isAdmitted && kind !== null && fits(reader, { kind, memberId }) ? undefined : deny('compartment');
};

/** Whether a wall or a compartment keeps a thing from someone, whatever else would let them read it. */
export const isBarred = (reader: Reader, thing: Guarded): boolean =>
  (wall(reader, thing) ?? compartment(reader, thing)) !== undefined;

const isOpen = ({ tier }: Guarded): boolean => tier === 'T0' || tier === 'T1';

/** Who serves the whole alliance reads no secret but what they brought themselves, and what a group shares that gave them an office. */
const role: Clause = (reader, thing) => {
  const far = reach(reader);
  if (reader.personId === null || far === 'nothing') return deny('role');
  if (far === 'every_tier' || isOpen(thing) || broughtByReader(reader, thing)) return undefined;
  return standingFor(reader, thing) === undefined ? deny('role') : undefined;
};

const state: Clause = (reader, thing) => {
  switch (thing.state) {
    case 'shared':
      return undefined;
    case 'quarantined':
    case 'refused':
      return thing.uploadedBy === reader.personId ? undefined : deny('state');
    case 'received':
    case 'classified':
    case 'recalled':
      return isOwn(reader, thing) ? undefined : deny('state');
    case 'returned':
    case 'destroyed':
      return deny('state');
  }
};

const broughtByReader = ({ personId }: Reader, { supplierId, uploadedBy }: Guarded): boolean =>
  supplierId === null && uploadedBy === personId;

/** Counsel is counsel in a case: of what lies with a firm they have what they brought there for a client they still act for. */
const broughtForClient = (reader: Reader, { caseId, supplierId, uploadedBy }: Guarded): boolean =>
  caseId === null &&
  uploadedBy === reader.personId &&
  clientsOf(reader).some(({ memberId }) => memberId === supplierId);

const isOwn = (reader: Reader, thing: Guarded): boolean =>
  broughtByReader(reader, thing) ||
  broughtForClient(reader, thing) ||
  (thing.supplierId !== null &&
    (firmsOf(reader).includes(thing.supplierId) ||
      clientsOf(reader).some(
        ({ caseId, memberId }) => caseId === thing.caseId && memberId === thing.supplierId,
      )));

const own: Clause = (reader, thing) => {
  if (!isOwn(reader, thing)) return undefined;
  return allow('own', thing.supplierId === null ? undefined : { kind: 'member', id: thing.supplierId });
};

/** Whether someone sees what a thing lies with: its case, or its firm. */
export const seesHome = (
  { seesCase, seesFirms }: Reader,
  { caseId, firmId }: Pick<Guarded, 'caseId' | 'firmId'>,
): boolean =>
  caseId === null ? firmId !== null && seesFirms.has(firmId) : seesCase === 'all' || seesCase.has(caseId);

/** What is under a protective order is nobody's to read for seeing the case. */
const openTier: Clause = (reader, thing) => {
  if (!isOpen(thing) || thing.state !== 'shared' || thing.compartmentKind === 'cbi') return undefined;
  if (!seesHome(reader, thing)) return undefined;
  return allow(thing.tier === 'T0' ? 'public' : 'alliance');
};

/** In a settlement or a caucus, what was shared is shared with all who are in it; an order lets nobody read by itself. */
const admitted: Clause = (_, thing) =>
  thing.compartmentId !== null && thing.compartmentKind !== 'cbi' && thing.state === 'shared'
    ? allow('compartment', { kind: 'compartment', id: thing.compartmentId })
    : undefined;

const covers = ({ from, until }: Standing, at: string): boolean =>
  (from === null || from <= at) && (until === null || at < until);

const standingFor = (reader: Reader, { tier, groupId, sharedAt }: Guarded): Standing | undefined =>
  tier !== 'T2' || sharedAt === null
    ? undefined
    : usableStandings(reader).find((one) => one.groupId === groupId && covers(one, sharedAt));

const group: Clause = (reader, thing) => {
  const standing = standingFor(reader, thing);
  return standing && allow('group', { kind: 'group', id: standing.groupId });
};
