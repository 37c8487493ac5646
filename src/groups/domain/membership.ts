import {
  actionsFrom,
  type Bilingual,
  type CalendarDate,
  type Decision,
  destination,
  grant,
  type Instant,
  type Moves,
  type Refusal,
  deny,
  refuse,
} from '../../kernel/index.js';
import {
  actionNames,
  left,
  type MembershipAction,
  type MembershipStatus,
  statusNames,
} from './membership-words.js';
import { type Hand, handsInWords, toldWhySuspended } from './hand.js';

/** What a member is in a group: it steers, it takes part, or it only pays and reads what the alliance reads. */
export const groupRoles = ['steering', 'member', 'observer'] as const;
export type GroupRole = (typeof groupRoles)[number];

/**
 * The life of a membership. There is no way back from an exit: who comes again is a new membership. Who leaves in two ways at once
 * has left by the earlier of both.
 */
export const membershipMoves: Moves<MembershipStatus, MembershipAction> = {
  invited: { accept: 'conflict_clearing', decline: 'closed', revoke: 'closed' },
  conflict_clearing: { clear: 'approved', reject: 'closed', decline: 'closed', revoke: 'closed' },
  approved: {
    turn_down: 'closed',
    activate: 'active',
    decline: 'closed',
    revoke: 'closed',
    report_adversity: 'closed',
  },
  active: {
    suspend: 'suspended',
    report_adversity: 'suspended',
    give_notice: 'withdrawal_noticed',
    settle: 'settled_out',
    expel: 'expelled',
    wind_up: 'withdrawn',
  },
  suspended: {
    reinstate: 'active',
    report_adversity: 'suspended',
    give_notice: 'withdrawal_noticed',
    settle: 'settled_out',
    expel: 'expelled',
    wind_up: 'withdrawn',
  },
  withdrawal_noticed: { settle: 'settled_out', wind_up: 'withdrawn' },
  settled_out: { give_notice: 'settled_out', wind_up: 'withdrawn' },
  expelled: { wind_up: 'withdrawn' },
  withdrawn: { close: 'closed' },
  closed: {},
};

/** Actions by which a member leaves: what it reads of the group ends at the moment of receipt. */
export const exits: readonly MembershipAction[] = ['give_notice', 'settle', 'expel'];
/** Statuses in which a member is in the group or may still come in. */
export const openStatuses: readonly MembershipStatus[] = [
  'invited',
  'conflict_clearing',
  'approved',
  'active',
  'suspended',
];
/** Statuses in which a member takes part: active, or suspended for a time. */
export const activeStatuses: readonly MembershipStatus[] = ['active', 'suspended'];
/** Whether it is still looked at for conflicts: what comes up later is adversity, and is reported. */
export const isClearing = ({ status }: Pick<MembershipLife, 'status'>): boolean =>
  status === 'invited' || status === 'conflict_clearing';
/** Statuses of a member that has left. */
export const leftStatuses: readonly MembershipStatus[] = [
  'withdrawal_noticed',
  'settled_out',
  'expelled',
  'withdrawn',
];

/** Who may do what. The system acts on signatures, payments and days that have come. */
export const handsFor: { readonly [A in MembershipAction]: readonly Hand[] } = {
  accept: ['own', 'own_counsel'],
  decline: ['own', 'own_counsel'],
  revoke: ['coordinator', 'liaison'],
  clear: ['ethics'],
  reject: ['ethics'],
  turn_down: ['system'],
  activate: ['system'],
  suspend: ['coordinator', 'treasurer', 'liaison'],
  report_adversity: ['own_counsel', 'ethics', 'coordinator', 'liaison', 'peer'],
  reinstate: ['ethics', 'coordinator', 'treasurer'],
  give_notice: ['own_counsel'],
  settle: ['own_counsel'],
  expel: ['coordinator', 'liaison'],
  wind_up: ['system'],
  close: ['treasurer', 'coordinator'],
};

/** Decisions on a member that nobody takes who acts for it, whatever else he is. */
export const decidedByOthers: readonly MembershipAction[] = [
  'clear',
  'reject',
  'suspend',
  'reinstate',
  'expel',
  'close',
];

/** Actions whose reason is kept. */
export const reasonedMoves: readonly MembershipAction[] = [
  'decline',
  'revoke',
  'clear',
  'reject',
  'suspend',
  'report_adversity',
  'reinstate',
  'expel',
  'close',
];

/** A membership as far as its life goes. */
export interface MembershipLife {
  readonly id: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly role: GroupRole;
  readonly status: MembershipStatus;
  readonly suspendedFor: 'default' | 'adversity' | null;
  readonly activeAt: Instant | null;
  /** From when on nothing of the group is read; the earliest of several. */
  readonly cutAt: Instant | null;
  readonly leftAt: Instant | null;
  readonly liabilityUntil: CalendarDate | null;
  readonly closedAt: Instant | null;
}

/** What the rules ask about the world around a membership. */
export interface Around {
  readonly hands: readonly Hand[];
  readonly at: Instant;
  readonly openConflicts: number;
  readonly upheldConflicts: number;
  /** Client and counsel have signed the text that is in force. */
  readonly isSigned: boolean;
  readonly isBuyInPosted: boolean;
  /** The members that take part consent to its coming in, or nobody takes part yet. */
  readonly isConsentedTo: boolean;
  /** Enough members have signed for the agreement to be in force. */
  readonly isInForce: boolean;
  readonly hasCertificate: boolean;
  /** The day to which an exit now leaves the member liable. */
  readonly liabilityUntil: CalendarDate;
}

/** Moves a membership. Refusals: those of `obstacleTo`, and `membership.reason_missing`. */
export function moveMembership(
  life: MembershipLife,
  action: MembershipAction,
  reason: string | undefined,
  around: Around,
): Decision<MembershipLife, never> {
  const obstacle = obstacleTo(life, action, around);
  if (obstacle !== undefined) return { refusal: obstacle };
  if (reasonedMoves.includes(action) && (reason ?? '').trim() === '') return noReason;
  const status = destination(membershipMoves, life.status, action) ?? life.status;
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
  action: MembershipAction,
): boolean =>
  leftAt === null ? suspendedFor === 'adversity' && action === 'report_adversity' : exits.includes(action);

const earliest = <T extends Instant | CalendarDate>(a: T | null, b: T): T => (a !== null && a < b ? a : b);

function suspensionAfter(
  { suspendedFor }: MembershipLife,
  action: MembershipAction,
  status: MembershipStatus,
): MembershipLife['suspendedFor'] {
  if (status !== 'suspended') return null;
  return action === 'report_adversity' ? 'adversity' : action === 'suspend' ? 'default' : suspendedFor;
}

/**
 * What stands against an action, apart from a missing reason. Refusals: `membership.no_such_move`, `membership.not_yours`,
 * `membership.own_expulsion`, `membership.own_matter`, `membership.conflict_open`, `membership.conflict_upheld`, `membership.not_signed`,
 * `membership.not_consented_to`, `membership.buy_in_open`, `membership.not_in_force`, `membership.adversity_reported`, `membership.not_reviewed`,
 * `membership.certificate_open`.
 */
export function obstacleTo(
  life: MembershipLife,
  action: MembershipAction,
  around: Around,
): Refusal | undefined {
  // Whose it is comes first: to everybody else no answer may differ by a status he is not told.
  const decided =
    handObstacle(action, around.hands) ??
    (destination(membershipMoves, life.status, action) === undefined
      ? noSuchMove(life.status, action)
      : guards[action]?.(life, around));
  return decided?.refusal;
}

function handObstacle(action: MembershipAction, hands: readonly Hand[]) {
  const isOwn = hands.includes('own') || hands.includes('own_counsel');
  if (action === 'expel' && isOwn) return ownExpulsion;
  if (!handsFor[action].some((hand) => hands.includes(hand))) return notYours(action);
  return isOwn && decidedByOthers.includes(action) ? ownMatter : undefined;
}

type Guard = (life: MembershipLife, around: Around) => { readonly refusal: Refusal } | undefined;

/** What must be true before, where something must. */
const guards: { readonly [A in MembershipAction]?: Guard } = {
  clear: (_, { openConflicts, upheldConflicts }) => {
    if (openConflicts > 0) return conflictOpen;
    return upheldConflicts > 0 ? conflictUpheld : undefined;
  },
  activate: (_, { isSigned, isBuyInPosted, isConsentedTo, isInForce }) => {
    if (!isSigned) return notSigned;
    if (!isConsentedTo) return notConsentedTo;
    if (!isBuyInPosted) return buyInOpen;
    return isInForce ? undefined : notInForce;
  },
  // Who is not told why one is suspended is not told it here either: his report is taken as the first one is.
  report_adversity: ({ suspendedFor }, { hands }) =>
    suspendedFor === 'adversity' && hands.some((hand) => toldWhySuspended.includes(hand))
      ? adversityReported
      : undefined,
  reinstate: ({ suspendedFor }, { hands }) =>
    suspendedFor === 'adversity' && !hands.includes('ethics') ? notReviewed : undefined,
  close: (_, { hasCertificate }) => (hasCertificate ? undefined : certificateOpen),
};

/** One action of a membership as offered to someone: whether it may be done, and if not, why. */
export interface MembershipOffer {
  readonly action: MembershipAction;
  readonly needsReason: boolean;
  readonly refusal: Refusal | undefined;
}

/** What someone with these hands is offered: only what is his hands' to do, with what stands against it now. */
export const offersOf = (life: MembershipLife, around: Around): readonly MembershipOffer[] =>
  actionsFrom(membershipMoves, life.status)
    .filter((action) => handsFor[action].some((hand) => around.hands.includes(hand)))
    .map((action) => ({
      action,
      needsReason: reasonedMoves.includes(action),
      refusal: obstacleTo(life, action, around),
    }));

const plainStatus = (status: MembershipStatus): Bilingual =>
  leftStatuses.includes(status) ? left.name : statusNames[status];

const noSuchMove = (status: MembershipStatus, action: MembershipAction) =>
  refuse(
    'membership.no_such_move',
    `A membership that is ${plainStatus(status).en} cannot be moved by "${actionNames[action].en}".`,
    `处于“${plainStatus(status).zh}”状态的组员资格不能执行“${actionNames[action].zh}”。`,
  );

const notYours = (action: MembershipAction) => {
  const who = handsInWords(handsFor[action]);
  return deny(
    'membership.not_yours',
    `"${actionNames[action].en}" is for: ${who.en}.`,
    `“${actionNames[action].zh}”应由下列人员办理：${who.zh}。`,
  );
};

const ownExpulsion = deny(
  'membership.own_expulsion',
  'Nobody decides on the expulsion of the member he acts for. Another coordinator or the liaison counsel must do it.',
  '任何人不得就其所代表成员的除名作出决定，应由其他协调员或联络律师办理。',
);
const ownMatter = deny(
  'membership.own_matter',
  'Nobody decides on the member he acts for. Somebody who does not act for it must do this.',
  '任何人不得就其所代表的成员作出决定，应由不代表该成员的人员办理。',
);
/** How many is not said: some may lie in a case that the officer does not see. */
const conflictOpen = refuse(
  'membership.conflict_open',
  'What may be a conflict is not resolved yet: each is resolved first, what you do not see by another officer.',
  '尚有可能的利益冲突未处理，须先逐项处理；您无权查看的，由其他审查员处理。',
);
const conflictUpheld = refuse(
  'membership.conflict_upheld',
  'A conflict was upheld, so the member cannot be cleared. Reject it, or resolve the conflict anew.',
  '已有冲突被认定成立，不能通过审查。请不予通过，或重新处理该冲突。',
);
const notSigned = refuse(
  'membership.not_signed',
  'Client and counsel must both have signed the text in force.',
  '须由当事人与其律师双方签署现行文本。',
);
const notConsentedTo = refuse(
  'membership.not_consented_to',
  'The members that take part in the group have not all consented to its coming in.',
  '尚未获得组内全体成员同意其入组。',
);
const buyInOpen = refuse(
  'membership.buy_in_open',
  'The buy-in is not posted yet. The treasurer posts it with its reference.',
  '入组费尚未入账，请由财务负责人凭凭证入账。',
);
const notInForce = refuse(
  'membership.not_in_force',
  'The agreement is not in force yet: more members must sign it first.',
  '协议尚未生效：签署的成员数未达到要求。',
);
const adversityReported = refuse(
  'membership.adversity_reported',
  'Adversity was reported already: it is suspended, and reads nothing of the group. An ethics officer reviews it.',
  '利益对立已报告：该资格已中止，组内材料一概不可阅读，由利益冲突审查员复核。',
);
const notReviewed = refuse(
  'membership.not_reviewed',
  'It was suspended for adversity. An ethics officer must reinstate it after review.',
  '该资格因利益对立而中止，须由利益冲突审查员复核后恢复。',
);
const certificateOpen = refuse(
  'membership.certificate_open',
  'The certificate of return or destruction has not been given.',
  '退还或销毁证明尚未提交。',
);
const noReason = refuse(
  'membership.reason_missing',
  'This needs a reason: it is kept with the membership.',
  '请填写原因，该原因将随组员资格一并留存。',
);
