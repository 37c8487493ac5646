import { dictionary } from '../../i18n/words';

export const casesWords = dictionary({
  search: { zh: '案号、名称、当事人、拼音', en: 'Number, title, party, pinyin' },
  stage: { zh: '阶段', en: 'Stage' },
  member: { zh: '相关成员', en: 'Member concerned' },
  next: { zh: '下一期限', en: 'Next deadline' },
  within: { zh: (n: number) => `${n} 天内到期`, en: (n: number) => `due within ${n} days` },
  stateOpen: { zh: '进行中', en: 'Open' },
  stateClosed: { zh: '已结案', en: 'Closed' },
  title: { zh: '案件名称', en: 'Title' },
  updated: { zh: '最近更新', en: 'Last updated' },
  accused: { zh: '被诉方', en: 'Accused parties' },
  others: {
    zh: (names: string, n: number) => `${names} 等 ${n} 方`,
    en: (names: string, n: number) => `${names} and others, ${n} in all`,
  },
  openDeadlines: {
    zh: (n: number) => `${n} 项未了结期限`,
    en: (n: number) => `${n} open ${n === 1 ? 'deadline' : 'deadlines'}`,
  },
  noNumber: { zh: '暂无案号', en: 'no number yet' },
  empty: { zh: '还没有案件', en: 'No cases yet' },
  emptyHint: {
    zh: '粘贴立案公告即可建立第一个案件，也可手工填写或批量导入。',
    en: 'Paste a notice of institution to open the first one, write it by hand, or import a list.',
  },
  emptyForReader: {
    zh: '与您所在单位有关的案件会显示在此处。',
    en: 'Cases that concern your firm appear here.',
  },
});
