import type { Bilingual } from '../../kernel/index.js';

/** As what an expert serves. A 专家辅助人 speaks to technical questions before a Chinese court, and is no 鉴定人 (appraiser). */
export const expertRoles = {
  consulting: { en: 'Consulting expert', zh: '咨询专家' },
  testifying: { en: 'Testifying expert', zh: '出庭作证专家' },
  assistant_cn: { en: 'Expert assistant (CN)', zh: '专家辅助人' },
  appraiser: { en: 'Appraiser', zh: '鉴定人' },
  mediator: { en: 'Mediator', zh: '调解员' },
  translator: { en: 'Translator', zh: '翻译人员' },
  valuer: { en: 'Valuer', zh: '评估人员' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ExpertRole = keyof typeof expertRoles;

/** How somebody came to be proposed: by themselves, or by somebody else. */
export const expertOrigins = {
  applied: { en: 'Applied', zh: '自荐' },
  nominated: { en: 'Nominated', zh: '推荐' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ExpertOrigin = keyof typeof expertOrigins;

/** For whom somebody testified. */
export const testimonySides = {
  claimant: { en: 'For the claimant or complainant', zh: '原告/申请人方' },
  respondent: { en: 'For the defendant or respondent', zh: '被告/被申请人方' },
  tribunal: { en: 'Appointed by the tribunal', zh: '法庭指定' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type TestimonySide = keyof typeof testimonySides;

/** What somebody was to a patent. */
export const patentRoles = {
  inventor: { en: 'Inventor', zh: '发明人' },
  attorney: { en: 'Patent attorney', zh: '专利代理师' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type PatentRole = keyof typeof patentRoles;
