import { type Column, sortNameOf } from './rows-table';

/** The columns an address names, in the order of the table; those usually shown where it names none. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  named: string | undefined,
): readonly Column<Row>[] {
  const keys = new Set(named?.split('.'));
  const chosen = columns.filter(({ key }) => keys.has(key));
  return chosen.length > 0 ? chosen : columns.filter(({ hidden }) => !hidden);
}

/** How an address names the columns that are shown; nothing where they are those usually shown. */
export function columnsNamed<Row>(
  columns: readonly Column<Row>[],
  shown: readonly string[],
): string | undefined {
  const isUsual = columns.every(({ key, hidden }) => shown.includes(key) === !hidden);
  const keys = columns.flatMap(({ key }) => (shown.includes(key) ? [key] : []));
  return isUsual || keys.length === 0 ? undefined : keys.join('.');
}

/** Rows in an order the browser makes; as they came where no column has it. Rows with nothing there stand last either way. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: string | undefined,
  language: string,
): readonly Row[] {
  const isDown = order?.startsWith('-') ?? false;
  const name = isDown ? order?.slice(1) : order;
  const by = name === undefined ? undefined : columns.find((column) => sortNameOf(column) === name)?.by;
  if (by === undefined) return rows;
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const way = isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
    return way * compare(String(one), String(other));
  });
}
