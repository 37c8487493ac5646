import { dictionary } from '../i18n/words';

export const partWords = dictionary({
  mayBeThere: { zh: '企业登记簿中可能已有：', en: 'The register of firms may have it already:' },
  chooseFirm: { zh: (name: string) => `选用：${name}`, en: (name: string) => `Choose ${name}` },
  oneTitle: { zh: '中文、英文至少填写一项', en: 'In one language at least' },
  readAs: {
    zh: (encoding: string) => `文件按 ${encoding} 读取`,
    en: (encoding: string) => `file read as ${encoding}`,
  },
  termHelp: { zh: (name: string) => `“${name}”是什么`, en: (name: string) => `What is “${name}”?` },
  termSource: { zh: '依据：', en: 'Source: ' },
  loading: { zh: '正在载入', en: 'Loading' },
  reload: { zh: '重新载入页面', en: 'Load the page again' },
  failed: { zh: '未能载入', en: 'This could not be loaded' },
  notDone: { zh: '未执行', en: 'This was not done' },
  offline: {
    zh: '无法连接服务器。已填写的内容仍保留，请检查网络后重试。',
    en: 'The server cannot be reached. What you wrote is kept; check the connection and try again.',
  },
  requestId: { zh: (id: string) => `请求编号 ${id}`, en: (id: string) => `Request number ${id}` },
  broken: {
    zh: '页面显示出错。您的数据未受影响，请重新载入。',
    en: 'This page failed to show. Nothing of yours is lost; load it again.',
  },
  notFound: { zh: '此处没有内容', en: 'There is nothing here' },
  notFoundWhy: {
    zh: '地址可能有误，或内容不在您可查看的范围内。',
    en: 'The address may be wrong, or it is not yours to see.',
  },
  more: { zh: '显示更多', en: 'Show more' },
  filters: {
    zh: (n: number) => (n > 0 ? `筛选（${n}）` : '筛选'),
    en: (n: number) => (n > 0 ? `Filters (${n})` : 'Filters'),
  },
  clearFilters: { zh: '清除筛选', en: 'Clear filters' },
  defaultOrder: { zh: '恢复默认排序', en: 'Default order' },
  nothingFits: { zh: '没有符合条件的内容', en: 'Nothing matches these filters' },
  nothingFitsHint: {
    zh: '请减少筛选条件，或换用其他词语搜索。',
    en: 'Take a filter away, or search by other words.',
  },
  columns: { zh: '列', en: 'Columns' },
  chosenRows: { zh: '对所选各行', en: 'The rows you chose' },
  chosen: { zh: (n: number) => `已选 ${n} 行`, en: (n: number) => `${n} chosen` },
  chooseAll: { zh: '全选', en: 'Choose all' },
  chooseNone: { zh: '取消选择', en: 'Choose none' },
  chooseRow: { zh: (name: string) => `选择：${name}`, en: (name: string) => `Choose ${name}` },
  actOn: {
    zh: (act: string, n: number) => `${act}（${n}）`,
    en: (act: string, n: number) => `${act} (${n})`,
  },
  bulkDone: {
    zh: (done: number, not: number) => `已完成 ${done} 项${not > 0 ? `，${not} 项未完成：` : '。'}`,
    en: (done: number, not: number) => `${done} done${not > 0 ? `, ${not} not done:` : '.'}`,
  },
  reasonNeeded: { zh: '请说明原因，该原因将写入记录。', en: 'Say why: the reason goes into the record.' },
  date: { zh: '年-月-日', en: 'YYYY-MM-DD' },
  pick: { zh: '从日历中选择', en: 'Choose in a calendar' },
  dateForms: {
    zh: '可填写 2018-10-05、2018/10/5、20181005、2018年10月5日、5 Oct 2018 或 October 5, 2018。',
    en: 'Write 2018-10-05, 2018/10/5, 20181005, 2018年10月5日, 5 Oct 2018 or October 5, 2018.',
  },
  notADate: {
    zh: (written: string) => `“${written}”无法识别为日期。`,
    en: (written: string) => `“${written}” cannot be read as a date.`,
  },
  noSuchDay: {
    zh: (written: string) => `日历中没有“${written}”这一天。`,
    en: (written: string) => `The calendar has no “${written}”.`,
  },
  eitherDate: {
    zh: (written: string, one: string, other: string) => `“${written}”可能是${one}，也可能是${other}。`,
    en: (written: string, one: string, other: string) => `“${written}” may be ${one} or ${other}.`,
  },
  draftKept: { zh: '已恢复未提交的草稿', en: 'Your unsent draft is back' },
  draftDrop: { zh: '放弃草稿', en: 'Discard it' },
  oddDates: { zh: '请核对日期', en: 'Please check these dates' },
  oddDatesWhat: {
    zh: '尚未保存。日期有误请返回修改；确认无误则按此保存。',
    en: 'Nothing is saved yet. Go back and correct what is wrong, or save it as it is.',
  },
  oddDatesRight: { zh: '日期无误，保存', en: 'It is right, save' },
  oddDatesBack: { zh: '返回修改', en: 'Go back' },
  pasteCut: {
    zh: (n: number) => `粘贴的内容过长，末尾 ${n} 个字符未能填入。`,
    en: (n: number) =>
      `What was pasted is too long: its last ${n} ${n === 1 ? 'character was' : 'characters were'} left out.`,
  },
  conflict: { zh: '内容已被他人更改', en: 'Someone changed this in the meantime' },
  conflictWhat: {
    zh: '以下为内容不同的栏目：左为您的内容，右为最新内容。您未改动的栏目一律保留最新内容。',
    en: 'These fields differ: what you wrote, and what is there now. A field you did not change keeps what is there now.',
  },
  field: { zh: '栏目', en: 'Field' },
  yours: { zh: '您的内容', en: 'Yours' },
  theirs: { zh: '最新内容', en: 'There now' },
  untouched: { zh: '您未改动，保留最新内容', en: 'not changed by you: keeps what is there now' },
  nothingWritten: { zh: '空', en: 'empty' },
  keepMine: { zh: '保存我的修改', en: 'Save my changes' },
  takeTheirs: { zh: '放弃我的修改，采用最新内容', en: 'Drop mine, take what is there' },
  leave: { zh: '放弃已填写的内容？', en: 'Leave what you wrote?' },
  leaveAnyway: { zh: '放弃', en: 'Leave it' },
  goOn: { zh: '继续填写', en: 'Go on writing' },
  unread: { zh: '条文未经核对', en: 'text not checked' },
  unreadHint: {
    zh: '所适用的条文未经核对，使用前请予核对。',
    en: 'The governing text has not been checked: check it before relying on the date.',
  },
  byOther: {
    zh: (date: string) => `另一可能日期 ${date}`,
    en: (date: string) => `possibly ${date}`,
  },
  inDays: {
    zh: (n: number) => (n === 1 ? '明天' : `${n} 天后`),
    en: (n: number) => (n === 1 ? 'tomorrow' : `in ${n} days`),
  },
  daysAgo: {
    zh: (n: number) => `已过 ${n} 天`,
    en: (n: number) => (n === 1 ? '1 day ago' : `${n} days ago`),
  },
  device: { zh: '使用本设备的时区', en: 'Use this device’s' },
});
