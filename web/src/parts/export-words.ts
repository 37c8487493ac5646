import { dictionary } from '../i18n/words';

export const exportWords = dictionary({
  export: { zh: '导出', en: 'Export' },
  inOne: { zh: '中文', en: 'In English' },
  sideBySide: { zh: '中英对照', en: 'Chinese and English' },
  pdf: { zh: 'PDF', en: 'PDF' },
  docx: { zh: 'Word（DOCX）', en: 'Word (DOCX)' },
  xlsx: { zh: 'Excel（XLSX）', en: 'Excel (XLSX)' },
  csv: { zh: 'CSV', en: 'CSV' },
  underWay: {
    zh: (rows: number) => (rows > 0 ? `正在导出，已读取 ${rows} 行` : '正在导出'),
    en: (rows: number) => (rows > 0 ? `Exporting, ${rows} rows read` : 'Exporting'),
  },
  ready: { zh: (file: string) => `已导出：${file}`, en: (file: string) => `Exported: ${file}` },
  printReady: { zh: '已送打印', en: 'Sent to print' },
  cancelled: { zh: '已取消导出', en: 'The export was cancelled' },
  recent: { zh: '最近一日的导出', en: 'Exports of the last day' },
  recentHint: {
    zh: '文件保留一日，且仅在您仍可查看其全部内容时可下载。',
    en: 'A file is kept for a day, and as long as you may see all that stands in it.',
  },
  noneRecent: { zh: '最近一日没有导出', en: 'Nothing was exported within a day' },
});
