import type { ReactNode } from 'react';

/** One column: its heading, which is the label on a phone's card as well, and its cell. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Left without its label on a card: the card's own first line. */
  readonly leads?: boolean;
  readonly width?: string;
}

/** A dense table that becomes cards on a phone, with the same structure for a screen reader. */
export function RowsTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  marked,
  toneOf,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly marked?: string | undefined;
  readonly toneOf?: (row: Row) => string | undefined;
}): ReactNode {
  return (
    <table className="rows" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, heading, width }) => (
            <th key={key} role="columnheader" scope="col" style={{ width }}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            role="row"
            className={`${keyOf(row) === marked ? 'marked' : ''} ${toneOf?.(row) ?? ''}`.trim() || undefined}
          >
            {columns.map((column) => (
              <td key={column.key} role="cell" className={column.leads ? 'leads' : undefined}>
                {!column.leads && (
                  <span className="card-label" aria-hidden>
                    {column.heading}
                  </span>
                )}
                <div className="cell">{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
