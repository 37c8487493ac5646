import { dictionary } from '../../i18n/words';

export const administrationWords = dictionary({
  title: { zh: '管理', en: 'Administration' },
  tabs: { zh: '管理事项', en: 'Parts of the administration' },
  people: { zh: '人员与角色', en: 'People and roles' },
  law: { zh: '法规与日历', en: 'Law and calendars' },
  mail: { zh: '邮件', en: 'Mail' },
  work: { zh: '队列', en: 'Queues' },
  audit: { zh: '审计', en: 'Audit' },
  cancel: { zh: '取消', en: 'Cancel' },
  needed: { zh: '必填', en: 'Needed' },
  filter: { zh: '筛选', en: 'Filter' },
  all: { zh: '全部', en: 'All' },
  system: { zh: '系统', en: 'the system' },
});
