import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import type { Choice } from './choice';
import { partWords } from './part-words';

/** One column: its heading, which is the label on a phone's card as well, and its cell. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Left without its label on a card: the card's own first line. */
  readonly leads?: boolean;
  readonly width?: string;
  /** Amounts or other figures to compare: to the right, their digits one below the other. */
  readonly amount?: boolean;
  /** The name under which the API sorts the list by it; with a minus before it, the other way round. */
  readonly sort?: string;
  /** By what the browser sorts it, where the whole list is there; nothing comes last. */
  readonly by?: (row: Row) => string | number | null;
  /** Not shown before it is chosen. */
  readonly hidden?: boolean;
  /** The columns of the list's paper that tell what it shows; the one of its own key unless given. */
  readonly onPaper?: readonly string[];
}

/** By what a list is sorted, and how to sort it otherwise. */
export interface Sorting {
  readonly by: string | undefined;
  readonly onSort: (by: string) => void;
}

/** What a table sorts by under a column's heading. */
export const sortNameOf = <Row,>({ sort, by, key }: Column<Row>): string | undefined =>
  sort ?? (by === undefined ? undefined : key);

/** A dense table that becomes cards on a phone, with the same structure for a screen reader. */
export function RowsTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  marked,
  toneOf,
  sorting,
  choice,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly marked?: string | undefined;
  readonly toneOf?: ((row: Row) => string | undefined) | undefined;
  readonly sorting?: Sorting;
  /** Which rows may be chosen to do something with all of them. */
  readonly choice?: Choice<Row> | undefined;
}): ReactNode {
  return (
    <table className="rows" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {choice && (
            <th role="columnheader" scope="col" className="choose">
              <ChooseAll rows={rows} choice={choice} />
            </th>
          )}
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
            {choice && (
              <td role="cell" className="choose">
                <ChooseOne row={row} choice={choice} />
              </td>
            )}
            {columns.map((column) => (
              <td key={column.key} role="cell" className={lookOf(column)}>
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

const lookOf = <Row,>({ leads, amount }: Column<Row>): string | undefined =>
  leads ? 'leads' : amount ? 'amount' : undefined;

const isMoment = (shown: ReactNode): boolean =>
  typeof shown === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(shown);

function Cell({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={isMoment(children) ? 'cell moment' : 'cell'}>{children}</div>;
}

/** The box that chooses every row that may be chosen; by its name where no table's head says what it is for. */
export function ChooseAll<Row>({
  rows,
  choice: { may, has, set },
  isNamed = false,
}: {
  readonly rows: readonly Row[];
  readonly choice: Choice<Row>;
  readonly isNamed?: boolean;
}): ReactNode {
  const t = useWords(partWords);
  const open = rows.filter(may);
  const count = open.filter(has).length;
  return (
    <Checkbox
      aria-label={t.chooseAll}
      checked={count > 0 && count === open.length}
      indeterminate={count > 0 && count < open.length}
      onChange={(box) => set(open, box.target.checked)}
    >
      {isNamed && t.chooseAll}
    </Checkbox>
  );
}

/** The box that chooses one row; none where nothing can be done with it. */
export function ChooseOne<Row>({
  row,
  choice,
}: {
  readonly row: Row;
  readonly choice: Choice<Row>;
}): ReactNode {
  const t = useWords(partWords);
  if (!choice.may(row)) return null;
  return (
    <Checkbox
      aria-label={t.chooseRow(choice.nameOf(row))}
      checked={choice.has(row)}
      onChange={(box) => choice.set([row], box.target.checked)}
    />
  );
}

function Heading<Row>({
  column,
  sorting,
}: {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
}): ReactNode {
  const { heading, width } = column;
  const name = sortNameOf(column);
  if (name === undefined || sorting === undefined) {
    return (
      <th role="columnheader" scope="col" className={lookOf(column)} style={{ width }}>
        {heading}
      </th>
    );
  }
  const down = `-${name}`;
  const order = sorting.by === name ? 'ascending' : sorting.by === down ? 'descending' : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      className={lookOf(column)}
      style={{ width }}
      aria-sort={order ?? 'none'}
    >
      <button
        type="button"
        className="sort-heading"
        onClick={() => sorting.onSort(order === 'ascending' ? down : name)}
      >
        {heading} <span aria-hidden>{order === undefined ? '↕' : order === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  );
}
