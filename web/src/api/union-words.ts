// Made by "npm run openapi" from the contracts in src/. Not to be changed by hand.

export const nameKinds = {
  former: { en: 'former name', zh: '曾用名' },
  other: { en: 'other name', zh: '其他名称' },
} as const;

export const tieKinds = {
  owned: { en: 'owned', zh: '持股' },
  acquired: { en: 'acquired', zh: '收购' },
  renamed: { en: 'became', zh: '更名承继' },
  branch: { en: 'branch of', zh: '分支机构' },
} as const;

export const identifierSchemes = {
  lei: { en: 'LEI', zh: '全球法人识别编码（LEI）' },
  duns: { en: 'D-U-N-S', zh: '邓白氏编码' },
  us_ein: { en: 'US employer number (EIN)', zh: '美国雇主识别号（EIN）' },
  us_state: { en: 'US state registration', zh: '美国州注册号' },
  hk_cr: { en: 'Hong Kong company number', zh: '香港公司编号' },
  tw_ubn: { en: 'Taiwan unified business number', zh: '台湾统一编号' },
  jp_corporate: { en: 'Japan corporate number', zh: '日本法人番号' },
  kr_business: { en: 'Korea business number', zh: '韩国事业者登记号' },
  de_register: { en: 'German commercial register', zh: '德国商业登记号' },
  gb_company: { en: 'UK company number', zh: '英国公司编号' },
  vat: { en: 'VAT number', zh: '增值税号' },
  other: { en: 'Other register', zh: '其他登记号' },
} as const;
