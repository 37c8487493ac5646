import type { Bilingual } from '../../../kernel/index.js';

/** What members may be asked to declare to the independent accountant, each of a period, and shared by. */
export const metrics = {
  us_import_value: { en: 'US import value', zh: '对美进口额' },
  us_sales: { en: 'US sales', zh: '美国销售额' },
  sales: { en: 'sales', zh: '销售额' },
  volume: { en: 'units sold', zh: '销售数量' },
  market_share: { en: 'market share', zh: '市场份额' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Metric = keyof typeof metrics;

/** Every metric, in the order in which they are offered. */
export const metricsInOrder = Object.keys(metrics) as readonly Metric[];

/** Whether a text names one. */
export const isMetric = (text: string): text is Metric => Object.hasOwn(metrics, text);

/** What a metric is called; one that is none, as it is written. */
export const metricName = (key: string): Bilingual => (isMetric(key) ? metrics[key] : { en: key, zh: key });
