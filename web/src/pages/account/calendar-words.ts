import { dictionary } from '../../i18n/words';

export const calendarWords = dictionary({
  madeAt: { zh: '生成时间', en: 'Made' },
  hint: {
    zh: '把您的期限放入手机或电脑的日历。每个设备请单独新建，遗失时即可单独撤销。',
    en: 'Your days in the calendar of your phone or computer. Make one for each device, so that a lost one can be revoked alone.',
  },
  none: { zh: '尚无日历订阅', en: 'There is no calendar feed' },
  noneHint: {
    zh: '新建后会得到一个秘密地址，将其添加到日历程序即可。',
    en: 'Make one to get a secret address, and add that address to your calendar program.',
  },
  makeFeed: { zh: '新建日历订阅', en: 'Make a calendar feed' },
  name: { zh: '用于何处', en: 'Where it will be used' },
  nameExample: { zh: '例如：手机', en: 'Such as: Phone' },
  fetchedAt: { zh: '最近获取', en: 'Fetched last' },
  neverFetched: { zh: '从未获取', en: 'never' },
  revokeFeed: {
    zh: (name: string) => `撤销日历订阅“${name}”？`,
    en: (name: string) => `Revoke the calendar feed “${name}”?`,
  },
  revokeWhat: {
    zh: '该地址将立即失效，且不可恢复。日历程序已获取的内容可能仍会显示，请在该程序中删除此日历。',
    en: 'The address stops working at once. This cannot be undone. A calendar program may go on showing what it has fetched: remove the calendar there as well.',
  },
  addressFor: {
    zh: (name: string) => `秘密地址：${name}`,
    en: (name: string) => `Secret address: ${name}`,
  },
  address: { zh: '秘密地址', en: 'Your secret address' },
  once: {
    zh: '地址仅显示这一次，关闭后无法再次查看。持有该地址的人无需登录即可看到您的期限，请勿转发。',
    en: 'It is shown this once and never again. Whoever has it reads your days without signing in: do not pass it on.',
  },
  copy: { zh: '复制地址', en: 'Copy the address' },
  openHere: { zh: '在本设备的日历中打开', en: 'Open in this device’s calendar' },
  keptIt: { zh: '我已添加', en: 'I have added it' },
  holds: { zh: '其中包含', en: 'What it holds' },
  holdsDays: {
    zh: '您的未结期限，以及未指定由谁办理的期限；有稳妥日期的，按稳妥日期；未经确认的，标为“暂定”。',
    en: 'Your open deadlines and those that are nobody’s in particular: on the safe date where there is one, tentative until someone has confirmed them.',
  },
  holdsDuties: {
    zh: '待签署的协议、待提交的证明、保护令的异议期与退还日，仅显示事项与日期。',
    en: 'Agreements to sign, certificates to give, objection windows and return days under a protective order: what and when, nothing more.',
  },
  holdsNow: {
    zh: '每次获取时按您当时的查看权限重新判断；不再可见的内容随即消失。',
    en: 'Each fetch is decided anew by what you may see then: what is out of sight for you is gone from it.',
  },
  holdsNot: {
    zh: '不含任何文件及其标题，也不含和解事项。日历程序何时获取由其自行决定（可能迟至一天），请以通知为准。',
    en: 'No document and no title of one, and nothing of settlements. A calendar program fetches when it likes, some only daily: the notices are quicker.',
  },
  how: { zh: '如何添加', en: 'How to add it' },
  apple: { zh: 'iPhone、iPad', en: 'iPhone, iPad' },
  appleHow: {
    zh: '“日历”App → 日历 → 添加日历 → 添加订阅日历，粘贴地址。',
    en: 'Calendar → Calendars → Add Calendar → Add Subscription Calendar, then paste the address.',
  },
  mac: { zh: 'Mac', en: 'Mac' },
  macHow: {
    zh: '“日历”App → 文件 → 新建日历订阅，粘贴地址。',
    en: 'Calendar → File → New Calendar Subscription, then paste the address.',
  },
  outlook: { zh: 'Outlook', en: 'Outlook' },
  outlookHow: {
    zh: '日历 → 添加日历 → 从 Web 订阅，粘贴地址。',
    en: 'Calendar → Add calendar → Subscribe from web, then paste the address.',
  },
  google: { zh: 'Google 日历、Android', en: 'Google Calendar, Android' },
  googleHow: {
    zh: '在电脑网页版中：其他日历 → ＋ → 通过网址添加，粘贴地址；随后也会出现在手机上。',
    en: 'On the web: Other calendars → + → From URL, then paste the address; it appears on the phone as well.',
  },
  other: { zh: '其他日历', en: 'Any other' },
  otherHow: {
    zh: '查找“订阅日历”或“通过网址添加”（iCal / ICS）。请勿下载后导入：导入的内容不会更新。',
    en: 'Look for “subscribe” or “add by URL” (iCal, ICS). Do not download and import it: an import is never updated.',
  },
});
