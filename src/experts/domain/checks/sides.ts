import { accusedRoles } from '../../../cases/index.js';

/** A party as far as its side goes. */
export interface SidedParty {
  readonly side: string;
  readonly role: string;
  readonly memberId: string | null;
  readonly isWithdrawn: boolean;
}

/** A case as some members stand in it. */
export interface Sides<P extends SidedParty> {
  readonly ours: readonly P[];
  /** The others on our side. */
  readonly coMembers: readonly P[];
  /** Those against us, also those who have withdrawn: what tied to them ties still. */
  readonly adverse: readonly P[];
  /** Whether we are accused of using a patent, rather than own it. */
  readonly isAccused: boolean;
}

const accused: readonly string[] = accusedRoles;
/** Nobody's opponent. */
const beside = 'intervenor';

/** Who stands where, seen by some members of a case. In a quarrel among members it is the role that sets them against each other. */
export function sidesFor<P extends SidedParty>(
  { kind, parties }: { readonly kind: string; readonly parties: readonly P[] },
  memberIds: readonly string[],
): Sides<P> {
  const isOurs = ({ memberId }: SidedParty): boolean => memberId !== null && memberIds.includes(memberId);
  const ours = parties.filter(isOurs);
  const roles = new Set(ours.map(({ role }) => role));
  const others = parties.filter((party) => !isOurs(party));
  const isAmongMembers = kind === 'internal_dispute';
  const isWithUs = ({ side, role }: SidedParty): boolean =>
    isAmongMembers ? roles.has(role) : side === 'ours';
  const isAgainst = ({ side, role }: SidedParty): boolean =>
    isAmongMembers ? !roles.has(role) && role !== beside : side === 'adverse';
  return {
    ours,
    coMembers: others.filter((party) => isWithUs(party) && !party.isWithdrawn),
    adverse: others.filter(isAgainst),
    isAccused: ours.some(({ role }) => accused.includes(role)),
  };
}
