import { dictionary } from '../../i18n/words';

export const orderWords = dictionary({
  enterOrder: { zh: '登记确定日期的命令', en: 'Enter an order that sets dates' },
  correctOrder: { zh: '更正命令', en: 'Correct the order' },
  lines: { zh: '命令所定日期', en: 'Dates the order sets' },
  addLine: { zh: '添加日期', en: 'Add a date' },
  removeLine: { zh: (n: number) => `移除第 ${n} 项`, en: (n: number) => `Remove date ${n}` },
  sort: { zh: (n: number) => `第 ${n} 项所定`, en: (n: number) => `Date ${n} is of` },
  ofEvent: { zh: '将发生的程序事件', en: 'an event to come' },
  ofDeadline: { zh: '已有期限', en: 'a deadline that is there' },
  ofItsOwn: { zh: '另定期限', en: 'something else to be done' },
  whichEvent: { zh: '哪一事件', en: 'Which event' },
  whichDeadline: { zh: '哪一期限', en: 'Which deadline' },
  toDo: { zh: '应办事项', en: 'What is to be done' },
  on: { zh: '所定日期', en: 'Set for' },
  forWhom: { zh: '义务人', en: 'For whom' },
  everyParty: { zh: '各方当事人', en: 'all parties' },
  byOrder: { zh: '日期由命令确定', en: 'its day is set by an order' },
  comes: { zh: '将发生', en: 'to come' },
});
