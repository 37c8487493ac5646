/** The value below which a share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Rounded to two decimals: beyond them there is noise. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** One measured thing; times in milliseconds. */
export interface Figure {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
  /** What it should come to, where that is said. */
  readonly target?: string;
  readonly reached?: boolean;
}

/** One JSON line for each figure, then all of them as a table. */
export function report(figures: readonly Figure[]): string {
  const rows = figures.map(({ values, ...figure }) => ({
    ...figure,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)])),
  }));
  const lines = rows.map((row) => JSON.stringify(row));
  const table = rows.map(({ name, values, target, reached }) => [
    name,
    Object.entries(values)
      .map(([what, value]) => `${what} ${String(value)}`)
      .join(', '),
    target === undefined ? '' : `${target}: ${reached === true ? 'reached' : 'NOT reached'}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const padded = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [...lines, '', ...padded, ''].join('\n');
}
