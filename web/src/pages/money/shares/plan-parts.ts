import { useWords } from '../../../i18n/language';
import { sharesWords } from './shares-words';

/** The currencies of most funds. */
export const currencies = ['USD', 'CNY', 'EUR', 'HKD', 'JPY', 'GBP', 'KRW', 'TWD'];

/** What members may be asked to declare. */
export function useMetricNames() {
  const t = useWords(sharesWords);
  return {
    us_import_value: t.usImportValue,
    us_sales: t.usSales,
    sales: t.salesOfAll,
    volume: t.volume,
    market_share: t.marketShare,
  };
}
