import type { Bilingual } from '../../kernel/index.js';
import type { Role } from '../../platform/index.js';

/** What each role is called. */
export const roleNames: { readonly [R in Role]: Bilingual } = {
  coordinator: { en: 'coordinator', zh: '联盟协调员' },
  treasurer: { en: 'treasurer', zh: '财务负责人' },
  member_representative: { en: 'member representative', zh: '成员单位代表' },
  member_counsel: { en: 'member counsel', zh: '成员单位法务' },
  outside_counsel: { en: 'outside counsel', zh: '外部律师' },
  expert: { en: 'expert', zh: '专家' },
  mediator: { en: 'mediator', zh: '调解员' },
  assistance_officer: { en: 'assistance officer', zh: '维权援助专员' },
  ethics_officer: { en: 'ethics officer', zh: '利益冲突审查员' },
  auditor: { en: 'auditor', zh: '审计员' },
  accountant: { en: 'independent accountant', zh: '独立会计师' },
  administrator: { en: 'administrator', zh: '系统管理员' },
};

/** A list of roles as part of a sentence. */
export const rolesInWords = (roles: readonly Role[]): Bilingual => ({
  en: roles.map((role) => roleNames[role].en).join(', '),
  zh: roles.map((role) => roleNames[role].zh).join('、'),
});
