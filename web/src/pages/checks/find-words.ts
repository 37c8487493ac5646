import { dictionary } from '../../i18n/words';

export const findWords = dictionary({
  find: { zh: '查找专家', en: 'Find experts' },
  whatFind: {
    zh: '按所填条件为库中专家排序，仅依据您可查看的信息排除有冲突者。这不是利益冲突核查；不保存任何内容，也不告知任何人。',
    en: 'Ranks the experts of the pool by what you ask for, and leaves out whom a conflict blocks by what you may read. It is no conflict check. Nothing of it is kept, and nobody is told.',
  },
  serveAs: { zh: '聘用身份', en: 'To serve as' },
  classesOf: { zh: '技术分类（CPC/IPC）', en: 'Technology (CPC or IPC)' },
  classesOfHint: {
    zh: '如 H01L33/00、F21V；同一小类列出多次则权重更高。',
    en: 'Such as H01L33/00, F21V; a subclass weighs as often as you name a class in it.',
  },
  asksTestimonies: { zh: '期望作证次数', en: 'Times testified' },
  neededFrom: { zh: '需要时间：起', en: 'Needed from' },
  neededUntil: { zh: '需要时间：止', en: 'Needed until' },
  ratesIn: { zh: '费率币种', en: 'Rates in' },
  ratesInHint: { zh: '不选则费用不计分。', en: 'Without one, cost adds nothing.' },
  found: {
    zh: (n: number) => `符合条件的专家（${n}）`,
    en: (n: number) => `Experts who match (${n})`,
  },
  firstOf: {
    zh: (shown: number, all: number) => `显示前 ${shown} 位，共 ${all} 位。`,
    en: (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  },
  scoreOf: { zh: (score: string) => `得分 ${score}`, en: (score: string) => `Score ${score}` },
  adds: {
    zh: (value: string, weight: string, sum: string) => `${value} × ${weight} = ${sum}`,
    en: (value: string, weight: string, sum: string) => `${value} × ${weight} = ${sum}`,
  },
  wouldWaive: { zh: '核查时可能需要豁免', en: 'A check may need a waiver' },
  out: { zh: (n: number) => `因利益冲突排除（${n}）`, en: (n: number) => `Left out for a conflict (${n})` },
  howTied: {
    zh: '得分相同者，就您所知最近一次聘用较早者在前。费率上限为该身份的费率区间上限，未设区间的，为库中最高费率。',
    en: 'Of equal scores whoever was engaged longest ago, as far as you may know, comes first. Rates are held against the top of the band for this role; without a band, against the highest in the pool.',
  },
  noneFit: { zh: '库中没有此身份的在库专家', en: 'No active expert of the pool serves as this' },
  noneFitHint: {
    zh: '请换一个身份，或提名专家入库。',
    en: 'Choose another role, or propose an expert for the pool.',
  },
});
