import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../i18n/language';
import { drawStacked } from './bars-drawn';
import { ChartFrame, type ChartTold } from './chart-frame';
import { chartWords } from './chart-words';
import { currencyOf, type Figure, type Series, type StackedRow } from './figures';
import type { Ground } from './ground';

/** Who pays for whom: for each row a bar in parts, one for each series. Figures of one currency, or counts; sums as the API gives them. */
export function StackedBars({
  of,
  series,
  rows,
  totals,
  ...told
}: ChartTold & {
  /** What the rows are, as the heading of their names. */
  readonly of: string;
  readonly series: readonly Series[];
  readonly rows: readonly StackedRow[];
  /** What each series comes to, and all of them. */
  readonly totals?: { readonly figures: readonly Figure[]; readonly total?: Figure };
}): ReactNode {
  const t = useWords(chartWords);
  const draw = useCallback((ground: Ground) => drawStacked({ series, rows }, ground), [series, rows]);
  const isSummed = rows.some(({ total }) => total !== undefined);
  const line = (figures: readonly Figure[], total: Figure | undefined): readonly Figure[] => [
    ...figures,
    ...(isSummed ? [total ?? null] : []),
  ];
  return (
    <ChartFrame
      {...told}
      currency={currencyOf(rows.flatMap(({ figures, total }) => [...figures, total]))}
      draw={draw}
      told={{
        headings: [of, ...series.map(({ name }) => name), ...(isSummed ? [t.total] : [])],
        rows: rows.map(({ key, name, figures, total }) => ({ key, name, figures: line(figures, total) })),
        totals: totals && { key: 'total', name: t.total, figures: line(totals.figures, totals.total) },
      }}
    />
  );
}
