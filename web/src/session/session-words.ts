import { dictionary } from '../i18n/words';

/** What each role is called. */
export const roleWords = dictionary({
  coordinator: { zh: '联盟协调员', en: 'Coordinator' },
  treasurer: { zh: '财务负责人', en: 'Treasurer' },
  member_representative: { zh: '成员单位代表', en: 'Member representative' },
  member_counsel: { zh: '成员单位法务', en: 'Member counsel' },
  outside_counsel: { zh: '外部律师', en: 'Outside counsel' },
  expert: { zh: '专家', en: 'Expert' },
  mediator: { zh: '调解员', en: 'Mediator' },
  assistance_officer: { zh: '维权援助专员', en: 'Assistance officer' },
  ethics_officer: { zh: '利益冲突审查员', en: 'Ethics officer' },
  auditor: { zh: '审计员', en: 'Auditor' },
  accountant: { zh: '独立会计师', en: 'Independent accountant' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
});
