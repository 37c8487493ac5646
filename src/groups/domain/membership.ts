import {
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  refuse,
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
export const exits: readonly MembershipStep[] = ['give_notice', 'record_notice', 'settle', 'expel'];
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

/** What a step is told. */
export interface StepWords {
  readonly reason?: string | undefined;
  /** Of a notice that was received earlier: when, and what shows it. */
  readonly received?: Instant | undefined;
  readonly evidence?: string | undefined;
}

/** Which words each step is told: the others would be lost, so they are not taken. */
export const heardBy = (action: MembershipStep): readonly MoveWord[] =>
  action === 'record_notice' ? ['receivedAt', 'evidence', 'evidenceDocumentIds'] : ['reason'];

/** What can be written with a step. */
export type MoveWord = 'reason' | 'receivedAt' | 'evidence' | 'evidenceDocumentIds';

/** Takes a step of a membership. Refusals besides those of its life: `membership.received_ahead`, `membership.received_before`. */
export function moveMembership(
  life: MembershipLife,
  action: MembershipStep,
  said: StepWords,
  around: Around,
): Decision<MembershipLife, never> {
  const moved = move(membershipLife, action, life, around, said);
  if (isRefused(moved)) return moved;
  if (around.at > around.now) return receivedAhead;
  if (life.activeAt !== null && around.at < life.activeAt) return receivedBefore;
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

const receivedAhead = refuse(
  'membership.received_ahead',
  'That moment has not come yet: enter the moment in which the notice was received.',
  '该时间尚未到来，请填写实际收到通知的时间。',
);
const receivedBefore = refuse(
  'membership.received_before',
  'The member was not in the group yet at that moment.',
  '该时间早于该成员入组。',
);

const earliest = <T extends Instant | CalendarDate>(a: T | null, b: T): T => (a !== null && a < b ? a : b);

function suspensionAfter(
  { suspendedFor }: MembershipLife,
  action: MembershipStep,
  status: MembershipStatus,
): MembershipLife['suspendedFor'] {
  if (status !== 'suspended') return null;
  return action === 'report_adversity' ? 'adversity' : action === 'suspend' ? 'default' : suspendedFor;
}
