import { dictionary } from '../../i18n/words';

export const mailWords = dictionary({
  search: { zh: '收件地址', en: 'Address' },
  kind: { zh: '类别', en: 'Kind' },
  intended: { zh: '待发送', en: 'on its way' },
  kept: { zh: '留存未发', en: 'kept here' },
  failed: { zh: '发送失败', en: 'failed' },
  withdrawn: { zh: '未发即撤', en: 'withdrawn' },
  subject: { zh: '主题', en: 'Subject' },
  to: { zh: '收件人', en: 'To' },
  created: { zh: '生成', en: 'Written' },
  settled: { zh: '完结', en: 'Settled' },
  messageId: { zh: '邮件编号', en: 'Message id' },
  sealed: { zh: '仅收件人可读', en: 'For its addressee alone' },
  about: { zh: '事由', en: 'About' },
  deadline: { zh: '期限', en: 'a deadline' },
  document: { zh: '文件', en: 'a document' },
  sealedWhy: {
    zh: '您可查看邮件是否发出；其主题与正文仅收件人可读。',
    en: 'You see that the mail went out. What it says is for its addressee alone.',
  },
  keptWhy: {
    zh: '未配置邮件服务器：邮件不对外发送，收件人在“通知”中阅读其内容；登录链接只显示在系统运行处的控制台。',
    en: 'No mail server is configured: mails do not leave, and their addressees read the same under Notifications. Sign-in links are printed where the system runs.',
  },
  empty: { zh: '没有邮件', en: 'No mail' },
  emptyHint: {
    zh: '与您可见事项有关的邮件发出后会显示于此。',
    en: 'Mails about what you may see appear here as they go out.',
  },
});
