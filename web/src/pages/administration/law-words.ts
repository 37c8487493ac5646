import { dictionary } from '../../i18n/words';

export const lawWords = dictionary({
  intro: {
    zh: '法规以注明日期与出处的规则数据存储。法律修改时新增版本，旧版本不改动，已算出的期限仍可逐步复核。',
    en: 'Law is kept as dated, cited rules. A change in the law adds a version and edits none, so that every date computed can still be checked.',
  },
  pack: { zh: '规则包', en: 'Rule pack' },
  search: { zh: '行为、条文或规则编号', en: 'Act, citation or rule id' },
  textAsOf: { zh: '条文文本日期', en: 'Text of' },
  caveats: { zh: '保留说明', en: 'Caveats' },
  rules: { zh: '规则', en: 'Rules' },
  ruleCount: { zh: (n: number) => `${n} 条规则`, en: (n: number) => (n === 1 ? '1 rule' : `${n} rules`) },
  of: {
    zh: (shown: number, all: number) => `${all} 条规则中的 ${shown} 条`,
    en: (shown: number, all: number) => `${shown} of ${all} rules`,
  },
  state: { zh: '核对', en: 'Checked' },
  noRule: { zh: '没有符合条件的规则', en: 'No rule fits' },
});
