import type { Bilingual } from '../../kernel/index.js';

/** Who is told of a subscription: him who subscribes, counsel who deals with it, counsel who may object, or who keeps the walls. */
export type ToldPart = 'subscriber' | 'counsel' | 'objectors' | 'ethics';

/** What is said of a thing above the alliance's tier, and to whom. */
export interface NoticeOf {
  readonly title: Bilingual;
  readonly to: readonly ToldPart[];
}

/** All that a notice says besides its title: what it is about is read where the right to read it is decided. */
export const seeThere: Bilingual = {
  en: 'Open it in Hezong to see what it is about.',
  zh: '请登录合纵查看详情。',
};

/** A document somebody may read now. */
export const sharedNotice: Bilingual = { en: 'A document was shared with you', zh: '有文件与您共享' };

/** A document somebody could read until now. */
export const recalledNotice: Bilingual = { en: 'A document was recalled', zh: '有文件被撤回' };

/** What is asked of whoever has read it. */
export const recalledBody: Bilingual = {
  en: 'A document you could read was recalled. Do not read, use or pass on any copy of it; return or destroy what you kept, and tell your counsel if you have used it.',
  zh: '您此前可查阅的一份文件已被撤回。请勿再阅读、使用或转交其任何副本；请退还或销毁所留存的副本，如已使用，请告知您的律师。',
};

/** A wish to lower the tier of a document of which somebody's side supplied something. */
export const loweringNotice: Bilingual = {
  en: 'Your agreement is asked to lower the tier of a document',
  zh: '有文件申请降低密级，待您同意',
};

const told = (en: string, zh: string, ...to: readonly ToldPart[]): NoticeOf => ({ title: { en, zh }, to });

/** What happens to a subscription under a protective order, in words that name neither the order nor the case. */
export const subscriptionNotices: { readonly [factType: string]: NoticeOf } = {
  'subscription.drafted': told('An undertaking waits for your signature', '有承诺书待您签署', 'subscriber'),
  'subscription.signed': told(
    'An undertaking was signed and is to be filed',
    '承诺书已签署，待提交',
    'counsel',
  ),
  'subscription.filed': told('An undertaking was filed', '承诺书已提交', 'ethics'),
  'subscription.noticed': told(
    'The days to object to an undertaking have begun',
    '承诺书的异议期已开始',
    'objectors',
  ),
  'subscription.objected': told('An undertaking was objected to', '承诺书遭到异议', 'subscriber', 'counsel'),
  'subscription.window_ended': told('The days to object are over', '异议期已届满', 'counsel', 'ethics'),
  'subscription.allowed': told(
    'An objection was resolved: access is allowed',
    '异议已解决：准予接触',
    'counsel',
    'ethics',
  ),
  'subscription.denied': told('Access was denied', '接触申请未获准许', 'subscriber', 'counsel'),
  'subscription.activated': told('Your access is open', '您的接触权限已开通', 'subscriber', 'counsel'),
  'subscription.revoked': told('Access has ended', '接触权限已终止', 'subscriber', 'counsel'),
  'subscription.expired': told('Access has ended', '接触权限已终止', 'subscriber', 'counsel'),
  'subscription.return_asked': told(
    'Material is to be returned or destroyed',
    '应退还或销毁材料',
    'subscriber',
    'counsel',
  ),
  'subscription.return_near': told(
    'Material is soon to be returned or destroyed',
    '退还或销毁材料的期限临近',
    'subscriber',
    'counsel',
  ),
  'subscription.return_overdue': told(
    'Material was not returned or destroyed in time',
    '材料逾期未退还或销毁',
    'subscriber',
    'counsel',
    'ethics',
  ),
  'subscription.return_certified': told(
    'Return or destruction was certified',
    '退还或销毁已出具证明',
    'counsel',
    'ethics',
  ),
};

/** Who is told of a group: the side a membership is of, who runs the group, whoever sees it from inside, or who decides on conflicts or keeps the money. */
export type GroupPart = 'own' | 'runners' | 'inside' | 'ethics' | 'treasurer';

/** What a notice of a group is about: it is seen as long as its reader may know of that. */
export type GroupSubject =
  | 'agreement'
  | 'membership'
  | 'certificate'
  | 'departure'
  | 'review'
  | 'invitation'
  | 'clearance'
  | 'buy_in'
  | 'proposal'
  | 'office';

/** One notice of what happens in a group. */
export interface GroupNotice {
  readonly to: GroupPart;
  readonly about: GroupSubject;
  readonly title: Bilingual;
  /** The status to which the membership must have moved, where it is told of that move alone. */
  readonly movedTo?: string;
}

const inGroup = (to: GroupPart, about: GroupSubject, en: string, zh: string): GroupNotice => ({
  to,
  about,
  title: { en, zh },
});
const own = (en: string, zh: string): GroupNotice => inGroup('own', 'membership', en, zh);
const certificateOverdue = [
  'A certificate of return or destruction is overdue',
  '退还或销毁证明逾期未出具',
] as const;

/** What happens in a joint-defence group, in words that name neither the group nor the case. How a member left is not in them. */
export const groupNotices: { readonly [factType: string]: readonly GroupNotice[] } = {
  'agreement.circulated': [inGroup('own', 'agreement', 'An agreement is to be signed', '协议待签署')],
  'office.proposed': [
    inGroup('own', 'proposal', 'Your consent to an office of a group is asked', '组内任职待贵方同意'),
  ],
  'admission.proposed': [
    inGroup('own', 'proposal', 'Your consent to a new member of a group is asked', '新成员入组待贵方同意'),
  ],
  'history.proposed': [
    inGroup(
      'own',
      'proposal',
      'Your consent is asked to a new member reading what was shared before',
      '新成员阅读既往材料待贵方同意',
    ),
  ],
  'termination.proposed': [
    inGroup('own', 'proposal', 'Your consent to the end of a group is asked', '应诉组终止待贵方同意'),
  ],
  'office.given': [inGroup('own', 'office', 'An office of a group was given', '应诉组有人就任')],
  'office.ended': [inGroup('own', 'office', 'An office of a group has ended', '应诉组有人卸任')],
  'membership.invited': [inGroup('own', 'invitation', 'A group waits for your answer', '有应诉组待您方答复')],
  'membership.moved': [
    {
      ...inGroup('ethics', 'clearance', 'A member is to be cleared of conflicts', '有成员待利益冲突审查'),
      movedTo: 'conflict_clearing',
    },
    { ...inGroup('treasurer', 'buy_in', 'A buy-in is due', '有入组费待收取入账'), movedTo: 'approved' },
  ],
  'membership.active': [own('Your membership of a group is in force', '您方的组内成员资格已生效')],
  'membership.suspended': [
    own('Your membership of a group is suspended', '您方的组内成员资格已中止'),
    inGroup('ethics', 'review', 'A membership is to be reviewed', '有成员资格待复核'),
  ],
  'membership.reinstated': [own('Your membership of a group is in force again', '您方的组内成员资格已恢复')],
  'membership.left': [
    own('A certificate of return or destruction is asked for', '应出具退还或销毁证明'),
    inGroup('inside', 'departure', 'A member left a group', '有成员退出应诉组'),
  ],
  'certificate.near': [
    own('A certificate of return or destruction is due soon', '出具退还或销毁证明的期限临近'),
  ],
  'certificate.due': [
    own('A certificate of return or destruction is due today', '退还或销毁证明应于今日出具'),
  ],
  'certificate.overdue': [
    own(...certificateOverdue),
    inGroup('runners', 'certificate', ...certificateOverdue),
  ],
};

/** Who is told of counsel of a party: the member whose counsel it is, or that counsel. */
export interface MandateNotice {
  readonly to: 'member' | 'counsel' | 'sides';
  /** A proposal is seen by who is asked while it is open; a mandate by counsel, also once it has ended. */
  readonly about: 'counsel_proposal' | 'mandate' | 'binding';
  readonly title: Bilingual;
}

/** What happens to counsel of a party, in words that name neither the party nor the case. */
export const mandateNotices: { readonly [factType: string]: MandateNotice } = {
  'counsel.proposed': {
    to: 'member',
    about: 'counsel_proposal',
    title: { en: 'Counsel was proposed to you', zh: '有代理律师人选待贵方同意' },
  },
  'counsel.added': {
    to: 'counsel',
    about: 'mandate',
    title: { en: 'You act as counsel of a party', zh: '您已受委托担任一方当事人的代理律师' },
  },
  'party.binding_proposed': {
    to: 'sides',
    about: 'binding',
    title: { en: 'Which member a party is waits for your consent', zh: '当事人所属成员的变更待贵方同意' },
  },
  'counsel.ended': {
    to: 'counsel',
    about: 'mandate',
    title: { en: 'A mandate of yours has ended', zh: '您的一项委托已终止' },
  },
};
