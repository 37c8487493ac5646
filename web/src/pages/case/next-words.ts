import { dictionary } from '../../i18n/words';

export const nextWords = dictionary({
  whatNext: { zh: '下一步', en: 'What next' },
  nextDate: { zh: '下一稳妥日期', en: 'Next safe date' },
  openDeadlines: {
    zh: (n: number) => `${n} 项未了结期限`,
    en: (n: number) => `${n} open ${n === 1 ? 'deadline' : 'deadlines'}`,
  },
  waitsForYou: {
    zh: (n: number) => (n === 0 ? '待您处理' : `待您处理（${n}）`),
    en: (n: number) => (n === 0 ? 'Waits for you' : `Waits for you (${n})`),
  },
  nothingWaits: { zh: '本案暂无待您处理的事项。', en: 'Nothing in this case waits for you.' },
  moreWait: { zh: (n: number) => `另有 ${n} 项，见“今日”`, en: (n: number) => `${n} more on Today` },
  runsFor: { zh: '未了结期限的义务人', en: 'Whose deadlines are open' },
  everyone: { zh: '全体当事人', en: 'every party' },
  openUntil: {
    zh: (n: number) => `${n} 项，最近为`,
    en: (n: number) => `${n}, the next on`,
  },
  missing: { zh: '尚缺', en: 'Missing' },
  nothingMissing: { zh: '无', en: 'nothing' },
  lack_proceedings: { zh: '尚无程序', en: 'No proceeding yet' },
  lack_parties: { zh: '尚无被诉方', en: 'Nobody accused yet' },
  lack_counsel: {
    zh: (n: number) => `${n} 家涉案成员尚无代理律师`,
    en: (n: number) => (n === 1 ? 'A member accused has no counsel' : `${n} members accused have no counsel`),
  },
  lack_computed: {
    zh: (n: number) => `${n} 项期限未能推算`,
    en: (n: number) => (n === 1 ? 'A date could not be computed' : `${n} dates could not be computed`),
  },
  lack_verified: {
    zh: (n: number) => `${n} 项期限待复核`,
    en: (n: number) => (n === 1 ? 'A date is to be verified' : `${n} dates are to be verified`),
  },
});
