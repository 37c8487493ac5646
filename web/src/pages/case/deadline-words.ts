import { dictionary } from '../../i18n/words';

export const deadlineWords = dictionary({
  what: { zh: '事项与义务人', en: 'Deadline and who owes it' },
  open: { zh: '未了结', en: 'Open' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  verify: { zh: '复核', en: 'Verify' },
  toConfirm: { zh: '待复核', en: 'To verify' },
  met: { zh: '已完成', en: 'Completed' },
  nobodyOwes: {
    zh: '含无须当事人办理的日期（受理机关期限、最早日、程序界线）',
    en: 'include dates on which no party must act (the forum’s own deadlines, earliest days, thresholds)',
  },
  empty: { zh: '还没有期限', en: 'There are no deadlines yet' },
  emptyHint: {
    zh: '登记程序事件后，由其触发的期限即显示于此。',
    en: 'Record an event on the docket; the deadlines it triggers appear here.',
  },
  toDocket: { zh: '前往程序事件', en: 'Go to the docket' },
  emptyFiltered: { zh: '没有符合条件的期限', en: 'No matching deadlines' },
  emptyFilteredHint: { zh: '选择“全部”查看所有期限。', en: 'Choose “All” to see all deadlines.' },
  proposed: { zh: '待复核', en: 'to be verified' },
  metTag: { zh: '已完成', en: 'completed' },
  metLate: { zh: '逾期完成', en: 'completed late' },
  passed: { zh: '已届至', en: 'passed' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  notBefore: { zh: '最早可为之日', en: 'not before' },
  threshold: { zh: '程序界线', en: 'threshold' },
  forumClock: { zh: '受理机关期限', en: 'the forum’s own deadline' },
  moved: { zh: (n: number) => `变动 ${n} 次`, en: (n: number) => `moved ${n === 1 ? 'once' : `${n} times`}` },
  notComputed: { zh: '未能推算的期限', en: 'Not computed' },
  everyone: { zh: '整个程序', en: 'the proceeding' },
  working: { zh: '推算过程', en: 'How it was counted' },
  whyThis: { zh: '为何是这一天', en: 'Why this date' },
  cutoff: { zh: '截止时刻', en: 'Cut-off' },
  countedFrom: { zh: '起算自', en: 'Counted from' },
  readRule: { zh: '该规则已据条文核对。', en: 'This rule has been checked against its text.' },
  pack: {
    zh: (id: string, version: string) => `规则包 ${id} ${version}`,
    en: (id: string, version: string) => `rule pack ${id} ${version}`,
  },
  safeDate: {
    zh: (on: string, outer: string) =>
      `条文有歧义：请按较早的稳妥日期 ${on} 办理；按另一种解释为 ${outer}，见下列步骤。`,
    en: (on: string, outer: string) =>
      `The text is ambiguous: work to the earlier date, ${on}. By the other reading, whose steps are shown, it is ${outer}.`,
  },
  moves: { zh: '变动记录', en: 'Changes of the date' },
  move: {
    zh: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  reminders: { zh: '提醒', en: 'Reminders' },
  noReminders: { zh: '无提醒', en: 'none' },
  before: {
    zh: (n: number) => (n === 0 ? '当日' : n > 0 ? `提前 ${n} 天` : `逾期第 ${-n} 天`),
    en: (n: number) =>
      n === 0 ? 'on the day' : n > 0 ? `${n} ${n === 1 ? 'day' : 'days'} before` : `overdue, day ${-n}`,
  },
  planned: { zh: '已计划', en: 'planned' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  meetTitle: { zh: '登记完成', en: 'Mark the deadline complete' },
  passTitle: { zh: '登记已届至', en: 'Mark the date as passed' },
  metOn: { zh: '完成日', en: 'Completed on' },
  metBy: {
    zh: (on: string, who: string) => `${on} 完成，${who} 登记`,
    en: (on: string, who: string) => `completed on ${on}, recorded by ${who}`,
  },
  confirmedBy: {
    zh: (who: string, at: string) => `${who} 复核于 ${at}`,
    en: (who: string, at: string) => `verified by ${who}, ${at}`,
  },
  evidenceHint: { zh: '例如 EDIS 文件号', en: 'such as an EDIS document number' },
  evidenceOrNote: {
    zh: '证据、证据文件与备注至少填写一项。',
    en: 'Give evidence, a document or a note; one is needed.',
  },
  print: { zh: '打印推算过程', en: 'Print the computation' },
  trace: { zh: '导出推算过程', en: 'Export the computation' },
  printed: {
    zh: (who: string, at: string) =>
      `由 ${who} 于 ${at} 打印。本凭证不构成法律意见；法院或法官另有命令的，从其命令。`,
    en: (who: string, at: string) =>
      `Printed by ${who}, ${at}. Not legal advice; an order of the court or judge prevails.`,
  },
  at: { zh: '时间', en: 'When' },
  content: { zh: '内容', en: 'Content' },
  recordHint: {
    zh: '此处列出您有权查看的事实。每一事实均为联盟审计链中的一环，可在“管理 → 审计”中校验。',
    en: 'The facts you may see. Each is a link of the alliance’s audit chain, which Administration → Audit verifies.',
  },
  recordEmpty: { zh: '还没有记录', en: 'Nothing on record yet' },
});
