import { dictionary } from '../../i18n/words';

export const workWords = dictionary({
  intro: {
    zh: '系统自动执行的任务：计划于某一时刻的，以及须传达给各模块的事实。队列仅负责投递，所有任务均存于数据库。',
    en: 'What the system does by itself: work planned for a moment, and facts that must be heard. Queues only carry it; all of it is kept in the database.',
  },
  failed: { zh: '已放弃', en: 'Given up' },
  waiting: { zh: '等待中', en: 'Waiting' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  countFailed: { zh: '已放弃，须人工处理', en: 'given up, a person must look' },
  countDue: { zh: '到期待执行', en: 'due now' },
  countPlanned: { zh: '已计划', en: 'planned for later' },
  kind: { zh: '任务', en: 'Work' },
  timer: { zh: '定时', en: 'planned' },
  fact: { zh: '事实', en: 'fact' },
  due: { zh: '执行时间', en: 'Due' },
  attempts: { zh: '尝试次数', en: 'Attempts' },
  settled: { zh: '完结时间', en: 'Settled' },
  emptyFailed: { zh: '没有已放弃的任务', en: 'Nothing was given up' },
  emptyFailedHint: { zh: '无须人工处理。', en: 'Nothing needs a person.' },
  emptyOther: { zh: '没有任务', en: 'No work' },
});
