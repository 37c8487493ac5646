import {
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  move,
} from '../../kernel/index.js';
import {
  type Around,
  type MembershipLife,
  membershipLife,
  type MembershipStatus,
  type MembershipStep,
} from './membership-life.js';

/** Actions by which a member leaves: what it reads of the group ends at the moment of receipt. */
export const exits: readonly MembershipStep[] = ['give_notice', 'settle', 'expel'];
/** Statuses in which a member takes part: active, or suspended for a time. */
export const activeStatuses: readonly MembershipStatus[] = ['active', 'suspended'];
/** Statuses in which a member is in the group or may still come in. */
export const openStatuses: readonly MembershipStatus[] = [
  'invited',
  'conflict_clearing',
  'approved',
  ...activeStatuses,
];
/** Statuses of a member that has left. */
export const leftStatuses: readonly MembershipStatus[] = [
  'withdrawal_noticed',
  'settled_out',
  'expelled',
  'withdrawn',
];

/** Takes a step of a membership. Refusals: those of its life, and `membership.reason_missing`. */
export function moveMembership(
  life: MembershipLife,
  action: MembershipStep,
  reason: string | undefined,
  around: Around,
): Decision<MembershipLife, never> {
  const moved = move(membershipLife, action, life, around, { reason });
  if (isRefused(moved)) return moved;
  const status = moved.state;
  const cuts = exits.includes(action) || action === 'report_adversity' || action === 'wind_up';
  const leaves = exits.includes(action) || (action === 'wind_up' && life.leftAt === null);
  return grant({
    ...life,
    status,
    suspendedFor: suspensionAfter(life, action, status),
    activeAt: action === 'activate' ? around.at : life.activeAt,
    cutAt: action === 'reinstate' ? null : cuts ? earliest(life.cutAt, around.at) : life.cutAt,
    leftAt: leaves ? earliest(life.leftAt, around.at) : life.leftAt,
    liabilityUntil: leaves ? earliest(life.liabilityUntil, around.liabilityUntil) : life.liabilityUntil,
    closedAt: status === 'closed' ? around.at : life.closedAt,
  });
}

/** What is kept with the membership alone, and in no chain: another way in which it left, another report of its adversity. */
export const isKeptAlone = (
  { leftAt, suspendedFor }: Pick<MembershipLife, 'leftAt' | 'suspendedFor'>,
  action: MembershipStep,
): boolean =>
  leftAt === null ? suspendedFor === 'adversity' && action === 'report_adversity' : exits.includes(action);

const earliest = <T extends Instant | CalendarDate>(a: T | null, b: T): T => (a !== null && a < b ? a : b);

function suspensionAfter(
  { suspendedFor }: MembershipLife,
  action: MembershipStep,
  status: MembershipStatus,
): MembershipLife['suspendedFor'] {
  if (status !== 'suspended') return null;
  return action === 'report_adversity' ? 'adversity' : action === 'suspend' ? 'default' : suspendedFor;
}
