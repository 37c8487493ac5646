import { dictionary } from '../../i18n/words';

export const delegationWords = dictionary({
  delegate: { zh: '委托办理', en: 'Delegate' },
  another: { zh: '改委托他人', en: 'Delegate to another' },
  takeBack: { zh: '收回委托', en: 'Take back' },
  more: { zh: (what: string) => `更多操作：${what}`, en: (what: string) => `More: ${what}` },
  hint: {
    zh: '委托后双方“今日”均显示该事项，期限提醒亦同时发给双方；权限与责任不变。完成、收回或对方不再有权知悉时，委托自行终止。',
    en: 'It stands on Today of you both, and both are reminded; rights and duty stay as they are. It ends when it is done, when you take it back, and by itself when they may not know of it any more.',
  },
  to: { zh: '受托人', en: 'To' },
  toHint: {
    zh: '本单位或同一职务、且本人亦有权办理该事项的人员。',
    en: 'Somebody of your own firm, or who holds the same office, for whom it waits as well.',
  },
  nobody: {
    zh: '本单位或同一职务没有其他人员。',
    en: 'Nobody else acts for your firm or holds your office.',
  },
  given: {
    zh: (person: string, day: string, why: string) => `已于 ${day} 委托${person}办理：${why}`,
    en: (person: string, day: string, why: string) => `Delegated to ${person} on ${day}: ${why}`,
  },
  taken: {
    zh: (person: string, day: string, why: string) => `${person}于 ${day} 委托您办理：${why}`,
    en: (person: string, day: string, why: string) => `Delegated to you by ${person} on ${day}: ${why}`,
  },
});
