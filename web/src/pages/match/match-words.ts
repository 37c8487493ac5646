import { dictionary } from '../../i18n/words';

export const matchWords = dictionary({
  intro: {
    zh: '按匹配度为专家排序。以虚构数字起始，可任意修改。不保存任何内容，地址栏包含全部输入，可直接分享。',
    en: 'Ranks experts by how well they match. Begins with invented figures: change any. Nothing is stored. The address holds every input, so it can be shared.',
  },
  weights: { zh: '各项权重', en: 'What each term weighs' },
  experts: { zh: '专家及各项数值（0 至 1）', en: 'Experts, each term from 0 to 1' },
  expert: { zh: '姓名或代号', en: 'Name or code' },
  nthExpert: { zh: (n: number) => `第 ${n} 位专家`, en: (n: number) => `Expert ${n}` },
  removeExpert: { zh: (n: number) => `删除第 ${n} 位专家`, en: (n: number) => `Remove expert ${n}` },
  addExpert: { zh: '添加专家', en: 'Add an expert' },
  ofExpert: {
    zh: (term: string, n: number) => `第 ${n} 位专家的${term}`,
    en: (term: string, n: number) => `${term}, expert ${n}`,
  },
  weightOf: { zh: (term: string) => `${term}的权重`, en: (term: string) => `Weight of ${term}` },
  tech: { zh: '技术', en: 'Technology' },
  jurisdiction: { zh: '法域匹配', en: 'Jurisdictions met' },
  testimony: { zh: '作证经验', en: 'Testimony' },
  availability: { zh: '时间', en: 'Availability' },
  cost: { zh: '费率', en: 'Rate' },
  termsSaid: {
    zh: '法域、作证经验＝已满足／所需；时间＝空闲日／所需日；评价＝收缩均值／5；费率＝1 − 费率／区间上限；技术＝CPC 小类加权 Jaccard 系数。',
    en: 'Jurisdictions and testimony: matched of what is asked. Availability: free days of those asked. Evaluation: shrunk mean of 5. Rate: 1 less its part of the top of the band. Technology: weighted Jaccard index of CPC subclasses.',
  },
  lastEngaged: { zh: '最近一次聘用', en: 'Last engaged' },
  conflicted: { zh: '因利益冲突排除', en: 'Blocked by a conflict' },
  rank: { zh: '名次', en: 'Rank' },
  score: { zh: '得分', en: 'Score' },
  ranked: { zh: '排序结果', en: 'Ranked' },
  leftOut: {
    zh: (ids: string) => `因利益冲突排除，不计分：${ids}`,
    en: (ids: string) => `Left out for a conflict, whatever the score: ${ids}`,
  },
  tieRule: {
    zh: '每格上方为该项加分，下方为该项数值。得分相同者，最近一次聘用较早者在前；从未聘用者居先。',
    en: 'Each cell says what a term adds, and below it the term. Of equal scores whoever was engaged longest ago comes first, before them whoever never was.',
  },
  nobody: { zh: '没有可排序的专家', en: 'There is nobody to rank' },
  nobodyHint: {
    zh: '请至少填写一位未被排除的专家。',
    en: 'Name at least one expert whom no conflict blocks.',
  },
});
