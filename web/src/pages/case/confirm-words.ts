import { dictionary } from '../../i18n/words';

export const confirmWords = dictionary({
  choose: { zh: (what: string) => `选择：${what}`, en: (what: string) => `Choose: ${what}` },
  all: { zh: (n: number) => `全选（${n} 项待复核）`, en: (n: number) => `All ${n} to confirm` },
  confirmChosen: {
    zh: (n: number) => (n === 0 ? '确认所选日期' : `确认所选 ${n} 项日期`),
    en: (n: number) =>
      n === 0 ? 'Confirm chosen dates' : `Confirm ${n} chosen ${n === 1 ? 'date' : 'dates'}`,
  },
  done: {
    zh: (yes: number, no: number) => (no === 0 ? `已确认 ${yes} 项` : `已确认 ${yes} 项，${no} 项未确认`),
    en: (yes: number, no: number) => (no === 0 ? `${yes} confirmed` : `${yes} confirmed, ${no} not`),
  },
});
