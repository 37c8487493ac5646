import { appendFileSync } from 'node:fs';

/** What a proof went through, and how fast. */
export interface Figure {
  readonly proof: string;
  readonly [counted: string]: unknown;
}

/** Tells a figure to `npm run prove`, which prints them all when it is done. */
export function tellFigure(figure: Figure): void {
  const file = process.env['HEZONG_TEST_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Seconds since a moment of `performance.now()`, to a tenth. */
export const secondsSince = (begun: number): number => Math.round((performance.now() - begun) / 100) / 10;
