import { dictionary } from '../../i18n/words';

export const dayLogWords = dictionary({
  hint: {
    zh: '登记、推算、复核、变动、完成和撤销的事项，按时间先后排列；日期以您的时区为准。',
    en: 'What was recorded, computed, verified, moved, completed and withdrawn, in the order in which it was; days are those of your clock.',
  },
  empty: { zh: '这段时间没有操作', en: 'Nothing was done in this time' },
  emptyHint: {
    zh: '请选择其他日期，或减少筛选条件。',
    en: 'Choose other days, or take a filter away.',
  },
  what: { zh: '操作内容', en: 'What was done' },
  about: { zh: '事项', en: 'About' },
  dates: { zh: '日期变化', en: 'Old and new date' },
  by: { zh: '经办人', en: 'Done by' },
  dayBefore: { zh: '前一天', en: 'The day before' },
  dayAfter: { zh: '后一天', en: 'The day after' },
});
