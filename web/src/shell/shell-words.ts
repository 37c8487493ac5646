import { dictionary } from '../i18n/words';

export const shellWords = dictionary({
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  openNavigation: { zh: '打开导航', en: 'Open navigation' },
  demo: { zh: '演示联盟：所有企业与事实均为虚构', en: 'Demo alliance: firms and facts are invented' },
  search: { zh: '搜索案件、企业、人员、文件', en: 'Search cases, firms, people, documents' },
  searchHint: { zh: '可用中文、英文、拼音或案号', en: 'Chinese, English, pinyin or a number' },
  nothingFound: {
    zh: (q: string) => `未找到“${q}”。请尝试案号、中文名、英文名或拼音首字母。`,
    en: (q: string) => `Nothing found for “${q}”. Try a number, a name in either script, or pinyin initials.`,
  },
  unread: {
    zh: (n: number) => `${n} 条未读通知`,
    en: (n: number) => `${n} unread ${n === 1 ? 'notification' : 'notifications'}`,
  },
  noNotices: {
    zh: '暂无通知。期限提醒将显示于此，并以邮件发送。',
    en: 'Nothing yet. Reminders of deadlines appear here and go out by mail.',
  },
  userMenu: { zh: '用户菜单', en: 'User menu' },
  alliances: { zh: '切换联盟', en: 'Act in another alliance' },
  keys: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
  keySearch: { zh: '搜索', en: 'Search' },
  keyCases: { zh: '前往案件', en: 'Go to Cases' },
  keyMoney: { zh: '前往资金', en: 'Go to Money' },
  keyParts: { zh: '案件的上一部分与下一部分', en: 'The part of a case before and after' },
  keyHelp: { zh: '显示快捷键', en: 'Show these keys' },
  keyClose: { zh: '关闭抽屉或对话框', en: 'Close a drawer or dialog' },
});
