import { dictionary } from '../../i18n/words';

export const confirmWords = dictionary({
  verify: { zh: '复核', en: 'Verify' },
  choose: { zh: (what: string) => `选择：${what}`, en: (what: string) => `Choose: ${what}` },
  all: { zh: (n: number) => `全选（${n} 项待复核）`, en: (n: number) => `All ${n} to verify` },
  confirmChosen: {
    zh: (n: number) => (n === 0 ? '复核所选日期' : `复核所选 ${n} 项日期`),
    en: (n: number) => (n === 0 ? 'Verify chosen dates' : `Verify ${n} chosen ${n === 1 ? 'date' : 'dates'}`),
  },
  done: {
    zh: (yes: number, no: number) => (no === 0 ? `已复核 ${yes} 项` : `已复核 ${yes} 项，${no} 项未复核`),
    en: (yes: number, no: number) => (no === 0 ? `${yes} verified` : `${yes} verified, ${no} not`),
  },
});
