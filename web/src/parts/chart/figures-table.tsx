import type { ReactNode } from 'react';
import { figureText, type FiguresRow, type FiguresTold } from './figures';

/** The table behind a chart: what it shows, to the last digit. */
export function FiguresTable({
  label,
  told,
}: {
  readonly label: string;
  readonly told: FiguresTold;
}): ReactNode {
  const { headings, rows, totals } = told;
  const words = rows.some(({ what }) => what !== undefined);
  return (
    <div className="figures-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="figures" aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading, place) => (
              <th
                key={place}
                scope="col"
                className={isFigure(place, headings.length, words) ? 'figure' : undefined}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FiguresLine key={row.key} row={row} words={words} />
          ))}
          {totals && <FiguresLine row={totals} words={words} isTotal />}
        </tbody>
      </table>
    </div>
  );
}

const isFigure = (place: number, all: number, words: boolean): boolean =>
  place > 0 && !(words && place === all - 1);

function FiguresLine({
  row: { name, figures, what },
  words,
  isTotal = false,
}: {
  readonly row: FiguresRow;
  readonly words: boolean;
  readonly isTotal?: boolean;
}): ReactNode {
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row">{name}</th>
      {figures.map((figure, place) => (
        <td key={place} className="figure">
          {figureText(figure)}
        </td>
      ))}
      {words && <td>{what}</td>}
    </tr>
  );
}
