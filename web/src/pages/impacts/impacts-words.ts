import { dictionary } from '../../i18n/words';

export const impactsWords = dictionary({
  what: {
    zh: '日历年度、临时关闭日或规则包变更后，会使许多案件的期限变动。变动先列于此；未经您接受，任何期限都不会变动。',
    en: 'A year or a closure of a calendar, or another edition of the law, changes dates of many cases. They are listed here first: until you accept, every date stands as it was.',
  },
  nothing: { zh: '没有拟变动的期限', en: 'No dates would move' },
  cause: { zh: '起因', en: 'Cause' },
  since: { zh: '提出时间', en: 'Since' },
  dates: { zh: '期限', en: 'Dates' },
  year: { zh: '日历年度', en: 'Year of a calendar' },
  closure: { zh: '临时关闭日', en: 'Closure' },
  edition: { zh: '规则包新版', en: 'Edition of the law' },
  tolling: { zh: '期间中止', en: 'Tolling' },
  working: {
    zh: (left: number) => `正在推算，尚余 ${left} 个案件`,
    en: (left: number) =>
      left === 1 ? 'being worked out, one case left' : `being worked out, ${left} cases left`,
  },
  waiting: { zh: (n: number) => `${n} 待决定`, en: (n: number) => `${n} to be decided` },
  accepted: { zh: (n: number) => `${n} 执行中`, en: (n: number) => `${n} under way` },
  applied: { zh: (n: number) => `${n} 已执行`, en: (n: number) => `${n} applied` },
  dismissed: { zh: (n: number) => `${n} 维持原日期`, en: (n: number) => `${n} left as they are` },
  unmoved: { zh: (n: number) => `${n} 无变动`, en: (n: number) => `${n} without a change` },
  countMoves: { zh: (n: number) => `${n} 变动`, en: (n: number) => (n === 1 ? '1 moves' : `${n} move`) },
  countComes: { zh: (n: number) => `${n} 新增`, en: (n: number) => (n === 1 ? '1 comes' : `${n} come`) },
  countGoes: { zh: (n: number) => `${n} 关闭`, en: (n: number) => (n === 1 ? '1 goes' : `${n} go`) },
  countStays: {
    zh: (n: number) => `${n} 因命令或已了结而不变`,
    en: (n: number) => (n === 1 ? '1 stays, ordered or over' : `${n} stay, ordered or over`),
  },
  progress: {
    zh: (done: number, of: number) => `已执行 ${done} / ${of} 个案件`,
    en: (done: number, of: number) => `Applied in ${done} of ${of} cases`,
  },
  acceptAll: {
    zh: '逐案执行，每案一次完成，旧日期与原因一并保留。随时可以停止，已执行的案件不再恢复。',
    en: 'The dates move case by case, each case as a whole, and old dates stay on record with the reason. You may stop at any time; cases already done stay done.',
  },
  byCase: { zh: '逐案清单', en: 'Case by case' },
  noCases: { zh: '没有符合条件的案件', en: 'No case stands so' },
  stands: { zh: '处理情况', en: 'Decision' },
  decided: { zh: '除无变动者外', en: 'all with a change' },
  toDecide: { zh: '待决定', en: 'to be decided' },
  running: { zh: '执行中', en: 'under way' },
  done: { zh: '已执行', en: 'applied' },
  left: { zh: '维持原日期', en: 'left as they are' },
  without: { zh: '无变动', en: 'without a change' },
});
