import { dictionary } from '../../i18n/words';

export const tellingWords = dictionary({
  telling: { zh: '待办邮件与代理', en: 'Summary e-mails and deputies' },
  tellingHint: {
    zh: '待办汇总邮件在您的工作日早上 8:00 发出，不含案件与当事人名称。期限提醒不受此设置影响。',
    en: 'Summaries of what waits for you go out at 08:00 on your working days, and name neither cases nor parties. Deadline reminders come whatever you choose.',
  },
  howOften: { zh: '待办汇总邮件', en: 'Summary e-mails' },
  daily: { zh: '有需要时每个工作日', en: 'On each working day that needs one' },
  weekly: { zh: '每周一次', en: 'Once a week' },
  none: { zh: '不发送', en: 'None' },
  away: { zh: '离岗与代理', en: 'Away, with a deputy' },
  noneAway: { zh: '未登记离岗', en: 'Nobody is away' },
  sayAway: { zh: '登记离岗', en: 'I will be away' },
  deputy: { zh: '代理人', en: 'Deputy' },
  deputyHint: {
    zh: '限本单位人员或同一职务的人员。代理不增加任何权限；对方的提醒会注明由其代理。',
    en: 'Somebody of your own firm, or with the same office. They get no new rights; their reminders say that they stand in.',
  },
  noDeputy: {
    zh: '本单位及同一职务目前没有其他人员，无法指定代理人。请联系秘书处或贵单位代表。',
    en: 'Nobody else acts for your firm or holds your office, so nobody can stand in. Ask the secretariat to appoint somebody.',
  },
  youAway: {
    zh: (deputy: string, days: string) => `${days}，由 ${deputy} 代理`,
    en: (deputy: string, days: string) => `${days}: ${deputy} stands in for you`,
  },
  youStandIn: {
    zh: (person: string, days: string) => `${days}，您代理 ${person}`,
    en: (person: string, days: string) => `${days}: you stand in for ${person}`,
  },
  backNow: { zh: '提前结束', en: 'I am back' },
});
