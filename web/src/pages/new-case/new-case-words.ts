import { dictionary } from '../../i18n/words';

export const newCaseWords = dictionary({
  registerFirmHint: {
    zh: '选填。登记簿对联盟管理人员公开：案件须对其中某些人保密的，请勿将对方当事人登记入册。',
    en: 'May be left empty. The officers read the whole register: where some of them may not know of the case, do not enter its adversary.',
  },
  byNotice: { zh: '粘贴公告', en: 'Paste a notice' },
  byHand: { zh: '手工填写', en: 'By hand' },
  byImport: { zh: '批量导入', en: 'Import' },
  notYours: { zh: '您的角色不能建立案件', en: 'Your role does not open cases' },
  notYoursWhy: { zh: '请由联盟协调员建立。', en: 'The alliance’s coordinator does.' },
  noticeFile: { zh: '邮件或文件', en: 'A mail or file' },
  noticeFileHint: {
    zh: '选择或拖入含公告的邮件（.eml，含转发邮件及附件）、PDF、Word、HTML 或文本；或在下方粘贴公告全文。',
    en: 'Choose or drop a mail with the notice (.eml, forwarded mails and attachments included), a PDF, Word, HTML or text file; or paste the text below.',
  },
  cameWith: { zh: '存为案件文件', en: 'Keep as documents of the case' },
  cameWithHint: {
    zh: '建立案件后上传；重新载入页面后须重新选择文件。',
    en: 'Uploaded once the case is open. After the page is loaded again, choose the file again.',
  },
  filesGone: {
    zh: (names: string) =>
      `页面重新载入后，公告所附文件未保留：${names}。请“换一份公告”重新选择该文件，或建立案件后在其文件页上传。`,
    en: (names: string) =>
      `The page was left, and the files that came with the notice are gone: ${names}. Read the notice from its file again, or upload them on the documents page once the case is open.`,
  },
  notKept: {
    zh: (names: string) => `未能存为案件文件：${names}。请在案件的文件页上传。`,
    en: (names: string) =>
      `Could not be kept as documents: ${names}. Upload them on the documents page of the case.`,
  },
  listComma: { zh: '、', en: ', ' },
  pasteHere: { zh: '公告全文', en: 'Text of the notice' },
  pasteHint: {
    zh: '粘贴《联邦公报》立案公告或委员会新闻稿全文。系统仅摘取原文所载内容，由您核对：可逐项确认，或将其余无误的一并确认；原文未载明的保持空白。',
    en: 'Paste a Federal Register notice or a news release of the Commission, whole. Only what the text says is proposed, and you confirm it, field by field or the rest at once; what it does not say stays empty.',
  },
  read: { zh: '识别公告', en: 'Read the notice' },
  readAnother: { zh: '换一份公告', en: 'Read another notice' },
  form_federal_register: { zh: '联邦公报公告', en: 'Federal Register notice' },
  form_news_release: { zh: '委员会新闻稿', en: 'News release of the Commission' },
  form_other: { zh: '未识别的文本形式', en: 'A text of unknown form' },
  existing: {
    zh: '本联盟已有同一案号的案件。',
    en: 'The alliance has a case of this number already.',
  },
  openExisting: { zh: '打开该案件', en: 'Open it' },
  proposed: { zh: '拟建案件', en: 'Proposed case' },
  progress: {
    zh: (done: number, all: number) => `已处理 ${done} / ${all} 项`,
    en: (done: number, all: number) => `${done} of ${all} settled`,
  },
  restIsRight: {
    zh: (n: number) => `其余 ${n} 项无误`,
    en: (n: number) => (n === 1 ? 'The other one is right' : `The other ${n} are right`),
  },
  edited: { zh: '已修改并确认', en: 'edited and confirmed' },
  edit: { zh: '修改', en: 'Edit' },
  leaveOut: { zh: '不采用', en: 'Leave out' },
  leftOut: { zh: '不采用', en: 'left out' },
  takeBack: { zh: '恢复', en: 'Take it back' },
  notInText: { zh: '原文未载明', en: 'not in the text' },
  inText: { zh: '查看原文', en: 'Show the passage' },
  complaintFiledOn: { zh: '申请书提交日', en: 'Complaint filed on' },
  publishedOn: { zh: '公告日', en: 'Published on' },
  citation: { zh: '引注', en: 'Citation' },
  document: { zh: '文件编号', en: 'Document' },
  complainants: { zh: '申请人', en: 'Complainant' },
  respondents: { zh: '被申请人', en: 'Respondent' },
  patents: { zh: '涉案专利', en: 'Patent' },
  products: { zh: '被控产品', en: 'Product' },
  relief: { zh: '请求的救济', en: 'Relief requested' },
  open: { zh: '建立案件', en: 'Open the case' },
  stillOpen: {
    zh: (n: number) => `还有 ${n} 项未处理：请确认、修改或选择不采用。`,
    en: (n: number) =>
      `${n} ${n === 1 ? 'field is' : 'fields are'} not settled: confirm, edit or leave each out.`,
  },
  titleNeeded: { zh: '案件名称不能为空。', en: 'A case needs a title.' },
  respondentsHint: {
    zh: '公告常不列明被申请人。请在此添加，并将其中的联盟成员标出。',
    en: 'Notices often name no respondents. Add them here and mark those who are members.',
  },
  addRespondent: { zh: '添加被申请人', en: 'Add a respondent' },
  partyName: { zh: '名称（按文件所载）', en: 'Name, as in the papers' },
  nameNeeded: {
    zh: '须填写文件所载名称；选择联盟成员后自动填入。不需要请删除此当事人。',
    en: 'A name is needed; a member’s is filled in once chosen. Remove the party if it is none.',
  },
  partiesNeeded: {
    zh: '有当事人未填写完整：请补全或删除。',
    en: 'A party is not complete: complete it, or remove it.',
  },
  forumNeeded: {
    zh: '已填写法院或日期，请选择受理机关。',
    en: 'A court or a date is written: choose the forum it belongs to.',
  },
  notAMember: { zh: '不是成员', en: 'not a member' },
  remove: { zh: '删除', en: 'Remove' },
  patentNumbers: { zh: '涉案专利号', en: 'Patents asserted' },
  patentHint: {
    zh: '国别代码加号码，如 US7979174；输入后按回车',
    en: 'Country code and number, such as US7979174; Enter after each',
  },
  enterAfterEach: { zh: '每项输入后按回车', en: 'Enter after each' },
  importHint: {
    zh: '选择 Excel（XLSX）、CSV 或 JSON 文件（任何编码），或粘贴其内容。先试运行：逐行说明结果，不作任何更改；确认后再导入。重复导入不会产生重复案件。',
    en: 'Choose an Excel (XLSX), CSV or JSON file of any encoding, or paste its text. A dry run first says row by row what would happen and changes nothing; then import. Doing it again changes nothing.',
  },
  importText: { zh: '文件内容', en: 'Text of the file' },
  dryRun: { zh: '试运行', en: 'Dry run' },
  commit: { zh: '导入', en: 'Import' },
  notJson: { zh: '内容既非 JSON 数组，也非 CSV 表格。', en: 'This is neither a JSON list nor a CSV table.' },
  wouldBe: { zh: '试运行结果：尚未更改任何内容', en: 'Dry run: nothing has been changed yet' },
  wasDone: { zh: '导入结果', en: 'Imported' },
  row: { zh: '行', en: 'Row' },
  new: { zh: '新建', en: 'new' },
  same: { zh: '无变化', en: 'same' },
  changed: { zh: '更新', en: 'changed' },
  refused: { zh: '拒绝', en: 'refused' },
  doubtful: { zh: '日期待核对', en: 'odd date' },
  countDoubtful: {
    zh: (n: number) => `日期待核对 ${n}`,
    en: (n: number) => `${n} with odd dates, not taken`,
  },
  oddDates: {
    zh: (n: number) => `${n} 行的日期可疑，未予导入：请在文件中更正，或确认日期无误。`,
    en: (n: number) =>
      `${n} ${n === 1 ? 'row has' : 'rows have'} odd dates and ${n === 1 ? 'is' : 'are'} not taken: correct them in the file, or say that they are right.`,
  },
  datesAreRight: { zh: '日期无误', en: 'The dates are right' },
  counts: {
    zh: (fresh: number, changed: number, same: number, refused: number) =>
      `新建 ${fresh}，更新 ${changed}，无变化 ${same}，拒绝 ${refused}`,
    en: (fresh: number, changed: number, same: number, refused: number) =>
      `${fresh} new, ${changed} changed, ${same} the same, ${refused} refused`,
  },
});
