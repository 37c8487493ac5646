import { dictionary } from '../../i18n/words';

export const timeWords = dictionary({
  timeAndBills: { zh: '工时与账单', en: 'Time and statements' },
  enterTime: { zh: '登记工时', en: 'Enter time' },
  bill: { zh: '开具账单', en: 'Send a statement' },
  whatBill: {
    zh: '将截至该日尚未列入账单的全部工时和支出计入账单；由小组其他成员批准。',
    en: 'It bills all time and expenses up to that day that no statement has. Another of the team approves it.',
  },
  statements: { zh: '账单', en: 'Statements' },
  billedUntil: { zh: (day: string) => `截至 ${day}`, en: (day: string) => `up to ${day}` },
  billedBy: { zh: (no: number) => `账单第${String(no)}号`, en: (no: number) => `statement ${String(no)}` },
  timeEntered: { zh: '已登记工时', en: 'Time entered' },
  noTime: { zh: '暂无工时', en: 'No time yet' },
  noTimeHint: {
    zh: '开始工作后，由专家（无账户的由牵头律师）登记；超出上限的不予登记。',
    en: 'Once work has begun the expert enters it, or the lead counsel where they have no account. What is above the cap is refused.',
  },
  hoursOf: {
    zh: (hours: string, travel: string, expenses: string) =>
      `${hours} 小时，差旅 ${travel} 小时，支出 ${expenses}`,
    en: (hours: string, travel: string, expenses: string) =>
      `${hours} hours, ${travel} of travel, ${expenses} laid out`,
  },
  hours: { zh: '工时', en: 'Hours' },
  travelHours: { zh: '差旅工时', en: 'Hours of travel' },
  laidOut: {
    zh: (currency: string) => `支出（${currency}）`,
    en: (currency: string) => `Laid out (${currency})`,
  },
  whatDone: { zh: '工作内容', en: 'What was done' },
  whatDoneHint: {
    zh: '简要说明；账单可能被要求披露。',
    en: 'Briefly: what is billed may have to be disclosed.',
  },
  withdrawTime: { zh: '撤回工时', en: 'Withdraw the time' },
});
