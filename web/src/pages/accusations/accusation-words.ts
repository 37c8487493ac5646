import { dictionary } from '../../i18n/words';

export const accusationWords = dictionary({
  picture: { zh: '热力图', en: 'Heat map' },
  grid: { zh: '录入表', en: 'Grid entry' },
  respondents: { zh: '各被指控方', en: 'Respondents' },
  everyProceeding: { zh: '全部程序', en: 'Every proceeding' },
  asserter: { zh: '主张方', en: 'Asserted by' },
  everyAsserter: { zh: '全部主张方', en: 'Every asserting party' },
  respondent: { zh: '被指控方', en: 'Respondent' },
  everyRespondent: { zh: '全部被指控方', en: 'Every respondent' },
  product: { zh: '产品', en: 'Product' },
  claims: { zh: '权利要求', en: 'Claims' },
  outcomeOn: { zh: '结果日期', en: 'Day of the outcome' },
  outcomeSource: { zh: '结果出处', en: 'Source of the outcome' },
  sourceHint: {
    zh: '如 2026-03-05 初裁，EDIS 812345',
    en: 'such as Initial Determination of 5 March 2026, EDIS 812345',
  },
  entries: { zh: '逐条记录', en: 'Entries' },
  hint: {
    zh: '每格为该专利对该被指控方主张的产品数与权利要求数。点按查看逐条记录。',
    en: 'How many products and claims of a patent are asserted against a respondent. Open a cell for its entries.',
  },
  products: {
    zh: (n: number) => `${n} 项产品`,
    en: (n: number) => (n === 1 ? '1 product' : `${n} products`),
  },
  claimsCount: {
    zh: (n: number) => `${n} 项权利要求`,
    en: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
  },
  ofThem: {
    zh: (n: number, what: string) => `${n} 条${what}`,
    en: (n: number, what: string) => `${n} ${what}`,
  },
  cellOf: {
    zh: (patent: string, respondent: string) => `${patent} 对 ${respondent}`,
    en: (patent: string, respondent: string) => `${patent} against ${respondent}`,
  },
  notAsserted: { zh: '未主张', en: 'not asserted' },
  scale: {
    zh: '颜色深浅表示产品数；数字始终写出。',
    en: 'A stronger shade means more products; the number always says it.',
  },
  scaleUpTo: {
    zh: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    en: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  },
  allDecided: { zh: '全部已有结果', en: 'all decided' },
  out: { zh: '已退出本案', en: 'out of the case' },
  empty: { zh: '尚未录入指控', en: 'No accusations entered yet' },
  emptyHint: {
    zh: '在录入表中逐格填写权利要求，或导入 CSV。指控矩阵说明谁以哪件专利的哪些权利要求指控谁的哪项产品。',
    en: 'Write the claims cell by cell in the grid, or import a CSV. The matrix says who asserts which claims of which patent against which product of whom.',
  },
  emptyRead: {
    zh: '协调员录入后，此处会显示谁以哪件专利指控谁的哪项产品。',
    en: 'Once the coordinator has entered them, this shows which patent is asserted against which product of whom.',
  },
  lacking: { zh: '本案还缺少', en: 'The case still lacks' },
  lackingHint: {
    zh: '请先在概览中添加，再录入指控。',
    en: 'Add it in the overview first; then accusations can be entered.',
  },
  aProceeding: { zh: '程序', en: 'a proceeding' },
  anAsserter: {
    zh: '主张方（申请人、原告或专利权人）',
    en: 'an asserting party (complainant, plaintiff or patent owner)',
  },
  aRespondent: { zh: '被指控方', en: 'an accused party' },
  aPatent: { zh: '涉案专利', en: 'a patent' },
  aProduct: { zh: '被控产品', en: 'a product' },
  toOverview: { zh: '前往概览', en: 'Go to the overview' },
  importCsv: { zh: '导入表格', en: 'Import a table' },
  exportCsv: { zh: '导出 CSV', en: 'Export CSV' },
  gridHint: {
    zh: '在格中填写权利要求，如 1-3, 5；留空即未主张。方向键与回车移动，Esc 还原，可从电子表格粘贴。',
    en: 'Write claims such as 1-3, 5; empty means not asserted. Arrows and Enter move, Esc restores, and a block from a spreadsheet can be pasted.',
  },
  beyondGrid: {
    zh: (n: number) => `粘贴的内容超出表格，有 ${n} 个值未填入。`,
    en: (n: number) =>
      `What was pasted is larger than the grid: ${n} ${n === 1 ? 'value was' : 'values were'} left out.`,
  },
  gridLabel: { zh: '指控录入表', en: 'Grid of accusations' },
  changes: {
    zh: (fresh: number, changed: number, struck: number) => `新增 ${fresh}，修改 ${changed}，作废 ${struck}`,
    en: (fresh: number, changed: number, struck: number) =>
      `${fresh} new, ${changed} changed, ${struck} to strike`,
  },
  noChanges: { zh: '没有未保存的修改', en: 'Nothing unsaved' },
  putBack: { zh: '全部还原', en: 'Undo all changes' },
  whyStrike: {
    zh: (n: number) => `作废 ${n} 条指控`,
    en: (n: number) => (n === 1 ? 'Strike one entry' : `Strike ${n} entries`),
  },
  strikeHint: {
    zh: '作废的记录保留可查，但不再计入。',
    en: 'A struck entry stays on record and no longer counts.',
  },
  strike: { zh: '作废', en: 'Strike' },
  strikeThis: { zh: '作废此条记录', en: 'Strike this entry' },
  struck: { zh: (why: string) => `已作废：${why}`, en: (why: string) => `struck: ${why}` },
  revise: { zh: '修改', en: 'Change' },
  reviseThis: { zh: '修改指控', en: 'Change the accusation' },
  setOutcome: { zh: '统一填写结果', en: 'One outcome for all' },
  setOutcomeFor: {
    zh: (n: number) => `为 ${n} 条记录填写结果`,
    en: (n: number) => `One outcome for ${n} entries`,
  },
  history: { zh: '历次版本', en: 'Earlier versions' },
  version: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `version ${n}` },
  by: { zh: '录入人', en: 'By' },
  showStruck: { zh: '显示已作废', en: 'Show struck entries' },
  importHint: {
    zh: '首行为列名：proceeding, asserter, patent, claims, respondent, product，以及可选的 outcome, outcome_on, outcome_source。名称按案件中的写法。任何一行有误则全部不写入。',
    en: 'The first line names the columns: proceeding, asserter, patent, claims, respondent, product, and if wanted outcome, outcome_on, outcome_source. Names as the case writes them. If one line is wrong, nothing is written.',
  },
  chooseFile: { zh: '选择 CSV 或 XLSX 文件', en: 'Choose a CSV or XLSX file' },
  orPaste: { zh: '或粘贴内容', en: 'Or paste the lines' },
  doImport: { zh: '写入', en: 'Import' },
  wouldBe: { zh: '导入预览', en: 'Preview of the import' },
  imported: {
    zh: (entered: number, revised: number, same: number) =>
      `已写入：新增 ${entered}，修改 ${revised}，未变 ${same}`,
    en: (entered: number, revised: number, same: number) =>
      `Imported: ${entered} new, ${revised} changed, ${same} unchanged`,
  },
  counts: {
    zh: (fresh: number, changed: number, same: number, refused: number) =>
      `新增 ${fresh}，修改 ${changed}，未变 ${same}，有误 ${refused}`,
    en: (fresh: number, changed: number, same: number, refused: number) =>
      `${fresh} new, ${changed} changed, ${same} unchanged, ${refused} with errors`,
  },
  line: { zh: '行', en: 'Line' },
  result: { zh: '处理', en: 'Result' },
  changed: { zh: '修改', en: 'changed' },
  same: { zh: '未变', en: 'unchanged' },
  refused: { zh: '有误', en: 'error' },
  defences: { zh: '抗辩', en: 'Defences' },
  licence: { zh: '许可状态', en: 'Licence' },
  noDefences: { zh: '尚未填写', en: 'none stated yet' },
  noteOf: { zh: (what: string) => `${what}：说明`, en: (what: string) => `${what}: note` },
  revisedBy: {
    zh: (who: string, at: string) => `${who}，${at}`,
    en: (who: string, at: string) => `${who}, ${at}`,
  },
  editPosition: { zh: '填写抗辩与许可', en: 'Defences and licence' },
  positionsHint: {
    zh: '您能看到其抗辩与许可状态的被指控方。其他成员的立场不在此列。',
    en: 'The respondents whose defences and licence are yours to see. Those of other members are not here.',
  },
  positionsEmpty: { zh: '没有您可查看的被指控方立场', en: 'No respondent’s position is yours to see' },
  otherNeeded: { zh: '请说明是何种其他抗辩', en: 'Name the other defence' },
  against: { zh: '对其主张', en: 'Asserted against it' },
  settlement: { zh: '和解进展', en: 'Settlement talks' },
  settlementHint: {
    zh: '仅本方律师可见：其他成员、协调员、秘书处与系统管理员均看不到，也看不到是否有记录。',
    en: 'For your own counsel alone. No other member, coordinator or administrator sees it, nor whether there is anything.',
  },
  settlementNone: { zh: '尚无记录', en: 'No entry yet' },
  settlementState: { zh: '进展', en: 'Progress' },
  addEntry: { zh: '记一笔', en: 'Add an entry' },
  tellGroup: {
    zh: '应诉组尚未获知：须由本方律师通知单独和解',
    en: 'The group has not been told: own counsel notifies the separate settlement',
  },
  tellGroupHow: {
    zh: (step: string) =>
      `此处的记录不会告知任何人。请在应诉组页面选择“${step}”：自该时刻起，本方不再获得组内信息，也不得再阅读组内材料。`,
    en: (step: string) =>
      `What is entered here is told to nobody. On the group’s page choose “${step}”: from that moment the group’s information is cut from your side, and nothing of the group is readable to it any more.`,
  },
  conflictCell: {
    zh: (respondent: string, product: string, patent: string) => `${respondent} · ${product} · ${patent}`,
    en: (respondent: string, product: string, patent: string) => `${respondent} · ${product} · ${patent}`,
  },
});
