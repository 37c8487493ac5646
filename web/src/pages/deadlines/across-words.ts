import { dictionary } from '../../i18n/words';

export const acrossWords = dictionary({
  view: { zh: '视图', en: 'View' },
  list: { zh: '列表', en: 'List' },
  month: { zh: '月历', en: 'Month' },
  period: { zh: '时间范围', en: 'When' },
  nextMonth: { zh: '下月', en: 'Next month' },
  within: { zh: (n: number) => `${n} 天内`, en: (n: number) => `within ${n} days` },
  onDay: { zh: (day: string) => `仅 ${day}`, en: (day: string) => `only ${day}` },
  owed: { zh: '由谁办理', en: 'To be done by' },
  byParty: { zh: '当事人', en: 'a party' },
  weekOf: {
    zh: (from: string, to: string) => `${from} 至 ${to} 当周`,
    en: (from: string, to: string) => `Week of ${from} to ${to}`,
  },
  empty: { zh: '没有期限', en: 'There are no deadlines' },
  emptyHint: {
    zh: '在案件中登记事件后，由其触发的期限即显示于此。',
    en: 'Record an event in a case; the deadlines it triggers appear here.',
  },
  earlier: { zh: '上一月', en: 'Earlier month' },
  later: { zh: '下一月', en: 'Later month' },
  thisMonth: { zh: '本月', en: 'This month' },
  ofDay: {
    zh: (total: number, fatal: number) => `${total} 项${fatal > 0 ? `，其中失权期限 ${fatal} 项` : ''}`,
    en: (total: number, fatal: number) =>
      `${total} ${total === 1 ? 'deadline' : 'deadlines'}${fatal > 0 ? `, ${fatal} critical` : ''}`,
  },
  more: { zh: (n: number) => `另有 ${n} 项`, en: (n: number) => `${n} more` },
  noneInMonth: { zh: '本月没有期限', en: 'No deadline in this month' },
  outsidePeriod: { zh: '不在所选期间内', en: 'Outside the period chosen above' },
  toVerify: { zh: (n: number) => `${n} 项待复核`, en: (n: number) => `${n} to be verified` },
  asOf: { zh: (day: string) => `截至 ${day}`, en: (day: string) => `As of ${day}` },
  weeks: { zh: '十二周', en: '12 weeks' },
  weekFrom: { zh: '当周起于', en: 'Week from' },
  byForum: { zh: '未来十二周的期限（按受理机关）', en: 'Deadlines of the next 12 weeks by forum' },
  inWeeks: {
    zh: (from: string, to: string, total: number, fatal: number) =>
      `${from} 至 ${to} 共有期限 ${total} 项${fatal > 0 ? `，其中失权期限 ${fatal} 项` : ''}。`,
    en: (from: string, to: string, total: number, fatal: number) =>
      `${total} ${total === 1 ? 'deadline' : 'deadlines'} from ${from} to ${to}${fatal > 0 ? `, ${fatal} critical` : ''}.`,
  },
  noneInWeeks: { zh: '此期间没有期限', en: 'No deadline in this time' },
  weekdays: { zh: '一 二 三 四 五 六 日', en: 'Mon Tue Wed Thu Fri Sat Sun' },
});
