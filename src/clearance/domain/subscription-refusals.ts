import { type Bilingual, type CalendarDate, deny, refuse } from '../../kernel/index.js';
import {
  type SubscriptionAction,
  subscriptionActionNames,
  type SubscriptionState,
  subscriptionStateNames,
} from './subscription-life.js';

/** Days suppliers have to object after notice of an expert. */
export const noticeDays = 10;

/** What an action is told. */
export interface MoveWords {
  readonly reason?: string | undefined;
  readonly reference?: string | undefined;
  readonly on?: CalendarDate | undefined;
  readonly firm?: string | undefined;
  readonly days?: number | undefined;
}

/** The state does not allow it. */
export const noSuchMove = ({ state }: { readonly state: SubscriptionState }, action: SubscriptionAction) =>
  refuse(
    'subscription.no_such_move',
    `"${subscriptionActionNames[action].en}" is not possible while the subscription is at "${subscriptionStateNames[state].en}".`,
    `登记处于“${subscriptionStateNames[state].zh}”状态，不能执行“${subscriptionActionNames[action].zh}”。`,
  );

const whose: { readonly [A in SubscriptionAction]?: Bilingual } = {
  sign: { en: 'the subscriber', zh: '登记人本人' },
  file: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
  give_notice: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
  object: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
  certify_return: { en: 'the subscriber', zh: '登记人本人' },
  change_firm: { en: 'the subscriber or the ethics officer', zh: '登记人本人或利益冲突审查员' },
  revoke: { en: 'the subscriber or the ethics officer', zh: '登记人本人或利益冲突审查员' },
};

/** It is for somebody else to do; says for whom. */
export const notYours = (action: SubscriptionAction) => {
  const who = whose[action] ?? { en: 'the ethics officer', zh: '利益冲突审查员' };
  const name = subscriptionActionNames[action];
  return deny(
    'subscription.not_yours_to_do',
    `"${name.en}" is for ${who.en}.`,
    `“${name.zh}”由${who.zh}办理。`,
  );
};

/** Nobody decides on what is his own. */
export const own = deny(
  'subscription.own',
  'Nobody activates their own subscription or decides on an objection to it; ask another officer.',
  '任何人不得使自己的登记生效，或就针对自己的异议作出处理，请由其他利益冲突审查员办理。',
);

/** The seats do not fit, or another one bars. */
export const barredSeat = refuse(
  'subscription.barred_seat',
  'Under a protective order read outside counsel and experts who serve no firm, no secretariat and no system; this person holds another seat, or lacks the fitting one.',
  '保护令下仅限外部律师和专家，且不得兼任成员单位、秘书处或系统职务；该人员兼任其他职务，或不具备相应席位。',
);

/** Outside counsel needs no notice. */
export const noticeNotNeeded = refuse(
  'subscription.notice_not_needed',
  'Suppliers are given notice of experts, translators and vendors; outside counsel is activated without.',
  '仅专家、翻译和诉讼服务商须通知信息提供方；外部律师无须通知即可生效。',
);

/** An expert is not active before the suppliers knew. */
export const noticeMissing = refuse(
  'subscription.notice_missing',
  `Give the suppliers notice first; they have ${String(noticeDays)} days to object.`,
  `请先通知信息提供方；其有 ${String(noticeDays)} 日提出异议。`,
);

/** Suppliers may still object. */
export const windowOpen = (until: CalendarDate) =>
  refuse(
    'subscription.window_open',
    `Suppliers may object until ${until}; activate it after that day.`,
    `信息提供方可在 ${until} 前提出异议，请于该日之后办理生效。`,
  );

/** The days to object are over. */
export const windowOver = ({ windowEndsOn }: { readonly windowEndsOn: CalendarDate | null }) =>
  refuse(
    'subscription.window_over',
    `The days to object ended on ${windowEndsOn ?? ''}.`,
    `异议期已于 ${windowEndsOn ?? ''} 届满。`,
  );

const wordOf: { readonly [W in keyof MoveWords]-?: Bilingual } = {
  reason: { en: 'a reason', zh: '理由' },
  reference: { en: 'the number of the document it rests on', zh: '所依据文件的编号' },
  on: { en: 'the day', zh: '日期' },
  firm: { en: 'the new firm', zh: '新的执业机构' },
  days: { en: 'the number of days', zh: '天数' },
};

/** An action was not told what it needs. */
export const wordsMissing = (action: SubscriptionAction, word: keyof MoveWords) =>
  refuse(
    'subscription.words_missing',
    `"${subscriptionActionNames[action].en}" needs ${wordOf[word].en}.`,
    `“${subscriptionActionNames[action].zh}”须填写${wordOf[word].zh}。`,
  );

/** A day that has not come. */
export const dayAhead = (on: CalendarDate) =>
  refuse(
    'subscription.day_ahead',
    `${on} has not come yet; enter the day on which it was done.`,
    `${on} 尚未到来，请填写实际办理日期。`,
  );

/** Notice follows filing. */
export const noticeBeforeFiling = (on: CalendarDate, filedOn: CalendarDate) =>
  refuse(
    'subscription.notice_before_filing',
    `It was filed on ${filedOn}; notice on ${on} would come before that.`,
    `登记于 ${filedOn} 提交，通知日期 ${on} 不得早于该日。`,
  );

/** Who begins one. */
export const notYoursToBegin = deny(
  'subscription.not_yours_to_begin',
  'A subscription is begun by outside counsel of a party in the case.',
  '保护令登记由本案当事人的外部律师发起。',
);
