import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../i18n/language';
import { drawBars } from './bars-drawn';
import { ChartFrame, type ChartTold } from './chart-frame';
import { chartWords } from './chart-words';
import { type Bar, currencyOf, type Figure } from './figures';
import type { Ground } from './ground';

/** A bar for each row, such as what is owed by its age. Figures of one currency, or counts; the sum as the API gives it. */
export function Bars({
  of,
  what,
  bars,
  total,
  ...told
}: ChartTold & {
  /** What the rows are, as the heading of their names. */
  readonly of: string;
  /** What the figures are, as their heading. */
  readonly what: string;
  readonly bars: readonly Bar[];
  readonly total?: Figure;
}): ReactNode {
  const t = useWords(chartWords);
  const draw = useCallback((ground: Ground) => drawBars(bars, ground), [bars]);
  return (
    <ChartFrame
      {...told}
      currency={currencyOf(bars.map(({ figure }) => figure))}
      draw={draw}
      told={{
        headings: [of, what],
        rows: bars.map(({ key, name, figure }) => ({ key, name, figures: [figure] })),
        totals: total === undefined ? undefined : { key: 'total', name: t.total, figures: [total] },
      }}
    />
  );
}
