import type { Bilingual } from '../../../kernel/index.js';

/** For what work or outlay a cost is. */
export interface TaskCode {
  readonly code: string;
  readonly name: Bilingual;
  /** The phase a task is of; null of an outlay. */
  readonly phase: string | null;
}

/**
 * The Uniform Task-Based Management System: phases and tasks of its litigation code set, and its expense codes, as the LEDES Oversight
 * Committee publishes them (utbms.com); Chinese names are ours. Work for a patent suit is coded by the litigation set: the patent set is
 * for prosecution before an office.
 */
export const phases: { readonly [code: string]: Bilingual } = {
  L100: { en: 'Case assessment, development and administration', zh: '案件评估、策划与管理' },
  L200: { en: 'Pre-trial pleadings and motions', zh: '审前诉辩与动议' },
  L300: { en: 'Discovery', zh: '证据开示' },
  L400: { en: 'Trial preparation and trial', zh: '庭审准备与庭审' },
  L500: { en: 'Appeal', zh: '上诉' },
};

const tasks: readonly (readonly [code: string, en: string, zh: string])[] = [
  ['L110', 'Fact investigation and development', '事实调查'],
  ['L120', 'Analysis and strategy', '分析与策略'],
  ['L130', 'Experts and consultants', '专家与顾问'],
  ['L140', 'Document and file management', '文件与案卷管理'],
  ['L150', 'Budgeting', '预算编制'],
  ['L160', 'Settlement and non-binding ADR', '和解与非约束性争议解决'],
  ['L190', 'Other case assessment, development and administration', '其他评估、策划与管理'],
  ['L210', 'Pleadings', '诉辩状'],
  ['L220', 'Preliminary injunctions and provisional remedies', '临时禁令与临时救济'],
  ['L230', 'Court mandated conferences', '法庭指定会议'],
  ['L240', 'Dispositive motions', '终局性动议'],
  ['L250', 'Other written motions and submissions', '其他书面动议与提交'],
  ['L260', 'Class action certification and notice', '集团诉讼认证与通知'],
  ['L310', 'Written discovery', '书面开示'],
  ['L320', 'Document production', '文件提供'],
  ['L330', 'Depositions', '庭外取证'],
  ['L340', 'Expert discovery', '专家开示'],
  ['L350', 'Discovery motions', '开示动议'],
  ['L390', 'Other discovery', '其他开示'],
  ['L410', 'Fact witnesses', '事实证人'],
  ['L420', 'Expert witnesses', '专家证人'],
  ['L430', 'Written motions and submissions at trial', '庭审书面动议与提交'],
  ['L440', 'Other trial preparation and support', '其他庭审准备与支持'],
  ['L450', 'Trial and hearing attendance', '出庭与听证'],
  ['L460', 'Post-trial motions and submissions', '庭后动议与提交'],
  ['L470', 'Enforcement', '执行'],
  ['L510', 'Appellate motions and submissions', '上诉动议与提交'],
  ['L520', 'Appellate briefs', '上诉状'],
  ['L530', 'Oral argument', '上诉口头辩论'],
];

const outlays: readonly (readonly [code: string, en: string, zh: string])[] = [
  ['E101', 'Copying', '复印'],
  ['E102', 'Outside printing', '外包印刷'],
  ['E103', 'Word processing', '文字处理'],
  ['E104', 'Facsimile', '传真'],
  ['E105', 'Telephone', '电话'],
  ['E106', 'Online research', '在线检索'],
  ['E107', 'Delivery services and messengers', '快递与专人递送'],
  ['E108', 'Postage', '邮资'],
  ['E109', 'Local travel', '市内交通'],
  ['E110', 'Out-of-town travel', '差旅'],
  ['E111', 'Meals', '餐费'],
  ['E112', 'Court fees', '法院及机构规费'],
  ['E113', 'Subpoena fees', '传票费'],
  ['E114', 'Witness fees', '证人费'],
  ['E115', 'Deposition transcripts', '庭外取证笔录'],
  ['E116', 'Trial transcripts', '庭审笔录'],
  ['E117', 'Trial exhibits', '庭审展示材料'],
  ['E118', 'Litigation support vendors', '诉讼支持服务'],
  ['E119', 'Experts', '专家费'],
  ['E120', 'Private investigators', '私人调查'],
  ['E121', 'Arbitrators and mediators', '仲裁员与调解员'],
  ['E122', 'Local counsel', '当地律师'],
  ['E123', 'Other professionals', '其他专业人员'],
  ['E124', 'Other outlays', '其他支出'],
];

/** Every code, tasks first. */
export const taskCodes: readonly TaskCode[] = [
  ...tasks.map(([code, en, zh]) => ({ code, name: { en, zh }, phase: `${code.slice(0, 2)}00` })),
  ...outlays.map(([code, en, zh]) => ({ code, name: { en, zh }, phase: null })),
];

const byCode = new Map(taskCodes.map((one) => [one.code, one]));

/** The code as it is written; undefined where there is none such. */
export const taskCode = (code: string): TaskCode | undefined => byCode.get(code);
