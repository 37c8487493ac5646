import { dictionary } from '../../i18n/words';

export const attachmentWords = dictionary({
  evidence: { zh: '证据文件', en: 'Documents as evidence' },
  choose: { zh: '按名称或内容查找文件', en: 'Find documents by their words' },
  bringIn: { zh: '录入新文件', en: 'Bring a new file in' },
  besides: { zh: (what: string) => `文件：${what}`, en: (what: string) => `Documents: ${what}` },
  looking: { zh: '正在查找', en: 'Looking' },
  noneFound: { zh: '没有您可查阅的文件', en: 'No document you may read' },
  related: { zh: '相关文件', en: 'Related documents' },
  none: { zh: '此处尚无您可查阅的文件。', en: 'No document you may read lies here.' },
  attach: { zh: '附加文件', en: 'Attach a document' },
  attachHint: {
    zh: '附加不改变任何人的阅读权限：只有可查阅该文件的人才会看到它。',
    en: 'Attaching lets nobody read more: a document is shown here to those alone who may read it.',
  },
  detach: { zh: '移除附件', en: 'Detach' },
  attachedBy: {
    zh: (who: string, at: string) => `${who} 于 ${at} 附加`,
    en: (who: string, at: string) => `attached by ${who}, ${at}`,
  },
  detachedBy: {
    zh: (who: string, at: string, reason: string | null) =>
      `${who} 于 ${at} 解除${reason === null ? '' : `：${reason}`}`,
    en: (who: string, at: string, reason: string | null) =>
      `detached by ${who}, ${at}${reason === null ? '' : `: ${reason}`}`,
  },
});
