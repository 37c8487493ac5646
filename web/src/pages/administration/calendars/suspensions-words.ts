import { dictionary } from '../../../i18n/words';

export const suspensionsWords = dictionary({
  intro: {
    zh: '机关停摆（如政府停摆、灾害）期间，哪些日期顺延、顺延几日，以公告或命令为准。一人提出、另一人复核；生效后列出各案日期变动，确认后逐案执行，也可撤回恢复。',
    en: 'When a forum does not work (a lapse of appropriations, a disaster), a notice or an order says which dates move and by how much. One person proposes it and another accepts it; then what moves is listed case by case, and moves once somebody accepts that. Withdrawn, it lists what moves back.',
  },
  add: { zh: '添加停摆期间', en: 'Add a suspension' },
  forum: { zh: '机关', en: 'Forum' },
  from: { zh: '首日', en: 'First day' },
  until: { zh: '末日', en: 'Last day' },
  reopenedOn: { zh: '恢复受理日', en: 'Filings taken again on' },
  reopenedHint: { zh: '不填则为末日次日', en: 'The day after the last day unless stated' },
  mode: { zh: '如何顺延', en: 'How dates move' },
  roll: { zh: '顺延至恢复受理日', en: 'to the day filings are taken again' },
  rollHint: {
    zh: '仅末日落入停摆期间的提交期限顺延；其余期间照常进行。',
    en: 'Only a filing whose last day falls in it moves; periods run on.',
  },
  toll: { zh: '期间中止，按日顺延', en: 'tolled, day for day' },
  tollHint: {
    zh: '停摆期间内期间中止，恢复后续算；末日落入其中的提交期限不早于恢复受理日。',
    en: 'A period that runs in it stands still and goes on afterwards; a filing is due no earlier than filings are taken again.',
  },
  manual: { zh: '不推算，由命令确定', en: 'not computed: orders set them' },
  manualHint: {
    zh: '涉及该期间的日期不再推算，须录入命令所定日期。',
    en: 'Dates it touches are not computed; each has to be entered from an order.',
  },
  days: { zh: '中止天数', en: 'Days a period stands still' },
  daysHint: { zh: '不填则为停摆的全部天数', en: 'As many as the suspension has unless stated' },
  nameEn: { zh: '事由（英文）', en: 'What it was, in English' },
  nameZh: { zh: '事由（中文）', en: 'What it was, in Chinese' },
  authority: { zh: '依据', en: 'Authority' },
  authorityHint: {
    zh: '公告或命令的文号、机关及网址',
    en: 'The notice or order: its number, who issued it, and where it can be read',
  },
  reopened: { zh: (day: string) => `${day} 恢复受理`, en: (day: string) => `filings again from ${day}` },
  dayCount: { zh: (n: number) => `${n} 日`, en: (n: number) => (n === 1 ? '1 day' : `${n} days`) },
  nothingYet: { zh: '尚未添加停摆期间', en: 'No suspension was added yet' },
  builtIn: { zh: '内置', en: 'Built in' },
  builtInHint: {
    zh: '涉及以下期间的日期不推算，除非联盟添加并复核了同一期间的处理方式。',
    en: 'Dates these touch are not computed unless the alliance says above how they move.',
  },
  takenPlace: { zh: '已由添加的替代', en: 'replaced by one added' },
  moves: { zh: '查看日期变动', en: 'See what moves' },
});
