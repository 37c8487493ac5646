import { getMetadataArgsStorage } from 'typeorm';
import type { IsDefaulted } from './columns.js';
import { instantText } from './sql-text.js';
import type { Tx } from '../tx.js';

/** The class of an entity: the one list of a table's columns, which everything here reads. */
export type RowClass<Row extends object> = abstract new () => Row;

type MayBeLeftOut<Row> = {
  [K in keyof Row]: null extends Row[K] ? K : IsDefaulted<Row[K]> extends true ? K : never;
}[keyof Row];

/** A list is only read. */
type Written<Value> = Value extends (infer One)[] ? readonly One[] : Value;

/** A new row: what may be null or has a default in the database may be left out. */
export type NewRow<Row> = {
  readonly [K in Exclude<keyof Row, MayBeLeftOut<Row>>]: Written<Row[K]>;
} & { readonly [K in MayBeLeftOut<Row>]?: Written<Row[K]> | undefined };

/** What is written of a row that is there; what is left out stays as it is. */
export type Patch<Row> = { readonly [K in keyof Row]?: Written<Row[K]> | undefined };

/** The values by which rows are found; null finds those without one. */
export type Key<Row> = { readonly [K in keyof Row]?: Row[K] };

/** Lets no property pass that is no column, not even where a value is spread whose type has more. */
type Only<Row, Given> = Given & { readonly [K in Exclude<keyof Given, keyof Row>]: never };

interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  /** False of what is read only where it is named. */
  readonly isRead: boolean;
}

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

type Values = Readonly<Record<string, unknown>>;

const tables = new Map<RowClass<object>, Table>();

/** As the decorators say: that needs no connection, and is read once. */
function tableOf(Row: RowClass<object>): Table {
  const known = tables.get(Row);
  if (known !== undefined) return known;
  const storage = getMetadataArgsStorage();
  const name = storage.filterTables(Row)[0]?.name;
  if (name === undefined) throw new Error(`${Row.name} is no entity`);
  const columns = storage.filterColumns(withParents(Row)).map(({ propertyName, options }) => ({
    property: propertyName,
    name: `"${options.name ?? propertyName}"`,
    type: String(options.type),
    isList: options.array === true,
    isRead: options.select !== false,
  }));
  const table = { name, columns };
  tables.set(Row, table);
  return table;
}

function withParents(Row: RowClass<object>): RowClass<object>[] {
  const parent = Object.getPrototypeOf(Row) as RowClass<object>;
  return parent === Function.prototype ? [Row] : [Row, ...withParents(parent)];
}

/**
 * The columns that some values fill, in the entity's own order, so that equal properties make an equal text. Properties that are no
 * columns are what a value has beyond its type, and are left aside.
 */
function columnsOfValues({ name, columns }: Table, rows: readonly Values[]): readonly Column[] {
  const filled = columns.filter(({ property }) => rows.some((row) => row[property] !== undefined));
  if (filled.length === 0) throw new Error(`Nothing to write or to find in ${name}`);
  return filled;
}

const asParameter = ({ type, isList }: Column, value: unknown): unknown =>
  type === 'jsonb' && !isList && value !== null && value !== undefined ? JSON.stringify(value) : value;

/** `bytea` is read by PostgreSQL from its digits. */
const inJson = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);

const list = (columns: readonly Column[], text: (column: Column, index: number) => string): string =>
  columns.map(text).join(', ');

const selected = (columns: readonly Column[], from = ''): string =>
  list(columns, ({ property, name }) => `${from}${name} AS "${property}"`);

/** Rows as SQL with its parameters: one row by a parameter for each value, many as one JSON, so that any number of them is one text. */
function source(columns: readonly Column[], rows: readonly Values[]): readonly [string, readonly unknown[]] {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) {
    const values = columns.map((column) => asParameter(column, first[column.property]));
    return [`VALUES (${list(columns, (_, index) => `$${String(index + 1)}`)})`, values];
  }
  const [recordset, json] = asRecordset(columns, rows);
  return [`SELECT ${list(columns, ({ property }) => `"${property}"`)} FROM ${recordset}`, [json]];
}

/** Rows as a table `r` of their properties, made of one JSON: `$1`. */
function asRecordset(columns: readonly Column[], rows: readonly Values[]): readonly [string, string] {
  const shape = list(columns, ({ property, type, isList }) => `"${property}" ${type}${isList ? '[]' : ''}`);
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ property }) => [property, inJson(row[property])])),
  );
  return [`jsonb_to_recordset($1::jsonb) AS r(${shape})`, JSON.stringify(records)];
}

/**
 * Writes new rows in one statement; none where there are none. Answers the properties named by `returning`, of each row that was
 * written: with `onConflict: 'nothing'` one that is there already stays as it is and is not among them.
 */
export async function insertRows<
  Row extends object,
  Given extends NewRow<Row>,
  Returned extends keyof Row & string = never,
>(
  tx: Pick<Tx, 'query'>,
  Row: RowClass<Row>,
  values: Only<Row, Given> | readonly Only<Row, Given>[],
  { onConflict, returning = [] }: { onConflict?: 'nothing'; returning?: readonly Returned[] } = {},
): Promise<Pick<Row, Returned>[]> {
  const rows = (Array.isArray(values) ? values : [values]) as readonly Values[];
  if (rows.length === 0) return [];
  const table = tableOf(Row);
  const columns = columnsOfValues(table, rows);
  const [rowsSql, parameters] = source(columns, rows);
  const returned = table.columns.filter(({ property }) =>
    (returning as readonly string[]).includes(property),
  );
  return tx.query(
    `INSERT INTO ${table.name} (${list(columns, ({ name }) => name)}) ${rowsSql}` +
      (onConflict === 'nothing' ? ' ON CONFLICT DO NOTHING' : '') +
      (returned.length === 0 ? '' : ` RETURNING ${selected(returned)}`),
    parameters,
  );
}

/**
 * Writes what a patch says beyond the key of the rows that have this key; answers how many there were. Throws where a part of the key
 * is not known.
 */
export async function updateRow<Row extends object, Given extends Patch<Row>>(
  tx: Pick<Tx, 'query'>,
  Row: RowClass<Row>,
  key: Key<Row>,
  patch: Only<Row, Given>,
): Promise<number> {
  const table = tableOf(Row);
  const parameters: unknown[] = [];
  const equal = (values: Values) => (column: Column) =>
    `${column.name} = $${String(parameters.push(asParameter(column, values[column.property])))}`;
  const isNull = ({ property }: Column): boolean => (key as Values)[property] === null;
  const news = Object.entries(patch).filter(([property, value]) => value !== (key as Values)[property]);
  const set = columnsOfValues(table, [Object.fromEntries(news)]).map(equal(patch));
  const found = columnsOfValues(table, [key]);
  if (found.length < Object.keys(key).length) throw new Error(`A key that ${table.name} does not have`);
  const where = found.map((column) => (isNull(column) ? `${column.name} IS NULL` : equal(key)(column)));
  const sql = `UPDATE ${table.name} SET ${set.join(', ')} WHERE ${where.join(' AND ')} RETURNING 1`;
  return (await tx.query(sql, parameters)).length;
}

/** Writes rows anew that are there, each found by its `key`, in one statement; what none of them says stays as it is. */
export async function updateRows<Row extends object, Given extends Patch<Row>>(
  tx: Pick<Tx, 'query'>,
  Row: RowClass<Row>,
  key: readonly (keyof Row & string)[],
  rows: readonly Only<Row, Given>[],
): Promise<void> {
  if (rows.length === 0) return;
  const table = tableOf(Row);
  const columns = columnsOfValues(table, rows);
  const [recordset, json] = asRecordset(columns, rows);
  const isKey = ({ property }: Column): boolean => key.includes(property as keyof Row & string);
  const equal = ({ name, property }: Column): string => `${name} = r."${property}"`;
  const found = columns.filter(isKey).map((column) => `t.${equal(column)}`);
  if (found.length < key.length) throw new Error(`Rows of ${table.name} without their key`);
  const set = columns.filter((column) => !isKey(column)).map(equal);
  await tx.query(
    `UPDATE ${table.name} t SET ${set.join(', ')} FROM ${recordset} WHERE ${found.join(' AND ')}`,
    [json],
  );
}

const columnsRead = <Row extends object>(
  Row: RowClass<Row>,
  except: readonly (keyof Row)[],
): readonly Column[] =>
  tableOf(Row).columns.filter(
    ({ property, isRead }) => isRead && !(except as readonly string[]).includes(property),
  );

/** What a SELECT reads of an alias, by the names of the properties: `a.case_id AS "caseId", …`. */
export const columnsOf = <Row extends object>(
  Row: RowClass<Row>,
  alias: string,
  except: readonly (keyof Row)[] = [],
): string => selected(columnsRead(Row, except), `${alias}.`);

/** How a column's value stands in JSON: as the driver would have given it, moments as an `Instant` and `bigint` as digits. */
function valueInJson({ name, type }: Column, alias: string): string {
  if (type === 'timestamptz') return instantText(`${alias}.${name}`);
  return type === 'bigint' ? `${alias}.${name}::text` : `${alias}.${name}`;
}

/** An alias's row as a JSON object by the names of the properties; `more` gives further ones, each with its SQL. */
export const jsonOf = <Row extends object>(
  Row: RowClass<Row>,
  alias: string,
  {
    except = [],
    more = {},
  }: { except?: readonly (keyof Row)[]; more?: Readonly<Record<string, string>> } = {},
): string =>
  `jsonb_build_object(${[
    ...columnsRead(Row, except).map((column) => `'${column.property}', ${valueInJson(column, alias)}`),
    ...Object.entries(more).map(([property, sql]) => `'${property}', ${sql}`),
  ].join(', ')})`;
