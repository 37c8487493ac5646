import type { ReactNode } from 'react';

/** One column: its heading, which is the label on a phone's card as well, and its cell. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Left without its label on a card: the card's own first line. */
  readonly leads?: boolean;
  readonly width?: string;
  /** The orders it can sort the list by, first one way and then the other. */
  readonly sort?: readonly [string, string];
}

/** By what a list is sorted, and how to sort it otherwise. */
export interface Sorting {
  readonly by: string;
  readonly onSort: (by: string) => void;
}

/** A dense table that becomes cards on a phone, with the same structure for a screen reader. */
export function RowsTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  marked,
  toneOf,
  sorting,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly marked?: string | undefined;
  readonly toneOf?: (row: Row) => string | undefined;
  readonly sorting?: Sorting;
}): ReactNode {
  return (
    <table className="rows" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Heading key={column.key} column={column} sorting={sorting} />
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
                <Cell>{column.cell(row)}</Cell>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isMoment = (shown: ReactNode): boolean =>
  typeof shown === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(shown);

function Cell({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={isMoment(children) ? 'cell moment' : 'cell'}>{children}</div>;
}

function Heading<Row>({
  column: { heading, width, sort },
  sorting,
}: {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
}): ReactNode {
  if (sort === undefined || sorting === undefined) {
    return (
      <th role="columnheader" scope="col" style={{ width }}>
        {heading}
      </th>
    );
  }
  const [up, down] = sort;
  const order = sorting.by === up ? 'ascending' : sorting.by === down ? 'descending' : undefined;
  return (
    <th role="columnheader" scope="col" style={{ width }} aria-sort={order ?? 'none'}>
      <button
        type="button"
        className="sort-heading"
        onClick={() => sorting.onSort(order === 'ascending' ? down : up)}
      >
        {heading} <span aria-hidden>{order === undefined ? '↕' : order === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  );
}
