import { dictionary } from '../../i18n/words';

export const todayWords = dictionary({
  nothing: { zh: '今日没有需要您处理的事项', en: 'Nothing asks for you today' },
  nothingHint: {
    zh: '14 天内到期、待复核、未送达或未答辩的事项会显示在此处。',
    en: 'What is due within 14 days, is to be verified, is not served or not answered appears here.',
  },
  toCases: { zh: '查看案件', en: 'Look at the cases' },
  open: { zh: '新建案件', en: 'Open a case' },
  failedJobs: {
    zh: (n: number) => `${n} 项后台任务失败，需要人工处理`,
    en: (n: number) => `${n} background ${n === 1 ? 'job has' : 'jobs have'} failed and need a person`,
  },
  look: { zh: '查看队列', en: 'Look at the queues' },
  fatal: { zh: '失权期限', en: 'Critical deadline' },
  running: { zh: '期限可能已起算', en: 'Time may be running' },
  noDate: { zh: '日期未定', en: 'no date yet' },
  shown: {
    zh: (shown: number, total: number) => `显示前 ${shown} 项，共 ${total} 项`,
    en: (shown: number, total: number) => `the first ${shown} of ${total}`,
  },
});
