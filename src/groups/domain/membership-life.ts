import {
  type CalendarDate,
  type Instant,
  ownMatter,
  type Life,
  reasonWord,
  type Refusal,
  staying,
} from '../../kernel/index.js';
import { type Hand, handNames, isOwnSide, toldWhySuspended } from './hand.js';
import {
  adversityReported,
  buyInOwed,
  buyInQuoted,
  buyInThere,
  certificateOpen,
  certificateThere,
  conflictOpen,
  conflictUpheld,
  noBuyIn,
  notConsentedTo,
  notInForce,
  notReviewed,
  notSigned,
} from './membership-refusals.js';

/** Where a membership stands. */
export type MembershipStatus =
  | 'invited'
  | 'conflict_clearing'
  | 'approved'
  | 'active'
  | 'suspended'
  | 'withdrawal_noticed'
  | 'settled_out'
  | 'expelled'
  | 'withdrawn'
  | 'closed';

/** A step of a membership: it is written down with who took it and why. */
export type MembershipStep =
  | 'accept'
  | 'decline'
  | 'revoke'
  | 'clear'
  | 'reject'
  | 'turn_down'
  | 'activate'
  | 'suspend'
  | 'report_adversity'
  | 'reinstate'
  | 'give_notice'
  | 'record_notice'
  | 'settle'
  | 'expel'
  | 'wind_up'
  | 'close';

/** What is done with what belongs to a membership, and leaves it where it stands. */
export type MembershipPart =
  'name_counsel' | 'end_counsel' | 'enter_conflict' | 'resolve_conflict' | 'post_buy_in' | 'give_certificate';

/** What is done with a membership. */
export type MembershipAction = MembershipStep | MembershipPart;

/** What a member is in a group: it steers, it takes part, or it only pays and reads what the alliance reads. */
export const groupRoles = ['steering', 'member', 'observer'] as const;
export type GroupRole = (typeof groupRoles)[number];

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
  /** When what is done took place: now, or for a notice the moment in which it was received. */
  readonly at: Instant;
  readonly now: Instant;
  readonly openConflicts: number;
  readonly upheldConflicts: number;
  /** Client and counsel have signed the text that is in force. */
  readonly isSigned: boolean;
  /** Whether it owes a buy-in, may come to owe it once others are in, and has paid it. */
  readonly buyIn: 'none' | 'foreseen' | 'owed' | 'posted';
  /** What it pays is reckoned for it, and recorded with that. */
  readonly isBuyInQuoted: boolean;
  /** The members that take part consent to its coming in, or nobody takes part yet. */
  readonly isConsentedTo: boolean;
  /** Enough members have signed for the agreement to be in force. */
  readonly isInForce: boolean;
  readonly hasCertificate: boolean;
  /** What another module says against its close, such as that its money is not settled. */
  readonly againstClosing: Refusal | null;
  /** The day to which an exit at that moment leaves the member liable. */
  readonly liabilityUntil: CalendarDate;
}

/** The words of the life of a membership. */
export interface MembershipTerms {
  readonly status: MembershipStatus;
  readonly action: MembershipAction;
  readonly hand: Hand;
  readonly word: 'reason' | 'received' | 'evidence';
  readonly thing: MembershipLife;
  readonly around: Around;
}

/** All that anybody but its own side may know of how a member left: that it did. */
export const left = { id: 'left', name: { en: 'left', zh: '已退出' } } as const;

const notOfTheMember = { en: 'somebody who does not act for the member', zh: '不代表该成员的人员' };
const whoExpels = { en: 'another coordinator or the liaison counsel', zh: '其他协调员或联络律师' };

/** What is decided of a member is decided by nobody who acts for it, whatever else they are. */
const others = { byOthers: true } as const;
const reasoned = { needs: ['reason'] } as const;
const plain = { needs: [] } as const;

const counsel = ['name_counsel', 'end_counsel'] as const;
const conflicts = ['enter_conflict', 'resolve_conflict'] as const;

/**
 * The life of a membership. There is no way back from an exit: who comes again is a new membership. Who leaves in two ways at once
 * has left by the earlier of both. The system acts on signatures, consents, payments and days that have come: it suspends
 * who is in default, and reinstates who cured it.
 */
export const membershipLife: Life<MembershipTerms, { readonly byOthers?: true }> = {
  of: 'membership',
  noun: { en: 'membership', zh: '组员资格' },
  statusOf: ({ status }) => status,
  statuses: {
    invited: { en: 'invited', zh: '已邀请' },
    conflict_clearing: { en: 'conflicts being cleared', zh: '利益冲突审查中' },
    approved: { en: 'approved, to sign', zh: '已通过审查，待签署' },
    active: { en: 'active', zh: '有效' },
    suspended: { en: 'suspended', zh: '已中止' },
    withdrawal_noticed: { en: 'gave notice', zh: '已通知退出' },
    settled_out: { en: 'settled separately', zh: '已单独和解' },
    expelled: { en: 'expelled', zh: '已除名' },
    withdrawn: { en: 'out, obligations open', zh: '已退出，余务未清' },
    closed: { en: 'closed', zh: '已终结' },
  },
  toldAs: {
    withdrawal_noticed: left.name,
    settled_out: left.name,
    expelled: left.name,
    withdrawn: left.name,
  },
  moves: {
    invited: {
      accept: 'conflict_clearing',
      decline: 'closed',
      revoke: 'closed',
      ...staying('invited', ...counsel, 'post_buy_in', ...conflicts),
    },
    conflict_clearing: {
      clear: 'approved',
      reject: 'closed',
      decline: 'closed',
      revoke: 'closed',
      ...staying('conflict_clearing', ...counsel, 'post_buy_in', ...conflicts),
    },
    approved: {
      turn_down: 'closed',
      activate: 'active',
      decline: 'closed',
      revoke: 'closed',
      report_adversity: 'closed',
      ...staying('approved', ...counsel, 'post_buy_in'),
    },
    active: {
      suspend: 'suspended',
      report_adversity: 'suspended',
      give_notice: 'withdrawal_noticed',
      record_notice: 'withdrawal_noticed',
      settle: 'settled_out',
      expel: 'expelled',
      wind_up: 'withdrawn',
      ...staying('active', ...counsel),
    },
    suspended: {
      reinstate: 'active',
      report_adversity: 'suspended',
      give_notice: 'withdrawal_noticed',
      record_notice: 'withdrawal_noticed',
      settle: 'settled_out',
      expel: 'expelled',
      wind_up: 'withdrawn',
      ...staying('suspended', ...counsel),
    },
    withdrawal_noticed: {
      record_notice: 'withdrawal_noticed',
      settle: 'settled_out',
      wind_up: 'withdrawn',
      end_counsel: 'withdrawal_noticed',
      give_certificate: 'withdrawal_noticed',
    },
    settled_out: {
      give_notice: 'settled_out',
      record_notice: 'settled_out',
      wind_up: 'withdrawn',
      end_counsel: 'settled_out',
      give_certificate: 'settled_out',
    },
    expelled: {
      record_notice: 'expelled',
      wind_up: 'withdrawn',
      end_counsel: 'expelled',
      give_certificate: 'expelled',
    },
    withdrawn: {
      close: 'closed',
      record_notice: 'withdrawn',
      end_counsel: 'withdrawn',
      give_certificate: 'withdrawn',
    },
    closed: { end_counsel: 'closed' },
  },
  hands: handNames,
  automatic: ['system'],
  words: {
    ...reasonWord,
    received: { en: 'the moment of its receipt', zh: '收到时间' },
    evidence: { en: 'the evidence of it: words or a document', zh: '收到的证据（说明或文件）' },
  },
  bar: (action, _, { hands }) => {
    if (!isOwnSide(hands) || membershipLife.acts[action].byOthers === undefined) return undefined;
    return ownMatter(action === 'expel' ? whoExpels : notOfTheMember);
  },
  acts: {
    accept: {
      name: { en: 'Accept the invitation', zh: '接受邀请' },
      hands: ['own', 'own_counsel'],
      ...plain,
    },
    decline: { name: { en: 'Decline', zh: '谢绝' }, hands: ['own', 'own_counsel'], ...reasoned },
    revoke: {
      name: { en: 'Take the invitation back', zh: '撤回邀请' },
      hands: ['coordinator', 'liaison', 'system'],
      ...reasoned,
    },
    clear: {
      name: { en: 'Clear of conflicts', zh: '通过冲突审查' },
      hands: ['ethics'],
      ...reasoned,
      ...others,
      guard: (_, { openConflicts, upheldConflicts }) =>
        openConflicts > 0 ? conflictOpen : upheldConflicts > 0 ? conflictUpheld : undefined,
    },
    reject: {
      name: { en: 'Reject for a conflict', zh: '因冲突不予通过' },
      hands: ['ethics'],
      ...reasoned,
      ...others,
    },
    turn_down: {
      name: { en: 'Not admitted by the members', zh: '未获组内成员同意入组' },
      hands: ['system'],
      ...plain,
    },
    activate: {
      name: { en: 'Activate', zh: '生效' },
      hands: ['system'],
      ...plain,
      guard: (_, { isSigned, buyIn, isConsentedTo, isInForce }) => {
        if (!isSigned) return notSigned;
        if (!isConsentedTo) return notConsentedTo;
        if (buyIn === 'owed') return buyInOwed;
        return isInForce ? undefined : notInForce;
      },
    },
    suspend: {
      name: { en: 'Suspend for default', zh: '因违约中止' },
      hands: ['coordinator', 'treasurer', 'liaison', 'system'],
      ...reasoned,
      ...others,
    },
    report_adversity: {
      name: { en: 'Report adversity', zh: '报告利益对立' },
      hands: ['own_counsel', 'ethics', 'coordinator', 'liaison', 'peer'],
      ...reasoned,
      // Who is not told why one is suspended is not told it here either: their report is taken as the first one is.
      guard: ({ suspendedFor }, { hands }) =>
        suspendedFor === 'adversity' && hands.some((hand) => toldWhySuspended.includes(hand))
          ? adversityReported
          : undefined,
    },
    reinstate: {
      name: { en: 'Reinstate', zh: '恢复' },
      hands: ['ethics', 'coordinator', 'treasurer', 'system'],
      ...reasoned,
      ...others,
      guard: ({ suspendedFor }, { hands }) =>
        suspendedFor === 'adversity' && !hands.includes('ethics') ? notReviewed : undefined,
    },
    give_notice: {
      name: { en: 'Give notice of withdrawal', zh: '通知退出' },
      hands: ['own_counsel'],
      ...plain,
    },
    record_notice: {
      name: { en: 'Record a notice received earlier', zh: '登记此前收到的退出通知' },
      hands: ['own_counsel', 'coordinator', 'liaison'],
      needs: ['received', 'evidence'],
    },
    settle: {
      name: { en: 'Notify a separate settlement', zh: '通知单独和解' },
      hands: ['own_counsel'],
      ...plain,
    },
    expel: { name: { en: 'Expel', zh: '除名' }, hands: ['coordinator', 'liaison'], ...reasoned, ...others },
    wind_up: { name: { en: 'Wind up', zh: '转入清算' }, hands: ['system'], ...plain },
    close: {
      name: { en: 'Close', zh: '终结' },
      hands: ['treasurer', 'coordinator'],
      ...reasoned,
      ...others,
      guard: (_, { hasCertificate, againstClosing }) =>
        !hasCertificate ? certificateOpen : againstClosing === null ? undefined : { refusal: againstClosing },
    },
    name_counsel: { name: { en: 'Name counsel', zh: '委任律师' }, hands: ['own'], ...plain },
    end_counsel: { name: { en: 'Dismiss counsel', zh: '解除律师委任' }, hands: ['own'], ...plain },
    enter_conflict: {
      name: { en: 'Record a conflict', zh: '登记利益冲突' },
      hands: ['ethics'],
      ...plain,
      ...others,
    },
    resolve_conflict: {
      name: { en: 'Resolve a conflict', zh: '处理利益冲突' },
      hands: ['ethics'],
      ...plain,
      ...others,
    },
    post_buy_in: {
      name: { en: 'Record the buy-in payment', zh: '登记入组费到账' },
      hands: ['treasurer', 'system'],
      ...plain,
      ...others,
      guard: (_, { buyIn, isBuyInQuoted, hands }) => {
        if (buyIn === 'none') return noBuyIn;
        if (buyIn === 'posted') return buyInThere;
        return isBuyInQuoted && !hands.includes('system') ? buyInQuoted : undefined;
      },
    },
    give_certificate: {
      name: { en: 'Give the certificate', zh: '提交证明' },
      hands: ['own', 'own_counsel'],
      ...plain,
      guard: (_, { hasCertificate }) => (hasCertificate ? certificateThere : undefined),
    },
  },
};

const parts: readonly MembershipAction[] = [
  'name_counsel',
  'end_counsel',
  'enter_conflict',
  'resolve_conflict',
  'post_buy_in',
  'give_certificate',
] satisfies MembershipPart[];

/** The steps that people take. */
export const stepsOfPeople = (Object.keys(membershipLife.acts) as MembershipAction[]).filter(
  (action): action is MembershipStep =>
    !parts.includes(action) && membershipLife.acts[action].hands.some((hand) => hand !== 'system'),
);
