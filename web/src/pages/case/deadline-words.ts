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
  waived: { zh: '已豁免', en: 'waived' },
  superseded: { zh: '已被取代', en: 'superseded' },
  void: { zh: '自始不适用', en: 'void' },
  ordered: { zh: '有指定日期', en: 'Ordered' },
  orderedTag: { zh: '指定日期', en: 'ordered date' },
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
  orderedBy: {
    zh: (by: string, computed: string | null) =>
      `由 ${by} 指定（${computed === null ? '已无推算日期' : `推算为 ${computed}`}）`,
    en: (by: string, computed: string | null) =>
      `ordered by ${by} (${computed === null ? 'nothing computes it' : `computed: ${computed}`})`,
  },
  supersededBy: { zh: '取代者', en: 'Superseded by' },
  besideOrder: { zh: '推算日期变动，指定日期未变', en: 'the computed date; the ordered one stayed' },
  orders: { zh: '指定日期记录', en: 'Dates that were ordered' },
  datedOn: { zh: (on: string) => `${on} 作出`, en: (on: string) => `of ${on}` },
  enteredBy: {
    zh: (who: string, at: string) => `${who} 登记于 ${at}`,
    en: (who: string, at: string) => `entered by ${who}, ${at}`,
  },
  outOfForce: {
    zh: (why: string, at: string) => `${at} 失效：${why}`,
    en: (why: string, at: string) => `out of force ${at}: ${why}`,
  },
  moreActions: { zh: '其他办理', en: 'More actions' },
  orderedDate: { zh: '指定的日期', en: 'The date set' },
  extendedTo: { zh: '延至', en: 'Extended to' },
  how: { zh: '方式', en: 'By what' },
  byOrder: { zh: '法院或法官命令', en: 'an order of the court or judge' },
  byStipulation: { zh: '各方约定', en: 'a stipulation of the parties' },
  byExtension: { zh: '受理机关依请求准予延期', en: 'an extension the forum gave on request' },
  authority: { zh: '命令或约定的名称', en: 'Name of the order or agreement' },
  authorityHint: { zh: '例如 Order No. 4', en: 'such as Order No. 4' },
  orderDated: { zh: '作出日期', en: 'Dated' },
  hour: { zh: '时刻（如有指定）', en: 'Hour, if it names one' },
  hourHint: {
    zh: '时:分；未填时按推算期限的截止时刻',
    en: 'HH:MM; left empty, the hour of the computed date closes it',
  },
  whereOrdered: { zh: '出处', en: 'Where it is' },
  fileNeeded: { zh: '请填写出处或选择文件。', en: 'Say where it is, or choose a document.' },
  hourNeeded: { zh: '时:分，24 小时制', en: 'HH:MM in 24 hours' },
  orderSays: {
    zh: '指定日期优先于推算日期，须由另一人复核；推算日期仍在旁显示。',
    en: 'The ordered date goes before the computed one and is verified again by a second person; the computed one stays beside it.',
  },
  liftSays: {
    zh: (on: string) => `解除后恢复以推算日期 ${on} 为准，须重新复核。`,
    en: (on: string) => `The computed date, ${on}, is kept again and must be verified.`,
  },
  waiveSays: { zh: '请写明何人放弃何项权利。', en: 'Write who waived what.' },
  voidSays: {
    zh: '用于自始未起算的期限；记录保留，不再提醒。',
    en: 'For a period that never ran. It stays on record and nobody is reminded of it.',
  },
  byDeadline: { zh: '另一期限', en: 'Another deadline of the case' },
  orByOrder: { zh: '或命令名称', en: 'Or the order' },
  successorNeeded: { zh: '请选择另一期限或写明命令。', en: 'Choose the other deadline, or name the order.' },
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
