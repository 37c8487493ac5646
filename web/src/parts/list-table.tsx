import { Button, Checkbox, Popover, Select } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../i18n/language';
import { type BulkAct, BulkBar } from './bulk';
import { useChoice } from './choice';
import { partWords } from './part-words';
import { type Column, RowsTable, sortNameOf, type Sorting } from './rows-table';
import { useTellColumns } from './shown-columns';
import { columnsNamed, shownColumns, sortedRows } from './table-view';
import { namesIn, useFilters } from './use-filters';

const nothingToDo: readonly never[] = [];

/** How a table stands in the address: its order, and the columns shown of it. */
export interface TableView<Row> {
  readonly shown: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly show: (keys: readonly string[]) => void;
}

/** The order and columns of a table, kept in the address; `usual` is the order it need not name. */
export function useTableView<Row>(
  columns: readonly Column<Row>[],
  usual?: string,
  name?: string,
): TableView<Row> {
  const [search, change] = useFilters();
  const names = namesIn(name);
  const shown = shownColumns(columns, search[names.columns]);
  useTellColumns(shown);
  return {
    shown,
    sorting: {
      by: search[names.sort] ?? usual,
      onSort: (by) => change({ [names.sort]: by === usual ? undefined : by }),
    },
    show: (keys) => change({ [names.columns]: columnsNamed(columns, keys) }),
  };
}

/**
 * A list as a table its reader sets up: sorted by a heading, the columns they choose, rows chosen to do something with all of them.
 * Order and columns stand in the address, so that a link shows the same.
 */
export function ListTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  nameOf = keyOf,
  marked,
  toneOf,
  usual,
  name,
  acts = nothingToDo,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called where it is told what became of it. */
  readonly nameOf?: (row: Row) => string;
  readonly marked?: string | undefined;
  readonly toneOf?: (row: Row) => string | undefined;
  /** The order the address need not name. */
  readonly usual?: string;
  /** Tells it from another table on the same page. */
  readonly name?: string;
  /** What can be done to many rows at once. */
  readonly acts?: readonly BulkAct<Row>[];
}): ReactNode {
  const { language } = useLanguage();
  const view = useTableView(columns, usual, name);
  const may = (row: Row): boolean => acts.some(({ fits }) => fits(row));
  const choice = useChoice({ rows, keyOf, nameOf, may });
  return (
    <>
      <TableTools columns={columns} view={view} />
      <BulkBar choice={choice} acts={acts} keyOf={keyOf} />
      <RowsTable
        label={label}
        columns={view.shown}
        rows={sortedRows(rows, columns, view.sorting.by, language)}
        keyOf={keyOf}
        marked={marked}
        toneOf={toneOf}
        sorting={view.sorting}
        choice={rows.some(may) ? choice : undefined}
      />
    </>
  );
}

/** Above a table: which columns are shown, and on a phone, where cards have no headings, its order. */
export function TableTools<Row>({
  columns,
  view: { shown, sorting, show },
}: {
  readonly columns: readonly Column<Row>[];
  readonly view: TableView<Row>;
}): ReactNode {
  const t = useWords(partWords);
  const sorts = columns.flatMap((column) => {
    const name = sortNameOf(column);
    return name === undefined
      ? []
      : [
          { value: name, label: <>{column.heading} ↑</> },
          { value: `-${name}`, label: <>{column.heading} ↓</> },
        ];
  });
  const boxes = (
    <Checkbox.Group
      className="column-choice"
      value={shown.map(({ key }) => key)}
      options={columns.map(({ key, heading }) => ({ value: key, label: heading }))}
      onChange={(keys) => show(keys)}
    />
  );
  return (
    <div className="table-tools no-print">
      {sorts.length > 0 && (
        <Select
          className="only-narrow"
          size="small"
          aria-label={t.order}
          placeholder={t.order}
          value={sorts.find(({ value }) => value === sorting.by)?.value ?? null}
          options={sorts}
          onChange={(by: string) => sorting.onSort(by)}
          popupMatchSelectWidth={false}
        />
      )}
      <Popover trigger="click" placement="bottomRight" content={boxes}>
        <Button type="text" size="small">
          {t.columns}
        </Button>
      </Popover>
    </div>
  );
}
