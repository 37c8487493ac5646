import { type Language } from '../../i18n/words';

/** Forums as people say them, where there is little room. */
const short: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'us-itc': { zh: 'ITC', en: 'ITC' },
  'us-district': { zh: '美国地区法院', en: 'US district court' },
  'us-ptab': { zh: 'PTAB', en: 'PTAB' },
  'us-cafc': { zh: '联邦巡回上诉法院', en: 'Federal Circuit' },
  'cn-court': { zh: '中国法院', en: 'Chinese court' },
  'cn-cnipa': { zh: '国家知识产权局', en: 'CNIPA' },
  'cn-customs': { zh: '中国海关', en: 'Chinese customs' },
  upc: { zh: 'UPC', en: 'UPC' },
  epo: { zh: 'EPO', en: 'EPO' },
  'cn-admin-court': { zh: '行政诉讼', en: 'Administrative court, China' },
  'cn-admin-ip': { zh: '行政裁决', en: 'Administrative ruling, China' },
  'cn-reconsideration': { zh: '行政复议', en: 'Reconsideration, China' },
  'cn-arbitration': { zh: '中国仲裁', en: 'Arbitration, China' },
  'de-bpatg': { zh: '德国专利法院', en: 'BPatG, DPMA' },
  'eu-customs': { zh: '欧盟海关', en: 'EU customs' },
  jp: { zh: '日本', en: 'Japan' },
  kr: { zh: '韩国', en: 'Korea' },
  in: { zh: '印度', en: 'India' },
  'de-court': { zh: '德国法院', en: 'German court' },
  alliance: { zh: '联盟', en: 'Alliance' },
};

/** The short name of a forum, where it has one. */
export const forumShort = (forum: string, language: Language): string | undefined => short[forum]?.[language];
