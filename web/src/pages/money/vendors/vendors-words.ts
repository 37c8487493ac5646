import { dictionary } from '../../../i18n/words';

export const vendorsWords = dictionary({
  whatVendors: {
    zh: '联盟付款的对象：律师、专家、翻译、代理机构等。费用须以聘用为依据登记。',
    en: 'Whom the alliance pays: counsel, experts, translators, agents. A cost is entered for an engagement of one.',
  },
  addVendor: { zh: '登记供应商', en: 'Enter a vendor' },
  editVendor: { zh: '修改供应商', en: 'Change the vendor' },
  searchVendors: { zh: '名称或拼音', en: 'Name or pinyin' },
  noVendors: { zh: '暂无供应商', en: 'No vendors yet' },
  noVendorsHint: {
    zh: '登记供应商及其聘用后，即可登记费用。',
    en: 'Once one is entered and engaged, its costs can be.',
  },
  groupsServed: { zh: '服务中的应诉组', en: 'Groups it works for' },
  noteHint: {
    zh: '仅财务负责人、联盟协调员和审计可见。',
    en: 'Read by the treasurer, coordinators and the auditor.',
  },
  engagements: { zh: '聘用', en: 'Engagements' },
  engage: { zh: '登记聘用', en: 'Engage for a group' },
  noEngagements: { zh: '暂无聘用', en: 'No engagements yet' },
  scope: { zh: '工作范围', en: 'What it does' },
  engagedFrom: { zh: '聘用起始日', en: 'First day' },
  engagedUntil: { zh: '聘用截止日', en: 'Last day of the engagement' },
  untilOpen: { zh: '至今', en: 'goes on' },
  endEngagement: { zh: '结束聘用', en: 'End the engagement' },
  costsOfVendor: { zh: '该供应商的费用', en: 'Its costs' },
});
