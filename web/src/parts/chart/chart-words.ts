import { dictionary } from '../../i18n/words';

export const chartWords = dictionary({
  chart: { zh: '图', en: 'Chart' },
  table: { zh: '表', en: 'Table' },
  total: { zh: '合计', en: 'Total' },
  amountsIn: {
    zh: (currency: string) => `金额单位：${currency}`,
    en: (currency: string) => `Amounts in ${currency}`,
  },
  toShow: { zh: '没有可显示的数字', en: 'There are no figures to show' },
});
