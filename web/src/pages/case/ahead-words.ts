import { dictionary } from '../../i18n/words';

export const aheadWords = dictionary({
  title: { zh: '预计后续期限', en: 'What would follow' },
  hint: {
    zh: '假定尚待办理的事项均于最后一日办理，并取较早到期的送达方式，各方当事人一并推算。以下日期仅供预先安排，并非期限：不列入清单、日历，亦不提醒；实际事件登记后方起算期限。',
    en: 'Supposing that what is still to be done is done on its last day, served in the way that gives the earliest date, and that all parties are alike. These dates are for planning, they are no deadlines: no list or calendar has them and nobody is reminded. The deadlines start when the event is recorded.',
  },
  none: { zh: '目前没有可据以预计的未了结期限', en: 'Nothing open here leads further' },
  noneHint: {
    zh: '登记目标日期等后续事件的日期，或待有期限未了结时，即可预计其后的期限。',
    en: 'Once a deadline is open whose act starts others, such as after a target date is recorded, they are foreseen here.',
  },
  begins: { zh: '查看所依据的期限', en: 'The deadline it begins with' },
  onSupposed: { zh: '（其前提亦为上文的假定）', en: '(which is itself supposed above)' },
  counted: { zh: '推算过程', en: 'How it is counted' },
  noDate: { zh: '无法预计', en: 'No date' },
  nothing: { zh: '该事件不起算期限。', en: 'No period starts with it.' },
});
