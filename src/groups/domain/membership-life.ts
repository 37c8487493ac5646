import { type CalendarDate, deny, type Instant, type Life, reasonWord, refuse } from '../../kernel/index.js';
import { type Hand, handNames, isOwnSide, toldWhySuspended } from './hand.js';

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
  readonly openConflicts: number;
  readonly upheldConflicts: number;
  /** Client and counsel have signed the text that is in force. */
  readonly isSigned: boolean;
  /** Whether it owes a buy-in, and has paid it. */
  readonly buyIn: 'none' | 'owed' | 'posted';
  /** The members that take part consent to its coming in, or nobody takes part yet. */
  readonly isConsentedTo: boolean;
  /** Enough members have signed for the agreement to be in force. */
  readonly isInForce: boolean;
  readonly hasCertificate: boolean;
  /** The day to which an exit at that moment leaves the member liable. */
  readonly liabilityUntil: CalendarDate;
}

/** The words of the life of a membership. */
export interface MembershipTerms {
  readonly status: MembershipStatus;
  readonly action: MembershipAction;
  readonly hand: Hand;
  readonly word: 'reason';
  readonly thing: MembershipLife;
  readonly around: Around;
}

/** All that anybody but its own side may know of how a member left: that it did. */
export const left = { id: 'left', name: { en: 'left', zh: '已退出' } } as const;

const ownMatter = deny(
  'membership.own_matter',
  'Nobody decides on the member they act for. Somebody who does not act for it must do this.',
  '任何人不得就其所代表的成员作出决定，应由不代表该成员的人员办理。',
);
const ownExpulsion = deny(
  'membership.own_expulsion',
  'Nobody decides on the expulsion of the member they act for. Another coordinator or the liaison counsel must do it.',
  '任何人不得就其所代表成员的除名作出决定，应由其他协调员或联络律师办理。',
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
const buyInOwed = refuse(
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
const certificateThere = refuse(
  'certificate.there',
  'The certificate has been given already.',
  '证明已提交。',
);
const noBuyIn = refuse('membership.no_buy_in', 'This member owes no buy-in.', '该成员无须缴纳入组费。');
const buyInThere = refuse('membership.buy_in_there', 'The buy-in is posted already.', '入组费已入账。');

/** What is decided of a member is decided by nobody who acts for it, whatever else they are. */
const others = { byOthers: true } as const;
const reasoned = { needs: ['reason'] } as const;
const plain = { needs: [] } as const;

/**
 * The life of a membership. There is no way back from an exit: who comes again is a new membership. Who leaves in two ways at once
 * has left by the earlier of both. The system acts on signatures, consents, payments and days that have come.
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
    withdrawn: { en: 'out, tail open', zh: '已退出，余务未清' },
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
      name_counsel: 'invited',
      end_counsel: 'invited',
      post_buy_in: 'invited',
      enter_conflict: 'invited',
      resolve_conflict: 'invited',
    },
    conflict_clearing: {
      clear: 'approved',
      reject: 'closed',
      decline: 'closed',
      revoke: 'closed',
      name_counsel: 'conflict_clearing',
      end_counsel: 'conflict_clearing',
      post_buy_in: 'conflict_clearing',
      enter_conflict: 'conflict_clearing',
      resolve_conflict: 'conflict_clearing',
    },
    approved: {
      turn_down: 'closed',
      activate: 'active',
      decline: 'closed',
      revoke: 'closed',
      report_adversity: 'closed',
      name_counsel: 'approved',
      end_counsel: 'approved',
      post_buy_in: 'approved',
    },
    active: {
      suspend: 'suspended',
      report_adversity: 'suspended',
      give_notice: 'withdrawal_noticed',
      settle: 'settled_out',
      expel: 'expelled',
      wind_up: 'withdrawn',
      name_counsel: 'active',
      end_counsel: 'active',
    },
    suspended: {
      reinstate: 'active',
      report_adversity: 'suspended',
      give_notice: 'withdrawal_noticed',
      settle: 'settled_out',
      expel: 'expelled',
      wind_up: 'withdrawn',
      name_counsel: 'suspended',
      end_counsel: 'suspended',
    },
    withdrawal_noticed: {
      settle: 'settled_out',
      wind_up: 'withdrawn',
      end_counsel: 'withdrawal_noticed',
      give_certificate: 'withdrawal_noticed',
    },
    settled_out: {
      give_notice: 'settled_out',
      wind_up: 'withdrawn',
      end_counsel: 'settled_out',
      give_certificate: 'settled_out',
    },
    expelled: { wind_up: 'withdrawn', end_counsel: 'expelled', give_certificate: 'expelled' },
    withdrawn: { close: 'closed', end_counsel: 'withdrawn', give_certificate: 'withdrawn' },
    closed: { end_counsel: 'closed' },
  },
  hands: handNames,
  automatic: ['system'],
  words: reasonWord,
  bar: (action, _, { hands }) => {
    if (!isOwnSide(hands) || membershipLife.acts[action].byOthers === undefined) return undefined;
    return action === 'expel' ? ownExpulsion : ownMatter;
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
      hands: ['coordinator', 'liaison'],
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
      hands: ['coordinator', 'treasurer', 'liaison'],
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
      hands: ['ethics', 'coordinator', 'treasurer'],
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
      guard: (_, { hasCertificate }) => (hasCertificate ? undefined : certificateOpen),
    },
    name_counsel: { name: { en: 'Name counsel', zh: '委任律师' }, hands: ['own'], ...plain },
    end_counsel: { name: { en: 'Dismiss counsel', zh: '解除律师委任' }, hands: ['own'], ...plain },
    enter_conflict: {
      name: { en: 'Enter a conflict', zh: '登记利益冲突' },
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
      name: { en: 'Post the buy-in', zh: '入组费入账' },
      hands: ['treasurer'],
      ...plain,
      ...others,
      guard: (_, { buyIn }) => (buyIn === 'none' ? noBuyIn : buyIn === 'posted' ? buyInThere : undefined),
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
    !parts.includes(action) && !membershipLife.acts[action].hands.includes('system'),
);
