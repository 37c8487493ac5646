import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../i18n/language';
import { ChartFrame, type ChartTold } from './chart-frame';
import { currencyOf, type FiguresRow, type Line } from './figures';
import type { Ground } from './ground';
import { drawLines } from './line-drawn';
import { chartWords } from './chart-words';

/** What holds from day to day, such as a fund's balance: lines in steps. Figures of one currency, or counts. */
export function LineOverTime({ lines, ...told }: ChartTold & { readonly lines: readonly Line[] }): ReactNode {
  const t = useWords(chartWords);
  const draw = useCallback((ground: Ground) => drawLines(lines, ground), [lines]);
  const rows = rowsOf(lines);
  return (
    <ChartFrame
      {...told}
      currency={currencyOf(lines.flatMap(({ points }) => points.map(({ figure }) => figure)))}
      draw={draw}
      told={{
        headings: [
          t.day,
          ...lines.map(({ name }) => name),
          ...(rows.some(({ what }) => what !== undefined) ? [t.event] : []),
        ],
        rows,
      }}
    />
  );
}

/** A row for each point of each line, by day: two of a day stand below each other, in their order. */
const rowsOf = (lines: readonly Line[]): readonly FiguresRow[] =>
  lines
    .flatMap(({ key, points }, place) =>
      points.map(({ on, figure, what }, no) => ({
        key: `${key} ${String(no)}`,
        name: on,
        figures: lines.map((_, other) => (other === place ? figure : null)),
        what,
      })),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
