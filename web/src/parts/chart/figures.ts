import { type Amount, inThrees } from '../../money.js';

/** What a bar or a point stands for: an amount, or how many there are of something. Nothing where there is none. */
export type Figure = Amount | number | null;

/** A part of every bar, the same in each row. */
export interface Series {
  readonly key: string;
  readonly name: string;
}

/** A row of bars one upon another: its figures in the order of the series. What they come to is told, never added up here. */
export interface StackedRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly total?: Figure;
}

/** A bar. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly figure: Figure;
}

/** What holds from a day on until the next. */
export interface LinePoint {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly figure: Figure;
  /** What happened on that day, for the table. */
  readonly what?: string;
}

/** A line over time; its points are in the order of their days. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly points: readonly LinePoint[];
}

/** The table behind a chart, which tells the same. */
export interface FiguresTold {
  readonly headings: readonly string[];
  readonly rows: readonly FiguresRow[];
  readonly totals?: FiguresRow | undefined;
}

export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** Words that stand behind the figures. */
  readonly what?: string | undefined;
}

/** A figure with its digits in threes, without its currency: the chart says once which that is. */
export const figureText = (figure: Figure | undefined): string => {
  if (figure === null || figure === undefined) return '';
  return inThrees(typeof figure === 'number' ? String(figure) : figure.amount);
};

/** How long its bar is. Never shown, and never added to another that is shown. */
export const lengthOf = (figure: Figure | undefined): number =>
  typeof figure === 'number' ? figure : Number(figure?.amount ?? 0);

/** The one currency of the figures; nothing where they are counts. Throws where there are several: their bars could not be compared. */
export function currencyOf(figures: readonly (Figure | undefined)[]): string | undefined {
  const all = new Set(
    figures.flatMap((figure) => (typeof figure === 'object' && figure !== null ? [figure.currency] : [])),
  );
  if (all.size > 1) throw new Error(`A chart shows one currency, not ${[...all].join(', ')}`);
  return [...all][0];
}
