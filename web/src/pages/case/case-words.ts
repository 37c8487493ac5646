import { dictionary } from '../../i18n/words';

export const caseWords = dictionary({
  report: { zh: '案件报告', en: 'Case report' },
  overview: { zh: '概览', en: 'Overview' },
  docket: { zh: '程序事件', en: 'Docket' },
  notes: { zh: '备注与任务', en: 'Notes and tasks' },
  accusations: { zh: '指控', en: 'Accusations' },
  group: { zh: '联合应诉', en: 'Group' },
  record: { zh: '记录', en: 'Record' },
  dates: { zh: '程序事件与期限', en: 'Docket and deadlines' },
  defence: { zh: '应诉', en: 'Defence' },
  waits: {
    zh: (n: number) => `${n} 项待您处理`,
    en: (n: number) => (n === 1 ? '1 waits for you' : `${n} wait for you`),
  },
  waitElsewhere: { zh: (n: number) => `其他部分 ${n} 项待办`, en: (n: number) => `${n} elsewhere` },
  tabs: { zh: '案件各部分', en: 'Parts of the case' },
  against: {
    zh: (by: string, n: number) => `${by} 诉 ${n} 方`,
    en: (by: string, n: number) => `${by} v. ${n} accused ${n === 1 ? 'party' : 'parties'}`,
  },
  accusedOnly: {
    zh: (n: number) => `被诉方 ${n} 方`,
    en: (n: number) => `${n} accused ${n === 1 ? 'party' : 'parties'}`,
  },
  ofThemMembers: { zh: (n: number) => `其中成员 ${n} 家`, en: (n: number) => `${n} of them members` },
  ofThemOwn: { zh: (n: number) => `其中您方 ${n} 家`, en: (n: number) => `${n} of them yours` },
  ownMembersOnly: {
    zh: '仅列出您所代表的成员。',
    en: 'Only the members you act for are listed.',
  },
  instituted: { zh: (on: string) => `立案 ${on}`, en: (on: string) => `instituted ${on}` },
  opened: { zh: (on: string) => `建档 ${on}`, en: (on: string) => `opened ${on}` },
  closed: {
    zh: (on: string, why: string) => `结案 ${on}：${why}`,
    en: (on: string, why: string) => `closed ${on}: ${why}`,
  },
  moveTo: {
    zh: (action: string, stage: string) => `${action} → ${stage}`,
    en: (action: string, stage: string) => `${action} → ${stage}`,
  },
  moveSure: {
    zh: (stage: string) => `案件将进入“${stage}”阶段。`,
    en: (stage: string) => `The case goes to the stage “${stage}”.`,
  },
  source: { zh: '来源', en: 'Source' },
  timeline: { zh: '程序时间轴', en: 'Timeline of the proceedings' },
  timelineKeys: {
    zh: '程序时间轴，可用左右方向键逐点查看',
    en: 'Timeline of the proceedings; the left and right arrow keys go from date to date',
  },
  timelineEmpty: {
    zh: '尚无事件。登记事件后，程序进展会显示在时间轴上。',
    en: 'No events yet. Record one and the course of the proceedings appears here.',
  },
  filedMark: { zh: '提交', en: 'filed' },
  institutedMark: { zh: '立案', en: 'instituted' },
  noParties: {
    zh: '尚无当事人。请添加，并将联盟成员标出：期限按每一被申请人分别推算。',
    en: 'No parties yet. Add them and mark the members: dates are computed for each respondent.',
  },
  editParty: { zh: '编辑当事人', en: 'Edit the party' },
  counsel: { zh: '代理律师', en: 'Counsel' },
  addCounsel: { zh: '添加代理', en: 'Add counsel' },
  firm: { zh: '律所', en: 'Firm' },
  country: { zh: '送达地国家或地区', en: 'Country or region service goes to' },
  withdraw: { zh: '退出', en: 'Withdraw' },
  withdrawParty: {
    zh: (name: string) => `将 ${name} 标记为退出案件`,
    en: (name: string) => `Mark ${name} as out of the case`,
  },
  withdrawn: {
    zh: (on: string, why: string) => `已于 ${on} 退出：${why}`,
    en: (on: string, why: string) => `out since ${on}: ${why}`,
  },
  proceedings: { zh: '程序', en: 'Proceedings' },
  noProceedings: {
    zh: '尚无程序。先添加程序，才能登记事件。',
    en: 'No proceeding yet. Add one, then events can be recorded in it.',
  },
  addProceeding: { zh: '添加程序', en: 'Add a proceeding' },
  editProceeding: { zh: '编辑程序', en: 'Edit the proceeding' },
  endedOn: { zh: '终结日', en: 'Ended on' },
  localRules: { zh: '当地法院规则', en: 'Local rules' },
  calendarHint: {
    zh: '决定期限遇节假日如何顺延；未选时按该机关通常日历',
    en: 'Decides where a last day moves; the usual one of the forum where none is chosen',
  },
  patents: { zh: '涉案专利', en: 'Asserted patents' },
  members: { zh: '相关成员', en: 'Members concerned' },
  membersHint: {
    zh: '相关成员可查看本案；作为当事人的成员始终相关。可用中文、英文或拼音搜索。',
    en: 'Members concerned see the case; those that are parties always do. Search in either script or pinyin.',
  },
  notKnown: { zh: '未知', en: 'not known' },
  add: { zh: '添加', en: 'Add' },
  patentHint: { zh: '如 US7979174', en: 'such as US7979174' },
});
