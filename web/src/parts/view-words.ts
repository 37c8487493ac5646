import { dictionary } from '../i18n/words';

export const viewWords = dictionary({
  views: { zh: '视图', en: 'Views' },
  ownViews: { zh: '我的视图', en: 'My views' },
  sharedViews: { zh: '他人共享', en: 'Shared with me' },
  noViews: { zh: '还没有视图', en: 'No views yet' },
  saveView: { zh: '将当前列表另存为视图', en: 'Save this list as a view' },
  editView: { zh: (name: string) => `编辑视图“${name}”`, en: (name: string) => `Edit the view “${name}”` },
  withdrawView: { zh: '撤回视图', en: 'Withdraw' },
  withdrawSure: { zh: '撤回后任何人都不再看到该视图。', en: 'Nobody is shown it any more.' },
  viewName: { zh: '视图名称', en: 'Name of the view' },
  sharedWith: { zh: '共享范围', en: 'Shared with' },
  nobody: { zh: '仅自己', en: 'nobody' },
  officers: {
    zh: '联盟任职人员（联盟协调员、财务负责人、利益冲突审查员、系统管理员、审计员）',
    en: 'Officers (coordinator, treasurer, ethics officer, administrator, auditor)',
  },
  alliance: { zh: '全联盟', en: 'the whole alliance' },
  sharedHint: {
    zh: '共享对象会看到名称和搜索词；其无权知悉的案件或成员不会显示。',
    en: 'They read its name and searched words; a case or member they may not know of is left out for them.',
  },
  isDefault: { zh: '打开该列表时使用此视图', en: 'Open the list with this view' },
  asShown: { zh: '改为当前列表的筛选、排序和列', en: 'Show the list as it is shown now' },
  defaultTag: { zh: '默认', en: 'default' },
  byPerson: { zh: (name: string) => `由 ${name} 共享`, en: (name: string) => `by ${name}` },
  withdrawOthers: {
    zh: (name: string) => `撤回他人共享的视图“${name}”`,
    en: (name: string) => `Withdraw the shared view “${name}”`,
  },
});
